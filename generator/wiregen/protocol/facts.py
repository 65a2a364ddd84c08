"""The bounds, the default and the format of a field as sentences, for docstrings and the reference site."""

from __future__ import annotations

import json

from wiregen.protocol.reach import formatted
from wiregen.protocol.spelling import spelled
from wiregen.protocol.types import Field, Type


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
    """Return the sentence about the format of a type, or an empty text."""
    scalar = formatted(type_)
    if scalar is None or scalar.format is None:
        return ""
    of = "" if scalar.json is None else f", of type {spelled(scalar.json)}"
    return f"Holds {scalar.format.sentence}{of}."


_PLURALS = {"": "", "character": " characters", "entry": " entries"}


def _range(unit: str, least: object, greatest: object, at: str = "At") -> str:
    if least is not None and greatest is not None:
        return f"{least}{_PLURALS[unit]}." if least == greatest else f"From {least} to {greatest}{_PLURALS[unit]}."
    if least is None and greatest is None:
        return ""
    found, direction = (least, "least") if greatest is None else (greatest, "most")
    return f"{at} {direction} {found}{f' {unit}'.rstrip() if found == 1 else _PLURALS[unit]}."
