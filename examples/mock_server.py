"""A mock of the OpenAI Realtime API, for people who test their own clients.

    python examples/mock_server.py --port 0

prints the URL to connect to, then logs what clients send. A test can also run it in its own event loop, by `serve`.

It checks every event and keeps settings and conversation as the API does. The model is a parrot: it repeats what was
said, as text or as a tone with a transcript, then calls the first function among the tools. It hears no voices, so the
client commits audio and asks for responses itself. Each response has an event of a type that no client knows.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import itertools
import json
import logging
import re
from collections.abc import AsyncIterator, Sequence
from dataclasses import fields, replace
from functools import partial
from typing import Any
from urllib.parse import parse_qs

import websockets
from websockets.asyncio.server import Server, ServerConnection

import openai_realtime as rt

log = logging.getLogger("mock_server")

TONE = (b"\0\x10" * 27 + b"\0\xf0" * 27) * 22
"""What a word of the parrot sounds like: about 50 ms of 16-bit PCM at 24 kHz."""
MOST_HELD = 2**24
"""How many bytes a client may have the server hold: of audio, of its conversation, of its settings."""
ARGUMENTS = {"string": "polly", "integer": 1, "number": 0.5, "boolean": True, "array": [], "object": {}}
"""What the parrot passes to a function, by the type that the function's JSON Schema gives."""


class RequestError(Exception):
    """What the client asks for cannot be done."""

    def __init__(self, code: str, message: str, param: str | None = None) -> None:
        super().__init__(message)
        self.fault = rt.RealtimeError(type="invalid_request_error", code=code, message=message, param=param)


