"""Hold a file's nodes against the dialect's JSON Schema, and say in a person's words what does not fit."""

from __future__ import annotations

import difflib
import json
import re
from collections.abc import Iterator
from functools import cache
from importlib import resources
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError

from wiregen.source.faults import Fault, Position
from wiregen.source.nodes import Mapping, Node, Scalar, Sequence, plain
from wiregen.source.suggestions import suggestion

DIALECT = "dialect.schema.json"


def dialect_schema() -> str:
    """Return the text of the JSON Schema of the dialect."""
    return resources.files("wiregen.spec").joinpath(DIALECT).read_text(encoding="utf-8")


_DOCUMENTED = ("direction", "enum", "enum_value", "record", "event", "union", "field")
"""The definitions of the schema that need a doc if docs are required."""

MOVED = frozenset(
    ["contexts", "fluent_builders", "shorthands", "keyword_only", "extracts", "builder", "context", "flat_form_of"]
)
"""Keys of older specs that now stand in python.yaml."""


@cache
def _validator(docs_required: bool) -> Draft202012Validator:
    schema = json.loads(dialect_schema())
    for name in _DOCUMENTED if docs_required else ():
        schema["$defs"][name].setdefault("required", []).append("doc")
    return Draft202012Validator(schema)


def structure_faults(content: Mapping, docs_required: bool) -> Iterator[Fault]:
    """Find what in a spec file is not of the dialect: unknown keys, missing keys, values of another kind."""
    for error in _validator(docs_required).iter_errors(plain(content)):
        yield from _faults(error, content)


def _faults(error: ValidationError, content: Mapping) -> Iterator[Fault]:
    node, position = _find(content, list(error.absolute_path))
    schema: Any = error.schema
    what = schema.get("title", "this value")
    match error.validator:
        case "additionalProperties":
            yield from _unknown_keys(node, what, list(schema.get("properties", {})))
        case "required":
            missing = str(error.message).split("'")[1]
            yield Fault(position, f"{what} needs the key {missing!r}: {_described(schema, missing)}".rstrip(": "))
        case "dependentRequired":
            needed, given = str(error.message).split("'")[1::2][:2]
            yield Fault(position, f"{what} with the key {given!r} needs the key {needed!r} too")
        case "type":
            expected: list[str] = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
            names = " or ".join(", ".join(_KINDS[kind] for kind in expected).rsplit(", ", 1))
            yield Fault(
                position, f"expected {names} for {_place(error)}, got {_kind(node)}{_hint(node, expected, what)}"
            )
        case "pattern" | "minLength":
            value = error.instance if isinstance(error.instance, str) else ""
            if _is_key(error):
                position = _key_position(node, value) or position
            yield Fault(position, f"{value!r} is not {what}: {schema.get('description', 'it must not be empty')}")
        case "enum":
            known = ", ".join(schema["enum"])
            close = suggestion(str(error.instance), schema["enum"])
            yield Fault(position, f"expected one of {known} for {_place(error)}, got {_kind(node)}{close}")
        case "minItems" | "minProperties":
            yield Fault(position, f"{_place(error)} must not be empty")
        case "maxProperties":
            yield Fault(position, f"{what} has one key only")
        case _:
            yield Fault(position, f"{_place(error)}: {error.message}")


_KINDS = {
    "string": "text",
    "integer": "a whole number",
    "number": "a number",
    "boolean": "true or false",
    "object": "a mapping",
    "array": "a list",
    "null": "nothing",
}


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
    """Say how to write what is meant, if that can be guessed from what is written."""
    match node:
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
        case Sequence(items=(Scalar(value=str(value)), *_)) if expected == ["object"]:
            return f" (write each as a key, such as {{{value}: …}})"
        case Scalar(value=str(value)) if "object" in expected and re.match(r"\w+:\S", value):
            return " (a key needs a blank behind its colon)"
    return ""


def _place(error: ValidationError) -> str:
    names = [part for part in error.absolute_path if isinstance(part, str)]
    return repr(names[-1]) if names else "this file"


def _described(schema: Any, key: str) -> str:
    described = schema.get("properties", {}).get(key, {}).get("description", "")
    return str(described)


def _is_key(error: ValidationError) -> bool:
    return "propertyNames" in list(error.absolute_schema_path)


def _unknown_keys(node: Node, what: str, known: list[str]) -> Iterator[Fault]:
    if not isinstance(node, Mapping):
        return
    for entry in node.entries:
        if entry.key in MOVED and entry.key not in known:
            continue
        if entry.key not in known:
            close = difflib.get_close_matches(entry.key, known, n=1)
            hint = f"did you mean {close[0]!r}?" if close else f"it knows {', '.join(known)}"
            yield Fault(entry.key_position, f"unknown key {entry.key!r} in {what}: {hint}")


def _key_position(node: Node, key: str) -> Position | None:
    if isinstance(node, Mapping):
        return next((entry.key_position for entry in node.entries if entry.key == key), None)
    return None


def _find(content: Mapping, path: list[str | int]) -> tuple[Node, Position]:
    """Return the node at a path, and the position to point at: the value's own, or its key's for a mapping."""
    node: Node = content
    position = content.position
    for part in path:
        if isinstance(node, Mapping) and isinstance(part, str):
            entry = next(entry for entry in node.entries if entry.key == part)
            node = entry.value
            position = entry.key_position if isinstance(node, Mapping) else node.position
        elif isinstance(node, Sequence) and isinstance(part, int):
            node = node.items[part]
            position = node.position
    return node, position
