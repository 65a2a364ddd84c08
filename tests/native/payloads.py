"""Random payloads of a table, right and nearly right; texts that are broken; models that hold what they should not."""

from __future__ import annotations

import copy
import dataclasses
import enum
import json
import math
import random
from collections.abc import Iterator
from itertools import product
from typing import Any

from tests.native.changes import OTHER_VALUES, mutated, reshaped
from tests.native.subjects import Subject

TEXTS = (
    *("", "a", "x" * 15, "x" * 16, "x" * 17, "y" * 63 + '"', "héllo", "€" * 3, "😀x", 'q"uo\\te', "line\n\t\x01\x00"),
    *("x" * 20 + "\x1f" + "y" * 20, "x" * 5 + "\x1f", "\x1f" + "y" * 200 + "\x1f" + "z" * 20),
    *("ü" * 80, "/\x7f", "\u2028", "z" * 300, "z" * 300 + "é" + "z" * 40 + "\\", "\ud800"),
)
INTEGERS = (
    *(0, 1, -1, 255, 2**31, 2**53, 2**53 + 1, 2**62, 2**63, -(2**63), 2**64, 10**30, -(10**25), 10**18, 10**19 - 1),
)
FLOATS = (
    *(0.0, -0.0, 0.5, -1.25, 1e-7, math.pi, 1e22, 1e23, 5e-324, 1.7976931348623157e308, 123456789.123, 1000.0),
    *(2.0**53, 2.0**53 + 2, 2.0**63, -(2.0**63), 2.0**64, 1e300, 1e16, 123456789012345680.0),
)
KEYS = ("a", "b", "type", "id", "ключ", 'q"', "x" * 40, "", "n\n")
NEW_KEYS = ("new", "zz", "ty", "event_idx", "ключ", "x" * 33)


class OddText(str):
    """A string of a class of its own."""


class OddInteger(int):
    """An integer of a class of its own."""


class Colour(enum.StrEnum):
    """An enum that no package has."""

    RED = "red"


