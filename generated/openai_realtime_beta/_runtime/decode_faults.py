# From templates/runtime/decode_faults.py of wiregen; remake: wiregen generate
"""The slow walk over a parsed value that names every fault by its path; it refuses just what the codec refuses."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

from .errors import Fault, concealed
from .json_path import conceal_member, kind_of, member
from .kinds import is_array, is_object
from .protocol import protocol_table
from .scalars import MAX_DEPTH, MAX_SAFE_INTEGER, nests_deeper
from .table import LIST, Record, Table, Type, alternatives, json_kind, variants


def decode_faults(value: Any, type_name: str, deepest: int | None) -> tuple[Fault, ...]:
    """Return every fault of a parsed value that is to be a record, an unknown variant or a union.

    Where the type holds itself, ``deepest`` limits the levels of the whole value.
    """
    if deepest is not None and nests_deeper(value, deepest):
        return (Fault("$", f"nested too deeply: more than {deepest} levels"),)
    return tuple(_faults(protocol_table(), value, type_name, "$"))


def _faults(table: Table, value: Any, type_: Type, path: str) -> Iterator[Fault]:
    members = alternatives(table, type_)
    fitting = members[0]
    if len(members) > 1:
        kind = _json_kind_of(value)
        by_kind = {json_kind(table, member_type): member_type for member_type in members}
        if kind not in by_kind:
            expected = sorted("integer" if found == "integer" else kind for kind, found in by_kind.items())
            yield Fault(path, f"expected {' or '.join(expected)}, got {kind_of(value)}")
            return
        fitting = by_kind[kind]
    if isinstance(fitting, str):
        yield from _named_faults(table, value, fitting, path)
    else:
        yield from _container_faults(table, value, fitting, path)


def _json_kind_of(value: Any) -> str:
    kind = kind_of(value)
    return "number" if kind == "integer" else kind


def _container_faults(table: Table, value: Any, type_: tuple[Any, ...], path: str) -> Iterator[Fault]:
    if type_[0] == LIST:
        if not is_array(value):
            yield Fault(path, f"expected array, got {kind_of(value)}")
            return
        for index, item in enumerate(value):
            yield from _faults(table, item, type_[1], f"{path}[{index}]")
    elif not is_object(value):
        yield Fault(path, f"expected object, got {kind_of(value)}")
    else:
        for key, item in value.items():
            yield from _key_faults(key, path)
            yield from _faults(table, item, type_[1], member(path, key))


def _named_faults(table: Table, value: Any, name: str, path: str) -> Iterator[Fault]:
    if name == "any":
        yield from _free_json_faults(value, path)
    elif name in table.records:
        yield from _record_faults(table, value, table.records[name], path)
    elif name in table.tagged_unions:
        yield from _tagged_union_faults(table, value, name, path)
    elif name in table.enums:
        if type(value) is not str:
            yield Fault(path, f"expected string, got {kind_of(value)}")
        elif table.enums[name].closed and value not in table.enums[name].values:
            yield Fault(path, f"expected one of {', '.join(map(ascii, table.enums[name].values))}, got another string")
    elif name in _SCALARS:
        if not _is_scalar(value, name):
            yield Fault(path, f"expected {name}, got {_described(value, name)}")
    else:
        yield from _unknown_faults(table, value, name, path)


_SCALARS = ("string", "integer", "number", "boolean")


def _is_scalar(value: Any, name: str) -> bool:
    if name in ("string", "boolean"):
        return type(value) is (str if name == "string" else bool)
    if isinstance(value, float):
        finite = value - value == 0.0
        return finite and (name == "number" or (value.is_integer() and abs(value) <= MAX_SAFE_INTEGER))
    return type(value) is int


def _described(value: Any, expected: str) -> str:
    if isinstance(value, float):
        if value - value != 0.0:
            return "a number that JSON does not have"
        if expected == "integer":
            return "a number that is no exact integer"
    return kind_of(value)


def _record_faults(table: Table, value: Any, record: Record, path: str) -> Iterator[Fault]:
    if not is_object(value):
        yield Fault(path, f"expected object, got {kind_of(value)}")
        return
    known = {field.wire for field in record.fields}
    if record.tag is not None:
        tag, tag_value = record.tag
        known.add(tag)
        if tag not in value:
            yield Fault(member(path, tag), "missing")
        elif value[tag] != tag_value:
            yield Fault(member(path, tag), f"expected {tag_value!a}, got {_tag_found(value[tag])}")
    for field in record.fields:
        if field.wire not in value:
            if not field.optional:
                yield Fault(member(path, field.wire), "missing")
        elif value[field.wire] is not None or not (field.optional or field.nullable):
            place = member(path, field.wire)
            found = _faults(table, value[field.wire], field.type, place)
            yield from concealed(found, place) if field.secret else found
    for key, item in value.items():
        if key not in known:
            yield from _key_faults(key, path)
            yield from conceal_member(key, path, _free_json_faults(item, member(path, key)))


@cache
def _variants_of(union: str) -> dict[str, str]:
    return variants(protocol_table(), union)


def _tag_found(value: Any) -> str:
    return "another string" if type(value) is str else kind_of(value)


def _tagged_union_faults(table: Table, value: Any, name: str, path: str) -> Iterator[Fault]:
    union, records = table.tagged_unions[name], _variants_of(name)
    if not is_object(value):
        yield Fault(path, f"expected object, got {kind_of(value)}")
        return
    tag = value.get(union.tag)
    if union.tag not in value and not union.tag_optional:
        yield Fault(member(path, union.tag), "missing")
    elif type(tag) is str and tag in records:
        yield from _record_faults(table, value, table.records[records[tag]], path)
    elif type(tag) is str or (tag is None and union.tag_optional):
        yield from _free_json_faults(value, path)
    else:
        yield Fault(member(path, union.tag), f"expected string, got {kind_of(tag)}")


def _unknown_faults(table: Table, value: Any, class_name: str, path: str) -> Iterator[Fault]:
    """Find the faults of a value that is to be the unknown variant of some union."""
    union = next(union for union in table.tagged_unions.values() if union.unknown == class_name)
    if not is_object(value):
        yield Fault(path, f"expected object, got {kind_of(value)}")
    elif type(value.get(union.tag)) is not str and not (union.tag_optional and value.get(union.tag) is None):
        yield Fault(member(path, union.tag), f"expected string, got {kind_of(value.get(union.tag))}")
    else:
        yield from _free_json_faults(value, path)


def _key_faults(key: Any, path: str) -> Iterator[Fault]:
    if type(key) is not str:
        yield Fault(path, f"expected string keys, got {kind_of(key)}")


def _free_json_faults(value: Any, path: str, depth: int = 0) -> Iterator[Fault]:
    """Find what is no JSON value, and where free JSON nests too deeply to be written again."""
    if value is None or type(value) in (str, bool, int):
        return
    if isinstance(value, float):
        if value - value != 0.0:
            yield Fault(path, "expected a JSON value, got a number that JSON does not have")
    elif type(value) not in (dict, list):
        yield Fault(path, f"expected a JSON value, got {kind_of(value)}")
    elif depth >= MAX_DEPTH:
        yield Fault(path, f"nested too deeply: more than {MAX_DEPTH} levels of free JSON")
    elif is_object(value):
        for key, item in value.items():
            yield from _key_faults(key, path)
            yield from conceal_member(key, path, _free_json_faults(item, member(path, key), depth + 1))
    else:
        for index, item in enumerate(value):
            yield from _free_json_faults(item, f"{path}[{index}]", depth + 1)
