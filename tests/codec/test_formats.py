"""Texts and numbers of our protocols that stand for something: read by accessors, and taken by builders as values."""

from __future__ import annotations

import json
from base64 import b64decode
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

import openai_realtime as rt
import openai_realtime_beta as beta
import openai_realtime_translation as tr
from tests.support.packages import WIRE, WIRE_BETA, WIRE_TRANSLATION

NOON = datetime(2026, 9, 21, 12, tzinfo=UTC)
NOON_SECONDS = 1_790_000_000 - 1_790_000_000 % 86_400 + 43_200


def frame(folder: Path, name: str) -> str:
    """Return the text of a payload."""
    return (folder / f"{name}.json").read_text(encoding="utf-8")


def server(name: str) -> Any:
    """Decode a payload of today's API."""
    return rt.decode_server_event(frame(WIRE / "server", name))


def test_the_sound_of_a_delta_is_bytes() -> None:
    sound = server("response.output_audio.delta--plain")
    assert sound.delta_bytes() == bytes([1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0, 7, 0, 8, 0])
    assert sound.delta == "AQACAAMABAAFAAYABwAIAA=="
    spoken = tr.decode_translation_server_event(frame(WIRE_TRANSLATION / "server", "session.output_audio.delta--plain"))
    assert isinstance(spoken, tr.SessionOutputAudioDeltaEvent)
    assert spoken.delta_bytes() == b"RIFF"
    early = beta.decode_server_event(frame(WIRE_BETA / "server", "response.audio.delta--plain"))
    assert isinstance(early, beta.ResponseAudioDeltaEvent)
    assert early.delta_bytes() == bytes(3)


def test_the_sound_of_a_part_is_bytes() -> None:
    heard = rt.decode_client_event(
        '{"type":"conversation.item.create","item":{"type":"message","role":"user","content":'
        '[{"type":"input_audio","audio":"AAEC"},{"type":"input_audio"}]}}'
    )
    assert isinstance(heard, rt.ConversationItemCreateEvent)
    assert isinstance(heard.item, rt.MessageItem)
    assert heard.item.content is not None
    sound, silence = heard.item.content
    assert isinstance(sound, rt.InputAudioPart)
    assert isinstance(silence, rt.InputAudioPart)
    assert (sound.audio_bytes(), silence.audio_bytes()) == (b"\0\1\2", None)
    assert rt.OutputAudioPart(audio="AAEC").audio_bytes() == b"\0\1\2"
    assert rt.ResponseContentPart(type="audio", audio="AAEC").audio_bytes() == b"\0\1\2"


def test_builders_take_sound_and_images_as_bytes_or_as_text() -> None:
    assert rt.input_audio_buffer_append(b"\0\1\2").to_dict() == {"type": "input_audio_buffer.append", "audio": "AAEC"}
    assert rt.input_audio_buffer_append("AAEC") == rt.input_audio_buffer_append(b"\0\1\2")
    assert rt.user_audio(b"\0\1\2", "Hi") == rt.user_audio("AAEC", "Hi")
    assert tr.session_input_audio_buffer_append(b"\0\1\2").audio == "AAEC"
    assert beta.input_audio_buffer_append(b"\0\1\2").audio == "AAEC"
    assert beta.input_image_buffer_append(b"\xff\xd8").image_bytes() == b"\xff\xd8"
    content = rt.ResponseEventBuilder("resp_1").for_item("item_1", 0).for_content(0)
    assert content.output_audio_delta("e", b"\0\1\2").delta == "AAEC"


def test_arguments_are_what_their_json_holds() -> None:
    done = server("response.function_call_arguments.done--plain")
    assert done.arguments_json() == done.get_function_call().arguments_json() == {"day": "Tue"}
    call = server("response.done--many_items").response.output[1]
    assert (call.arguments, call.arguments_json()) == ('{"kg": 1.5}', {"kg": 1.5})
    approval = server("conversation.item.added--mcp_approval_request").item
    assert approval.arguments_json() == json.loads(approval.arguments)
    early = beta.decode_server_event(frame(WIRE_BETA / "server", "response.function_call_arguments.done--plain"))
    assert isinstance(early, beta.ResponseFunctionCallArgumentsDoneEvent)
    assert early.arguments_json() == {}


