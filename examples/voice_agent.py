"""A voice agent on the OpenAI Realtime API: it listens while it speaks, can be interrupted, and runs a function.

    python examples/voice_agent.py
    python examples/voice_agent.py --url ws://127.0.0.1:8765/v1/realtime --microphone "cat question.raw"

The first form connects to OpenAI, with the key in OPENAI_API_KEY; the second to another server, such as
`examples/mock_server.py`. Microphone and loudspeaker are commands that write and read one channel of 16-bit samples at
24 kHz. By default they are commands of SoX.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import json
import os
import shlex
import sys
from asyncio.subprocess import DEVNULL, PIPE
from collections.abc import Iterator

from websockets import ConnectionClosed, WebSocketException
from websockets.asyncio.client import ClientConnection, connect

import openai_realtime as rt

OPENAI = "wss://api.openai.com/v1/realtime?model=gpt-realtime"
SOX = "-q -t raw -r 24000 -b 16 -e signed -c 1 -"
BYTES_PER_MS = 48
STEP, PAUSE = 20 * BYTES_PER_MS, 0.02
"""The number of bytes that are recorded or played at once, and their duration in seconds."""


def count_letters(word: str) -> int:
    """Do what the model asks for when it calls ``count_letters``."""
    return sum(character.isalpha() for character in word)


FUNCTIONS = {"count_letters": count_letters}
WORD = {"type": "object", "properties": {"word": {"type": "string"}}, "required": ["word"]}
TOOL = rt.RealtimeFunctionTool(name="count_letters", description="Counts the letters of a word.", parameters=WORD)
TRANSCRIPTION = rt.AudioTranscription(model="gpt-4o-mini-transcribe")
LISTEN = rt.RealtimeAudioConfigInput(turn_detection=rt.ServerVad(), transcription=TRANSCRIPTION)
SESSION = rt.RealtimeSessionCreateRequest(audio=rt.RealtimeAudioConfig(input=LISTEN), tools=[TOOL])


class VoiceAgent:
    """A conversation over one or more connections. It ends when the microphone ends and everything is answered."""

    socket: ClientConnection

    def __init__(self, microphone: asyncio.StreamReader, loudspeaker: asyncio.StreamWriter) -> None:
        self.microphone, self.loudspeaker = microphone, loudspeaker
        self.sound = rt.BytesQueue()
        self.state = rt.State(binary=self.sound)
        self.is_set_up, self.has_heard_all = asyncio.Event(), False
        self.heard: dict[str, str] = {}
        """About what was heard of the items that were interrupted."""

    async def run(self, url: str, key: str | None = None) -> None:
        """Run the conversation. After a lost connection, reconnect and send the texts so far."""
        headers = {"Authorization": f"Bearer {key}"} if key and url.startswith("wss:") else {}
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self.record())
            speaker = tasks.create_task(self.speak())
            async for self.socket in connect(url, additional_headers=headers, max_size=None):
                with contextlib.suppress(ConnectionClosed):
                    if await self.converse(list(self.lines())):
                        break
                self.is_set_up.clear()
            while self.sound:
                await asyncio.sleep(PAUSE)
            speaker.cancel()
            await self.socket.close()

    async def send(self, *events: rt.ClientEvent) -> None:
        """Send events, unless the connection is lost."""
        with contextlib.suppress(ConnectionClosed):
            for event in events:
                await self.socket.send(rt.encode(event), text=True)

    async def record(self) -> None:
        """Send what the microphone hears, and a second of silence, in which the end is heard."""
        while sound := await self.microphone.read(STEP):
            await self.is_set_up.wait()
            await self.send(rt.input_audio_buffer_append(sound))
        await self.is_set_up.wait()
        self.has_heard_all = True
        await self.send(rt.input_audio_buffer_append(bytes(1000 * BYTES_PER_MS)), rt.input_audio_buffer_clear())

    async def speak(self) -> None:
        """Play the audio in small steps, to know how much was played."""
        clock, due = asyncio.get_running_loop().time, 0.0
        while True:
            self.loudspeaker.write(self.sound.take(STEP))
            await self.loudspeaker.drain()
            due = max(due + PAUSE, clock())
            await asyncio.sleep(due - clock())

    async def converse(self, lines: list[tuple[str, str]]) -> bool:
        """Talk over one connection, given what was said before; return whether all is said."""
        has_server_heard_all = False
        async for frame in self.socket:
            try:
                event = rt.decode_server_event(frame, on_fault="keep")
            except rt.DecodeError as fault:  # an odd frame must not end the talk
                print(f"error: {fault}")
                continue
            for news in (event, *self.state.feed(event)):
                match news:
                    case rt.SessionCreatedEvent():
                        self.sound.stop()
                        await self.begin(lines)
                    case rt.InputAudioBufferSpeechStartedEvent():
                        await self.stop()
                    case rt.InputAudioBufferClearedEvent():
                        has_server_heard_all = True
                    case rt.ConversationItemInputAudioTranscriptionCompletedEvent(transcript=transcript):
                        print(f"user: {transcript}")
                    case rt.ContentPartState(item_id=item_id, transcript=transcript):
                        print(f"assistant: {self.heard.get(item_id, transcript)}")
                    case rt.ResponseState(is_finished=True):
                        await self.run_functions(news)
                    case rt.ErrorEvent(error=error):
                        print(f"error: {error.message}")
            if has_server_heard_all and self.is_all_answered():
                return True
        return False

    async def begin(self, lines: list[tuple[str, str]]) -> None:
        """Set up a session, and tell it what was said in the one before, whose items it does not know."""
        await self.send(rt.session_update(SESSION))
        for role, text in lines:
            part = rt.InputTextPart(text=text) if role == "user" else rt.OutputTextPart(text=text)
            await self.send(rt.conversation_item_create(rt.MessageItem(role=role, content=[part])))
        if lines and lines[-1][0] == "user":
            await self.send(rt.response_create())
        self.is_set_up.set()
        if self.has_heard_all:
            await self.send(rt.input_audio_buffer_clear())

    async def stop(self) -> None:
        """Stop playing, and report to the server how much was heard of what it said."""
        for part, _, size in self.sound.stop(*self.state.open(rt.ResponseState)):
            self.heard[part.item_id] = part.transcript[: len(part.transcript) * size // part.audio_size] + "…"
            await self.send(rt.conversation_item_truncate(part.item_id, part.content_index, size // BYTES_PER_MS))

    async def run_functions(self, response: rt.ResponseState) -> None:
        """Run the functions that a whole response calls, and ask for an answer to what they give."""
        items = (item.snapshot() for item in response.all(rt.OutputItemState))
        calls = [item for item in items if isinstance(item, rt.FunctionCallItem)]
        for call in calls:
            try:
                result = json.dumps(FUNCTIONS[call.name](**call.arguments_json()))
            except (LookupError, TypeError, ValueError) as error:
                result = json.dumps({"error": repr(error)})
            print(f"{call.name}({call.arguments}) gives {result}")
            await self.send(rt.conversation_item_create(rt.function_output(call.call_id or "", result)))
        if calls:
            await self.send(rt.response_create())

    def lines(self) -> Iterator[tuple[str, str]]:
        """Yield who said what, in the order of the conversation."""
        for member in self.state.conversation:
            if isinstance(item := member.snapshot(), rt.MessageItem):
                texts = (getattr(part, "transcript", getattr(part, "text", None)) for part in item.content or ())
                if text := self.heard.get(member.item_id, " ".join(filter(None, texts))):
                    yield str(item.role), text

    def is_all_answered(self) -> bool:
        """Say whether everything that was said was transcribed and answered."""
        state = self.state
        spoken = (state.find(rt.ConversationMember, speech.item_id) for speech in state.all(rt.SpeechState))
        is_all_transcribed = all(item is None or item.has_ended("input_transcript", 0) for item in spoken)
        last = state.conversation[-1].snapshot() if state.conversation else None
        is_answered = last is None or getattr(last, "role", "") == "assistant"
        return is_all_transcribed and is_answered and not state.open(rt.ResponseState)


async def main() -> None:
    """Talk until the microphone ends."""
    parser = argparse.ArgumentParser(description="A voice agent on the OpenAI Realtime API.")
    parser.add_argument("--url", default=OPENAI)
    parser.add_argument("--microphone", metavar="COMMAND", default=f"rec {SOX}")
    parser.add_argument("--loudspeaker", metavar="COMMAND", default=f"play {SOX}")
    options = parser.parse_args()
    key = os.environ.get("OPENAI_API_KEY")
    if options.url == OPENAI and key is None:
        parser.error("OPENAI_API_KEY is not set")
    recorder = await asyncio.create_subprocess_exec(*shlex.split(options.microphone), stdout=PIPE)
    player = await asyncio.create_subprocess_exec(*shlex.split(options.loudspeaker), stdin=PIPE, stdout=DEVNULL)
    assert recorder.stdout is not None
    assert player.stdin is not None
    agent = VoiceAgent(recorder.stdout, player.stdin)
    await agent.run(options.url, key)
    player.stdin.close()
    await player.wait()
    usage = agent.state.response_usage
    print(f"tokens: {usage and usage.input_tokens} in, {usage and usage.output_tokens} out")


if __name__ == "__main__":
    try:
        with contextlib.suppress(KeyboardInterrupt):
            asyncio.run(main())
    except* (OSError, WebSocketException) as errors:
        sys.exit(f"error: {errors.exceptions[0]}")
