"""The REST call that makes a client secret: its request, its answer, and that the secret stays one."""

from __future__ import annotations

from typing import Any

import pytest

import openai_realtime as rt
import openai_realtime_translation as tr

SECRET = "ek_68af296e8e408191a1120ab6383263c2"

REQUESTS: tuple[tuple[rt.RealtimeClientSecretCreateRequest, dict[str, Any]], ...] = (
    (rt.RealtimeClientSecretCreateRequest(), {}),
    (
        rt.RealtimeClientSecretCreateRequest(
            expires_after=rt.ClientSecretExpiry(anchor=rt.ClientSecretAnchor.CREATED_AT, seconds=600),
            session=rt.RealtimeSessionCreateRequest(model="gpt-realtime", instructions="Be brief."),
        ),
        {
            "expires_after": {"anchor": "created_at", "seconds": 600},
            "session": {"type": "realtime", "model": "gpt-realtime", "instructions": "Be brief."},
        },
    ),
    (
        rt.RealtimeClientSecretCreateRequest(
            session=rt.RealtimeTranscriptionSessionCreateRequest(
                audio=rt.TranscriptionAudioConfig(input=rt.RealtimeAudioConfigInput(noise_reduction=None))
            )
        ),
        {"session": {"type": "transcription", "audio": {"input": {"noise_reduction": None}}}},
    ),
    (
        rt.RealtimeClientSecretCreateRequest(expires_after=rt.ClientSecretExpiry()),
        {"expires_after": {}},
    ),
    (
        rt.RealtimeClientSecretCreateRequest(
            session=rt.UnknownSessionConfig(type="later", payload={"type": "later", "x": [1]})
        ),
        {"session": {"type": "later", "x": [1]}},
    ),
)


@pytest.mark.parametrize(("request_", "value"), REQUESTS, ids=lambda item: repr(item) if isinstance(item, dict) else "")
def test_a_request_says_what_session_and_how_long(
    request_: rt.RealtimeClientSecretCreateRequest, value: dict[str, Any]
) -> None:
    assert request_.to_dict() == value
    assert rt.RealtimeClientSecretCreateRequest.from_json(request_.to_json()) == request_
    request_.validate()


def answer(**session: Any) -> dict[str, Any]:
    """Return an answer as it comes on the wire."""
    return {"value": SECRET, "expires_at": 1756310470, "session": {"type": "realtime", **session}}


def test_the_answer_has_the_secret_and_the_session() -> None:
    value = answer(
        object="realtime.session",
        id="sess_1",
        model="gpt-realtime",
        expires_at=0,
        include=None,
        audio={"input": {"transcription": None, "noise_reduction": None, "turn_detection": {"type": "server_vad"}}},
        later=[None],
    )
    decoded = rt.RealtimeClientSecretCreateResponse.from_dict(value)
    assert decoded.value == SECRET
    assert decoded.expires_at == 1756310470
    assert isinstance(decoded.session, rt.RealtimeSessionCreateResponse)
    assert decoded.session.id == "sess_1"
    assert decoded.session.model == rt.RealtimeModel.GPT_REALTIME
    assert decoded.session.audio is not None
    assert decoded.session.audio.input is not None
    assert decoded.session.audio.input.transcription is None
    assert decoded.session.audio.input.turn_detection == rt.ServerVad()
    assert decoded.session.model_extra == {"later": [None]}
    assert decoded.to_dict() == value


def test_the_answer_may_tell_of_a_transcription_session_or_of_one_that_came_later() -> None:
    for session, cls in (
        ({"type": "transcription", "object": "realtime.transcription_session"}, "RealtimeTranscriptionSession"),
        ({"type": "later", "x": 1}, "UnknownServerSessionConfig"),
    ):
        value = answer() | {"session": session}
        decoded = rt.RealtimeClientSecretCreateResponse.from_dict(value)
        assert type(decoded.session).__name__.startswith(cls)
        assert decoded.to_dict() == value


