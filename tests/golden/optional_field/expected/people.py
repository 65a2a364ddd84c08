# From people.yaml of the spec optional_field; remake: wiregen generate
"""People."""

from __future__ import annotations

from dataclasses import dataclass

from ._runtime.model import Model


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Person(Model):
    """A person."""

    name: str
    """The name."""
    nickname: str | None = None
    """What friends say instead."""
    age: int | None = None
    """The age in years."""
    height: float | None = None
    """The height in metres."""
    friend: Person | None = None
    """The best friend."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Note(Model):
    """A record of which every field may be absent."""

    text: str | None = None
    """What it says."""
