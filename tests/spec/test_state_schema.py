"""The JSON Schema of state.yaml is valid, and has just the keys that the generator reads."""

from __future__ import annotations

import json
from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from tests.faults import write_spec
from wiregen.source.nodes import Mapping
from wiregen.spec.folder import STATE_FILE, read_folder
from wiregen.spec.state import parse_state
from wiregen.spec.structure import state_schema

SCHEMA: dict[str, Any] = json.loads(state_schema())

FULL: dict[str, Any] = {
    "doc": "A state.",
    "counter": "number",
    "lifecycles": {
        "answer": {
            "doc": "An answer.",
            "within": "session",
            "key": ["answer_id", "answer.id"],
            "at": "answers[place]",
            "as": {"text": "output"},
            "begin": {"a.begin": "answer"},
            "update": {"a.change": "answer"},
            "merge": {"a.more": {"delta": ".", "usage": "usage"}},
            "end": {"a.end": None},
            "cut": ["error"],
            "about": ["a.step"],
            "finished": {"status": ["done"]},
            "total": "usage",
        }
    },
    "streams": {
        "text": {
            "doc": "Its text.",
            "of": "answer",
            "index": "place",
            "piece": {"t.piece": "piece(text).text"},
            "whole": {"t.end": "text"},
            "abort": ["t.failed"],
            "at": "text",
            "join": "json",
            "trimmed": True,
            "early": True,
        }
    },
    "collections": {
        "items": {
            "doc": "The items.",
            "within": "session",
            "key": "item_id",
            "add": {"i.added": "item"},
            "put": {"i.put": "items[]"},
            "replace": {"i.done": "item"},
            "remove": ["i.removed"],
            "announce": ["i.coming"],
            "about": ["i.seen"],
            "after": "previous_id",
            "live": "answer",
        }
    },
}
"""Every key of a state.yaml; it makes no sense for any protocol."""

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


def _parsed(folder: Path, content: dict[str, Any]) -> object:
    """Return all that is read of a state.yaml, without positions."""
    texts = {"protocol.yaml": "protocol: demo\n", STATE_FILE: json.dumps(content)}
    (state,) = [file.content for file in read_folder(write_spec(folder, texts)).files if file.name == STATE_FILE]
    assert isinstance(state, Mapping)
    return _without_positions(parse_state(state))


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
