"""The bounds, the default and the format of a field as sentences, for docstrings and the reference site."""

from __future__ import annotations

import json
from typing import assert_never

from wiregen.protocol.spelling import spelled
from wiregen.protocol.types import (
    AnyJson,
    Choice,
    EnumType,
    Field,
    ListType,
    MapType,
    RecordType,
    Scalar,
    TupleType,
    Type,
    UnionType,
    UntaggedUnion,
)


def field_facts(field: Field) -> tuple[str, ...]:
    """Return the format, the bounds and the default of a field as sentences."""
    bounds = {bound.kind.name: bound.value for bound in field.bounds}
    facts = [
        _format(field.type),
        _range("", bounds.get("min"), bounds.get("max")),
        _range("character", bounds.get("min_length"), bounds.get("max_length")),
        f"Matches {bounds['pattern']}." if "pattern" in bounds else "",
        _range("entry", bounds.get("min_items"), bounds.get("max_items")),
        _range("character", None, bounds.get("max_key_length"), "Keys: at"),
        _range("character", None, bounds.get("max_value_length"), "Values: at"),
        f"Default: {json.dumps(field.default.value, ensure_ascii=False)}." if field.default else "",
    ]
    return tuple(fact for fact in facts if fact)


def _format(type_: Type) -> str:
    """Say what the text or number of a type stands for."""
    match type_:
        case AnyJson() | EnumType() | RecordType() | UnionType() | UntaggedUnion():
            return ""
        case Scalar(format=format_, json=json_):
            of = "" if json_ is None else f", of type {spelled(json_)}"
            return "" if format_ is None else f"Holds {format_.sentence}{of}."
        case ListType(item=inner) | MapType(value=inner):
            return _format(inner)
        case TupleType(items=members) | Choice(members=members):
            return next(filter(None, map(_format, members)), "")
        case _:
            assert_never(type_)


_PLURALS = {"": "", "character": " characters", "entry": " entries"}


def _range(unit: str, least: object, greatest: object, at: str = "At") -> str:
    if least is not None and greatest is not None:
        return f"{least}{_PLURALS[unit]}." if least == greatest else f"From {least} to {greatest}{_PLURALS[unit]}."
    if least is None and greatest is None:
        return ""
    found, direction = (least, "least") if greatest is None else (greatest, "most")
    return f"{at} {direction} {found}{f' {unit}'.rstrip() if found == 1 else _PLURALS[unit]}."
