"""The slow walk over a parsed value that names every fault by its path, and makes the models of what has none.

It takes just what the straight-line codec takes, and goes by the table alone.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from .base import Rest
from .codec import new, wire_names
from .errors import Fault, FaultList
from .json_path import kind_of, member
from .json_text import SURROGATE
from .kinds import is_array, is_object
from .mismatch import MismatchError
from .parsed import as_parsed
from .protocol import generated_class, is_secret_key, protocol_table
from .scalars import MAX_DEPTH, MAX_SAFE_INTEGER, Underflow, json_value, nests_deeper
from .table import LIST, Enum, Field, TaggedUnion, Type, alternatives, json_kind, variants
from .unset import UNSET


def walk(value: Any, type_name: str, deepest: int | None, *, keep: bool) -> tuple[Any, tuple[Fault, ...]]:
    """Return what a parsed value is that is to be a record, an unknown variant or a union, and the faults.

    With ``keep``, every fault that a tagged union can take is held by its unknown variant, and the faults returned are
    none; if one is left, all are returned. If the type holds itself, ``deepest`` limits the levels of the whole value.
    """
    if keep:
        kept = _Walk(keep=True)
        try:
            model = kept.root(value, type_name, deepest)
        except MismatchError:  # something that a payload cannot hold either, such as a number that JSON does not have
            return walk(value, type_name, deepest, keep=False)
        return model, kept.faults.listed() if kept.loose else ()
    strict = _Walk(keep=False)
    model = strict.root(value, type_name, deepest)
    return model, strict.faults.listed()


class _Walk:
    """One walk: the faults at or below the tagged union that it is in, and whether nothing holds one of them yet."""

    def __init__(self, *, keep: bool) -> None:
        self.table = protocol_table()
        self.keep = keep
        self.faults = FaultList()
        self.loose = False
        self.secret: str | None = None
        """Path of the secret field or key that the walk is in: keys inside it are secret too, so faults name it."""

    def fault(self, path: str, message: str) -> Any:
        """Note a fault, and return what stands for the value: nothing."""
        self.faults.add(Fault(self.secret or path, message))
        self.loose = True

    def root(self, value: Any, type_name: str, deepest: int | None) -> Any:
        if deepest is None or not nests_deeper(value, deepest):
            return self.value(value, type_name, "$")
        self.fault("$", f"nested too deeply: more than {deepest} levels")
        union = self.table.tagged_unions.get(type_name)
        return self.kept(union, value) if self.keep and union is not None and is_object(value) else None

    def value(self, value: Any, type_: Type, path: str) -> Any:
        """Return what a value is in Python; if it has a fault that is not held by something inside, anything."""
        by_kind = _by_kind(type_)
        if len(by_kind) == 1:
            (fitting,) = by_kind.values()
        else:
            kind = kind_of(value)
            found = by_kind.get("number" if kind == "integer" else kind)
            if found is None:
                expected = sorted("integer" if found == "integer" else kind for kind, found in by_kind.items())
                return self.fault(path, f"expected {' or '.join(expected)}, got {kind}")
            fitting = found
        if isinstance(fitting, str):
            return self.named(value, fitting, path)
        return (self.items if fitting[0] == LIST else self.entries)(value, fitting[1], path)

    def items(self, value: Any, item_type: Type, path: str) -> Any:
        if not is_array(value):
            return self.fault(path, f"expected array, got {kind_of(value)}")
        return [self.value(item, item_type, f"{path}[{index}]") for index, item in enumerate(value)]

    def entries(self, value: Any, item_type: Type, path: str) -> Any:
        if not is_object(value):
            return self.fault(path, f"expected object, got {kind_of(value)}")
        return {self.key(key, path): self.value(item, item_type, member(path, key)) for key, item in value.items()}

    def named(self, value: Any, name: str, path: str) -> Any:
        if name == "any":
            return self.free_json(value, path)
        if name in self.table.records:
            return self.record(value, name, path)
        if name in self.table.tagged_unions:
            return self.tagged_union(value, name, path)
        if name in self.table.enums:
            return self.enum(value, name, self.table.enums[name], path)
        if name in _SCALARS:
            return self.scalar(value, name, path)
        return self.unknown_root(value, name, path)

    def scalar(self, value: Any, name: str, path: str) -> Any:
        if not _is_scalar(value, name):
            return self.fault(path, f"expected {name}, got {_described(value, name)}")
        if name == "string":
            return self.text(value, path)
        return int(value) if name == "integer" else float(value) if isinstance(value, float) else value

    def text(self, value: str, path: str) -> str:
        if not value.isascii() and SURROGATE.search(value):
            self.fault(path, "expected text, got a lone surrogate, which UTF-8 cannot carry")
        return value

    def enum(self, value: Any, name: str, enum: Enum, path: str) -> Any:
        if not _is_scalar(value, enum.base):
            return self.fault(path, f"expected {enum.base}, got {_described(value, enum.base)}")
        if value in enum.values:
            return generated_class("enums", name)(value)
        if enum.closed:
            return self.fault(path, f"expected one of {', '.join(map(ascii, enum.values))}, got another {enum.base}")
        return self.scalar(value, enum.base, path)

    def record(self, value: Any, name: str, path: str) -> Any:
        if not is_object(value):
            return self.fault(path, f"expected object, got {kind_of(value)}")
        record = self.table.records[name]
        if record.tag is not None:
            self.tag(value, *record.tag, path)
        model = new(generated_class(record.module, name))
        for field in record.fields:
            setattr(model, field.name, self.field(value, field, path))
        known, null_remembered = wire_names(name)
        extra = {
            self.key(key, path): self.free_member(key, item, path) for key, item in value.items() if key not in known
        }
        nulls = frozenset(key for key in null_remembered if key in value and value[key] is None)
        model.model_rest = Rest(extra, nulls) if extra or nulls else None
        return model

    def tag(self, value: dict[str, Any], tag: str, expected: str, path: str) -> None:
        if tag not in value:
            self.fault(member(path, tag), "missing")
        elif value[tag] != expected:
            found = "another string" if type(value[tag]) is str else kind_of(value[tag])
            self.fault(member(path, tag), f"expected {expected!a}, got {found}")

    def field(self, value: dict[str, Any], field: Field, path: str) -> Any:
        if field.wire not in value:
            if not field.optional:
                self.fault(member(path, field.wire), "missing")
            return UNSET if field.nullable else None
        item = value[field.wire]
        if item is None and (field.optional or field.nullable):
            return None
        return self.inside(item, field.type, member(path, field.wire), secret=field.secret)

    def inside(self, value: Any, type_: Type, path: str, *, secret: bool) -> Any:
        """Return what a member of an object is; if it is secret, faults inside name the member alone."""
        if not secret or self.secret is not None:
            return self.value(value, type_, path)
        self.secret = path
        found = self.value(value, type_, path)
        self.secret = None
        return found

    def tagged_union(self, value: Any, name: str, path: str) -> Any:
        if not is_object(value):
            return self.fault(path, f"expected object, got {kind_of(value)}")
        union = self.table.tagged_unions[name]
        if not self.keep:
            return self.variant(value, name, union, path)
        around, loose = self.faults, self.loose
        self.faults, self.loose = FaultList(), False
        model = self.variant(value, name, union, path)
        if self.loose:
            model = self.kept(union, value)
        around.extend(self.faults)
        self.faults, self.loose = around, loose
        return model

    def variant(self, value: dict[str, Any], name: str, union: TaggedUnion, path: str) -> Any:
        tag = value.get(union.tag)
        if type(tag) is str and tag in _variants(name):
            return self.record(value, _variants(name)[tag], path)
        if type(tag) is str or (tag is None and union.tag_optional):
            return _unknown(union, self.free_json(value, path))
        self.fault(member(path, union.tag), f"expected string, got {kind_of(tag)}" if union.tag in value else "missing")
        return self.free_json(value, path)

    def kept(self, union: TaggedUnion, value: dict[str, Any]) -> Any:
        """Return the unknown variant that holds an object and its faults, or give up on what no payload can hold."""
        self.loose = False
        return _unknown(union, as_parsed(json_value(value)), self.faults.listed())

    def unknown_root(self, value: Any, class_name: str, path: str) -> Any:
        """Return the unknown variant of some union that a value is to be."""
        union = next(union for union in self.table.tagged_unions.values() if union.unknown == class_name)
        if not is_object(value):
            return self.fault(path, f"expected object, got {kind_of(value)}")
        tag = value.get(union.tag)
        if type(tag) is not str and not (tag is None and union.tag_optional):
            return self.fault(member(path, union.tag), f"expected string, got {kind_of(tag)}")
        return _unknown(union, self.free_json(value, path))

    def key(self, key: Any, path: str) -> Any:
        if type(key) is not str:
            self.fault(path, f"expected string keys, got {kind_of(key)}")
            return key
        return self.text(key, path)

    def free_member(self, key: Any, value: Any, path: str, depth: int = 0) -> Any:
        """Return a member of free JSON; if its key is secret elsewhere, faults inside name the member alone."""
        place = member(path, key)
        if self.secret is not None or not is_secret_key(key):
            return self.free_json(value, place, depth)
        self.secret = place
        found = self.free_json(value, place, depth)
        self.secret = None
        return found

    def free_json(self, value: Any, path: str, depth: int = 0) -> Any:
        """Return a copy of free JSON, which is checked for what JSON does not have and for its depth."""
        if isinstance(value, str):
            return self.text(value, path)
        if value is None or type(value) in (bool, int):
            return value
        if isinstance(value, float):
            if value - value != 0.0:
                self.fault(path, "expected a JSON value, got a number that JSON does not have")
            return float(value)
        if type(value) not in (dict, list):
            return self.fault(path, f"expected a JSON value, got {kind_of(value)}")
        if depth >= MAX_DEPTH:
            return self.fault(path, f"nested too deeply: more than {MAX_DEPTH} levels of free JSON")
        if is_object(value):
            return {self.key(key, path): self.free_member(key, item, path, depth + 1) for key, item in value.items()}
        return [self.free_json(item, f"{path}[{index}]", depth + 1) for index, item in enumerate(value)]


_SCALARS = ("string", "integer", "number", "boolean")


def _is_scalar(value: Any, name: str) -> bool:
    if name in ("string", "boolean"):
        return type(value) is (str if name == "string" else bool)
    if isinstance(value, float):
        if name == "number":
            return value - value == 0.0
        return value.is_integer() and abs(value) <= MAX_SAFE_INTEGER and type(value) is not Underflow
    return type(value) is int


def _described(value: Any, expected: str) -> str:
    if isinstance(value, float):
        if value - value != 0.0:
            return "a number that JSON does not have"
        if expected == "integer":
            return "a number that is no exact integer"
    return kind_of(value)


@cache
def _by_kind(type_: Type) -> dict[str, Type]:
    """Return the types that a value may be of, by their kinds of JSON value."""
    table = protocol_table()
    return {json_kind(table, found): found for found in alternatives(table, type_)}


@cache
def _variants(union: str) -> dict[str, str]:
    return variants(protocol_table(), union)


def _unknown(union: TaggedUnion, payload: Any, faults: tuple[Fault, ...] = ()) -> Any:
    """Return the unknown variant of a union that holds a payload; a tag that is not a string stands in there only."""
    tag = payload.get(union.tag)
    model = new(generated_class(union.module, union.unknown))
    setattr(model, union.attribute, tag if type(tag) is str else None)
    model.payload = payload
    model.faults = faults
    model.model_rest = None
    return model