class Payloads:
    """Makes payloads and models of one package, the same for the same seed."""

    def __init__(self, subject: Subject, chance: random.Random) -> None:
        self.subject = subject
        self.table = subject.table
        self.chance = chance
        self.strangers = list(self._strangers())
        self.keys = sorted({*self._keys(), *NEW_KEYS})

    def text(self, root: str) -> bytes:
        """Return the JSON text of a value of a type, which may be a little wrong."""
        value = self.value(root, 0)
        style = self.chance.random()
        if style < 0.55:
            text = json.dumps(value, separators=(",", ":"), ensure_ascii=False)
        elif style < 0.75:
            text = json.dumps(value)
        else:
            text = json.dumps(value, indent=self.chance.randrange(3), ensure_ascii=self.chance.random() < 0.5)
        return text.encode("utf-8", "surrogatepass")

    def value(self, type_: Any, depth: int) -> Any:
        if self.chance.random() < 0.01:
            return self.free(0)
        if isinstance(type_, tuple):
            return self._container(type_, depth)
        if type_ == "any":
            return self.free(0)
        if type_ in self.table.records:
            return self._record(self.table.records[type_], depth)
        if type_ in self.table.tagged_unions:
            return self._variant(type_, depth)
        if type_ in self.table.untagged_unions:
            return self.value(self.table.untagged_unions[type_], depth)
        if type_ in self.table.enums:
            enum = self.table.enums[type_]
            return self.chance.choice([*enum.values, *enum.values, "later value" if enum.base == "string" else 99])
        return self._scalar(type_)

    def _scalar(self, type_: str) -> Any:
        chance = self.chance
        if type_ == "null":
            return None
        if type_ == "string":
            return chance.choice(TEXTS) if chance.random() < 0.5 else f"id_{chance.randrange(10**6)}"
        if type_ == "integer":
            small = (chance.randrange(10**6), chance.randrange(100), float(chance.randrange(1000)))
            return chance.choice([chance.choice(INTEGERS), *small])
        if type_ == "number":
            return chance.choice([chance.choice(INTEGERS), chance.choice(FLOATS), chance.random()])
        return chance.random() < 0.5

    def _container(self, type_: tuple[Any, ...], depth: int) -> Any:
        if type_[0] == "one_of":
            return self.value(self.chance.choice(type_[1:]), depth)
        count = self.chance.choice((0, 1, 1, 2, 3)) if depth < 7 else 0
        items = [self.value(type_[1], depth + 1) for _ in range(count)]
        if type_[0] == "list":
            return items
        return {f"{self.chance.choice(TEXTS[:10])}{number}": item for number, item in enumerate(items)}

    def _variant(self, name: str, depth: int) -> Any:
        union = self.table.tagged_unions[name]
        variants = [record for record in self.table.records.values() if name in record.unions]
        if variants and self.chance.random() > 0.1:
            return self._record(self.chance.choice(variants), depth)
        unknown = {"v": self.free(0)}
        for key in [key.key for key in union.keys] or [union.tag]:
            kind = self.chance.random()
            if kind < 0.7:
                unknown[key] = self.chance.choice(("later", "a.b", "", "é", 99, 10**30, 1.0))
            elif kind < 0.8:
                unknown[key] = None
        return dict(reversed(unknown.items())) if self.chance.random() < 0.4 else unknown

    def _record(self, record: Any, depth: int) -> Any:
        made = self._tags(record)
        if record.content is None:
            made |= self._fields(record.fields, depth)
        else:
            made |= self._fields(record.envelope, depth)
            if self.chance.random() < 0.8:
                made[record.content.key] = self._mixed(self._fields(record.fields, depth))
            elif self.chance.random() < 0.6:
                made[record.content.key] = None
        return self._mixed(made)

    def _tags(self, record: Any) -> dict[str, Any]:
        chance = self.chance
        made: dict[str, Any] = {} if record.tag is None else {record.tag[0]: record.tag[1]}
        for tag in record.tags:
            if not record.tags_optional or chance.random() < 0.5:
                made[tag.key] = chance.choice(tag.values)
            elif chance.random() < 0.4:
                made[tag.key] = None
        for key in record.null_keys:
            if chance.random() < 0.2:
                made[key] = None if chance.random() < 0.95 else chance.choice(OTHER_VALUES)
        return made

    def _fields(self, fields: Any, depth: int) -> dict[str, Any]:
        made: dict[str, Any] = {}
        for field in fields:
            if field.optional and self.chance.random() < (0.5 if depth < 5 else 0.85):
                continue
            if (field.optional or field.nullable) and self.chance.random() < 0.15:
                made[field.wire] = None
            elif field.values and self.chance.random() > 0.02:
                made[field.wire] = self.chance.choice(field.values)
            elif self.chance.random() > 0.004:
                made[field.wire] = self.value(field.type, depth + 1)
        return made

    def _mixed(self, made: dict[str, Any]) -> dict[str, Any]:
        """Return an object, now and then with a key more, or in another order."""
        if self.chance.random() < 0.12:
            made[self.chance.choice(NEW_KEYS)] = self.free(0)
        if self.chance.random() > 0.3:
            return made
        return dict(self.chance.sample(list(made.items()), len(made)))

    def free(self, depth: int) -> Any:
        """Return any JSON value."""
        chance, kind = self.chance, self.chance.random()
        if kind < 0.45 or depth > 4:
            scalars = (None, True, False, chance.choice(TEXTS), chance.choice(INTEGERS), chance.choice(FLOATS))
            return chance.choice([*scalars, "later", {"type": "z"}, []])
        count = chance.randrange(4)
        if kind < 0.7:
            return [self.free(depth + 1) for _ in range(count)]
        return {chance.choice(KEYS): self.free(depth + 1) for _ in range(count)}

    def mutated(self, text: bytes) -> bytes:
        """Return a text with a few changes that leave it nearly what it was."""
        if self.chance.random() < 0.4:
            try:
                value = json.loads(text)
            except ValueError:
                return mutated(self.chance, text)
            return json.dumps(reshaped(self.chance, value, self.keys)).encode()
        return mutated(self.chance, text)

    def given(self, text: bytes) -> Any:
        """Return a text as a caller may give it: mostly bytes."""
        kind = self.chance.random()
        if kind < 0.06:
            return bytearray(text)
        if kind < 0.12:
            return memoryview(b"x" + text + b"y")[1:-1]
        if kind < 0.2:
            try:
                return text.decode("utf-8", "surrogatepass")
            except UnicodeDecodeError:
                return text
        if kind < 0.21:
            return memoryview(bytes(2 * len(text)))[::2]
        if kind < 0.215:
            return self.chance.choice([None, 5, {}, [], object(), OddText("{}"), memoryview(text).cast("B")])
        return text

    def _keys(self) -> Iterator[str]:
        for record in self.table.records.values():
            yield from (field.wire for field in (*record.envelope, *record.fields))
            yield from (tag.key for tag in record.tags)
            yield from record.null_keys
            if record.content is not None:
                yield record.content.key
        yield from (union.tag for union in self.table.tagged_unions.values())

    def _strangers(self) -> Any:
        """Yield models that can stand in the wrong place."""
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
