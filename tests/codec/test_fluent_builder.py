"""The builder of responses: what it presets, what each of its methods sets, and that what it builds stands alone."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import Any

import openai_realtime as rt
from tests.support.rows import each_row

PRESET = {"id": "resp_1", "object": "realtime.response", "status": "in_progress"}
USAGE = rt.RealtimeResponseUsage(total_tokens=3)


def builder() -> rt.RealtimeResponseBuilder:
    """Return a builder on which nothing has been called."""
    return rt.RealtimeResponseBuilder("resp_1")


def test_it_starts_as_a_response_in_progress() -> None:
    response = builder().build()
    assert type(response) is rt.RealtimeResponse
    assert response.to_dict() == PRESET
    assert response == rt.RealtimeResponse(
        id="resp_1", object=rt.ResponseObject.REALTIME_RESPONSE, status=rt.ResponseStatus.IN_PROGRESS
    )
    assert isinstance(response.status, rt.ResponseStatus)


SETTERS: tuple[tuple[str, Callable[[rt.RealtimeResponseBuilder], rt.RealtimeResponseBuilder], dict[str, Any]], ...] = (
    ("object", lambda b: b.object("later.response"), {"object": "later.response"}),
    ("status", lambda b: b.status(rt.ResponseStatus.COMPLETED), {"status": "completed"}),
    ("status", lambda b: b.status("later"), {"status": "later"}),
    (
        "status_details",
        lambda b: b.status_details(rt.RealtimeResponseStatus(type="cancelled", reason="turn_detected")),
        {"status_details": {"type": "cancelled", "reason": "turn_detected"}},
    ),
    (
        "output",
        lambda b: b.output([rt.FunctionCallItem(name="f", arguments="{}")]),
        {"output": [{"type": "function_call", "name": "f", "arguments": "{}"}]},
    ),
    ("output", lambda b: b.output([]), {"output": []}),
    (
        "add_output",
        lambda b: b.add_output(rt.FunctionCallItem(name="f", arguments="{}")).add_output(
            rt.FunctionCallItem(name="g", arguments="[]")
        ),
        {
            "output": [
                {"type": "function_call", "name": "f", "arguments": "{}"},
                {"type": "function_call", "name": "g", "arguments": "[]"},
            ]
        },
    ),
    ("metadata", lambda b: b.metadata({"k": "v"}), {"metadata": {"k": "v"}}),
    ("metadata", lambda b: b.metadata({}), {"metadata": {}}),
    (
        "add_metadata",
        lambda b: b.metadata({"k": "v"}).add_metadata("l", "w").add_metadata("k", "x"),
        {"metadata": {"k": "x", "l": "w"}},
    ),
    ("add_metadata", lambda b: b.add_metadata("k", "v"), {"metadata": {"k": "v"}}),
    (
        "audio",
        lambda b: b.audio(rt.RealtimeResponseAudio(output=rt.RealtimeResponseAudioOutput(voice="marin"))),
        {"audio": {"output": {"voice": "marin"}}},
    ),
    ("usage", lambda b: b.usage(USAGE), {"usage": {"total_tokens": 3}}),
    ("maybe_usage", lambda b: b.maybe_usage(USAGE), {"usage": {"total_tokens": 3}}),
    ("maybe_usage", lambda b: b.maybe_usage(None), {}),
    ("maybe_usage", lambda b: b.usage(USAGE).maybe_usage(None), {"usage": {"total_tokens": 3}}),
    ("conversation_id", lambda b: b.conversation_id("conv_1"), {"conversation_id": "conv_1"}),
    (
        "output_modalities",
        lambda b: b.output_modalities([rt.OutputModality.TEXT]),
        {"output_modalities": ["text"]},
    ),
    ("output_modalities", lambda b: b.output_modalities([]), {"output_modalities": []}),
    (
        "add_output_modalities",
        lambda b: b.add_output_modalities("text").add_output_modalities(rt.OutputModality.AUDIO),
        {"output_modalities": ["text", "audio"]},
    ),
    ("max_output_tokens", lambda b: b.max_output_tokens(4096), {"max_output_tokens": 4096}),
    (
        "max_output_tokens",
        lambda b: b.max_output_tokens(rt.MaxOutputTokensLimit.INF),
        {"max_output_tokens": "inf"},
    ),
)


@each_row(("name", "call", "expected"), SETTERS, ids=lambda item: item if isinstance(item, str) else "")
def test_a_method_sets_its_field_and_returns_the_builder(
    name: str, call: Callable[[rt.RealtimeResponseBuilder], rt.RealtimeResponseBuilder], expected: dict[str, Any]
) -> None:
    used = builder()
    assert call(used) is used
    assert used.build().to_dict() == PRESET | expected


def test_every_method_is_in_the_table_and_every_field_can_be_set() -> None:
    methods = {name for name in vars(rt.RealtimeResponseBuilder) if not name.startswith("_")}
    assert {name for name, _, _ in SETTERS} == methods - {"build"}
    set_by_table = {key for _, _, expected in SETTERS for key in expected}
    assert set_by_table | {"id"} == {field.name for field in dataclasses.fields(rt.RealtimeResponse)}


def test_an_empty_output_reaches_the_wire() -> None:
    event = rt.response_created("e", builder().output([]).build())
    assert rt.encode(event) == (
        b'{"type":"response.created","event_id":"e",'
        b'"response":{"id":"resp_1","object":"realtime.response","status":"in_progress","output":[]}}'
    )


def test_what_is_built_is_independent_of_the_builder_and_of_what_it_was_given() -> None:
    message = rt.user_text("Hi")
    items: list[rt.RealtimeConversationItem] = [message]
    metadata = {"k": "v"}
    used = builder().output(items).metadata(metadata).usage(rt.RealtimeResponseUsage(total_tokens=3))
    first = used.build()
    second = used.status("completed").add_output(rt.system_text("Be brief.")).add_metadata("l", "w").build()
    expected = rt.RealtimeResponse.from_dict(first.to_dict())
    items.append(rt.user_text("more"))
    metadata["more"] = "more"
    assert used.build() == second
    message.role = "changed"
    assert first == expected
    assert second.to_dict() == first.to_dict() | {
        "status": "completed",
        "output": [rt.user_text("Hi").to_dict(), rt.system_text("Be brief.").to_dict()],
        "metadata": {"k": "v", "l": "w"},
    }


def test_what_is_built_can_be_changed_without_a_trace_in_the_next() -> None:
    used = builder().add_output(rt.user_text("Hi")).add_metadata("k", "v").usage(rt.RealtimeResponseUsage())
    first = used.build()
    expected = first.to_dict()
    assert first.output is not None
    assert first.metadata is not None
    assert first.usage is not None
    first.output.clear()
    first.metadata["k"] = "w"
    first.usage.total_tokens = 7
    first.model_extra["later"] = True
    assert used.build().to_dict() == expected


def test_unknown_fields_and_nulls_of_what_it_is_given_are_built_in() -> None:
    usage = rt.RealtimeResponseUsage.from_dict({"total_tokens": 1, "input_tokens": None, "later": [1]})
    assert builder().usage(usage).build().to_dict()["usage"] == {"total_tokens": 1, "input_tokens": None, "later": [1]}
