"""The translation protocol: a package of its own, which keeps the promises that the Realtime package keeps."""

from __future__ import annotations

import ast
import json
from pathlib import Path
from typing import Any

import pytest

import openai_realtime
import openai_realtime_translation as translation
from tests.support.corpora import file_id
from tests.support.json_values import same_json
from tests.support.packages import GENERATED, WIRE_TRANSLATION
from tests.support.rows import each_row

PACKAGE = "openai_realtime_translation"
ACCEPTED = sorted((*(WIRE_TRANSLATION / "server").glob("*.json"), *(WIRE_TRANSLATION / "client").glob("*.json")))
REFUSED = sorted((WIRE_TRANSLATION / "refused").glob("*.json"))

CLASSES = {
    "server": {
        "error": "ErrorEvent",
        "session.created": "SessionCreatedEvent",
        "session.updated": "SessionUpdatedEvent",
        "session.closed": "SessionClosedEvent",
        "session.input_transcript.delta": "SessionInputTranscriptDeltaEvent",
        "session.output_transcript.delta": "SessionOutputTranscriptDeltaEvent",
        "session.output_audio.delta": "SessionOutputAudioDeltaEvent",
    },
    "client": {
        "session.update": "SessionUpdateEvent",
        "session.input_audio_buffer.append": "SessionInputAudioBufferAppendEvent",
        "session.close": "SessionCloseEvent",
    },
}


def test_it_has_seven_events_of_the_server_and_three_of_the_client(tr: Any) -> None:
    assert {member.value for member in tr.RealtimeTranslationServerEvent} == set(CLASSES["server"])
    assert {member.value for member in tr.RealtimeTranslationClientEvent} == set(CLASSES["client"])
    assert (len(CLASSES["server"]), len(CLASSES["client"])) == (7, 3)


def test_the_corpus_has_every_event() -> None:
    for direction, classes in CLASSES.items():
        found = {path.stem.split("--")[0] for path in ACCEPTED if path.parent.name == direction}
        assert set(classes) < found


@each_row("path", ACCEPTED, ids=file_id)
def test_a_payload_survives_decode_and_encode(tr: Any, path: Path) -> None:
    direction = path.parent.name
    data = path.read_bytes()
    value = json.loads(data)
    event = getattr(tr, f"decode_translation_{direction}_event")(data)
    unknown = f"UnknownTranslation{direction.capitalize()}Event"
    assert type(event).__name__ == CLASSES[direction].get(value["type"], unknown)
    assert type(event) is getattr(tr, type(event).__name__)
    assert event.type == value["type"]
    assert same_json(json.loads(tr.encode(event)), value)
    assert same_json(event.to_dict(), value)
    assert getattr(tr, f"translation_{direction}_event_from_dict")(event.to_dict()) == event
    assert type(event).from_json(tr.encode(event)) == event
    assert tr.peek_type(data) == value["type"]


@each_row("path", REFUSED, ids=file_id)
def test_a_broken_payload_is_refused_with_every_fault_named(tr: Any, path: Path) -> None:
    case = json.loads(path.read_bytes())
    with pytest.raises(tr.DecodeError) as refused:
        getattr(tr, f"decode_translation_{case['direction']}_event")(json.dumps(case["frame"]))
    assert [str(fault) for fault in refused.value.faults] == case["faults"]
    with pytest.raises(tr.DecodeError) as refused_dict:
        getattr(tr, f"translation_{case['direction']}_event_from_dict")(case["frame"])
    assert refused_dict.value.faults == refused.value.faults


def test_an_unknown_event_is_kept_whole(tr: Any) -> None:
    value = {"type": "session.paused", "until": 5}
    for direction in ("server", "client"):
        event = getattr(tr, f"translation_{direction}_event_from_dict")(value)
        assert event.event_type() == "unknown"
        assert event.to_event_type() is None
        assert (event.type, event.payload) == ("session.paused", value)
        assert tr.encode(event) == b'{"type":"session.paused","until":5}'


@pytest.mark.parametrize("field", ["transcription", "noise_reduction"])
def test_null_absent_and_a_value_are_three_things(tr: Any, field: str) -> None:
    for given, sent in (
        ({}, b"{}"),
        ({field: None}, b'{"%s":null}' % field.encode()),
    ):
        settings = tr.TranslationAudioInput(**given)
        assert settings.to_json() == sent
        assert tr.TranslationAudioInput.from_json(sent) == settings
    assert getattr(tr.TranslationAudioInput(), field) is tr.UNSET
    assert getattr(tr.TranslationAudioInput.from_dict({}), field) is tr.UNSET
    assert getattr(tr.TranslationAudioInput.from_dict({field: None}), field) is None


def test_a_client_turns_transcription_and_noise_reduction_off_with_null(tr: Any) -> None:
    settings = tr.TranslationAudioInput(transcription=None, noise_reduction=None)
    request = tr.TranslationSessionUpdateRequest(audio=tr.TranslationAudio(input=settings))
    assert tr.encode(tr.session_update(request)) == (
        b'{"type":"session.update","session":{"audio":{"input":{"transcription":null,"noise_reduction":null}}}}'
    )


