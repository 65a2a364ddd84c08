"""The states of OpenAI Responses and Anthropic Messages: their frames are in order, and what is planted is found."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from tests.support.packages import ROOT, PackageOf, loaded
from wiregen.compare.order.inspector import OrderInspector

EXAMPLES = ROOT / "examples/protocols"
Frame = dict[str, Any]


def frames(name: str) -> list[Frame]:
    lines = (EXAMPLES / name / "frames.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line)["frame"] for line in lines]


def broken(name: str, recorded: list[Frame]) -> set[str]:
    """Return the rules that a recording breaks, by what is concerned."""
    protocol = loaded(EXAMPLES / name).protocol
    assert protocol.state is not None
    inspector = OrderInspector(protocol, protocol.state)
    for number, frame in enumerate(recorded, 1):
        inspector.read(name, number, json.dumps(frame).encode())
    inspector.finish()
    return {f"{way[-1]}: {rule}" for _, (way, rule), _ in inspector.traffic.findings()}


Plant = Callable[[list[Frame]], list[Frame]]


def _uncounted(frame: Frame) -> Frame:
    return {key: item for key, item in frame.items() if key != "sequence_number"}


def without(kind: str) -> Plant:
    """Return what leaves out the first frame of an event, and all numbers, in which there would be a gap."""

    def leave_out(recorded: list[Frame]) -> list[Frame]:
        gone = next(frame for frame in recorded if frame["type"] == kind)
        return [_uncounted(frame) for frame in recorded if frame is not gone]

    return leave_out


def twice(kind: str) -> Plant:
    """Return what repeats the first frame of an event."""

    def repeat(recorded: list[Frame]) -> list[Frame]:
        place = next(place for place, frame in enumerate(recorded) if frame["type"] == kind)
        plain = [_uncounted(frame) for frame in recorded]
        return [*plain[: place + 1], plain[place], *plain[place + 1 :]]

    return repeat


@pytest.mark.parametrize("name", ["anthropic_messages", "openai_responses"])
def test_the_frames_of_an_example_are_in_order(name: str) -> None:
    assert broken(name, frames(name)) == set()


ANTHROPIC: list[tuple[Plant, set[str]]] = [
    (without("message_start"), {"state: joined-late"}),
    (twice("message_start"), {"message: begin-repeated"}),
    (
        without("content_block_start"),
        {"block: end-without-begin", "block: place-gap", "thinking: begin-missing", "signature: begin-missing"},
    ),
    (without("content_block_stop"), {"message: parent-outlived"}),
    (twice("content_block_stop"), {"block: end-repeated"}),
    (
        lambda recorded: [one for one in recorded if one.get("delta", {}).get("partial_json") != '"Bonn"}'],
        {"input: value-broken"},
    ),
]
OPENAI: list[tuple[Plant, set[str]]] = [
    (lambda recorded: recorded[:5] + recorded[6:], {"state: counter-gap", "summary: whole-differs"}),
    (without("response.created"), {"state: joined-late"}),
    (without("response.output_text.delta"), {"text: whole-differs"}),
    (without("response.output_text.done"), {"text: whole-missing"}),
    (twice("response.output_text.done"), {"text: whole-repeated"}),
    (without("response.output_item.done"), {"response: parent-outlived"}),
    (without("response.completed"), {"response: begin-repeated"}),
    (
        without("response.content_part.added"),
        {"text: begin-missing", "annotations: begin-missing", "content_part: end-without-begin"},
    ),
]


@pytest.mark.parametrize(
    ("name", "plant", "rules"),
    [*(("anthropic_messages", *case) for case in ANTHROPIC), *(("openai_responses", *case) for case in OPENAI)],
)
def test_what_is_planted_is_found(name: str, plant: Plant, rules: set[str]) -> None:
    assert broken(name, plant(frames(name))) == rules


def test_messages_come_together_from_their_blocks(package_of: PackageOf) -> None:
    module: Any = package_of(EXAMPLES / "anthropic_messages")
    state = module.State()
    ended = [
        thing.snapshot().to_dict()
        for frame in frames("anthropic_messages")
        for thing in state.feed(module.decode_server_event(json.dumps(frame)))
        if isinstance(thing, module.MessageState)
    ]
    assert [message["stop_reason"] for message in ended] == ["tool_use", "max_tokens", None, "end_turn"]
    assert ended[0]["content"] == [
        {"type": "thinking", "thinking": "The user asks for the weather.", "signature": "c2lnbmF0dXJl"},
        {
            "type": "text",
            "text": "Let me look.",
            "citations": [{"type": "char_location", "cited_text": "Rain is likely.", "document_index": 0}],
        },
        {"type": "tool_use", "id": "toolu_1", "name": "get_weather", "input": {"city": "Bonn"}},
    ]
    assert ended[1]["content"][0]["input"] == {}
    assert state.message_usage.to_dict() == {"input_tokens": 135, "output_tokens": 146}


def test_a_response_is_known_before_its_last_event_repeats_it(package_of: PackageOf) -> None:
    module: Any = package_of(EXAMPLES / "openai_responses")
    state, known = module.State(), 0
    for frame in frames("openai_responses"):
        event = module.decode_server_event(json.dumps(frame))
        if isinstance(event, module.ResponseCompletedEvent | module.ResponseIncompleteEvent):
            assert state.response.snapshot().output == event.response.output
            known += 1
        state.feed(event)
    assert known == 3
    assert state.response_usage.total_tokens == 126