class Session:
    """What the server holds for one client: its settings, its conversation, and the reply that is under way."""

    def __init__(self, socket: ServerConnection, tasks: asyncio.TaskGroup, model: str, pause: float) -> None:
        self.socket, self.tasks, self.pause = socket, tasks, pause
        self.numbers = itertools.count(1)
        self.items: dict[str, rt.RealtimeConversationItem] = {}
        self.sizes: dict[str, int] = {}
        self.sound = bytearray()
        self.reply: Reply | None = None
        pcm = rt.PcmAudioFormat(rate=24000)
        ear = rt.RealtimeAudioConfigInput(format=pcm, turn_detection=rt.ServerVad())
        mouth = rt.RealtimeAudioConfigOutput(format=pcm, voice=rt.VoiceName.ALLOY)
        self.settings = rt.RealtimeSessionCreateResponse(
            id=self.new("sess"),
            object=rt.SessionObject.REALTIME_SESSION,
            model=model,
            output_modalities=[rt.OutputModality.AUDIO],
            audio=rt.RealtimeAudioConfig(input=ear, output=mouth),
        )

    def new(self, kind: str = "event") -> str:
        """Return an identifier that neither side has used."""
        return next(name for number in self.numbers if (name := f"{kind}_{number}") not in self.items)

    async def send(self, *events: rt.ServerEvent) -> None:
        """Send events to the client."""
        for event in events:
            await self.socket.send(rt.encode(event), text=True)

    async def answer(self, frame: str | bytes) -> None:
        """Do what a frame asks for, or tell the client why not."""
        try:
            event = rt.decode_client_event(frame)
            log.info("%r", event)
            event.validate()
            await self.handle(event)
        except rt.WireError as error:
            path = error.faults[0].path.removeprefix("$").removeprefix(".")
            fault = RequestError("invalid_event", "\n".join(map(str, error.faults[:10])), path or None).fault
        except RequestError as error:
            fault = error.fault
        else:
            return
        await self.send(rt.error(self.new(), replace(fault, event_id=event_id_of(frame))))

    async def handle(self, event: rt.ClientEvent) -> None:
        """Do what an event asks for. Raises RequestError."""
        match event:
            case rt.SessionUpdateEvent(session=rt.RealtimeSessionCreateRequest() as changes):
                settings = merged(self.settings, changes)
                updated = rt.session_updated(self.new(), settings)
                refuse_too_much(len(rt.encode(updated)), "session")  # and what cannot be encoded, before it is kept
                self.settings = settings
                await self.send(updated)
            case rt.SessionUpdateEvent(session=other):
                raise RequestError("invalid_value", f"no {other.type_name()!r} sessions here", "session.type")
            case rt.ConversationItemCreateEvent(item=item, previous_item_id=after):
                if isinstance(item, rt.UnknownItem):
                    raise RequestError("invalid_value", f"unknown item type {item.type!r}", "item.type")
                item_id = item.id or self.new("item")
                await self.add(item_id, replace(item, id=item_id), after)
            case rt.ConversationItemRetrieveEvent(item_id=item_id):
                await self.send(rt.conversation_item_retrieved(self.new(), self.found(item_id)))
            case rt.ConversationItemDeleteEvent(item_id=item_id):
                self.found(item_id)
                del self.items[item_id], self.sizes[item_id]
                await self.send(rt.conversation_item_deleted(self.new(), item_id))
            case rt.ConversationItemTruncateEvent(item_id=item_id, content_index=index, audio_end_ms=end):
                self.found(item_id)
                await self.send(rt.conversation_item_truncated(self.new(), item_id, index, end))
            case rt.InputAudioBufferAppendEvent():
                sound = event.audio_bytes()
                refuse_too_much(len(self.sound) + len(sound), "audio")
                self.sound += sound
            case rt.InputAudioBufferCommitEvent():
                if not self.sound:
                    raise RequestError("input_audio_buffer_commit_empty", "the input buffer is empty")
                part = rt.InputAudioPart(transcript=f"{len(self.sound)} bytes of audio")
                self.sound.clear()
                item_id, before = self.new("item"), next(reversed(self.items), None)
                await self.send(rt.input_audio_buffer_committed(self.new(), item_id, before))
                await self.add(item_id, rt.MessageItem(id=item_id, role=rt.ConversationItemRole.USER, content=[part]))
            case rt.InputAudioBufferClearEvent():
                self.sound.clear()
                await self.send(rt.input_audio_buffer_cleared(self.new()))
            case rt.OutputAudioBufferClearEvent():
                raise RequestError("invalid_value", "only WebRTC and SIP have an output buffer", "type")
            case rt.ResponseCreateEvent(response=params):
                if self.reply is not None:
                    raise RequestError("conversation_already_has_active_response", f"{self.reply.id} is in progress")
                self.reply = Reply(self, params or rt.RealtimeResponseCreateParams())
                self.tasks.create_task(self.reply.run())
            case rt.ResponseCancelEvent(response_id=response_id):
                if self.reply is None or response_id not in (None, self.reply.id):
                    raise RequestError("response_cancel_not_active", "no such response in progress", "response_id")
                self.reply.cancelled.set()
            case rt.UnknownClientEvent(type=kind):
                raise RequestError("invalid_value", f"unknown event type {kind!r}", "type")

    def found(self, item_id: str, param: str = "item_id") -> rt.RealtimeConversationItem:
        """Return an item of the conversation."""
        if item_id not in self.items:
            raise RequestError("item_not_found", f"there is no item {item_id!r}", param)
        return self.items[item_id]

    async def add(self, item_id: str, item: rt.RealtimeConversationItem, after: str | None = None) -> None:
        """Put an item into the conversation, last or behind another one."""
        ids = list(self.items)
        if item_id in ids:
            raise RequestError("item_exists", f"there is an item {item_id!r} already", "item.id")
        if after is not None and after != "root":
            self.found(after, "previous_item_id")
        place = len(ids) if after is None else 0 if after == "root" else ids.index(after) + 1
        before = ids[place - 1] if place else None
        added = rt.conversation_item_added(self.new(), item, before)
        size = len(rt.encode(added))
        refuse_too_much(sum(self.sizes.values()) + size, "item")
        self.items[item_id], self.sizes[item_id] = item, size
        self.items = {key: self.items[key] for key in (*ids[:place], item_id, *ids[place:])}
        await self.send(added)
        await self.send(rt.conversation_item_done(self.new(), item, before))