def test_a_builder_takes_arguments_as_values_or_as_json() -> None:
    built = rt.response_function_call_arguments_done("e", "r", "i", 0, "c", {"word": "Tür"}, name="count")
    assert (built.arguments, built.arguments_json()) == ('{"word":"Tür"}', {"word": "Tür"})
    same = rt.response_function_call_arguments_done("e", "r", "i", 0, "c", '{"word":"Tür"}', name="count")
    assert same == built


def test_arguments_that_have_yet_to_come_are_valid_and_cut_ones_are_not() -> None:
    begun = rt.FunctionCallItem(name="count", arguments="")
    begun.validate()
    with pytest.raises(ValueError, match=r"^\$\.arguments: expected JSON as text$"):
        begun.arguments_json()
    cut = server("response.function_call_arguments.done--cut_off")
    with pytest.raises(ValueError, match=r"^\$\.arguments: expected JSON as text$"):
        cut.arguments_json()
    with pytest.raises(rt.ValidationError, match=r"^\$\.arguments: expected JSON as text$"):
        cut.validate()


def test_times_are_in_seconds_since_1970() -> None:
    assert server("input_audio_buffer.dtmf_event_received--plain").received_at_datetime().timestamp() == 1_790_001_234
    built = rt.input_audio_buffer_dtmf_event_received("5", NOON)
    assert (built.received_at, built.received_at_datetime()) == (NOON_SECONDS, NOON)
    session = server("session.created--plain").session
    assert session.expires_at_datetime().timestamp() == session.expires_at
    assert rt.RealtimeSessionCreateResponse().expires_at_datetime() is None
    assert rt.RealtimeTranscriptionSessionCreateResponse(expires_at=NOON_SECONDS).expires_at_datetime() == NOON
    secret = rt.RealtimeClientSecretCreateResponse(value="ek", expires_at=NOON_SECONDS, session=session)
    assert secret.expires_at_datetime() == NOON
    assert beta.BetaClientSecret(value="ek", expires_at=NOON_SECONDS).expires_at_datetime() == NOON
    translated = tr.decode_translation_server_event(frame(WIRE_TRANSLATION / "server", "session.created--plain"))
    assert isinstance(translated, tr.SessionCreatedEvent)
    assert translated.session.expires_at_datetime() == datetime.fromtimestamp(1_790_000_000, UTC)


def test_an_address_is_a_uri_and_one_that_is_not_is_never_shown() -> None:
    rt.InputImagePart(image_url="data:image/png;base64,iVBORw0KGgo=").validate()
    with pytest.raises(rt.ValidationError) as broken:
        rt.InputImagePart(image_url="my secret.png").validate()
    assert str(broken.value) == "$.image_url: expected a URI"
    with pytest.raises(rt.ValidationError) as broken:
        rt.McpTool(server_label="s", server_url="secret.example").validate()
    assert str(broken.value) == "$.server_url: expected a URI"


def test_sound_that_is_not_base64_is_decoded_and_named_on_demand() -> None:
    event = rt.decode_client_event('{"type":"input_audio_buffer.append","audio":"A"}')
    assert isinstance(event, rt.InputAudioBufferAppendEvent)
    with pytest.raises(ValueError, match=r"^\$\.audio: expected bytes in base64$"):
        event.audio_bytes()
    with pytest.raises(rt.ValidationError, match=r"^\$\.audio: expected bytes in base64$"):
        event.validate()


@pytest.mark.parametrize(
    "path", sorted((WIRE / "client").glob("input_audio_buffer.append--*.json")), ids=lambda path: path.stem
)
def test_sound_is_read_as_the_standard_library_reads_it(path: Path) -> None:
    event = rt.decode_client_event(path.read_bytes())
    assert isinstance(event, rt.InputAudioBufferAppendEvent)
    assert event.audio_bytes() == b64decode(json.loads(path.read_bytes())["audio"])
