"""A client of the OpenAI Realtime API: says something, hears the answer, and runs the function that the model calls.

    python examples/voice_client.py "How many letters has polly?"
    python examples/voice_client.py --url ws://127.0.0.1:8765/v1/realtime --audio question.wav --save answer.wav

The first form talks to OpenAI, with the key in OPENAI_API_KEY; the second one to another server, such as
`examples/mock_server.py`. A WAV file holds one channel of 16-bit samples at 24 kHz.
"""

from __future__ import annotations

import argparse
import json
import os
import wave
from collections.abc import Iterator, Sequence

from websockets import WebSocketException
from websockets.sync.client import connect
from websockets.sync.connection import Connection

import openai_realtime as rt

OPENAI = "wss://api.openai.com/v1/realtime?model=gpt-realtime"
WAV_FORMAT = (1, 2, 24000)
"""Channels, bytes a sample, samples a second."""


def count_letters(word: str) -> int:
    """Do what the model asks for when it calls ``count_letters``."""
    return sum(character.isalpha() for character in word)


FUNCTIONS = {"count_letters": count_letters}
TOOLS: list[rt.RealtimeTool] = [
    rt.RealtimeFunctionTool(
        name="count_letters",
        description="Counts the letters of a word.",
        parameters={"type": "object", "properties": {"word": {"type": "string"}}, "required": ["word"]},
    )
]


def result_of(call: rt.FunctionCall) -> str:
    """Run a function and return what it returns, or what is wrong with the call, as JSON."""
    try:
        return json.dumps(FUNCTIONS[call.name or ""](**call.arguments_json()))
    except (LookupError, TypeError, ValueError) as error:
        return json.dumps({"error": repr(error)})


def pieces_of(path: str) -> Iterator[bytes]:
    """Yield the sound of a WAV file, a second at a time."""
    with wave.open(path, "rb") as file:
        if (file.getnchannels(), file.getsampwidth(), file.getframerate()) != WAV_FORMAT:
            raise SystemExit(f"{path}: needs one channel of 16-bit samples at 24 kHz")
        while sound := file.readframes(file.getframerate()):
            yield sound


def save(path: str, sound: bytes) -> None:
    """Write a WAV file."""
    with wave.open(path, "wb") as file:
        file.setnchannels(WAV_FORMAT[0])
        file.setsampwidth(WAV_FORMAT[1])
        file.setframerate(WAV_FORMAT[2])
        file.writeframes(sound)


def send(socket: Connection, event: rt.ClientEvent) -> None:
    """Send an event to the server."""
    socket.send(rt.encode(event), text=True)


def ask(socket: Connection, message: str, wav: str | None, modality: str) -> None:
    """Set up the session, say something, by voice if there is a WAV file, and ask for a response."""
    session = rt.RealtimeSessionCreateRequest(
        output_modalities=[modality],
        # Null switches voice detection off: this client says itself when it has spoken.
        audio=rt.RealtimeAudioConfig(input=rt.RealtimeAudioConfigInput(turn_detection=None)),
        tools=TOOLS,
    )
    send(socket, rt.session_update(session))
    if wav is None:
        send(socket, rt.conversation_item_create(rt.user_text(message)))
    else:
        for piece in pieces_of(wav):
            send(socket, rt.input_audio_buffer_append(piece))
        send(socket, rt.input_audio_buffer_commit())
    send(socket, rt.response_create())


def hear(socket: Connection) -> bytes:
    """Print what the model says and do what it asks for, until it asks for nothing more; return the sound of it."""
    sound = bytearray()
    calls: list[rt.FunctionCall] = []
    for frame in socket:
        event = rt.decode_server_event(frame, on_fault="keep")  # an odd frame must not end the talk
        match event:
            case rt.ResponseOutputTextDeltaEvent(delta=text) | rt.ResponseOutputAudioTranscriptDeltaEvent(delta=text):
                print(text, end="", flush=True)
            case rt.ResponseOutputTextDoneEvent() | rt.ResponseOutputAudioTranscriptDoneEvent():
                print()
            case rt.ResponseOutputAudioDeltaEvent():
                sound += event.delta_bytes()
            case rt.ResponseFunctionCallArgumentsDoneEvent():
                calls.append(event.get_function_call())
            case rt.ResponseDoneEvent(response=response):
                if response.usage is not None:
                    print(f"tokens: {response.usage.input_tokens} in, {response.usage.output_tokens} out")
                if response.status != rt.ResponseStatus.COMPLETED:
                    raise SystemExit(f"the response is {response.status}")
                if not calls:
                    return bytes(sound)
                for call in calls:
                    result = result_of(call)
                    print(f"{call.name}({call.arguments}) gives {result}")
                    send(socket, rt.conversation_item_create(rt.function_output(call.call_id, result)))
                calls.clear()
                send(socket, rt.response_create())
            case rt.ErrorEvent(error=error):
                raise SystemExit(f"{error.code or error.type}: {error.message}")
            case rt.UnknownServerEvent(type=kind, faults=()):
                print(f"(an event that is new to this client: {kind})")
            case rt.UnknownServerEvent(type=kind, faults=faults):
                print(f"(an event that this client cannot read: {kind}: {faults[0]})")
    raise SystemExit("the server closed the connection")


def main(arguments: Sequence[str] | None = None) -> None:
    """Talk once. Exits with a message where something goes wrong."""
    parser = argparse.ArgumentParser(description="A client of the OpenAI Realtime API.")
    parser.add_argument("message", nargs="?", default="How many letters has polly?")
    parser.add_argument("--url", default=OPENAI)
    parser.add_argument("--modality", choices=list(rt.OutputModality), default="audio", help="how the model answers")
    parser.add_argument("--audio", metavar="FILE", help="a WAV file to send in place of the message")
    parser.add_argument("--save", metavar="FILE", help="where to write the answer as a WAV file")
    options = parser.parse_args(arguments)
    key = os.environ.get("OPENAI_API_KEY")
    if options.url == OPENAI and key is None:
        parser.error("OPENAI_API_KEY is not set")
    # Never in the clear: a mock needs no key.
    headers = {"Authorization": f"Bearer {key}"} if key and options.url.startswith("wss:") else {}
    try:
        # No limit on what waits to be read: the closing handshake must come through when this client has heard enough.
        with connect(options.url, additional_headers=headers, max_size=None, max_queue=None) as socket:
            ask(socket, options.message, options.audio, options.modality)
            sound = hear(socket)
    except (OSError, EOFError, wave.Error, WebSocketException, rt.DecodeError) as error:
        raise SystemExit(f"{type(error).__name__}: {error}") from None
    print(f"sound: {len(sound)} bytes")
    if options.save:
        save(options.save, sound)


if __name__ == "__main__":
    main()
