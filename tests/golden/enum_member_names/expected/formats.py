# From formats.yaml of the spec enum_member_names; remake: wiregen generate
"""Formats of sound."""

from __future__ import annotations

from dataclasses import dataclass

from ._runtime.model import Model
from .enums import Format


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Recording(Model):
    """A recording."""

    formats: list[Format | str]
    """In which formats it can be had."""
