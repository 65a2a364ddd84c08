# From templates/runtime/encode_faults.py of wiregen; remake: wiregen generate
"""The slow walk over a model that names the path of every value that cannot be written as JSON."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any, Final

from .base import ModelBase, Rest
from .codec import class_name, frame_names, wire_names
from .errors import Fault, FaultList
from .json_path import conceal_member, concealed, items_path, member
from .kinds import is_container, is_dict, is_list
from .protocol import optional, protocol_table
from .scalar_types import SCALARS, is_written, json_kind
from .scalars import MAX_DEPTH, is_constant, shown_number
from .table import (
    LIST,
    MAP,
    TUPLE,
    Field,
    Record,
    Table,
    TaggedUnion,
    Type,
    alternatives,
    tag_keys,
    variants,
)
from .unset import UNSET

DELETED: Final = object()
"""Stands for the value of a field after ``del``."""


def encode_faults(model: object, path: str = "$") -> FaultList:
    """Return every fault that prevents writing a model."""
    if not isinstance(model, ModelBase):
        return FaultList.of([Fault(path, f"expected a model, got {type(model).__name__}")])
    try:
        return FaultList.of(model_faults(protocol_table(), model, path))
    except RecursionError:
        return FaultList.of([Fault(path, "nested too deeply, or a model that holds itself")])
    except RuntimeError:
        return FaultList.of([Fault(path, "changed by another thread during encoding: encode a copy, or use a lock")])


def model_faults(table: Table, model: ModelBase, path: str) -> Iterator[Fault]:
    """Yield a fault for every value in a model that does not fit its field, and for every misplaced unknown key."""
    record, union = record_of(table, model), _union_of_unknown(table, model)
    rest, name = getattr(model, "model_rest", DELETED), class_name(type(model))
    if record is not None:
        yield from _field_faults(table, record, model, path)
        known = wire_names(name)[0]
        envelope = getattr(rest, "envelope", None)
        if record.content is not None and envelope is not None:
            yield from _extra_faults(envelope.extra, frame_names(name)[0], path, "envelope_extra")
            path = member(path, record.content.key)
        if record.layout is not None:
            path = items_path(path, record.layout)
            yield from _tail_faults(getattr(rest, "extra", {}), record.layout, path)
    elif union is not None:
        yield from _unknown_variant_faults(union, model, path)
        payload = getattr(model, "payload", UNSET)
        if is_list(payload) and getattr(rest, "extra", {}):
            yield Fault(path, "keys in model_extra, but the payload is an array: put them into payload")
        known = frozenset([*(key.key for key in tag_keys(union)), *map(str, payload if is_dict(payload) else ())])
    else:
        yield Fault(path, f"expected a model of this package, got {type(model).__name__}")
        return
    if isinstance(rest, Rest):
        yield from _extra_faults(rest.extra, known, path)
    elif rest is not None:
        yield Fault(path, f"expected nothing in model_rest, got {_found(rest)}: put unknown keys into model_extra")


def _tail_faults(extra: dict[Any, Any], layout: tuple[str, ...], path: str) -> Iterator[Fault]:
    if list(extra) != list(optional("arrays").beyond(layout, len(extra))):
        yield Fault(path, "keys in model_extra, but the items of an array have none: put them into model_tail")


def _extra_faults(
    extra: dict[Any, Any], known: frozenset[str], path: str, attribute: str = "model_extra"
) -> Iterator[Fault]:
    yield from _key_faults(extra, path)
    for key, item in extra.items():
        if key in known:
            yield Fault(member(path, key), f"in {attribute}, but the record has a field for this key: set the field")
        yield from conceal_member(key, path, _free_json_faults(item, member(path, key)))


def _field_faults(table: Table, record: Record, model: ModelBase, path: str) -> Iterator[Fault]:
    for field, place in placed_fields(record, path):
        value = getattr(model, field.name, DELETED)
        if (value is UNSET and field.nullable and field.optional) or (
            value is None and (field.nullable or field.optional)
        ):
            continue
        found = _constant_faults(field, value, place) if field.values else _faults(table, value, field.type, place)
        yield from concealed(found, place) if field.secret else found


def placed_fields(record: Record, path: str) -> Iterator[tuple[Field, str]]:
    """Yield the fields of a record that are not constants, each with its path."""
    below = items_path(path, record.layout) if record.content is None else member(path, record.content.key)
    for fields, place in ((record.envelope, path), (record.fields, below)):
        for field in fields:
            if not field.constant:
                yield field, member(place, field.wire)


def _constant_faults(field: Field, value: Any, path: str) -> Iterator[Fault]:
    if not any(is_constant(value, item) for item in field.values):
        expected = " or ".join(map(ascii, field.values))
        same_kind = any(type(value) is type(item) for item in field.values)
        yield Fault(path, f"expected {expected}, got {'another ' if same_kind else ''}{_found(value)}")


def record_of(table: Table, model: ModelBase) -> Record | None:
    """Return the record of a model's class, or of the generated class that a user's class derives from."""
    return table.records.get(class_name(type(model)))


def _union_of_unknown(table: Table, model: ModelBase) -> TaggedUnion | None:
    return next((item for item in table.tagged_unions.values() if item.unknown == class_name(type(model))), None)


def _unknown_variant_faults(union: TaggedUnion, model: ModelBase, path: str) -> Iterator[Fault]:
    payload = getattr(model, "payload", DELETED)
    for key in tag_keys(union):
        tag, place = getattr(model, key.attribute, DELETED), member(path, key.key or key.attribute)
        kinds = key.type[1:] if isinstance(key.type, tuple) else (key.type,)
        if isinstance(tag, str) and "string" in kinds:
            yield from _text_faults(tag, place)
        elif tag is not None and not (isinstance(tag, int) and not isinstance(tag, bool) and "integer" in kinds):
            yield Fault(place, f"expected {' or '.join(sorted(kinds))}, got {_found(tag)}")
    if is_dict(payload) or (is_list(payload) and takes_arrays(union)):
        yield from _free_json_faults(payload, path)
    else:
        yield Fault(path, f"expected a dict as payload, got {_found(payload)}")


def takes_arrays(union: TaggedUnion) -> bool:
    """Say whether a variant of a union is an array."""
    table = protocol_table()
    unions = {name for name, item in table.tagged_unions.items() if item is union}
    return any(record.layout is not None and unions & {*record.unions} for record in table.records.values())


def _faults(table: Table, value: Any, type_: Type, path: str) -> Iterator[Fault]:
    members = alternatives(table, type_)
    fitting = next((member_type for member_type in members if _fits(table, value, member_type)), None)
    if fitting is None:
        expected = " or ".join(_expected(member_type) for member_type in members)
        yield Fault(path, f"expected {expected}, got {_found(value)}")
    elif isinstance(fitting, tuple) and fitting[0] == LIST:
        for index, item in enumerate(value):
            yield from _faults(table, item, fitting[1], f"{path}[{index}]")
    elif isinstance(fitting, tuple) and fitting[0] == TUPLE:
        if len(value) != len(fitting) - 1:
            yield Fault(path, f"expected {_expected(fitting)}, got {len(value)} items")
            return
        for index, (item, item_type) in enumerate(zip(value, fitting[1:], strict=True)):
            yield from _faults(table, item, item_type, f"{path}[{index}]")
    elif isinstance(fitting, tuple) and fitting[0] == MAP:
        yield from _key_faults(value, path)
        for key, item in value.items():
            yield from _faults(table, item, fitting[1], member(path, key))
    elif fitting == "any":
        yield from _free_json_faults(value, path)
    elif isinstance(value, ModelBase):
        yield from model_faults(table, value, path)
    elif isinstance(value, str):
        yield from _text_faults(value, path)
    elif isinstance(value, int):
        yield from _digit_faults(value, path)


def _fits(table: Table, value: Any, type_: Type) -> bool:
    if isinstance(type_, tuple):
        return isinstance(value, (list, tuple) if json_kind(table, type_) == "array" else dict)
    enum = table.enums.get(type_)
    if enum is not None and enum.closed and value not in enum.values:
        return False
    scalar = type_ if enum is None else enum.base
    if scalar in SCALARS:
        return is_written(value, scalar)
    return type_ == "any" or (isinstance(value, ModelBase) and class_name(type(value)) in _classes(type_))


@cache
def _classes(type_: str) -> frozenset[str]:
    """Return the class names of a record, or of a union's variants including the unknown variants of inner unions."""
    table = protocol_table()
    if type_ not in table.tagged_unions:
        return frozenset([type_])
    unions = [type_, *table.tagged_unions[type_].inner]
    return frozenset([*variants(table, type_), *(table.tagged_unions[name].unknown for name in unions)])