class Reply:
    """A response as it streams: a message, and maybe a function call."""

    def __init__(self, session: Session, params: rt.RealtimeResponseCreateParams) -> None:
        self.session, self.id, self.cancelled = session, session.new("resp"), asyncio.Event()
        self.events = rt.ResponseEventBuilder(self.id, event_id_factory=session.new)
        self.modalities = params.output_modalities or session.settings.output_modalities or []
        self.tools = session.settings.tools if params.tools is None else params.tools
        self.choice = params.tool_choice or session.settings.tool_choice
        self.last = next(reversed(session.items.values()), None)
        self.output: list[rt.RealtimeConversationItem] = []
        self.read, self.said = len(session.items), 0
        self.builder = rt.RealtimeResponseBuilder(self.id).output_modalities(self.modalities)
        self.builder.metadata(params.metadata or {}).output([])

    async def run(self) -> None:
        """Send the whole response."""
        new, send = self.session.new, self.session.send
        await send(rt.response_created(new(), self.builder.build()))
        await send(rt.server_event_from_dict({"type": "mock.mood", "event_id": new(), "mood": {"hungry": True}}))
        await self.say(answer_to(self.last))
        functions = [tool for tool in self.tools or [] if isinstance(tool, rt.RealtimeFunctionTool) and tool.name]
        answered = isinstance(self.last, rt.FunctionCallOutputItem) or self.choice == rt.ToolChoiceMode.NONE
        if functions and not answered and not self.cancelled.is_set():
            await self.call(functions[0].name or "", arguments_for(functions[0].parameters))
        total = self.read + self.said
        usage = rt.RealtimeResponseUsage(input_tokens=self.read, output_tokens=self.said, total_tokens=total)
        self.builder.status(rt.ResponseStatus.COMPLETED).output(self.output).usage(usage)
        if self.cancelled.is_set():
            why = rt.RealtimeResponseStatus(type="cancelled", reason=rt.ResponseStatusReason.CLIENT_CANCELLED)
            self.builder.status(rt.ResponseStatus.CANCELLED).status_details(why)
        self.session.reply = None  # before the client hears of it and asks for the next one
        await send(rt.response_done(new(), self.builder.build()))

    async def say(self, text: str) -> None:
        """Stream a message, as text or as audio with its transcript."""
        parts: list[rt.RealtimeContentPart] = []
        message = rt.MessageItem(role=rt.ConversationItemRole.ASSISTANT, content=parts)
        said, send = "", self.session.send
        async with self.output_item(message) as place:
            content = place.for_content(0)
            kind = "text" if rt.OutputModality.TEXT in self.modalities else "audio"
            await send(content.content_part_added(None, rt.ResponseContentPart(type=kind)))
            async for word in self.streamed(re.findall(r"\s*\S+|\s+", text)):
                said += word
                if kind == "text":
                    await send(content.output_text_delta(None, word))
                else:
                    await send(content.output_audio_transcript_delta(None, word))
                    await send(content.output_audio_delta(None, TONE))
            if kind == "text":
                parts.append(rt.OutputTextPart(text=said))
                part = rt.ResponseContentPart(type=kind, text=said)
                await send(content.output_text_done(None, said))
            else:
                parts.append(rt.OutputAudioPart(transcript=said))
                part = rt.ResponseContentPart(type=kind, transcript=said)
                await send(content.output_audio_done(), content.output_audio_transcript_done(None, said))
            await send(content.content_part_done(None, part))

    async def call(self, name: str, arguments: str) -> None:
        """Stream a function call."""
        call_id, send = self.session.new("call"), self.session.send
        item = rt.FunctionCallItem(call_id=call_id, name=name, arguments="")
        async with self.output_item(item) as place:
            async for piece in self.streamed(re.findall(".{1,8}", arguments)):
                item.arguments += piece
                delta = self.events.function_call_arguments_delta
                await send(delta(None, place.item_id, call_id, piece, place.output_index))
            if item.arguments == arguments:  # a client runs what it gets here, so half of it is kept back
                await send(place.function_call_arguments_done(None, call_id, arguments, name))

    async def streamed(self, pieces: list[str]) -> AsyncIterator[str]:
        """Yield piece after piece with a pause behind each, until the client cancels. Each counts as a token."""
        for piece in pieces:
            if self.cancelled.is_set():
                return
            self.said += 1
            yield piece
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self.cancelled.wait(), self.session.pause)

    @contextlib.asynccontextmanager
    async def output_item(self, item: rt.MessageItem | rt.FunctionCallItem) -> AsyncIterator[rt.ItemEventBuilder]:
        """Announce an item of the output, give the builder of its events, and announce in the end that it is final."""
        new, send, items = self.session.new, self.session.send, self.session.items
        item_id, before = new("item"), next(reversed(items), None)
        item.id, item.object = item_id, rt.ConversationItemObject.REALTIME_ITEM
        item.status = rt.ConversationItemStatus.IN_PROGRESS
        place = self.events.for_item(item_id, len(self.output))
        self.output.append(item)
        items[item_id], self.session.sizes[item_id] = item, 0
        await send(place.output_item_added(None, item), rt.conversation_item_added(new(), item, before))
        yield place
        cancelled = self.cancelled.is_set()
        item.status = rt.ConversationItemStatus.INCOMPLETE if cancelled else rt.ConversationItemStatus.COMPLETED
        if item_id in self.session.sizes:
            self.session.sizes[item_id] = len(rt.encode(item))
        await send(place.output_item_done(None, item), rt.conversation_item_done(new(), item, before))


