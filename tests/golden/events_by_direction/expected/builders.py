# From kettle.yaml, protocol.yaml of the spec events_by_direction; remake: wiregen generate
"""Functions that make events, one for each event. Required parameters come first, optional ones have defaults."""

from __future__ import annotations

from . import kettle as _kettle


def kettle_boiled(event_id: str, degrees: float | None = None) -> _kettle.KettleBoiledEvent:
    """Build the event ``kettle.boiled``. The water boils. It is time for tea."""
    return _kettle.KettleBoiledEvent(event_id=event_id, degrees=degrees)


def error(event_id: str, message: str) -> _kettle.ErrorEvent:
    """Build the event ``error``. Something went wrong."""
    return _kettle.ErrorEvent(event_id=event_id, message=message)


def kettle_boil(degrees: float | None = None, *, event_id: str | None = None) -> _kettle.KettleBoilEvent:
    """Build the event ``kettle.boil``. Asks for boiling water."""
    return _kettle.KettleBoilEvent(degrees=degrees, event_id=event_id)
