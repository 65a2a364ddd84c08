"""Models in which something is not as the codec left it, since what the native codec writes and refuses to write."""

from __future__ import annotations

import copy
import dataclasses
import enum
import math
import random
from collections.abc import Iterator
from itertools import product
from typing import Any

from tests.native.subjects import Subject


class OddText(str):
    """A string of a class of its own."""


class OddInteger(int):
    """An integer of a class of its own."""


class Colour(enum.StrEnum):
    """An enum that no package has."""

    RED = "red"


class SpoiledModels:
    """Spoils models of one package, the same for the same seed."""

    def __init__(self, subject: Subject, chance: random.Random, keys: list[str]) -> None:
        self.subject = subject
        self.table = subject.table
        self.chance = chance
        self.keys = keys
        self.strangers = list(self._strangers())

    def _strangers(self) -> Iterator[Any]:
        """Yield models that can be in the wrong place."""
        for union in self.table.tagged_unions.values():
            cls = self.subject.classes[union.unknown]
            payloads: tuple[Any, ...] = (
                {union.tag: "sooner", "a": 1},
                {"a": 1},
                {union.tag: 5},
                {union.tag: None},
                {},
                [],
            )
            attributes = [key.attribute for key in union.keys] or [union.attribute]
            for tag, payload in product(("later", None, "é", 5), payloads):
                yield cls(**dict.fromkeys(attributes, tag), payload=payload)
        for name, record in self.table.records.items():
            fields = [field for field in (*record.envelope, *record.fields) if not field.constant]
            if all(field.optional or field.nullable for field in fields):
                required = {field.name: None for field in fields if not field.optional}
                yield self.subject.classes[name](**required)

    def models_in(self, value: Any) -> list[Any]:
        """Return the models that a value holds, and itself."""
        found: list[Any] = []
        pending = [value]
        while pending:
            held = pending.pop()
            if isinstance(held, self.subject.model):
                found.append(held)
                pending += [getattr(held, name, None) for name in _names(held)]
            elif isinstance(held, (list, tuple)):
                pending += held
            elif isinstance(held, dict):
                pending += held.values()
        return found

    def spoiled(self, model: Any) -> Any:
        """Return a copy of a model, in which something is not as the codec left it."""
        whole = copy.deepcopy(model)
        victim = self.chance.choice(self.models_in(whole))
        kind = self.chance.random()
        if kind < 0.6 and _names(victim):
            self._spoil_field(whole, victim, self.chance.choice(_names(victim)))
        elif kind < 0.85:
            keys = ("new", "type", "id", "é", *_names(victim), OddText("w"), 5)
            victim.model_extra[self.chance.choice(keys)] = self._odd()
        elif kind < 0.95:
            victim.model_rest = self._odd_rest([*_names(victim), *self.chance.sample(self.keys, 2)], victim)
        else:
            self._derive(whole, victim)
        return whole

    def _spoil_field(self, whole: Any, victim: Any, name: str) -> None:
        kind = self.chance.random()
        if kind < 0.15:
            delattr(victim, name)
            return
        value = self._odd()
        if kind < 0.4 and self.strangers:
            stranger = self.chance.choice(self.strangers)
            value = self.chance.choice([stranger, [stranger]])
        elif kind < 0.6:
            other = self.chance.choice(self.models_in(whole))
            value = self.chance.choice([other, [other], {"k": other}])
        setattr(victim, name, value)

    def _odd_rest(self, names: list[str], victim: Any) -> Any:
        rest, chance = self.subject.rest, self.chance
        record = self.table.records.get(type(victim).__name__)
        tags = [] if record is None else [tag.key for tag in record.tags]
        content = [] if record is None or record.content is None else [record.content.key]
        some = frozenset(chance.sample([*names, "zz"], chance.randrange(min(3, len(names)) + 1)))
        absent = frozenset(chance.sample([*tags, *tags, *content, "zz"], chance.randrange(len(tags) + 1)))
        nulls = chance.choice((frozenset(tags), frozenset(content), some))
        rests = (rest({}, some), rest({"a": 1}, frozenset(names[:2])), rest({}, set()), 5, rest([], frozenset()))
        if chance.random() < 0.5:
            return chance.choice(rests)
        envelope = chance.choice((None, None, rest({}, nulls, absent), rest({"b": 1}, nulls), *rests))
        extra = chance.choice(({}, {"a": 1}, {names[0]: 1}))
        return rest(extra, chance.choice((frozenset(), nulls)), chance.choice((frozenset(), absent)), envelope)

    def _derive(self, whole: Any, victim: Any) -> None:
        """Put an object of a derived class in the place of one."""
        members: dict[str, Any] = {} if self.chance.random() < 0.5 else {"__slots__": ()}
        derived: Any = type("Derived", (type(victim),), members)
        plain = victim.to_dict()
        for holder in self.models_in(whole):
            for name in _names(holder):
                if getattr(holder, name, None) is victim:
                    setattr(holder, name, derived.from_dict(plain))

    def _odd(self) -> Any:
        chance = self.chance
        enums = [cls for cls in self.subject.classes.values() if issubclass(cls, enum.Enum)]
        member = chance.choice(list(chance.choice([Colour, *enums])))
        deep = self._nested(chance.choice((99, 100, 101, 199, 200, 201, 260)))
        scalars = (None, self.subject.unset, True, 5, 1.5, math.nan, math.inf, 10**30, 10**5000, b"x", object())
        texts = ("x", "\ud800", "é\ud800", OddText("w"), OddInteger(7), Colour.RED, member)
        lists = (("a", "b"), ["a"], [1, [2.5, None]], [math.nan], deep)
        dicts = ({"a": 1}, {1: 2}, {OddText("k"): 1}, {"type": "q"}, {"\ud800": 1}, {"a": ("t", 1)}, {Colour.RED: 1})
        return chance.choice([*scalars, *texts, *lists, *dicts])

    def _nested(self, levels: int) -> Any:
        value: Any = 1
        for _ in range(levels):
            value = [value] if self.chance.random() < 0.5 else {"k": value}
        return value


def _names(model: Any) -> list[str]:
    return [field.name for field in dataclasses.fields(model)]
