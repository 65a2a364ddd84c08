# From blank.yaml, menu.yaml, protocol.yaml, python.yaml of the spec fluent_builder; remake: wiregen generate
"""Builders that set the fields of a record one by one."""

from __future__ import annotations

from copy import deepcopy
from typing import Self

from .blank import Blank
from .enums import Currency
from .menu import Dish, Menu


class MenuBuilder:
    """Makes a menu. It starts in euros and without allergens."""

    __slots__ = ("_model",)

    def __init__(self, title: str) -> None:
        self._model = Menu(title=title, currency=Currency.EURO, allergens=[], note='a "quoted"\nnote')

    def currency(self, currency: Currency | str) -> Self:
        """Set ``currency``. What is paid in."""
        self._model.currency = currency
        return self

    def allergens(self, allergens: list[str]) -> Self:
        """Set ``allergens``. What makes some people ill."""
        self._model.allergens = list(allergens)
        return self

    def add_allergens(self, item: str) -> Self:
        """Append to ``allergens``."""
        self._model.allergens = [*(self._model.allergens or []), item]
        return self

    def dishes(self, dishes: list[Dish]) -> Self:
        """Set ``dishes``. What can be ordered."""
        self._model.dishes = list(dishes)
        return self

    def maybe_dishes(self, dishes: list[Dish] | None) -> Self:
        """Set ``dishes`` unless the value is None."""
        return self if dishes is None else self.dishes(dishes)

    def add_dishes(self, item: Dish) -> Self:
        """Append to ``dishes``."""
        self._model.dishes = [*(self._model.dishes or []), item]
        return self

    def prices(self, prices: dict[str, float]) -> Self:
        """Set ``prices``. What each dish costs."""
        self._model.prices = dict(prices)
        return self

    def add_prices(self, key: str, value: float) -> Self:
        """Add an entry to ``prices``."""
        self._model.prices = {**(self._model.prices or {}), key: value}
        return self

    def note(self, note: str) -> Self:
        """Set ``note``. A remark."""
        self._model.note = note
        return self

    def maybe_note(self, note: str | None) -> Self:
        """Set ``note`` unless the value is None."""
        return self if note is None else self.note(note)

    def until(self, until: str | None) -> Self:
        """Set ``until``. The last day; null for no end."""
        self._model.until = until
        return self

    def maybe_until(self, until: str | None) -> Self:
        """Set ``until`` unless the value is None."""
        return self if until is None else self.until(until)

    def keywords(self, keywords: list[str] | None) -> Self:
        """Set ``keywords``. What to find it by; null for nothing."""
        self._model.keywords = None if keywords is None else list(keywords)
        return self

    def add_keywords(self, item: str) -> Self:
        """Append to ``keywords``."""
        self._model.keywords = [*(self._model.keywords or []), item]
        return self

    def build(self) -> Menu:
        """Return a copy of the record. The builder can still be used afterwards."""
        return deepcopy(self._model)


class BlankBuilder:
    """Makes what cannot be changed."""

    __slots__ = ("_model",)

    def __init__(self) -> None:
        self._model = Blank()

    def build(self) -> Blank:
        """Return a copy of the record. The builder can still be used afterwards."""
        return deepcopy(self._model)
