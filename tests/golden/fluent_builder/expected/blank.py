# From blank.yaml of the spec fluent_builder; remake: wiregen generate
"""A file in which no record has a field."""

from __future__ import annotations

from dataclasses import dataclass

from ._runtime.model import Model


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Blank(Model):
    """A record without a field."""
