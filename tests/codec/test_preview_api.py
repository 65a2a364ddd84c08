"""The preview API: a package of its own, for the servers that still speak it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import openai_realtime_beta as beta_
from tests.support.corpora import file_id
from tests.support.json_values import same_json
from tests.support.packages import WIRE_BETA
from tests.support.rows import each_row

ACCEPTED = sorted((*(WIRE_BETA / "server").glob("*.json"), *(WIRE_BETA / "client").glob("*.json")))
REFUSED = sorted((WIRE_BETA / "refused").glob("*.json"))

PLACE: dict[str, Any] = {"response_id": "resp_1", "item_id": "item_1", "output_index": 0, "content_index": 0}


def constants(package: Any, direction: str) -> Any:
    """Return the wire types of a direction."""
    return package.RealtimeServerEvent if direction == "server" else package.RealtimeClientEvent


def class_name(member: Any) -> str:
    """Return the name of the class of a wire type."""
    return "".join(word.capitalize() for word in member.name.split("_")) + "Event"


def test_the_corpus_has_every_event() -> None:
    for direction in ("server", "client"):
        found = {path.stem.split("--")[0] for path in ACCEPTED if path.parent.name == direction}
        assert {member.value for member in constants(beta_, direction)} <= found


@each_row("path", ACCEPTED, ids=file_id)
def test_a_payload_survives_decode_and_encode(beta: Any, path: Path) -> None:
    direction, data = path.parent.name, path.read_bytes()
    value = json.loads(data)
    event = getattr(beta, f"decode_{direction}_event")(data)
    names = {member.value: class_name(member) for member in constants(beta, direction)}
    assert type(event).__name__ == names.get(value["type"], f"Unknown{direction.capitalize()}Event")
    assert event.type == value["type"]
    assert event.event_id == value.get("event_id") if value["type"] in names else True
    assert same_json(json.loads(beta.encode(event)), value)
    assert same_json(event.to_dict(), value)
    assert getattr(beta, f"{direction}_event_from_dict")(event.to_dict()) == event
    assert type(event).from_json(beta.encode(event)) == event
    assert beta.peek_type(data) == value["type"]


@each_row("path", REFUSED, ids=file_id)
def test_a_broken_payload_is_refused_with_every_fault_named(beta: Any, path: Path) -> None:
    case = json.loads(path.read_bytes())
    with pytest.raises(beta.DecodeError) as refused:
        getattr(beta, f"decode_{case['direction']}_event")(json.dumps(case["frame"]))
    assert [str(fault) for fault in refused.value.faults] == case["faults"]


@pytest.mark.parametrize(
    ("wire_type", "name", "text"),
    [
        ("response.text.delta", "ResponseTextDeltaEvent", "delta"),
        ("response.output_text.delta", "ResponseOutputTextDeltaEvent", "delta"),
        ("response.audio_transcript.done", "ResponseAudioTranscriptDoneEvent", "transcript"),
        ("response.output_audio_transcript.done", "ResponseOutputAudioTranscriptDoneEvent", "transcript"),
    ],
)
def test_an_event_is_known_by_its_older_and_by_its_newer_name(beta: Any, wire_type: str, name: str, text: str) -> None:
    event = beta.server_event_from_dict({"type": wire_type, **PLACE, text: "Hello"})
    assert type(event).__name__ == name
    assert getattr(event, text) == "Hello"


def test_the_settings_of_a_session_are_flat(beta: Any) -> None:
    session = beta.BetaSessionRequest(
        modalities=[beta.BetaModality.TEXT, beta.BetaModality.AUDIO],
        input_audio_format=beta.BetaAudioFormat.G711_ULAW,
        input_audio_transcription=beta.BetaTranscription(model="whisper-1"),
        turn_detection=None,
        tools=[beta.BetaFunctionTool(name="get_time")],
        tool_choice=beta.ToolChoiceMode.AUTO,
        temperature=0.8,
        max_response_output_tokens=beta.MaxOutputTokensLimit.INF,
    )
    assert json.loads(beta.encode(beta.session_update(session))) == {
        "type": "session.update",
        "session": {
            "modalities": ["text", "audio"],
            "input_audio_format": "g711_ulaw",
            "input_audio_transcription": {"model": "whisper-1"},
            "turn_detection": None,
            "tools": [{"type": "function", "name": "get_time"}],
            "tool_choice": "auto",
            "temperature": 0.8,
            "max_response_output_tokens": "inf",
        },
    }


def test_a_part_by_the_assistant_has_the_type_text_or_audio(beta: Any) -> None:
    item = beta.beta_conversation_item_from_dict(
        {"type": "message", "role": "assistant", "content": [{"type": "text", "text": "Hi"}, {"type": "audio"}]}
    )
    assert item.content == [beta.BetaTextPart(text="Hi"), beta.BetaAudioPart()]


SECRET = "ek_68af296e8e408191a1120ab6383263c2"


@pytest.mark.parametrize("name", ["BetaSession", "BetaTranscriptionSession"])
def test_the_answer_of_the_rest_call_has_a_secret_that_is_not_printed(beta: Any, name: str) -> None:
    value = {
        "id": "sess_1",
        "object": "realtime.session",
        "modalities": ["text"],
        "client_secret": {"value": SECRET, "expires_at": 1_790_000_000},
    }
    session = getattr(beta, name).from_dict(value)
    assert session.client_secret.value == SECRET
    assert SECRET not in repr(session) + repr(session.to_log_dict())
    assert session.to_dict() == value


def test_the_request_of_the_rest_call_says_how_long_the_secret_lasts(beta: Any) -> None:
    life = beta.ClientSecretExpiry(anchor=beta.ClientSecretAnchor.CREATED_AT, seconds=60)
    for request, key in (
        (beta.BetaSessionRequest(client_secret=beta.BetaClientSecretRequest(expires_after=life)), "expires_after"),
        (
            beta.BetaTranscriptionSessionRequest(client_secret=beta.BetaClientSecretRequest(expires_at=life)),
            "expires_at",
        ),
    ):
        assert request.to_dict() == {"client_secret": {key: {"anchor": "created_at", "seconds": 60}}}
        request.validate()


def test_null_means_the_first_item_and_absent_means_unknown(beta: Any) -> None:
    item = beta.BetaMessageItem(role="user", content=[])
    assert "previous_item_id" not in beta.conversation_item_created(item).to_dict()
    assert beta.conversation_item_created(item, None).to_dict()["previous_item_id"] is None
    assert beta.conversation_item_created(item).previous_item_id is beta.UNSET
