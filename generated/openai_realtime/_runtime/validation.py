# From templates/runtime/validation.py of wiregen; remake: wiregen generate
"""validate(): check the rules of the protocol that types cannot express, in a model and all models inside."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from decimal import Decimal
from functools import partial
from itertools import repeat
from typing import Any

from .base import ModelBase
from .codec import class_name
from .encode_faults import encode_faults, placed_fields, record_of
from .errors import DecodeError, Fault, FaultList, ValidationError
from .formats import OF_NUMBERS, READERS, Reader
from .json_path import member
from .kinds import is_container, is_dict, is_list
from .protocol import optional, protocol_table
from .scalars import shown_number
from .table import ONE_OF, TUPLE, AllowedVariants, Field, Record, Table, Type
from .unset import UNSET


def validate(model: ModelBase) -> None:
    """Check a model and every model that it holds. Raises ValidationError with every violation."""
    faults = encode_faults(model)
    with suppress(RuntimeError):  # deep nesting, which is among the faults already
        faults.extend(FaultList.of(_model_violations(protocol_table(), model, "$")))
    if faults.first:
        raise ValidationError(faults.listed())


def _model_violations(table: Table, model: ModelBase, path: str) -> Iterator[Fault]:
    record = record_of(table, model)
    if record is None:
        yield from getattr(model, "faults", ())  # an unknown variant kept because of faults
        return
    for field, place in placed_fields(record, path):
        value = getattr(model, field.name, UNSET)
        if value is not None and value is not UNSET:
            yield from _field_violations(table, field, value, place)
    path = path if record.content is None else member(path, record.content.key)
    yield from _exactly_one_violations(record, model, path)
    for rule in record.allowed_variants:
        yield from _variant_violations(record, rule, model, path)


def _field_violations(table: Table, field: Field, value: Any, place: str) -> Iterator[Fault]:
    """Yield the violations in a field. Those inside a secret field show no details."""
    yield from _bound_violations(field, value, place)
    if field.format is not None:
        yield from _format_violations(table, field, field.type, _reader(field), value, place)
    yield from _held_violations(table, field, value, place)


def _reader(field: Field) -> Reader:
    if isinstance(field.format, tuple):
        return partial(optional("typed_json").read_value, type_=field.format[1], secret=field.secret)
    return READERS[str(field.format)]


def _held_violations(table: Table, field: Field, value: Any, place: str) -> Iterator[Fault]:
    inner = _inner_violations(table, value, place)
    if not field.secret:
        yield from inner
    elif any(True for _ in inner):
        yield Fault(place, "breaks a rule of the protocol; the field is secret, so details are hidden")


def _inner_violations(table: Table, value: Any, path: str) -> Iterator[Fault]:
    if isinstance(value, ModelBase):
        yield from _model_violations(table, value, path)
    elif is_list(value):
        for index, item in enumerate(value):
            yield from _inner_violations(table, item, f"{path}[{index}]")
    elif is_dict(value):
        for key, item in value.items():
            yield from _inner_violations(table, item, member(path, key))


def _bound_violations(field: Field, value: Any, path: str) -> Iterator[Fault]:
    bounded = partial(_range_violations, secret=field.secret)
    if isinstance(value, (int, float, Decimal)) and not isinstance(value, bool):
        yield from bounded("a value", value, "", field.min, field.max, path)
    elif isinstance(value, str):
        yield from bounded("a length", len(value), "character", field.min_length, field.max_length, path)
        if field.pattern is not None and re.fullmatch(field.pattern, value) is None:
            yield Fault(path, f"expected text that matches {field.pattern}")
    elif is_container(value):
        yield from bounded("a size", len(value), "entry", field.min_items, field.max_items, path)
        for key in [key for key in value if isinstance(key, str)] if is_dict(value) else ():
            place = path if field.secret else member(path, key)
            yield from bounded("a key length", len(key), "character", None, field.max_key_length, place)
        for entry, item in _entries(value, path):
            if isinstance(item, str):
                place = path if field.secret else entry
                yield from bounded("a length", len(item), "character", None, field.max_value_length, place)


def _format_violations(table: Table, field: Field, type_: Type, read: Reader, value: Any, path: str) -> Iterator[Fault]:
    """Yield texts and numbers that do not fit their format. A value of the wrong type is among the faults already.

    In a tuple the format applies to the items of its base type.
    """
    if isinstance(type_, tuple) and type_[0] == ONE_OF:
        others = [found for found in type_[1:] if found != "null"]
        type_ = others[0] if len(others) == 1 else "any"
    if isinstance(type_, tuple):
        types = type_[1:] if type_[0] == TUPLE else repeat(type_[1])
        for own, (entry, item) in zip(types, _entries(value, path) if is_container(value) else (), strict=False):
            yield from _format_violations(table, field, own, read, item, path if field.secret else entry)
    elif value == "" and (field.format == "json" or isinstance(field.format, tuple)):
        pass  # streamed JSON, such as the arguments of a function call, is empty at first
    elif _is_formatted(field, type_, value):
        try:
            found = read(value, path)
        except DecodeError as error:
            yield from error.faults
        except ValueError as error:
            yield Fault(path, str(error).removeprefix(f"{path}: "))
        else:
            if isinstance(field.format, tuple):
                yield from _held_violations(table, field, found, path)


def _is_formatted(field: Field, type_: Type, value: Any) -> bool:
    """Say whether the format of a field applies to a value."""
    if field.format in OF_NUMBERS:
        return type_ in ("integer", "number") and isinstance(value, (int, float)) and not isinstance(value, bool)
    return type_ == "string" and isinstance(value, str)


def _entries(value: Any, path: str) -> Iterator[tuple[str, Any]]:
    if is_dict(value):
        return ((member(path, key), item) for key, item in value.items())
    return ((f"{path}[{index}]", item) for index, item in enumerate(value))


def _range_violations(
    what: str,
    found: int | float | Decimal,
    unit: str,
    least: int | float | None,
    greatest: int | float | None,
    path: str,
    *,
    secret: bool,
) -> Iterator[Fault]:
    got = "" if secret else f", got {shown_number(found)}"
    if least is not None and found < least:
        yield Fault(path, f"expected {what} of at least {_counted(least, unit)}{got}")
    if greatest is not None and found > greatest:
        yield Fault(path, f"expected {what} of at most {_counted(greatest, unit)}{got}")


def _counted(number: int | float, unit: str) -> str:
    plural = "entries" if unit == "entry" else f"{unit}s"
    return f"{number} {unit if number == 1 else plural}" if unit else str(number)


def _exactly_one_violations(record: Record, model: ModelBase, path: str) -> Iterator[Fault]:
    if record.exactly_one_of:
        given = [name for name in record.exactly_one_of if getattr(model, name, UNSET) not in (None, UNSET)]
        if len(given) != 1:
            wire = {field.name: field.wire for field in record.fields}
            expected = ", ".join(wire[name] for name in record.exactly_one_of)
            found = ", ".join(wire[name] for name in given) or "none"
            yield Fault(path, f"expected exactly one of {expected}; got {found}")


def _variant_violations(record: Record, rule: AllowedVariants, model: ModelBase, path: str) -> Iterator[Fault]:
    """Yield the variants that a list may not hold.

    Unknown variants, and unknown values of the deciding field, are accepted: the protocol may have grown.
    """
    deciding = getattr(model, rule.by, UNSET)
    allowed = rule.when.get(deciding) if isinstance(deciding, str) else None
    if allowed is None:
        return
    judged = {name for names in rule.when.values() for name in names}
    wire = {field.name: field.wire for field in record.fields}
    held = getattr(model, rule.field, UNSET)
    for index, item in enumerate(held if is_list(held) else ()):
        variant = class_name(type(item)) if isinstance(item, ModelBase) else ""
        if variant in judged and variant not in allowed:
            place = f"{member(path, wire[rule.field])}[{index}]"
            by = f"{wire[rule.by]} {deciding}"
            yield Fault(place, f"expected {' or '.join(allowed)} where {by}, got {variant}")
