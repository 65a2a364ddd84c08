"""The JSON Schema of python.yaml is valid, and has just the keys that the generator reads."""

from __future__ import annotations

import json
from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from tests.faults import write_spec
from wiregen.python import helpers
from wiregen.spec.folder import PYTHON_FILE, read_folder
from wiregen.spec.structure import python_schema

SCHEMA: dict[str, Any] = json.loads(python_schema())

FULL: dict[str, Any] = {
    "keyword_only": {"client": ["id"]},
    "names": {
        "client": {"a.b": {"builder": "ab", "class": "Ab"}},
        "enums": {"E": "F"},
        "records": {"R": "S"},
        "unions": {"U": "V"},
    },
    "contexts": {
        "Inner": {
            "doc": "Events.",
            "holds": ["a"],
            "within": "Outer",
            "opened_by": "inner",
            "identifier": "id",
            "drop_prefix": "a.",
            "groups": ["head"],
            "events": ["a.b"],
        }
    },
    "fluent_builders": {
        "Maker": {"doc": "Makes it.", "builds": "R", "takes": ["a"], "presets": {"b": 1}, "maybe": ["c"]}
    },
    "shorthands": {"short": {"doc": "Makes it.", "parameters": {"a": "string?"}, "builds": {"R": {"a": "$a"}}}},
    "extracts": {
        "server": {"X": {"doc": "An extract.", "event": "a.b", "fields": ["a"], "test": "is_x", "get": "get_x"}}
    },
    "flat_forms": {"R": {"union": "U", "name": "u"}},
}
"""Every key of a python.yaml; it makes no sense for any protocol."""

Way = tuple[str, ...]


def _ways(value: object, way: Way = ()) -> Iterator[Way]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield (*way, key)
            yield from _ways(inner, (*way, key))


def _without(way: Way) -> dict[str, Any]:
    copy = deepcopy(FULL)
    holder: Any = copy
    for key in way[:-1]:
        holder = holder[key]
    del holder[way[-1]]
    return copy


def _parsed(folder: Path, content: dict[str, Any]) -> list[object]:
    """Return all that is read of a python.yaml, without its faults; JSON on one line is YAML with few positions."""
    texts = {"protocol.yaml": "protocol: demo\n", PYTHON_FILE: json.dumps(content)}
    (python,) = [file.content for file in read_folder(write_spec(folder, texts)).files if file.name == PYTHON_FILE]
    spec = helpers.parse(python)
    parts = (spec.names, spec.contexts, spec.fluent_builders, spec.shorthands, spec.extracts, spec.flat_forms)
    return [_without_positions(part) for part in parts]


def _without_positions(value: Any) -> object:
    if hasattr(value, "__dataclass_fields__"):
        names = [name for name in value.__dataclass_fields__ if name != "position"]
        return [_without_positions(getattr(value, name)) for name in names]
    return [_without_positions(item) for item in value] if isinstance(value, tuple) else value


def test_the_schema_is_valid_json_schema_2020_12() -> None:
    assert SCHEMA["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    Draft202012Validator.check_schema(SCHEMA)


def test_the_example_of_this_test_fits_and_has_every_key() -> None:
    assert list(Draft202012Validator(SCHEMA).iter_errors(FULL)) == []
    keys = {key for way in _ways(FULL) for key in way}
    parts = [SCHEMA, *SCHEMA["$defs"].values()]
    assert {key for part in parts for key in part.get("properties", {})} - keys == set()


@pytest.mark.parametrize("way", list(_ways(FULL)), ids=".".join)
def test_every_key_of_the_schema_is_read(way: Way, tmp_path: Path) -> None:
    assert _parsed(tmp_path / "without", _without(way)) != _parsed(tmp_path / "full", FULL)
