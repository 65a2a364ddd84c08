"""validate() names every violation of what types cannot express, wherever it stands, and nothing else."""

from __future__ import annotations

from typing import Any

import pytest

import openai_realtime as rt


def message(role: str, *parts: Any) -> rt.MessageItem:
    """Return a message of a role with parts."""
    return rt.MessageItem(role=role, content=list(parts))


TEXT_IN, AUDIO_IN, IMAGE_IN = rt.InputTextPart(text="x"), rt.InputAudioPart(audio="x"), rt.InputImagePart()
TEXT_OUT, AUDIO_OUT = rt.OutputTextPart(text="x"), rt.OutputAudioPart(audio="x")
LATER = rt.UnknownContentPart(type="later", payload={"type": "later"})

FINE: tuple[rt.Model, ...] = (
    message("system", TEXT_IN),
    message("user", TEXT_IN, AUDIO_IN, IMAGE_IN),
    message("assistant", TEXT_OUT, AUDIO_OUT),
    message("user", LATER),
    message("later_role", TEXT_OUT, TEXT_IN),
    rt.RealtimeAudioConfigOutput(speed=0.25),
    rt.RealtimeAudioConfigOutput(speed=1.5),
    rt.RealtimeResponseCreateParams(max_output_tokens="inf"),
    rt.RealtimeResponseCreateParams(max_output_tokens=4096),
    rt.RealtimeResponseCreateParams(metadata=None),
    rt.McpTool(server_label="s", server_url="https://example.com"),
    rt.McpTool(server_label="s", tunnel_id="tunnel_" + "a0" * 16),
    rt.ServerVad(idle_timeout_ms=None),
    rt.input_audio_buffer_clear(event_id="e" * 512),
    rt.UnknownServerEvent(type="later", payload={"type": "later"}),
)


@pytest.mark.parametrize("model", FINE, ids=repr)
def test_what_the_protocol_allows_is_valid(model: rt.Model) -> None:
    model.validate()


BROKEN: tuple[tuple[rt.Model, str], ...] = (
    (message("system", AUDIO_IN), "$.content[0]: expected InputTextPart where role system, got InputAudioPart"),
    (
        message("assistant", TEXT_OUT, TEXT_IN),
        "$.content[1]: expected OutputTextPart or OutputAudioPart where role assistant, got InputTextPart",
    ),
    (rt.RealtimeAudioConfigOutput(speed=1.6), "$.speed: expected a value of at most 1.5, got 1.6"),
    (rt.RealtimeAudioConfigOutput(speed=0), "$.speed: expected a value of at least 0.25, got 0"),
    (
        rt.RetentionRatioTruncation(retention_ratio=1.5),
        "$.retention_ratio: expected a value of at most 1, got 1.5",
    ),
    (rt.ServerVad(idle_timeout_ms=4999), "$.idle_timeout_ms: expected a value of at least 5000, got 4999"),
    (
        rt.RealtimeResponseCreateParams(max_output_tokens=4097),
        "$.max_output_tokens: expected a value of at most 4096, got 4097",
    ),
    (
        rt.RealtimeResponseCreateParams(output_modalities=["text", "audio"]),
        "$.output_modalities: expected a size of at most 1 entries, got 2",
    ),
    (
        rt.RealtimeResponseCreateParams(metadata={"k" * 65: "v"}),
        f"$.metadata.{'k' * 64}…: expected a key length of at most 64 characters, got 65",
    ),
    (
        rt.RealtimeResponseCreateParams(metadata={"k": "v" * 513}),
        "$.metadata.k: expected a length of at most 512 characters, got 513",
    ),
    (
        rt.RealtimeResponseCreateParams(metadata={str(number): "" for number in range(17)}),
        "$.metadata: expected a size of at most 16 entries, got 17",
    ),
    (
        rt.input_audio_buffer_clear(event_id="e" * 513),
        "$.event_id: expected a length of at most 512 characters, got 513",
    ),
    (
        rt.McpTool(server_label="s"),
        "$: expected exactly one of server_url, connector_id, tunnel_id; got none",
    ),
    (
        rt.McpTool(server_label="s", server_url="u", connector_id="c"),
        "$: expected exactly one of server_url, connector_id, tunnel_id; got server_url, connector_id",
    ),
    (
        rt.McpTool(server_label="s", tunnel_id="tunnel_1"),
        "$.tunnel_id: expected text that matches ^tunnel_[a-z0-9]{32}$",
    ),
    (rt.AudioTranscription(languages=[]), "$.languages: expected a size of at least 1 entries, got 0"),
)


@pytest.mark.parametrize(("model", "message_"), BROKEN, ids=lambda item: item if isinstance(item, str) else "")
def test_what_the_protocol_forbids_is_named(model: rt.Model, message_: str) -> None:
    with pytest.raises(rt.ValidationError) as broken:
        model.validate()
    assert str(broken.value) == message_


def test_every_violation_is_named_however_deep_it_stands() -> None:
    event = rt.response_create(
        rt.RealtimeResponseCreateParams(
            max_output_tokens=0,
            tools=[rt.RealtimeFunctionTool(), rt.McpTool(server_label="s")],
            input=[message("system", TEXT_IN, TEXT_OUT)],
        ),
        event_id="e" * 600,
    )
    with pytest.raises(rt.ValidationError) as broken:
        event.validate()
    assert sorted(fault.path for fault in broken.value.faults) == [
        "$.event_id",
        "$.response.input[0].content[1]",
        "$.response.max_output_tokens",
        "$.response.tools[1]",
    ]


def test_a_value_of_another_type_is_named_too() -> None:
    item = rt.FunctionCallItem(name="f", arguments={"a": 1})  # type: ignore[arg-type]
    with pytest.raises(rt.ValidationError) as broken:
        item.validate()
    assert str(broken.value) == "$.arguments: expected string, got dict"


def test_decoding_never_validates() -> None:
    vad = rt.decode_realtime_turn_detection('{"type":"server_vad","threshold":7}')
    assert isinstance(vad, rt.ServerVad)
    assert vad.threshold == 7
