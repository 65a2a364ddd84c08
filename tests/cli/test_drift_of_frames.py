"""``wiregen drift`` compares the fields of a frame with those of the frame, and a content with the content."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest

from tests.faults import write_spec
from tests.support.drift_cases import ref
from tests.support.drift_command import drift, findings, place_of


@pytest.fixture(autouse=True)
def _working_directory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Go to an empty working directory."""
    monkeypatch.chdir(tmp_path)


FRAMED = """\
protocol: gate
groups: {frame: {fields: {seq: {type: integer, wire: s, optional: true}, who: {type: string, optional: true}}}}
directions:
  server:
    union: ServerEvent
    constants: ServerEventType
    unknown: UnknownServerEvent
    tag: [op, t]
    content: d
    envelope: [frame]
events:
  server:
    10: {name: HelloEvent, tag: {op: 10}, fields: {interval: {type: integer}}}
    left: {tag: {op: 0, t: LEFT}, fields: {at: {type: string}, how: {type: string, optional: true}}}
"""

FRAMES: dict[str, Any] = {
    "Sent": {"anyOf": [{"$ref": "#/$defs/Hello"}, {"$ref": "#/$defs/Left"}]},
    "Hello": {
        "type": "object",
        "properties": {"op": {"const": 10}, "s": {"type": "integer"}, "who": {"type": "string"}, "d": ref("Pace")},
        "required": ["op", "d"],
    },
    "Pace": {"type": "object", "properties": {"interval": {"type": "integer"}}, "required": ["interval"]},
    "Left": {
        "type": "object",
        "properties": {
            "op": {"const": 0},
            "t": {"const": "LEFT"},
            "s": {"type": "integer"},
            "who": {"type": "string"},
            "d": {
                "type": "object",
                "properties": {"at": {"type": "string"}, "how": {"type": "string"}},
                "required": ["at"],
            },
        },
        "required": ["op", "t", "d"],
    },
}


def framed_drift(*changes: tuple[tuple[str, ...], Any]) -> list[str]:
    """Return what is found if the document of frames has other values at some places."""
    document = {"$defs": copy.deepcopy(FRAMES)}
    for path, value in changes:
        place: Any = document["$defs"]
        for key in path[:-1]:
            place = place[key]
        if value is None:
            del place[path[-1]]
        else:
            place[path[-1]] = value
    if not Path("spec").exists():
        write_spec(Path("spec"), {"protocol.yaml": FRAMED})
    Path("upstream.json").write_text(json.dumps(document))
    return findings(drift("--against", "upstream.json", "--server-events", "Sent"))


def test_a_frame_is_compared_with_the_frame_and_a_content_with_the_content() -> None:
    assert framed_drift() == []
    text, how = {"type": "string"}, ("Left", "properties", "d", "properties", "how")
    lost = f"{place_of('how: {type', FRAMED)}: records.LeftEvent's d.fields.how: upstream does not have it"
    differs = "events.server.10.fields.s: as upstream has it, the type is string, was integer"
    assert framed_drift((how, None), (("Hello", "properties", "s"), text)) == [
        f"{place_of('seq: {type', FRAMED)}: {differs} [type-changed]",
        f"{lost} [field-removed]",
    ]
    assert framed_drift((how, None), (("Left", "properties", "how"), text)) == [
        f"{place_of('left: {tag', FRAMED)}: events.server.left.fields.how: upstream has it [field-added]",
        f"{lost} [field-removed]",
    ]
