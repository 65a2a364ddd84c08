# From alarms.yaml of the spec nullable_field; remake: wiregen generate
"""Alarms."""

from __future__ import annotations

from dataclasses import dataclass

from ._runtime.model import Model
from ._runtime.unset import UNSET, Unset


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Alarm(Model):
    """An alarm."""

    owner: str | None
    """Whom it wakes; null for everybody."""
    tune: Tune | None
    """What it plays; null for silence."""
    snooze: int | Unset | None = UNSET
    """Minutes between two rings; null to ring once."""
    backup: Tune | Unset | None = UNSET
    """What it plays where the tune is lost; null for silence."""
    days: list[str] | Unset | None = UNSET
    """When it rings; null for every day."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Tune(Model):
    """A tune."""

    name: str
    """What it is called."""
