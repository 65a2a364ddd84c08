"""Convert the bounds of a schema to those of a field."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from wiregen.importing.document import Place
from wiregen.importing.folding import Folded, Folder
from wiregen.importing.members import Member, members
from wiregen.protocol.bounds import BOUNDS, BoundedPart
from wiregen.protocol.formats import FORMATS
from wiregen.protocol.scalars import JsonKind

_SAME = {
    kind.value: {
        row.keywords[kind]: row.name
        for row in BOUNDS.values()
        if kind in row.kinds and row.part is BoundedPart.VALUE and row.name != "pattern"
    }
    for kind in JsonKind
}
"""The bound of each keyword, by the kind of value that it bounds. Patterns are read separately."""

FORMATS_CALLED = {
    ("string", "byte"): "base64",
    ("string", "int64"): "integer",
    ("string", "uint64"): "integer",
    ("number", "unix-time"): "unix-seconds",
    ("number", "unixtime"): "unix-seconds",
}
"""The dialect's names of formats, by the kind of value and the name in documents."""

_DEFAULTS = {"minLength": 0, "minItems": 0, "minProperties": 0}
"""Bounds without effect."""


def bounds_of(folder: Folder, member: Member) -> dict[str, Any]:
    """Return the bounds of a schema's values of one kind."""
    return dict(_bounds(folder, member)) if member.values is None else {}


def format_of(member: Member) -> str | None:
    """Return the format of the dialect that a text or number has, or None."""
    if member.kind == "string" and member.folded.get("contentEncoding") == "base64":
        return "base64"
    if member.kind == "string" and member.folded.get("contentMediaType") == "application/json":
        return "json"
    name = member.folded.get("format")
    called = FORMATS_CALLED.get((member.kind, str(name)), str(name))
    scalars = {"string": {"string"}, "number": {"integer", "number"}}.get(member.kind, set[str]())
    found = FORMATS.get(called)
    return called if found is not None and scalars.intersection(found.scalars) else None


def bounds_beside(folder: Folder, place: Place) -> dict[str, Any]:
    """Return the bounds that are beside a choice of schemas."""
    folded = folder.fold(place)
    found: dict[str, Any] = {}
    for member in members(folder, place):
        if member.kind != "null":
            found |= bounds_of(folder, Member(member.kind, folded, whole=member.whole))
    return found


def _bounds(folder: Folder, member: Member) -> Iterator[tuple[str, Any]]:
    folded = member.folded
    for keyword, bound in _SAME.get(member.kind, {}).items():
        if keyword in folded.keywords and folded.get(keyword) != _DEFAULTS.get(keyword, ""):
            yield bound, folded.get(keyword)
    if (found := format_of(member)) is not None:
        yield "format", found
    if member.kind == "string" and "pattern" in folded.keywords:
        pattern: str = folded.get("pattern")
        whole = folder.document.is_ours and pattern.startswith("^(?:")
        yield "pattern", pattern[4:-2] if whole else _anywhere(pattern)
    if member.kind == "number":
        yield from _exclusive(folder, member)
    if member.kind == "object" and (names := folded.keywords.get("propertyNames")) is not None:
        if isinstance(names.schema, dict) and set(names.schema) == {"maxLength"}:
            yield "max_key_length", names.schema["maxLength"]
        else:
            folder.not_expressed(names.pointer, "'propertyNames' is left out, except for a maximum length")


def _exclusive(folder: Folder, member: Member) -> Iterator[tuple[str, Any]]:
    """Yield exclusive bounds of a number, which only integers can express."""
    for keyword, same, bound, step in (
        ("exclusiveMinimum", "minimum", "min", 1),
        ("exclusiveMaximum", "maximum", "max", -1),
    ):
        limit = folded_limit = member.folded.get(keyword)
        if folded_limit is True:  # as OpenAPI 3.0 has it
            limit = member.folded.get(same)
        if isinstance(limit, bool) or not isinstance(limit, (int, float)):
            continue
        if member.whole and isinstance(limit, int):
            yield bound, limit + step
        else:
            place = member.folded.keywords[keyword]
            folder.not_expressed(place.pointer, f"{limit} itself is allowed too: a bound cannot exclude it")
            yield bound, limit


def _anywhere(pattern: str) -> str:
    """Return a pattern for the whole text from one of a schema, which may match any part of it."""
    body = pattern[1:-1]
    if pattern[:1] == "^" and pattern[-1:] == "$" and len(pattern) > 1 and "|" not in body and body[-1:] != "\\":
        return pattern
    return rf"[\s\S]*(?:{pattern})[\s\S]*"


def note_sizes_of_a_record(folder: Folder, folded: Folded) -> None:
    """Note the bounds on the keys of an object, which a record cannot have."""
    for keyword in ("minProperties", "maxProperties", "propertyNames"):
        if keyword in folded.keywords:
            folder.not_expressed(folded.keywords[keyword].pointer, f"{keyword!r} of a record is left out")