REFUSED: tuple[tuple[type[rt.Model], Any, str], ...] = (
    (
        rt.RealtimeClientSecretCreateResponse,
        {},
        "$.value: missing\n$.expires_at: missing\n$.session: missing",
    ),
    (
        rt.RealtimeClientSecretCreateResponse,
        answer() | {"value": 5, "expires_at": "soon"},
        "$.value: expected string, got integer\n$.expires_at: expected integer, got string",
    ),
    (
        rt.RealtimeClientSecretCreateResponse,
        {"client_secret": {"value": SECRET, "expires_at": 1}, "session": {}},
        "$.value: missing\n$.expires_at: missing",
    ),
    (
        rt.RealtimeClientSecretCreateRequest,
        {"expires_after": {"seconds": 1.5}, "session": {"type": "realtime", "tools": {}}},
        "$.expires_after.seconds: expected integer, got a number that is not an exact integer\n"
        "$.session.tools: expected array, got object",
    ),
)


@pytest.mark.parametrize(("cls", "value", "message"), REFUSED, ids=lambda item: item if isinstance(item, str) else "")
def test_a_broken_one_is_refused_with_every_fault_named(cls: type[rt.Model], value: Any, message: str) -> None:
    with pytest.raises(rt.DecodeError) as refused:
        cls.from_dict(value)
    assert str(refused.value) == message
    assert SECRET not in str(refused.value)


@pytest.mark.parametrize("seconds", [10, 600, 7200])
def test_a_life_within_the_limits_is_valid(seconds: int) -> None:
    rt.RealtimeClientSecretCreateRequest(expires_after=rt.ClientSecretExpiry(seconds=seconds)).validate()


@pytest.mark.parametrize(
    ("seconds", "message"),
    [(9, "expected a value of at least 10, got 9"), (7201, "expected a value of at most 7200, got 7201")],
)
def test_a_life_beyond_the_limits_is_named(seconds: int, message: str) -> None:
    request = rt.RealtimeClientSecretCreateRequest(expires_after=rt.ClientSecretExpiry(seconds=seconds))
    with pytest.raises(rt.ValidationError) as broken:
        request.validate()
    assert str(broken.value) == f"$.expires_after.seconds: {message}"


def test_the_secret_is_sent_but_never_shown() -> None:
    response = rt.RealtimeClientSecretCreateResponse.from_dict(answer())
    assert response.to_dict()["value"] == SECRET
    assert SECRET.encode() in response.to_json()
    assert response.to_log_dict() == answer() | {"value": "[REDACTED]"}
    for text in (repr(response), str(response), f"{[response]}"):
        assert SECRET not in text
        assert "value=[REDACTED]" in text


def test_the_secret_of_a_translation_session_is_read_and_stays_one() -> None:
    request = tr.TranslationClientSecretCreateRequest(
        expires_after=tr.ClientSecretExpiry(seconds=60),
        session=tr.TranslationSessionCreateRequest(model="gpt-realtime-translate"),
    )
    assert request.to_dict() == {"expires_after": {"seconds": 60}, "session": {"model": "gpt-realtime-translate"}}
    answer = {
        "value": SECRET,
        "expires_at": 1_790_000_000,
        "session": {
            "id": "sess_1",
            "type": "translation",
            "expires_at": 1_790_003_600,
            "model": "gpt-realtime-translate",
            "audio": {"output": {"language": "es"}},
        },
    }
    response = tr.TranslationClientSecretCreateResponse.from_dict(answer)
    assert response.to_dict() == answer
    assert SECRET not in repr(response) + repr(response.to_log_dict())
    unknown = tr.translation_server_event_from_dict({"type": "later", "value": SECRET})
    assert SECRET not in repr(unknown) + repr(unknown.to_log_dict())


def test_audio_beyond_15_mib_breaks_a_rule_and_is_not_shown() -> None:
    rt.input_audio_buffer_append("A" * 20_971_520).validate()
    with pytest.raises(rt.ValidationError) as broken:
        rt.input_audio_buffer_append("A" * 20_971_524).validate()
    assert str(broken.value) == "$.audio: expected a length of at most 20971520 characters, got 20971524"
