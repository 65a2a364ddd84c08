"""A voice agent on the OpenAI Realtime API: it listens while it speaks, can be interrupted, and runs a function.

    python examples/voice_agent.py
    python examples/voice_agent.py --url ws://127.0.0.1:8765/v1/realtime --microphone "cat question.raw"

The first form talks to OpenAI, with the key in OPENAI_API_KEY, through the microphone and the loudspeaker of this
machine; the second one to another server, such as `examples/mock_server.py`. Microphone and loudspeaker are commands
that write and read one channel of 16-bit samples at 24 kHz; the defaults are those of SoX.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import json
import os
import shlex
from asyncio.subprocess import DEVNULL, PIPE
from collections.abc import AsyncIterator

from websockets import ConnectionClosed
from websockets.asyncio.client import ClientConnection, connect

import openai_realtime as rt
from voice_sound import BYTES_PER_MS, Command, Loudspeaker, Playback, recorded

OPENAI = "wss://api.openai.com/v1/realtime?model=gpt-realtime"
SOX = "-q -t raw -r 24000 -b 16 -e signed -c 1 -"


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
    """A conversation, over as many connections as it takes. It ends when the microphone does, and all is answered."""

    def __init__(self, microphone: AsyncIterator[bytes], loudspeaker: Loudspeaker) -> None:
        self.microphone, self.playback = microphone, Playback(loudspeaker)
        self.state = rt.State(binary=self.take_sound)
        self.socket: ClientConnection | None = None
        self.is_set_up = asyncio.Event()
        self.unwanted: set[str] = set()
        """The responses that were interrupted: what still comes of them is not played."""
        self.heard: dict[str, str] = {}
        """About what was heard of the items that were interrupted."""
        self.has_heard_all = False

    async def run(self, url: str, key: str | None = None) -> None:
        """Talk. Connects anew, and tells the server what was said, if a connection is lost."""
        headers = {"Authorization": f"Bearer {key}"} if key and url.startswith("wss:") else {}
        tasks = [asyncio.create_task(self.record()), asyncio.create_task(self.playback.run())]
        try:
            async for self.socket in connect(url, additional_headers=headers, max_size=None):
                with contextlib.suppress(ConnectionClosed):
                    if await self.converse(self.socket, self.lines()):
                        await self.playback.finish()
                        await self.socket.close()
                        return
                self.is_set_up.clear()
        finally:
            for task in tasks:
                task.cancel()

    async def send(self, event: rt.ClientEvent) -> None:
        """Send an event, if there is a connection."""
        if self.socket is not None:
            with contextlib.suppress(ConnectionClosed):
                await self.socket.send(rt.encode(event), text=True)

    async def record(self) -> None:
        """Send what the microphone hears."""
        async for sound in self.microphone:
            await self.is_set_up.wait()
            await self.send(rt.input_audio_buffer_append(sound))
        self.has_heard_all = True
        await self.send(rt.input_audio_buffer_clear())  # its answer says that the server has heard all, too

    def take_sound(self, part: object, stream: str, sound: bytes) -> None:
        """Take what has come of the sound of a part."""
        if isinstance(part, rt.ContentPartState) and part.response_id not in self.unwanted:
            self.playback.add(part, sound)

    def hush(self) -> dict[rt.ContentPartState, int]:
        """Be silent; return the parts that were not heard to their end, with the milliseconds that were."""
        self.unwanted |= {response.response_id for response in self.state.open(rt.ResponseState)}
        return self.playback.stop()

    async def converse(self, socket: ClientConnection, lines: list[tuple[str, str]]) -> bool:
        """Talk over one connection, given what was said before; return whether all is said."""
        has_server_heard_all = False
        async for frame in socket:
            event = rt.decode_server_event(frame, on_fault="keep")  # an odd frame must not end the talk
            ended = self.state.feed(event)
            match event:
                case rt.SessionCreatedEvent():
                    self.hush()
                    await self.begin(lines)
                case rt.InputAudioBufferSpeechStartedEvent():
                    for part, heard in self.hush().items():
                        share = heard * BYTES_PER_MS / max(part.audio_size, 1)
                        self.heard[part.item_id] = part.transcript[: round(len(part.transcript) * share)] + "…"
                        await self.send(rt.conversation_item_truncate(part.item_id, part.content_index, heard))
                case rt.InputAudioBufferClearedEvent():
                    has_server_heard_all = True
                case rt.ConversationItemInputAudioTranscriptionCompletedEvent(transcript=transcript):
                    print(f"user: {transcript}")
                case rt.ErrorEvent(error=error):
                    print(f"error: {error.message}")
            for thing in ended:
                if isinstance(thing, rt.ResponseState):
                    await self.finish(thing)
            if has_server_heard_all and self.is_all_answered():
                return True
        return False

    async def begin(self, lines: list[tuple[str, str]]) -> None:
        """Set up a session, and tell it what was said in the one before, whose items it does not know."""
        await self.send(rt.session_update(SESSION))
        for role, text in filter(all, lines):
            part = rt.InputTextPart(text=text) if role == "user" else rt.OutputTextPart(text=text)
            await self.send(rt.conversation_item_create(rt.MessageItem(role=role, content=[part])))
        if lines and lines[-1][0] == "user":
            await self.send(rt.response_create())
        self.is_set_up.set()
        if self.has_heard_all:
            await self.send(rt.input_audio_buffer_clear())

    async def finish(self, response: rt.ResponseState) -> None:
        """Show what was said, and run the functions that a response has called, unless it was cut off."""
        for item in response.all(rt.OutputItemState):
            for part in item.all(rt.ContentPartState):
                print(f"assistant: {self.heard.get(part.item_id, part.transcript)}")
        done = response.snapshot()
        calls = [item for item in (done and done.output) or () if isinstance(item, rt.FunctionCallItem)]
        if done is None or done.status != rt.ResponseStatus.COMPLETED or not calls:
            return
        for call in calls:
            try:
                result = json.dumps(FUNCTIONS[call.name](**call.arguments_json()))
            except (LookupError, TypeError, ValueError) as error:
                result = json.dumps({"error": repr(error)})
            print(f"{call.name}({call.arguments}) gives {result}")
            await self.send(rt.conversation_item_create(rt.function_output(call.call_id or "", result)))
        await self.send(rt.response_create())

    def lines(self) -> list[tuple[str, str]]:
        """Return who said what, in the order of the conversation."""
        found = []
        for member in self.state.conversation:
            if isinstance(item := member.snapshot(), rt.MessageItem):
                parts = (part.to_dict() for part in item.content or ())
                text = " ".join(part.get("transcript") or part.get("text") or "" for part in parts)
                found.append((str(item.role), self.heard.get(member.item_id, text)))
        return found

    def is_all_answered(self) -> bool:
        """Say whether everything that was said was transcribed and answered."""
        items = [(member, member.snapshot()) for member in self.state.conversation]
        for member, item in items:
            parts = (item.content or ()) if isinstance(item, rt.MessageItem) else ()
            is_spoken = any(isinstance(part, rt.InputAudioPart) for part in parts)
            if is_spoken and not member.has_ended("input_transcript", 0):
                return False
        last = items[-1][1] if items else None
        is_answered = last is None or (isinstance(last, rt.MessageItem) and last.role == "assistant")
        return is_answered and not self.state.open(rt.ResponseState) and not self.state.open(rt.SpeechState)


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
    agent = VoiceAgent(recorded(recorder.stdout), Command(player.stdin))
    await agent.run(options.url, key)
    player.stdin.close()
    await player.wait()
    usage = agent.state.response_usage
    print(f"tokens: {usage and usage.input_tokens} in, {usage and usage.output_tokens} out")


if __name__ == "__main__":
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(main())
