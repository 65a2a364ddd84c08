# From doors.yaml of the spec event_added; remake: wiregen generate
"""Doors."""

from __future__ import annotations

from dataclasses import dataclass

from ._runtime.model import Model


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Visitor(Model):
    """Somebody at the door."""

    name: str
    """Who it is."""
