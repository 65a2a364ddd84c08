# From calls.yaml, protocol.yaml, python.yaml of the spec typed_json; remake: wiregen generate
"""Short functions for values that people write by hand."""

from __future__ import annotations

from ._runtime import typed_json as _typed_json
from .calls import Place


def stay(city: str, notes: list[Place] | str | None = None) -> Place:
    """A place with its neighbours."""
    return Place(city=city, notes=notes if notes is None else _typed_json.write_value(notes))
