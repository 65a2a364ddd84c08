# From logs.yaml of the spec any_field; remake: wiregen generate
"""Entries of a log."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ._runtime.model import Model
from ._runtime.unset import UNSET, Unset


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Entry(Model):
    """An entry of a log."""

    value: Any
    """What was measured."""
    context: Any = None
    """What else is known."""
    cause: Any | Unset | None = UNSET
    """What led to it; null for nothing."""
    trail: list[Any] | None = None
    """What came before."""
    labels: dict[str, Any] | None = None
    """What it is filed under."""