def _is_finite_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and value - value == 0


def _expected(type_: Type) -> str:
    return f"{type_[0]} of {', '.join(map(_expected, type_[1:]))}" if isinstance(type_, tuple) else type_


def _found(value: Any) -> str:
    if isinstance(value, float) and value - value != 0.0:
        return "a number that JSON does not have"
    return "nothing" if value is UNSET or value is DELETED else type(value).__name__


def _text_faults(value: str, path: str) -> Iterator[Fault]:
    try:
        value.encode()
    except UnicodeEncodeError:
        yield Fault(path, "expected text, got a lone surrogate, which UTF-8 cannot carry")


def _digit_faults(value: int, path: str) -> Iterator[Fault]:
    try:
        str(value)
    except ValueError:
        yield Fault(path, f"too many digits to write: {shown_number(value)}")


def _key_faults(value: dict[Any, Any], path: str) -> Iterator[Fault]:
    for key in value:
        if isinstance(key, str):
            yield from _text_faults(key, path)
        else:
            yield Fault(path, f"expected string keys, got {type(key).__name__}")


def _free_json_faults(value: Any, path: str, depth: int = 0) -> Iterator[Fault]:
    if isinstance(value, str):
        yield from _text_faults(value, path)
    elif is_container(value) and depth >= MAX_DEPTH:
        yield Fault(path, f"nested too deeply: more than {MAX_DEPTH} levels of free JSON")
    elif is_dict(value):
        yield from _key_faults(value, path)
        for key, item in value.items():
            yield from conceal_member(key, path, _free_json_faults(item, member(path, key), depth + 1))
    elif is_list(value):
        for index, item in enumerate(value):
            yield from _free_json_faults(item, f"{path}[{index}]", depth + 1)
    elif isinstance(value, int):
        yield from _digit_faults(value, path)
    elif value is not None and not _is_finite_number(value):
        yield Fault(path, f"expected a JSON value, got {_found(value)}")
