"""A document that holds schemas, OpenAPI 3 or JSON Schema: read from JSON or YAML, and looked up by JSON pointer."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import yaml

from wiregen.faults import Fault, Position, SpecError
from wiregen.importing.naming import class_case
from wiregen.syntax import syntax_problem
from wiregen.yaml_scalar import scalar_value

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

_DEEPEST = 100
"""Levels that a document may nest, for the same reason as in a spec: the parser is C."""

_LONGEST_INTEGER = 30
"""Digits of an integer that a spec can have; a longer one is a float to it."""

_DEFINITIONS = ("$defs", "definitions")

_ONLY_DESCRIBES = {"$schema", "$id", "$comment", "$defs", "definitions", "title", "description", "examples"}
"""Keys at the top of a JSON Schema that say nothing of values."""


@dataclass(frozen=True, slots=True)
class Place:
    """A schema and where it stands in its document."""

    pointer: str
    schema: Any
    several: tuple[str, ...] = ()
    """The places of the schemas that this one was made of, where it is not in the document itself."""

    @property
    def key(self) -> tuple[str, ...]:
        """What tells this place from all others: one that was made of several stands where the first of them does."""
        return (self.pointer, *self.several)

    def at(self, *keys: str | int) -> Place:
        """Return a place below this one."""
        pointer, schema = self.pointer, self.schema
        for key in keys:
            pointer += "/" + str(key).replace("~", "~0").replace("/", "~1")
            schema = schema[key]
        return Place(pointer, schema)


class Document:
    """A whole document. ``named`` holds the schemas that it names, by pointer, with their names in its order."""

    def __init__(self, file: str, text: str, value: dict[str, Any], stem: str) -> None:
        self.file = file
        self.value = value
        self._text = text
        self.named: dict[str, str] = {}
        if "openapi" in value:
            self._name_all("components", "schemas")
        else:
            for key in _DEFINITIONS:
                self._name_all(key)
            if set(value) - _ONLY_DESCRIBES:
                title = value.get("title")
                self.named[""] = title if isinstance(title, str) and title else class_case(stem)
        info = value.get("info")
        title = info.get("title") if isinstance(info, dict) else value.get("title")
        self.title = title if isinstance(title, str) else stem
        about = info.get("description") if isinstance(info, dict) else value.get("description")
        self.description = about if isinstance(about, str) else ""

    def _name_all(self, *path: str) -> None:
        place = Place("", self.value)
        for key in path:
            if not isinstance(place.schema, dict) or key not in place.schema:
                return
            place = place.at(key)
        if isinstance(place.schema, dict):
            self.named |= {place.at(key).pointer: key for key in place.schema}

    def place(self, pointer: str) -> Place | None:
        """Return what stands at a pointer, or None where there is nothing."""
        place = Place("", self.value)
        for step in pointer.split("/")[1:]:
            key: str | int = step.replace("~1", "/").replace("~0", "~")
            if isinstance(place.schema, list) and str(key).isdecimal():
                key = int(key)
            inside = isinstance(place.schema, dict) or (isinstance(place.schema, list) and isinstance(key, int))
            if not inside or not (key in place.schema if isinstance(key, str) else key < len(place.schema)):
                return None
            place = place.at(key)
        return place

    def position(self, pointer: str) -> Position:
        """Return the line and column of a pointer; of the nearest place around it where it has none of its own."""
        node, mark = self._root, None
        for step in pointer.split("/")[1:]:
            key = step.replace("~1", "/").replace("~0", "~")
            if isinstance(node, yaml.MappingNode):
                pair = next((pair for pair in node.value if str(pair[0].value) == key), None)
                if pair is None:
                    break
                mark, node = pair[0].start_mark, pair[1]
            elif isinstance(node, yaml.SequenceNode) and key.isdecimal() and int(key) < len(node.value):
                node = node.value[int(key)]
                mark = node.start_mark
            else:
                break
        return Position(self.file, 1, 1) if mark is None else Position(self.file, mark.line + 1, mark.column + 1)

    @cached_property
    def _root(self) -> yaml.Node | None:
        try:
            return yaml.compose(self._text, Loader=_Loader)
        except yaml.YAMLError:  # JSON may hold what YAML does not take, such as a pair of surrogates
            return None


def read_document(path: Path) -> Document:
    """Read a document. Raises SpecError where there is nothing to import, and OSError where it cannot be read."""
    file = path.as_posix()
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError:
        raise _refusal(Position(file, 1, 1), "not UTF-8: save the file in that encoding") from None
    value = _json_value(file, text) if text.lstrip()[:1] in ("{", "[") and path.suffix == ".json" else None
    if value is None:
        value = _yaml_value(file, text)
    if not isinstance(value, dict):
        raise _refusal(Position(file, 1, 1), "expected an OpenAPI document or a JSON Schema")
    version = value.get("openapi", value.get("swagger"))
    if version is not None and not str(version).startswith("3."):
        raise _refusal(Position(file, 1, 1), f"OpenAPI {version}: only 3.x is known, so convert the document before")
    document = Document(file, text, value, path.stem)
    if not document.named:
        raise _refusal(Position(file, 1, 1), "no schemas: nothing under components.schemas, $defs or definitions")
    return document


def _refusal(position: Position, message: str) -> SpecError:
    return SpecError((Fault(position, message),))


def _no_number(name: str) -> Any:
    raise ValueError(f"{name} is no JSON")


def _finite(text: str) -> float:
    if not math.isfinite(number := float(text)):
        raise ValueError(f"{text} is too large")
    return number


def _integer(text: str) -> int | float:
    return int(text) if len(text) <= _LONGEST_INTEGER else _finite(text)


def _json_value(file: str, text: str) -> Any:
    """Return the value of a JSON text, of which YAML does not take every one."""
    try:
        value = json.loads(text, parse_constant=_no_number, parse_int=_integer, parse_float=_finite)
        json.dumps(value, ensure_ascii=False).encode()
    except json.JSONDecodeError as error:
        raise _refusal(Position(file, error.lineno, error.colno), f"not JSON: {error.msg}") from None
    except UnicodeEncodeError:
        raise _refusal(Position(file, 1, 1), "a text in it has half of a pair of surrogates") from None
    except (ValueError, RecursionError) as error:
        raise _refusal(Position(file, 1, 1), f"not JSON that can be read: {error}") from None
    if _depth_of(value) > _DEEPEST:
        raise _refusal(Position(file, 1, 1), f"nested too deeply: more than {_DEEPEST} levels")
    return value


def _depth_of(value: Any) -> int:
    held = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return 1 + max(map(_depth_of, held), default=0)


def _yaml_value(file: str, text: str) -> Any:
    try:
        for problem, mark in _unfit(text):
            raise _refusal(Position(file, mark.line + 1, mark.column + 1), problem)
        root = yaml.compose(text, Loader=_Loader)
    except yaml.MarkedYAMLError as error:
        place, problem = syntax_problem(error, text)
        position = Position(file, 1, 1) if place is None else Position(file, place.line + 1, place.column + 1)
        raise _refusal(position, f"not YAML: {problem}") from None
    except yaml.YAMLError as error:
        raise _refusal(Position(file, 1, 1), f"not YAML that can be read: {str(error).splitlines()[0]}") from None
    return None if root is None else _value_of(root)


def _unfit(text: str) -> Iterator[tuple[str, Any]]:
    depth = 0
    for event in yaml.parse(text, Loader=_Loader):
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > _DEEPEST:
            yield f"nested too deeply: more than {_DEEPEST} levels", event.start_mark
        if isinstance(event, yaml.AliasEvent):
            yield "an alias: write out what it stands for, or use $ref", event.start_mark


def _value_of(node: yaml.Node) -> Any:
    if isinstance(node, yaml.MappingNode):
        return {str(key.value): _value_of(value) for key, value in node.value}
    if isinstance(node, yaml.SequenceNode):
        return [_value_of(item) for item in node.value]
    text = str(node.value)
    if node.tag.endswith(":float") and re.fullmatch(r"[-+]?[0-9]*\.?[0-9]+[eE][-+]?[0-9]+", text):
        return _finite(text)
    return scalar_value(node.tag, text)
