"""The voice agent talks to the mock server: it is interrupted, runs a function, and goes on after a lost connection."""

from __future__ import annotations

import asyncio
import json
import sys
from asyncio.subprocess import PIPE
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from websockets.asyncio.server import ServerConnection, serve

import mock_server
import openai_realtime as rt
import voice_agent
from mock_realtime.parrot import TONE
from tests.live.sessions import within_deadline
from tests.support.packages import ROOT
from voice_agent import STEP, VoiceAgent

FOREVER = 3600
"""A pause, in seconds, that no test waits for."""
SPEECH, SILENCE = (b"\0\x10" * 240 + b"\0\xf0" * 240) * 10, bytes(960 * 30)
"""200 and 600 milliseconds."""


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a loudspeaker be as fast as one likes."""
    monkeypatch.setattr(voice_agent, "PAUSE", 0.0001)


class Speaker(asyncio.StreamWriter):
    """A loudspeaker that keeps what it plays. It can be given some steps after which it waits for ever in the next."""

    def __init__(self, steps: int = -1) -> None:
        self.sound, self.steps = bytearray(), steps
        self.is_waiting, self.goes_on = False, asyncio.Event()

    def __del__(self) -> None:
        """Do nothing, as there is no transport to close."""

    def write(self, data: bytes | bytearray | memoryview) -> None:
        self.steps -= bool(data)
        self.sound += data

    async def drain(self) -> None:
        if self.steps == 0:
            self.is_waiting = True
            await self.goes_on.wait()
            self.steps = -1


async def until(is_so: Callable[[], object]) -> None:
    """Wait for something."""
    while not is_so():
        await asyncio.sleep(0.001)


@asynccontextmanager
async def hearing(script: AsyncIterator[bytes]) -> AsyncIterator[asyncio.StreamReader]:
    """Give a microphone, which hears the sound of a script."""
    microphone = asyncio.StreamReader()

    async def hear() -> None:
        async for sound in script:
            microphone.feed_data(sound)
        microphone.feed_eof()

    task = asyncio.create_task(hear())
    yield microphone
    await task


@asynccontextmanager
async def mock(pause: float = 0) -> AsyncIterator[str]:
    """Start a mock in this event loop; give its URL."""
    async with mock_server.serve("127.0.0.1", 0, pause) as server:
        yield mock_server.url_of(server)


SPOKEN = [
    "user: 33600 bytes of audio",
    "assistant: You said: 33600 bytes of audio",
    'count_letters({"word": "polly"}) gives 5',
    "assistant: The function says: 5",
]
"""What is said to an utterance of speech and the half second of silence in which its end is heard."""


def test_a_spoken_question_is_answered_with_a_function_and_both_sides_can_be_read(
    capsys: pytest.CaptureFixture[str],
) -> None:
    async def session() -> tuple[VoiceAgent, Speaker]:
        async def said() -> AsyncIterator[bytes]:
            yield SPEECH
            yield SILENCE

        speaker = Speaker()
        async with mock() as url, hearing(said()) as microphone:
            agent = VoiceAgent(microphone, speaker)
            await agent.run(url)
        return agent, speaker

    agent, speaker = within_deadline(session())
    assert sorted(capsys.readouterr().out.splitlines()) == sorted(SPOKEN)
    assert list(agent.lines()) == [
        ("user", "33600 bytes of audio"),
        ("assistant", "You said: 33600 bytes of audio"),
        ("assistant", "The function says: 5"),
    ]
    assert bytes(speaker.sound) == TONE * (6 + 4)  # one for each word
    usage = agent.state.response_usage
    assert usage is not None
    assert (usage.input_tokens, usage.output_tokens) == (1 + 4, 9 + 4)


def test_who_speaks_while_the_agent_speaks_silences_it_and_the_server_learns_what_was_heard() -> None:
    async def session() -> VoiceAgent:
        speaker = Speaker(steps=2)

        async def said() -> AsyncIterator[bytes]:
            yield SPEECH
            yield SILENCE
            await until(lambda: speaker.is_waiting)
            yield SPEECH
            await until(lambda: agent.state.truncations)
            speaker.goes_on.set()
            yield SILENCE

        async with mock(FOREVER) as url, hearing(said()) as microphone:  # the mock says one word, and then waits
            agent = VoiceAgent(microphone, speaker)
            talk = asyncio.create_task(agent.run(url))
            await until(lambda: len(speaker.sound) > 2 * STEP)  # of the next answer
            talk.cancel()
        return agent

    agent = within_deadline(session())
    first, second = agent.state.all(rt.ResponseState)
    assert (first.last_said.status, first.last_said.status_details.reason) == ("cancelled", "turn_detected")
    assert second.is_open
    (heard,) = agent.state.truncations
    assert (heard.item_id, heard.last_said.audio_end_ms) == (first.last_said.output[0].id, 20)
    assert list(agent.lines())[1] == ("assistant", "Y…")


def test_what_came_in_whole_and_was_not_heard_is_truncated_too() -> None:
    async def session() -> VoiceAgent:
        speaker = Speaker(steps=2)

        async def said() -> AsyncIterator[bytes]:
            yield SPEECH
            yield SILENCE
            await until(lambda: speaker.is_waiting and len(list(agent.lines())) == 3)
            yield SPEECH
            await until(lambda: len(agent.state.truncations) == 2)
            speaker.goes_on.set()
            yield SILENCE

        async with mock() as url, hearing(said()) as microphone:
            agent = VoiceAgent(microphone, speaker)
            await agent.run(url)
        return agent

    agent = within_deadline(session())
    assert [one.last_said.audio_end_ms for one in agent.state.truncations] == [20, 0]
    assert [text for _, text in list(agent.lines())[:4]] == ["33600 bytes of audio", "Yo…", "…", "38400 bytes of audio"]


def test_a_lost_connection_is_restored_and_the_new_session_knows_what_was_said() -> None:
    async def session() -> VoiceAgent:
        async def said() -> AsyncIterator[bytes]:
            yield SPEECH
            yield SILENCE
            await until(lambda: len(list(agent.lines())) == 3 and not agent.state.open(rt.ResponseState))
            before = agent.state.session
            for connection in server.connections:
                connection.transport.abort()
            await until(lambda: agent.state.session is not before)
            yield SPEECH
            yield SILENCE

        async with mock_server.serve("127.0.0.1", 0) as server, hearing(said()) as microphone:
            agent = VoiceAgent(microphone, Speaker())
            await agent.run(mock_server.url_of(server))
        return agent

    agent = within_deadline(session())
    said = [line.split(": ", 1) for line in SPOKEN if not line.startswith("count")]
    assert [list(line) for line in agent.lines()] == said * 2
    usage = agent.state.response_usage
    assert usage is not None
    assert usage.output_tokens == 2 * (9 + 4)


def test_odd_frames_and_calls_that_cannot_be_run_do_not_end_the_talk(capsys: pytest.CaptureFixture[str]) -> None:
    calls = [("nobody", "{}"), ("count_letters", "["), ("count_letters", '{"word": 1}'), ("count_letters", "null")]
    place: dict[str, Any] = {"event_id": "e", "response_id": "r", "output_index": 0}

    async def server(socket: ServerConnection) -> None:
        response = {"id": "r", "status": "completed", "output": []}
        frames = [
            "nonsense",
            "[]",
            {"type": "session.created", "event_id": "e", "session": {"type": "realtime"}},
            {"type": "session.created", "event_id": "e", "session": 7},
            {"type": "response.output_audio.delta", "item_id": "i", "content_index": 0, "delta": "A", **place},
            *(
                {
                    "type": "response.output_item.added",
                    "item": {"type": "function_call", "id": str(number), "name": name, "arguments": arguments},
                    **place,
                }
                for number, (name, arguments) in enumerate(calls)
            ),
            {"type": "input_audio_buffer.speech_started", "event_id": "e", "audio_start_ms": 0, "item_id": "u"},
            {"type": "response.done", "event_id": "e", "response": response},
        ]
        for frame in frames:
            await socket.send(frame if isinstance(frame, str) else json.dumps(frame))
        async for received in socket:
            if json.loads(received)["type"] == "input_audio_buffer.clear":
                await socket.send('{"type":"input_audio_buffer.cleared","event_id":"e"}')

    async def session() -> None:
        microphone = asyncio.StreamReader()
        microphone.feed_eof()
        async with serve(server, "127.0.0.1", 0) as listening:
            await VoiceAgent(microphone, Speaker()).run(mock_server.url_of(listening))

    within_deadline(session())
    message = capsys.readouterr().out.splitlines()
    assert [line for line in message if line.startswith("error")] == [
        "error: $: not JSON: Expecting value (line 1, column 1)",
        "error: $: expected object, got array",
    ]
    assert [line.partition(" gives ")[0] for line in message if " gives " in line] == [
        f"{name}({text})" for name, text in calls
    ]
    assert [line.partition(" gives ")[2][:10] for line in message if " gives " in line] == ['{"error": '] * 4


def test_a_command_that_is_missing_is_named() -> None:
    async def session() -> tuple[int | None, str]:
        command = ["examples/voice_agent.py", "--url", "ws://127.0.0.1:9", "--microphone", "nonesuch"]
        process = await asyncio.create_subprocess_exec(sys.executable, *command, cwd=ROOT, stderr=PIPE)
        _, err = await process.communicate()
        return process.returncode, err.decode()

    status, message = within_deadline(session())
    assert status == 1
    assert message.startswith("error: ")
    assert "nonesuch" in message
    assert len(message.splitlines()) == 1


def test_commands_are_microphone_and_loudspeaker(tmp_path: Path) -> None:
    question, answer = tmp_path / "question.raw", tmp_path / "answer.raw"
    question.write_bytes(SPEECH)

    async def session() -> list[str]:
        async with mock_server.serve("127.0.0.1", 0, 0) as server:
            command = ["examples/voice_agent.py", "--url", mock_server.url_of(server)]
            command += ["--microphone", f"cat {question}", "--loudspeaker", f"tee {answer}"]
            process = await asyncio.create_subprocess_exec(sys.executable, *command, cwd=ROOT, stdout=PIPE)
            out, _ = await process.communicate()
            return out.decode().splitlines()

    lines = within_deadline(session())
    assert sorted(lines) == sorted([*SPOKEN, "tokens: 5 in, 13 out"])
    assert answer.read_bytes() == TONE * (6 + 4)
