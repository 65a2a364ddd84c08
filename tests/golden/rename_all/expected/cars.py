# From cars.yaml of the spec rename_all; remake: wiregen generate
"""Cars."""

from __future__ import annotations

from dataclasses import dataclass

from ._runtime.model import Model


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Car(Model):
    """A car, as the whole protocol is written."""

    owner_name: str | None = None
    """Whose it is."""
    door_count: int
    """How many doors it has."""
    vin: str | None = None
    """Its number."""
    class_: str | None = None
    """What kind it is."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Truck(Model):
    """A truck, which is written otherwise."""

    owner_name: str | None = None
    """Whose it is."""
    axle_count: int
    """How many axles it has."""
