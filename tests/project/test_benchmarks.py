"""What the benchmarks compare is what they say: payloads of the stated size and shape, read and written alike."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

import openai_realtime
from benchmarks.agreement import hold_to_the_same_json
from benchmarks.asked import Asked
from benchmarks.construction import construction
from benchmarks.larger_spec import write_larger_spec
from benchmarks.payloads import LATE_TYPE, NULLS, PAYLOADS, UNKNOWN, UNKNOWN_FIELD, audio_delta, done
from benchmarks.peers import openai_sdk, orjson_dict, ours
from benchmarks.peers.peer import Peer
from benchmarks.readme import README, front_line
from benchmarks.records import RecordShape, make_events, union_of
from benchmarks.rounds import Row
from benchmarks.session import recorded_session
from benchmarks.table import HEADLINE, headline_table
from tests.support.packages import ROOT
from wiregen import load

PEERS = [ours.peer(), orjson_dict.peer(), openai_sdk.peer(), openai_sdk.validating_peer()]
"""Those that need nothing beyond what the tests need."""


def test_the_payloads_have_the_sizes_that_the_readme_states() -> None:
    sizes = {name: len(frame) for name, frame in PAYLOADS.items()}
    assert sizes == {"small": 165, "audio": 16_555, "done": 907}
    assert len(json.loads(PAYLOADS["audio"])["delta"]) == 16 * 1024
    assert len(UNKNOWN) == len(PAYLOADS["small"])
    assert json.loads(UNKNOWN_FIELD).keys() - json.loads(PAYLOADS["small"]).keys() == {"obfuscation"}
    assert {name for name, value in json.loads(NULLS)["response"].items() if value is None} == {
        "status_details",
        "metadata",
    }
    assert len(json.loads(done(300))["response"]["output"]) == 300
    assert len(json.loads(audio_delta(750_000))["delta"]) == 1_000_000
    assert list(json.loads(LATE_TYPE)) == ["delta", "event_id", "type"]


def test_the_session_has_thousands_of_deltas_among_items_and_responses() -> None:
    types = Counter(json.loads(frame)["type"] for frame in recorded_session())
    assert types["response.output_audio.delta"] == 1_800
    assert types["response.output_audio_transcript.delta"] == 1_200
    assert types["response.done"] == types["conversation.item.done"] == types["rate_limits.updated"] == 12
    assert len(types) == 20


def test_our_package_writes_every_payload_as_it_read_it() -> None:
    for frame in [*PAYLOADS.values(), UNKNOWN, *recorded_session()]:
        assert json.loads(openai_realtime.encode(openai_realtime.decode_server_event(frame))) == json.loads(frame)


@pytest.mark.parametrize("peer", PEERS, ids=lambda peer: peer.name)
def test_what_is_constructed_equals_what_was_decoded(peer: Peer) -> None:
    for frame in PAYLOADS.values():
        event = peer.decode(frame)
        assert construction(peer, event)() == event


def test_a_library_that_loses_something_is_refused() -> None:
    hold_to_the_same_json(PEERS, PAYLOADS.values())
    forgetful = Peer(
        name="forgetful",
        decode=lambda frame: {**json.loads(frame), "event_id": ""},
        encode=json.dumps,
        replace=dict,
        arguments=lambda value: None,
    )
    with pytest.raises(ValueError, match="forgetful makes"):
        hold_to_the_same_json([forgetful], PAYLOADS.values())


def test_other_libraries_get_every_server_event_with_its_tag() -> None:
    shapes: dict[str | None, RecordShape] = {}

    def remember(record: RecordShape) -> Any:
        shapes[record.tag] = record
        return type(record.name, (), {})

    def count(variants: tuple[Any, ...]) -> Any:
        unions.append(len(variants))
        return union_of(variants)

    unions: list[int] = []
    make_events(remember, count)
    assert {event.value for event in openai_realtime.RealtimeServerEvent} <= shapes.keys()
    assert unions[-1] == len(openai_realtime.RealtimeServerEvent) == 46
    delta = shapes["response.output_text.delta"]
    assert [(field.name, field.hint, field.required) for field in delta.fields] == [
        ("event_id", str, True),
        ("response_id", str, True),
        ("item_id", str, True),
        ("output_index", int, True),
        ("content_index", int, True),
        ("delta", str, True),
        ("obfuscation", str, False),
    ]


def test_a_larger_spec_has_every_definition_so_many_times(tmp_path: Path) -> None:
    once, thrice = (_definitions(tmp_path / str(copies), copies) for copies in (1, 3))
    assert once["events"] == 57
    assert thrice == {name: 3 * count for name, count in once.items()}


def _definitions(folder: Path, copies: int) -> dict[str, int]:
    write_larger_spec(ROOT / "spec" / "openai_realtime", copies, folder)
    protocol = load(folder).protocol
    return {
        "events": len(protocol.events),
        "enums": len(protocol.enums),
        "records": len(protocol.records),
        "unions": len(protocol.unions),
    }


def test_a_ratio_is_the_median_of_the_rounds_ratios() -> None:
    row = Row("decode", "small", "µs", {"a": [1.0, 10.0, 3.0], "b": [2.0, 4.0, 1.0]})
    assert row.value("a") == 3.0
    assert row.ratio("a", "b") == 2.5


@pytest.mark.parametrize(
    ("asked", "met"),
    [
        (Asked("cost", 1.5, 1.5), True),
        (Asked("cost", 1.5, 1.6), False),
        (Asked("speed", 30, 30, at_least=True), True),
        (Asked("speed", 30, 29, at_least=True), False),
    ],
)
def test_a_bound_is_met_up_to_itself(asked: Asked, met: bool) -> None:
    assert asked.met is met


def test_the_line_of_the_readme_has_the_cells_of_the_headline() -> None:
    row = Row("decode", "small", "µs", {name: [number + 1.0] for number, name in enumerate(HEADLINE)})
    line = front_line(headline_table(row))
    assert line == (
        "| a text delta, decoded | 1 µs; 2 µs in pure Python | 3.00 times | 4.00 times | 5.00 times | 6.00 times |"
    )
    pure = Row(
        "decode", "small", "µs", {name: samples for name, samples in row.samples.items() if "native" not in name}
    )
    assert front_line(headline_table(pure)) == (
        "| a text delta, decoded | 2 µs | 1.50 times | 2.00 times | 2.50 times | 3.00 times |"
    )


def test_the_readme_has_one_place_for_each_result() -> None:
    text = README.read_text(encoding="utf-8")
    for name in ("results", "growth"):
        assert text.count(f"<!-- {name} -->\n") == text.count(f"<!-- end of {name} -->") == 1
