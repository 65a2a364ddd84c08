# From calls.yaml, protocol.yaml, python.yaml of the spec typed_json; remake: wiregen generate
"""Builders that set the fields of a record one by one."""

from __future__ import annotations

from copy import deepcopy
from typing import Self

from ._runtime import typed_json as _typed_json
from .calls import Place
from .enums import Unit


class PlaceBuilder:
    """Makes a place."""

    __slots__ = ("_model",)

    def __init__(self, city: str) -> None:
        self._model = Place(city=city)

    def unit(self, unit: Unit) -> Self:
        """Set ``unit``. How warmth is counted there."""
        self._model.unit = unit
        return self

    def price(self, price: float) -> Self:
        """Set ``price``. What a stay costs."""
        self._model.price = price
        return self

    def notes(self, notes: list[Place] | str) -> Self:
        """Set ``notes``. Places nearby, as text."""
        self._model.notes = _typed_json.write_value(notes)
        return self

    def build(self) -> Place:
        """Return a copy of the record. The builder can still be used afterwards."""
        return deepcopy(self._model)
