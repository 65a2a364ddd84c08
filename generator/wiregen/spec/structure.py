"""Check a file's nodes by the dialect's JSON Schema, and report faults in plain words."""

from __future__ import annotations

import difflib
import json
import re
from collections.abc import Iterator
from functools import cache
from importlib import resources
from typing import Any

from wiregen.source.faults import Fault, Position
from wiregen.source.nodes import Mapping, Node, Scalar, Sequence
from wiregen.source.suggestions import suggestion
from wiregen.spec.naming import snake_case

DIALECT = "dialect.schema.json"
PYTHON = "python.schema.json"
STATE = "state.schema.json"

_MOVED = {
    "a Wiregen spec file": ("contexts", "fluent_builders", "shorthands"),
    "a direction": ("keyword_only", "extracts"),
    "a group": ("context",),
    "a record": ("flat_form_of",),
    "an event": ("builder", "context"),
}
"""Keys of older specs that now are in python.yaml."""

_ELSEWHERE = {
    "a field": {
        "required": "fields are required by default: write optional: true for the others",
        "enum": "declare an enum, and name it as the type",
        "description": "did you mean 'doc'?",
    },
    "an event": {
        "envelope": "only directions and unions have one; if the content is one value with a wire of its own, "
        "the fields stand beside it: content: {name: payload, type: …, wire: payload}",
    },
}
"""What to write in place of keywords of JSON Schema in a field, and of keys of a direction in an event."""

_DOCUMENTED = ("direction", "enum", "enum_value", "record", "event", "union", "field")
"""The definitions of the schema that need a doc if docs are required."""


def dialect_schema() -> str:
    """Return the text of the JSON Schema of the dialect."""
    return _text(DIALECT)


def python_schema() -> str:
    """Return the text of the JSON Schema of a python.yaml."""
    return _text(PYTHON)


def state_schema() -> str:
    """Return the text of the JSON Schema of a state.yaml."""
    return _text(STATE)


def _text(name: str) -> str:
    return resources.files("wiregen.spec").joinpath(name).read_text(encoding="utf-8")


def structure_faults(content: Mapping, name: str = DIALECT, *, docs_required: bool = False) -> Iterator[Fault]:
    """Find what does not fit the schema of this name in a file: unknown or missing keys, values of another kind."""
    schema = _schema(name, docs_required)
    return _Checker(schema["$defs"]).faults(content, schema, content.position, "this file")


@cache
def _schema(name: str, docs_required: bool) -> dict[str, Any]:
    schema: dict[str, Any] = json.loads(_text(name))
    for documented in _DOCUMENTED if docs_required else ():
        schema["$defs"][documented].setdefault("required", []).append("doc")
    return schema


class _Checker:
    """Checks nodes by the keywords of JSON Schema that the dialect's schema uses."""

    def __init__(self, definitions: dict[str, Any]) -> None:
        self._definitions = definitions

    def faults(self, node: Node, schema: Any, position: Position, place: str) -> Iterator[Fault]:
        """Find the faults of a node; ``position`` is where they point, ``place`` the name of the node in messages."""
        while "$ref" in schema:
            schema = self._definitions[schema["$ref"].removeprefix("#/$defs/")]
        what = schema.get("title", "this value")
        expected = schema.get("type", ())
        kinds = [expected] if isinstance(expected, str) else list(expected)
        if kinds and not any(_is_of(node, kind) for kind in kinds):
            names = " or ".join(", ".join(_KINDS[kind] for kind in kinds).rsplit(", ", 1))
            hint = _hint(node, kinds, what)
            yield Fault(position, f"expected {names} for {place}, got {_kind(node)}{hint}")
            return
        match node:
            case Mapping():
                yield from self._mapping(node, schema, position, place, what)
            case Sequence(items=items):
                if len(items) < schema.get("minItems", 0):
                    yield Fault(position, f"{place} must not be empty")
                for item in items:
                    yield from self.faults(item, schema.get("items", {}), item.position, place)
            case Scalar(value=value):
                yield from _scalar(value, schema, position, place, what)

    def _mapping(self, node: Mapping, schema: Any, position: Position, place: str, what: str) -> Iterator[Fault]:
        properties = schema.get("properties", {})
        given = {entry.key for entry in node.entries}
        for key in schema.get("required", ()):
            if key not in given:
                described = properties.get(key, {}).get("description", "")
                yield Fault(position, f"{what} needs the key {key!r}: {described}".rstrip(": "))
        for key, needed in schema.get("dependentRequired", {}).items():
            for other in needed:
                if key in given and other not in given:
                    yield Fault(position, f"{what} with the key {key!r} needs the key {other!r} too")
        if len(given) < schema.get("minProperties", 0):
            yield Fault(position, f"{place} must not be empty")
        if len(given) > schema.get("maxProperties", len(given)):
            yield Fault(position, f"{what} has one key only")
        names, others = schema.get("propertyNames"), schema.get("additionalProperties", {})
        for entry in node.entries:
            if names is not None:
                yield from self.faults(Scalar(entry.key, entry.key_position), names, entry.key_position, place)
            inner = properties.get(entry.key, others)
            if inner is False:
                yield from _unknown_key(entry.key, entry.key_position, what, list(properties))
                continue
            below = entry.key_position if isinstance(entry.value, Mapping) else entry.value.position
            yield from self.faults(entry.value, inner, below, repr(entry.key))