SESSION = translation.TranslationSession(
    id="sess_1",
    type=translation.TranslationSessionType.TRANSLATION,
    expires_at=1_790_000_000,
    model="m",
    audio=translation.TranslationAudio(output=translation.TranslationAudioOutput(language="es")),
)
SESSION_VALUE = {
    "id": "sess_1",
    "type": "translation",
    "expires_at": 1_790_000_000,
    "model": "m",
    "audio": {"output": {"language": "es"}},
}
CHANGE = translation.TranslationSessionUpdateRequest(
    audio=translation.TranslationAudio(
        input=translation.TranslationAudioInput(
            transcription=translation.TranslationTranscription(model="m"),
            noise_reduction=translation.NoiseReduction(type=translation.NoiseReductionType.FAR_FIELD),
        )
    )
)
BUILT: tuple[tuple[translation.TranslationServerEvent | translation.TranslationClientEvent, dict[str, Any]], ...] = (
    (
        translation.session_update(CHANGE, event_id="e"),
        {
            "type": "session.update",
            "event_id": "e",
            "session": {
                "audio": {"input": {"transcription": {"model": "m"}, "noise_reduction": {"type": "far_field"}}}
            },
        },
    ),
    (
        translation.session_input_audio_buffer_append("AAAA"),
        {"type": "session.input_audio_buffer.append", "audio": "AAAA"},
    ),
    (translation.session_close(), {"type": "session.close"}),
    (
        translation.error("e", translation.RealtimeError(type="server_error", message="Later.")),
        {"type": "error", "event_id": "e", "error": {"type": "server_error", "message": "Later."}},
    ),
    (
        translation.session_created("e", SESSION),
        {"type": "session.created", "event_id": "e", "session": SESSION_VALUE},
    ),
    (
        translation.session_updated("e", SESSION),
        {"type": "session.updated", "event_id": "e", "session": SESSION_VALUE},
    ),
    (translation.session_closed("e"), {"type": "session.closed", "event_id": "e"}),
    (
        translation.session_input_transcript_delta("e", "Guten", 5),
        {"type": "session.input_transcript.delta", "event_id": "e", "delta": "Guten", "elapsed_ms": 5},
    ),
    (
        translation.session_output_transcript_delta("e", "Good"),
        {"type": "session.output_transcript.delta", "event_id": "e", "delta": "Good"},
    ),
    (
        translation.session_output_audio_delta("e", "AAAA", 24000, 1, translation.TranslationAudioFormat.PCM16, 5),
        {
            "type": "session.output_audio.delta",
            "event_id": "e",
            "delta": "AAAA",
            "sample_rate": 24000,
            "channels": 1,
            "format": "pcm16",
            "elapsed_ms": 5,
        },
    ),
)


@each_row(("event", "value"), BUILT, ids=lambda item: getattr(item, "type", ""))
def test_a_builder_makes_the_event_of_its_name(event: translation.Model, value: dict[str, Any]) -> None:
    assert event.to_dict() == value
    assert type(event).from_dict(value) == event
    event.validate()


def test_every_event_has_a_builder() -> None:
    built = {event.to_event_type() for event, _ in BUILT}
    assert built == {*translation.RealtimeTranslationServerEvent, *translation.RealtimeTranslationClientEvent}
    for member in (*translation.RealtimeTranslationServerEvent, *translation.RealtimeTranslationClientEvent):
        assert callable(getattr(translation, member.name.lower()))


@each_row(("event", "value"), BUILT, ids=lambda item: getattr(item, "type", ""))
def test_a_wire_type_that_both_protocols_have_is_this_packages_class(
    event: translation.Model, value: dict[str, Any]
) -> None:
    assert isinstance(event, translation.Model)
    assert not isinstance(event, openai_realtime.Model)
    assert type(event).__module__.startswith(f"{PACKAGE}.")


def test_each_package_reads_a_shared_wire_type_in_its_own_way() -> None:
    frame = json.dumps({"type": "session.created", "event_id": "e", "session": SESSION_VALUE})
    here = translation.decode_translation_server_event(frame)
    there = openai_realtime.decode_server_event(frame)
    assert here == translation.session_created("e", SESSION)
    assert isinstance(there, openai_realtime.SessionCreatedEvent)
    assert there.session == openai_realtime.UnknownServerSessionConfig(type="translation", payload=SESSION_VALUE)
    assert not isinstance(there, translation.SessionCreatedEvent)
    assert translation.encode(here) == openai_realtime.encode(there)


@pytest.mark.parametrize("name", ["NoiseReduction", "RealtimeError", "NoiseReductionType", "DecodeError", "ErrorEvent"])
def test_what_is_shared_is_a_class_of_its_own(name: str) -> None:
    assert getattr(translation, name) is not getattr(openai_realtime, name)
    assert getattr(translation, name).__module__.startswith(f"{PACKAGE}.")


def test_the_limit_on_the_clients_event_id_is_shared_too() -> None:
    with pytest.raises(translation.ValidationError) as broken:
        translation.session_close(event_id="e" * 513).validate()
    assert str(broken.value) == "$.event_id: expected a length of at most 512 characters, got 513"


def test_no_module_of_it_imports_the_other_package() -> None:
    for path in (GENERATED / PACKAGE).rglob("*.py"):
        depth = len(path.relative_to(GENERATED / PACKAGE).parts)
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Import):
                assert all(not alias.name.startswith("openai_realtime") for alias in node.names), path
            elif isinstance(node, ast.ImportFrom):
                assert node.level <= depth, path
                assert node.level or not (node.module or "").startswith("openai_realtime"), path
