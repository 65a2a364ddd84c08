"""Random payloads of a table, right and nearly right, and texts that are broken."""

from __future__ import annotations

import json
import math
import random
from collections.abc import Iterator
from typing import Any

from tests.native.changes import OTHER_VALUES, mutated, reshaped
from tests.native.spoiled_models import OddText, SpoiledModels
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


class Payloads:
    """Makes payloads of one package, the same for the same seed."""

    def __init__(self, subject: Subject, chance: random.Random) -> None:
        self.subject = subject
        self.table = subject.table
        self.chance = chance
        self.keys = sorted({*self._keys(), *NEW_KEYS})
        self.models = SpoiledModels(subject, chance, self.keys)

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