def merged(settings: Any, changes: Any) -> Any:
    """Return settings with all that the client named. What it left out holds its field's default, which is UNSET
    where null switches something off."""
    named = {}
    for field in fields(changes):
        old, new = getattr(settings, field.name), getattr(changes, field.name)
        if new is not field.default:
            named[field.name] = merged(old, new) if isinstance(old, rt.Model) and type(old) is type(new) else new
    result = replace(settings, **named)
    own = {field.name for field in fields(settings)}  # such as the id, which a client may only send back
    result.model_extra.update({key: value for key, value in changes.model_extra.items() if key not in own})
    return result


def refuse_too_much(size: int, param: str) -> None:
    """Raise RequestError if a client would have the server hold too much."""
    if size > MOST_HELD:
        raise RequestError("too_large", f"this server holds {MOST_HELD} bytes of it at most", param)


def event_id_of(frame: str | bytes) -> str | None:
    """Return the event_id of a frame that may be broken."""
    with contextlib.suppress(ValueError, RecursionError):
        match json.loads(frame):
            case {"event_id": str(event_id)}:
                return event_id.encode().decode()  # ValueError where it has what UTF-8 cannot carry
    return None


def answer_to(item: rt.RealtimeConversationItem | None) -> str:
    """Return what the parrot says."""
    match item:
        case rt.MessageItem(role="user", content=parts):
            texts = [getattr(part, "text", None) or getattr(part, "transcript", None) for part in parts or ()]
            return f"You said: {' '.join(filter(None, texts))}"
        case rt.FunctionCallOutputItem(output=output):
            return f"The function says: {output}"
        case _:
            return "Say something!"


def arguments_for(schema: Any) -> str:
    """Return arguments for a function, as JSON."""
    match schema:
        case {"properties": {**rules}}:
            types = {name: rule.get("type") for name, rule in rules.items() if isinstance(rule, dict)}
            return json.dumps({name: ARGUMENTS.get(str(kind)) for name, kind in types.items()})
        case _:
            return "{}"


async def converse(socket: ServerConnection, pause: float) -> None:
    """Serve one client until it leaves."""
    query = parse_qs(socket.request.path.partition("?")[2]) if socket.request else {}
    try:
        async with asyncio.TaskGroup() as tasks:
            session = Session(socket, tasks, query.get("model", ["mock"])[0], pause)
            await session.send(rt.session_created(session.new(), session.settings))
            async for frame in socket:
                await session.answer(frame)
            if session.reply is not None:
                session.reply.cancelled.set()
    except* websockets.ConnectionClosed:
        pass


def serve(host: str, port: int, pause: float = 0, origins: Sequence[str] = ()) -> websockets.serve:
    """Serve while the returned async context manager is open. A pause, in seconds, follows each streamed piece.

    Of browsers only pages of the given origins may connect, for any page can reach a server on its reader's machine.
    """
    allowed = [None, *map(websockets.Origin, origins)]
    return websockets.serve(partial(converse, pause=pause), host, port, max_size=2**25, origins=allowed)


def url_of(server: Server) -> str:
    """Return the URL that clients connect to."""
    host, port = next(iter(server.sockets)).getsockname()[:2]
    return f"ws://{f'[{host}]' if ':' in host else host}:{port}/v1/realtime"


async def main() -> None:
    """Serve until interrupted."""
    parser = argparse.ArgumentParser(description="A mock of the OpenAI Realtime API.")
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=8765, help="0 picks a free one")
    parser.add_argument("--pause", type=float, default=0.02, help="seconds behind each streamed piece")
    parser.add_argument(
        "--origin",
        action="append",
        default=[],
        help="pages that may connect, such as http://localhost:3000; repeatable",
    )
    options = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    async with serve(options.host, options.port, options.pause, options.origin) as server:
        print(url_of(server), flush=True)
        await server.serve_forever()


if __name__ == "__main__":
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(main())
