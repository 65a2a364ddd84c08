"""A document that holds schemas, OpenAPI 3 or JSON Schema: read from JSON or YAML, and looked up by JSON pointer."""

from __future__ import annotations

import json
import math
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import yaml

from wiregen.faults import Fault, Position, SpecError
from wiregen.importing.keywords import restricts
from wiregen.importing.naming import class_case
from wiregen.syntax import syntax_problem
from wiregen.yaml_scalar import scalar_value

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

_DEEPEST = 100
"""Levels that a document may nest, for the same reason as in a spec: the parser is C."""

_LONGEST_INTEGER = 30
"""Digits of an integer that a spec can have; a longer one is a float to it."""

_TOO_DEEP = f"nested too deeply: more than {_DEEPEST} levels"

_TWICE = "stands in one object twice, and only one of its values could be read: take the other out"

_DEFINITIONS = (("components", "schemas"), ("$defs",), ("definitions",))
"""Where a document names schemas."""


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
        for path in _DEFINITIONS:
            self._name_all(*path)
        if restricts(value):
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
        return _composed(self._text)


def read_document(path: Path) -> Document:
    """Read a document. Raises SpecError where there is nothing to import, and OSError where it cannot be read."""
    file = path.as_posix()
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError:
        raise _refusal(Position(file, 1, 1), "not UTF-8: save the file in that encoding") from None
    value = _json_value(file, text) if path.suffix.lower() == ".json" else _yaml_value(file, text)
    if not isinstance(value, dict):
        raise _refusal(Position(file, 1, 1), "expected an OpenAPI document or a JSON Schema")
    version = value.get("openapi", value.get("swagger"))
    if version is not None and not str(version).startswith("3."):
        raise _refusal(Position(file, 1, 1), f"OpenAPI {version}: only 3.x is known, so convert the document before")
    document = Document(file, text, value, path.stem)
    if not document.named:
        message = "no schemas: nothing under components.schemas, $defs or definitions, and no keyword of a JSON Schema"
        raise _refusal(Position(file, 1, 1), message)
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
    repeated: list[str] = []

    def mapping(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found = dict(pairs)
        if len(found) < len(pairs):
            counts = Counter(key for key, _ in pairs)
            repeated.extend(key for key, count in counts.items() if count > 1)
        return found

    try:
        value = json.loads(
            text, object_pairs_hook=mapping, parse_constant=_no_number, parse_int=_integer, parse_float=_finite
        )
        json.dumps(value, ensure_ascii=False).encode()
        too_deep = _depth_of(value) > _DEEPEST
    except json.JSONDecodeError as error:
        raise _refusal(Position(file, error.lineno, error.colno), f"not JSON: {error.msg}") from None
    except UnicodeEncodeError:
        raise _refusal(Position(file, 1, 1), "a text in it has half of a pair of surrogates") from None
    except RecursionError:
        raise _refusal(Position(file, 1, 1), _TOO_DEEP) from None
    except ValueError as error:
        raise _refusal(Position(file, 1, 1), f"not JSON that can be read: {error}") from None
    if too_deep:
        raise _refusal(Position(file, 1, 1), _TOO_DEEP)
    if repeated:
        _refuse_repeated(file, _composed(text))
        raise _refusal(Position(file, 1, 1), f"the key {min(repeated)!r} {_TWICE}")
    return value


def _composed(text: str) -> yaml.Node | None:
    try:
        return yaml.compose(text, Loader=_Loader)
    except yaml.YAMLError:  # JSON may hold what YAML does not take, such as a pair of surrogates
        return None


def _refuse_repeated(file: str, node: yaml.Node | None) -> None:
    """Raise SpecError at the first key that stands in its object for the second time."""
    if isinstance(node, yaml.SequenceNode):
        for item in node.value:
            _refuse_repeated(file, item)
    elif isinstance(node, yaml.MappingNode):
        seen: set[str] = set()
        for key, value in node.value:
            name = str(key.value)
            if name in seen:
                position = Position(file, key.start_mark.line + 1, key.start_mark.column + 1)
                raise _refusal(position, f"the key {name!r} {_TWICE}")
            seen.add(name)
            _refuse_repeated(file, value)


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
    _refuse_repeated(file, root)
    return None if root is None else _value_of(root)


def _unfit(text: str) -> Iterator[tuple[str, Any]]:
    depth = 0
    for event in yaml.parse(text, Loader=_Loader):
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > _DEEPEST:
            yield _TOO_DEEP, event.start_mark
        if isinstance(event, yaml.AliasEvent):
            yield "an alias: write out what it stands for, or use $ref", event.start_mark


def _value_of(node: yaml.Node) -> Any:
    if isinstance(node, yaml.MappingNode):
        return {str(key.value): _value_of(value) for key, value in node.value}
    if isinstance(node, yaml.SequenceNode):
        return [_value_of(item) for item in node.value]
    text = str(node.value)
    exponential = node.tag.endswith(":float") and re.fullmatch(r"[-+]?[0-9]*\.?[0-9]+[eE][-+]?[0-9]+", text)
    if exponential and math.isfinite(float(text)):
        return float(text)
    return scalar_value(node.tag, text)