def _scalar(value: object, schema: Any, position: Position, place: str, what: str) -> Iterator[Fault]:
    if "enum" in schema and value not in schema["enum"]:
        close = suggestion(str(value), schema["enum"])
        shown = _kind(Scalar(value, position)) if isinstance(value, str | int | float | None) else ""
        yield Fault(position, f"expected one of {', '.join(schema['enum'])} for {place}, got {shown}{close}")
    if isinstance(value, str):
        too_short = len(value) < schema.get("minLength", 0)
        if too_short or ("pattern" in schema and not re.search(schema["pattern"], value)):
            hint = _wire_hint(value, schema) if place == "'fields'" else ""
            yield Fault(position, f"{value!r} is not {what}: {schema.get('description', 'it must not be empty')}{hint}")
    elif isinstance(value, int | float) and "minimum" in schema and value < schema["minimum"]:
        yield Fault(position, f"{place}: {value} is less than the minimum of {schema['minimum']}")


def _wire_hint(key: str, schema: Any) -> str:
    """Say how to write a field whose name is a key on the wire, such as itemId."""
    name = snake_case(key)
    plain = re.fullmatch(r"[\w.-]+", key, re.ASCII) and re.search(schema["pattern"], name)
    return f" Name it {name} and add wire: {key}" if plain else ""


def _unknown_key(key: str, position: Position, what: str, known: list[str]) -> Iterator[Fault]:
    if key in _MOVED.get(what, ()):
        folder = position.file.rpartition("/")[0] or "."
        yield Fault(position, f"{key!r} has moved to python.yaml: run `wiregen migrate {folder}`")
        return
    close = difflib.get_close_matches(key, known, n=1)
    hint = f"did you mean {close[0]!r}?" if close else f"it knows {', '.join(known)}"
    hint = _ELSEWHERE.get(what, {}).get(key, hint)
    yield Fault(position, f"unknown key {key!r} in {what}: {hint}")


_KINDS = {
    "string": "text",
    "integer": "a whole number",
    "number": "a number",
    "boolean": "true or false",
    "object": "a mapping",
    "array": "a list",
    "null": "nothing",
}


def _is_of(node: Node, kind: str) -> bool:
    match node:
        case Mapping():
            return kind == "object"
        case Sequence():
            return kind == "array"
        case Scalar(value=None):
            return kind == "null"
        case Scalar(value=bool()):
            return kind == "boolean"
        case Scalar(value=int() | float() as value):
            return kind == "number" or (kind == "integer" and value == int(value))
        case Scalar():
            return kind == "string"


def _kind(node: Node) -> str:
    match node:
        case Mapping():
            return "a mapping"
        case Sequence():
            return "a list"
        case Scalar(value=None):
            return "nothing"
        case Scalar(value=bool(value)):
            return f"the boolean {str(value).lower()}"
        case Scalar(value=int() | float() as value):
            return f"the number {value}"
        case Scalar(value=value):
            return f"the text {value!r}"


def _hint(node: Node, expected: list[str], what: str) -> str:
    """Say how to write what is probably meant, if it can be guessed."""
    match node:
        case Scalar(value=str(value)) if expected == ["object"] and re.match(r"\w+:\S", value):
            return " (a key needs a blank behind its colon)"
        case Scalar(value=str(value)) if what == "a field":
            return f" (write {{type: {value}}})"
        case Scalar(value=str(value)) if expected == ["array"]:
            return f" (write [{value}])"
        case Scalar(value=bool() | int() | float()) if "string" in expected:
            return " (put it in quotes if it is text)"
        case Scalar(value=str()) if "boolean" in expected:
            return " (write true or false, without quotes)"
        case Scalar(value=str()) if {"integer", "number"} & set(expected):
            return " (write plain digits, such as 1000, without quotes)"
        case Scalar(value=None) if what in {"an event", "a record"}:
            return " (write {} for one without properties)"
        case Sequence(items=(Scalar(value=str(value)), *_)) if expected == ["object"]:
            return f" (write each as a key, such as {{{value}: …}})"
    return ""
