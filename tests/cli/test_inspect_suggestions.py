"""``wiregen inspect --suggest`` prints lines with which the spec says what was found."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.support.inspect_command import findings, inspect
from tests.support.recordings import FOUND, SOUND, SPEC, protocol_in, recording


@pytest.fixture(autouse=True)
def _working_directory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Go to a working directory with the spec in it."""
    monkeypatch.chdir(tmp_path)
    protocol_in(Path())


def joined(spec: Any, lines: Any) -> Any:
    """Return a spec with suggested lines: what both have is joined, and the suggestion wins."""
    if isinstance(spec, dict) and isinstance(lines, dict):
        return spec | {key: joined(spec[key], value) if key in spec else value for key, value in lines.items()}
    return lines


def test_with_the_suggested_lines_the_spec_says_all_that_was_found() -> None:
    unsayable = ("without", "secret", "closed", "for an enum", "the one record", "levels")
    frames = [frame for name, (frame, _) in FOUND.items() if not any(word in name for word in unsayable)]
    recorded = recording(*frames, {"type": "posted", "event_id": "e", "post": {"text": "a", "later": [{"x": 1}]}})
    suggestion = inspect("--suggest", recorded=recorded)
    assert (suggestion.exit_code, suggestion.stderr) == (1, "")
    spec = joined(yaml.safe_load(SPEC), yaml.safe_load(suggestion.stdout))
    Path("spec/protocol.yaml").write_text(yaml.safe_dump(spec, sort_keys=False))
    result = inspect(recorded=recorded)
    assert findings(result) == []
    assert result.exit_code == 0


def test_variants_below_a_key_are_inspected_and_suggested() -> None:
    spec = """
protocol: demo
directions: {server: {union: Message, constants: MessageType, unknown: UnknownMessage}}
records:
  Circle: {content: circle, fields: {radius: {type: number}}}
  Dot: {content: dot}
  Turned: {tag: {t: turned}, fields: {degrees: {type: number}}}
unions:
  Shape: {tagging: external, variants: [Circle, Dot]}
  Change: {tag: t, content: c, variants: [Turned]}
events:
  server:
    drawn: {fields: {shapes: {type: "list[Shape]"}, change: {type: Change, optional: true}}}
"""
    Path("spec/protocol.yaml").write_text(spec)
    cone = {"type": "drawn", "shapes": [{"cone": {"height": 1}}, {"label": "a"}], "change": {"t": "named", "c": "b"}}
    wrong = {"type": "drawn", "shapes": [{"circle": {"radius": "1"}}, {"circle": {}, "dot": {}}]}
    found = inspect(recorded=recording(cone, wrong)).stderr
    assert (
        "records.Circle.fields.radius: expected number, got string, in 1 frame, at $.shapes[0].circle.radius" in found
    )
    assert (
        "expected exactly one of the keys that name the type, got 'circle' and 'dot', in 1 frame, at $.shapes[1]"
        in found
    )
    lines = yaml.safe_load(inspect("--suggest", recorded=recording(cone)).stdout)
    assert {name: record.get("content") for name, record in lines["records"].items()} == {
        "Cone": "cone",
        "Label": {"name": "label", "type": "string", "doc": "Seen in recorded traffic."},
        "Named": {"name": "c", "type": "string", "doc": "Seen in recorded traffic."},
    }
    Path("spec/protocol.yaml").write_text(yaml.safe_dump(joined(yaml.safe_load(spec), lines)))
    assert findings(inspect(recorded=recording(cone))) == []


def test_a_suggestion_names_its_evidence() -> None:
    frame = {"type": "posted", "event_id": "e", "post": {"text": "a", "likedBy": ["Ann"]}}
    result = inspect("--suggest", recorded=recording(SOUND, frame, frame))
    assert result.stdout == (
        "records:\n"
        "  Post:\n"
        "    fields:\n"
        '      liked_by: {type: "list[string]", wire: likedBy, optional: true, doc: Seen in recorded traffic.}'
        "  # 2 times, first at <stdin>:2: $.post.likedBy\n"
    )
