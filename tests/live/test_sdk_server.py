"""The voice client talks to a server of the official classes: they take every frame of it and find no field that they
do not know, and it prints what they send."""

from __future__ import annotations

import wave
from base64 import b64decode, b64encode
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from openai.types import realtime as sdk
from pydantic import BaseModel, TypeAdapter
from websockets.asyncio.server import ServerConnection, serve

import mock_server
import openai_realtime as rt
from tests.live.sessions import Ran, run_voice_client, within_deadline

CLIENT_EVENT: TypeAdapter[sdk.RealtimeClientEvent] = TypeAdapter(sdk.RealtimeClientEvent)
PLACE: Any = {"response_id": "resp_1", "item_id": "item_1", "output_index": 0, "content_index": 0}
SOUNDS = (b"\0\1" * 5, b"\2\3" * 7)

Answers = Callable[[sdk.RealtimeClientEvent], Iterator[BaseModel | str]]


def unknown_fields(value: Any) -> Iterator[str]:
    """Yield the names of fields that the official classes do not declare, at any depth."""
    if isinstance(value, BaseModel):
        yield from value.model_extra or {}
        for name in value.model_fields_set:
            yield from unknown_fields(getattr(value, name))
    elif isinstance(value, list):
        for item in value:
            yield from unknown_fields(item)


def talk(answers: Answers, *arguments: str, nulls: bool = False) -> tuple[Ran, list[Any]]:
    """Let the voice client talk to a server that answers with official events, and return what either got."""
    heard: list[sdk.RealtimeClientEvent] = []

    async def handle(socket: ServerConnection) -> None:
        async for frame in socket:
            assert isinstance(frame, str)
            event = CLIENT_EVENT.validate_json(frame, strict=True)
            heard.append(event)
            for answer in answers(event):
                text = answer if isinstance(answer, str) else answer.model_dump_json(exclude_unset=not nulls)
                await socket.send(text)

    async def session() -> Ran:
        async with serve(handle, "127.0.0.1", 0) as server:
            return await run_voice_client("--url", mock_server.url_of(server), *arguments)

    return within_deadline(session()), heard


def response(status: Any, *output: Any, usage: tuple[int, int] | None = None) -> sdk.RealtimeResponse:
    """Make a response."""
    counted = usage and sdk.RealtimeResponseUsage(
        input_tokens=usage[0], output_tokens=usage[1], total_tokens=sum(usage)
    )
    return sdk.RealtimeResponse(id="resp_1", object="realtime.response", status=status, output=[*output], usage=counted)


def done(*output: Any, usage: tuple[int, int]) -> sdk.ResponseDoneEvent:
    """Make the event that ends a response."""
    return sdk.ResponseDoneEvent(
        event_id="e", type="response.done", response=response("completed", *output, usage=usage)
    )


class Script:
    """Answers a session: first with speech and a function call, then in writing."""

    def __init__(self) -> None:
        self.responses = 0

    def __call__(self, event: sdk.RealtimeClientEvent) -> Iterator[BaseModel | str]:
        if event.type == "session.update":
            yield sdk.SessionUpdatedEvent(event_id="e", type="session.updated", session=event.session)
        elif event.type == "conversation.item.create":
            yield sdk.ConversationItemAdded(event_id="e", type="conversation.item.added", item=event.item)
        elif event.type == "response.create":
            self.responses += 1
            yield sdk.ResponseCreatedEvent(event_id="e", type="response.created", response=response("in_progress"))
            yield '{"type":"response.thinking","event_id":"e","thoughts":[null,{"deep":1.5}]}'
            yield from self.speech() if self.responses == 1 else self.writing()

    def speech(self) -> Iterator[BaseModel]:
        """Say "Let me count." in two pieces, and call the function."""
        for word, sound in zip(("Let me", " count."), SOUNDS, strict=True):
            yield sdk.ResponseAudioTranscriptDeltaEvent(
                event_id="e", type="response.output_audio_transcript.delta", delta=word, **PLACE
            )
            yield sdk.ResponseAudioDeltaEvent(
                event_id="e", type="response.output_audio.delta", delta=b64encode(sound).decode(), **PLACE
            )
        yield sdk.ResponseAudioDoneEvent(event_id="e", type="response.output_audio.done", **PLACE)
        yield sdk.ResponseAudioTranscriptDoneEvent(
            event_id="e", type="response.output_audio_transcript.done", transcript="Let me count.", **PLACE
        )
        call = sdk.RealtimeConversationItemFunctionCall(
            type="function_call", id="item_2", call_id="call_1", name="count_letters", arguments='{"word":"Tür 7"}'
        )
        yield sdk.ResponseFunctionCallArgumentsDoneEvent(
            event_id="e",
            type="response.function_call_arguments.done",
            response_id="resp_1",
            item_id="item_2",
            output_index=1,
            call_id="call_1",
            name="count_letters",
            arguments='{"word":"Tür 7"}',
        )
        yield done(call, usage=(21, 8))

    def writing(self) -> Iterator[BaseModel]:
        """Write "Three." in two pieces."""
        for piece in ("Thr", "ee."):
            yield sdk.ResponseTextDeltaEvent(event_id="e", type="response.output_text.delta", delta=piece, **PLACE)
        yield sdk.ResponseTextDoneEvent(event_id="e", type="response.output_text.done", text="Three.", **PLACE)
        yield done(usage=(34, 2))


