# From parcels.yaml of the spec bounds; remake: wiregen generate
"""Parcels."""

from __future__ import annotations

from dataclasses import dataclass

from ._runtime.model import Model


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Parcel(Model):
    """A parcel."""

    weight: float
    """The weight in kilograms. From 0.1 to 31.5."""
    pieces: int | None = None
    """The number of pieces. From 1 to 9."""
    label: str | None = None
    """What stands on it. From 2 to 5 characters."""
    code: str | None = None
    """The code of the sender. Matches [A-Z]{2}\\d+."""
    stops: list[str] | None = None
    """Where it goes. From 1 to 2 entries. Values: at most 4 characters."""
    notes: dict[str, str] | None = None
    """Remarks. At most 1 entry. Keys: at most 3 characters. Values: at most 4 characters."""
    limit: int | str | None = None
    """How long it may wait, in days, or inf. At most 10. At most 3 characters."""
