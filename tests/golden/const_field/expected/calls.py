# From calls.yaml of the spec const_field; remake: wiregen generate
"""Calls."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal

from ._runtime.model import Model


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Call(Model):
    """A call."""

    version: ClassVar[Literal["2.0"]] = "2.0"
    retries: ClassVar[Literal[3]] = 3

    dry: Literal[True] | None = None
    """A try."""
    name: str
    """Of what."""