PRINTED = [
    "(an event that is new to this client: response.thinking)",
    "Let me count.",
    "tokens: 21 in, 8 out",
    'count_letters({"word":"Tür 7"}) gives 3',
    "(an event that is new to this client: response.thinking)",
    "Three.",
    "tokens: 34 in, 2 out",
    "sound: 24 bytes",
]


@pytest.mark.parametrize("nulls", [False, True], ids=["absent", "null"])
def test_the_official_classes_take_each_frame_and_the_client_prints_what_they_send(nulls: bool) -> None:
    ran, heard = talk(Script(), "How many letters has Tür 7?", nulls=nulls)
    assert (ran.status, ran.lines, ran.complaints) == (0, PRINTED, [])
    assert [event.type for event in heard] == [
        "session.update",
        "conversation.item.create",
        "response.create",
        "conversation.item.create",
        "response.create",
    ]
    assert [list(unknown_fields(event)) for event in heard] == [[]] * len(heard)
    update, question, create, answer, again = heard
    assert update.session.output_modalities == ["audio"]
    assert update.session.audio.input.turn_detection is None
    assert update.session.audio.input.model_fields_set == {"turn_detection"}
    assert [tool.name for tool in update.session.tools] == ["count_letters"]
    assert question.item.content[0].text == "How many letters has Tür 7?"
    assert (create.response, again.response) == (None, None)
    assert type(answer.item) is sdk.RealtimeConversationItemFunctionCallOutput
    assert (answer.item.call_id, answer.item.output) == ("call_1", "3")


def test_the_official_classes_hear_the_sound_of_a_file_and_the_answer_is_saved(tmp_path: Path) -> None:
    sound, saved = bytes(range(256)) * 300, tmp_path / "answer.wav"
    with wave.open(str(tmp_path / "question.wav"), "wb") as file:
        file.setparams((1, 2, 24000, 0, "NONE", "not compressed"))
        file.writeframes(sound)
    ran, heard = talk(Script(), "--audio", str(tmp_path / "question.wav"), "--save", str(saved))
    assert (ran.status, ran.lines, ran.complaints) == (0, PRINTED, [])
    kinds = ["session.update", "input_audio_buffer.append", "input_audio_buffer.append", "input_audio_buffer.commit"]
    assert [event.type for event in heard[:4]] == kinds
    assert [len(b64decode(event.audio)) for event in heard[1:3]] == [48000, 28800]
    assert b"".join(b64decode(event.audio) for event in heard[1:3]) == sound
    assert [list(unknown_fields(event)) for event in heard] == [[]] * len(heard)
    with wave.open(str(saved), "rb") as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, 24000)
        assert file.readframes(100) == b"".join(SOUNDS)


FAULT = sdk.RealtimeError(type="invalid_request_error", code="bad_voice", message="There is no such voice.")
FAILURES: dict[str, tuple[BaseModel | str, str]] = {
    "error": (
        sdk.RealtimeErrorEvent(event_id="e", type="error", error=FAULT),
        "bad_voice: There is no such voice.",
    ),
    "error without code": (
        sdk.RealtimeErrorEvent(event_id="e", type="error", error=FAULT.model_copy(update={"code": None})),
        "invalid_request_error: There is no such voice.",
    ),
    "failed response": (
        sdk.ResponseDoneEvent(event_id="e", type="response.done", response=response("failed")),
        "the response is failed",
    ),
    "a list": ("[]", "DecodeError: $: expected object, got array"),
}


@pytest.mark.parametrize("failure", FAILURES)
def test_the_client_says_what_went_wrong_and_exits_with_1(failure: str) -> None:
    sent, complaint = FAILURES[failure]
    ran, _ = talk(lambda event: iter([sent] if event.type == "response.create" else []))
    assert (ran.status, ran.lines, ran.complaints[:1]) == (1, [], [complaint])


def test_the_client_tells_of_a_frame_that_it_cannot_read_and_goes_on() -> None:
    odd = '{"type":"response.output_audio.done","event_id":"e"}'
    ran, _ = talk(lambda event: iter([odd, done(usage=(1, 2))] if event.type == "response.create" else []))
    reported = "(an event that this client cannot read: response.output_audio.done: $.response_id: missing)"
    assert (ran.status, ran.lines, ran.complaints) == (0, [reported, "tokens: 1 in, 2 out", "sound: 0 bytes"], [])


def test_the_client_exits_with_1_where_the_server_leaves() -> None:
    async def leave(socket: ServerConnection) -> None:
        while rt.peek_type(await socket.recv()) != "response.create":
            pass

    async def session() -> Ran:
        async with serve(leave, "127.0.0.1", 0) as server:
            return await run_voice_client("--url", mock_server.url_of(server))

    ran = within_deadline(session())
    assert (ran.status, ran.lines, ran.complaints) == (1, [], ["the server closed the connection"])
