"""The session of one client: its settings, its conversation, and the replies in progress."""

from __future__ import annotations

import asyncio
import itertools
import logging
from collections.abc import Awaitable, Callable
from dataclasses import fields, replace
from typing import Any

import openai_realtime as rt
from mock_realtime.checks import active_response, check
from mock_realtime.conversation import Conversation
from mock_realtime.ear import Ear
from mock_realtime.order import Order
from mock_realtime.refusals import RequestError, fault_of, refuse_too_much
from mock_realtime.reply import Reply

log = logging.getLogger("mock_server")


class Session:
    """Answers the frames of a client. ``send_frame`` takes the server's own, ``pause`` is in seconds."""

    def __init__(
        self, send_frame: Callable[[bytes], Awaitable[None]], tasks: asyncio.TaskGroup, model: str, pause: float
    ) -> None:
        self._send_frame, self.tasks, self.pause = send_frame, tasks, pause
        self._numbers = itertools.count(1)
        self.state, self.order = rt.State(), Order()
        self.conversation = Conversation(self.state)
        self.ear = Ear(self)
        self._replies: dict[str, Reply] = {}
        pcm = rt.PcmAudioFormat(rate=24000)
        listen = rt.RealtimeAudioConfigInput(format=pcm, turn_detection=rt.ServerVad())
        speak = rt.RealtimeAudioConfigOutput(format=pcm, voice=rt.VoiceName.ALLOY)
        self.settings = rt.RealtimeSessionCreateResponse(
            id=self.new("sess"),
            object=rt.SessionObject.REALTIME_SESSION,
            model=model,
            output_modalities=[rt.OutputModality.AUDIO],
            audio=rt.RealtimeAudioConfig(input=listen, output=speak),
        )

    @property
    def hearing(self) -> rt.RealtimeAudioConfigInput:
        """The settings for the user's audio."""
        audio = self.settings.audio
        return (audio and audio.input) or rt.RealtimeAudioConfigInput()

    def new(self, kind: str = "event") -> str:
        """Return an identifier that neither side has used."""
        names = (f"{kind}_{number}" for number in self._numbers)
        return next(name for name in names if self.state.find(rt.ConversationMember, name) is None)

    async def send(self, *events: rt.ServerEvent) -> None:
        """Send events to the client, and take them into the state."""
        for event in events:
            self.state.feed(event)
            self.order.watch(event)
            await self._send_frame(rt.encode(event))

    async def greet(self) -> None:
        """Tell the client its settings."""
        await self.send(rt.session_created(self.new(), self.settings))

    async def answer(self, frame: str | bytes) -> None:
        """Fulfil the request of a frame, or answer with an error."""
        try:
            event = rt.decode_client_event(frame)
            log.info("%r", event)
            event.validate()
            self.order.check(event)
            check(self.state, event)
            await self._handle(event)
        except (rt.WireError, RequestError) as error:
            await self.send(rt.error(self.new(), fault_of(error, frame)))

    async def _handle(self, event: rt.ClientEvent) -> None:
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
                if not isinstance(item, rt.UnknownItem):
                    item_id = item.id or self.new("item")
                    await self.add(item_id, replace(item, id=item_id), after)
            case rt.ConversationItemRetrieveEvent(item_id=item_id):
                if (found := self.conversation.item(item_id)) is not None:
                    await self.send(rt.conversation_item_retrieved(self.new(), found))
            case rt.ConversationItemDeleteEvent(item_id=item_id):
                self.conversation.remove(item_id)
                await self.send(rt.conversation_item_deleted(self.new(), item_id))
            case rt.ConversationItemTruncateEvent(item_id=item_id, content_index=index, audio_end_ms=end):
                await self.send(rt.conversation_item_truncated(self.new(), item_id, index, end))
            case rt.InputAudioBufferAppendEvent():
                await self.ear.hear(event.audio_bytes())
            case rt.InputAudioBufferCommitEvent():
                await self.ear.commit()
            case rt.InputAudioBufferClearEvent():
                await self.ear.clear()
            case rt.ResponseCreateEvent(response=params):
                await self.respond(params or rt.RealtimeResponseCreateParams())
            case rt.ResponseCancelEvent(response_id=response_id):
                active = active_response(self.state)
                named = response_id or (active and active.response_id) or ""
                self._replies[named].cancel(rt.ResponseStatusReason.CLIENT_CANCELLED)

    async def add(self, item_id: str, item: rt.RealtimeConversationItem, after: str | None = None) -> None:
        """Put an item into the conversation, last or behind another one. Raises RequestError."""
        before = self.conversation.place(item_id, len(rt.encode(item)), after)
        await self.send(rt.conversation_item_added(self.new(), item, before))
        await self.send(rt.conversation_item_done(self.new(), item, before))

    async def respond(self, params: rt.RealtimeResponseCreateParams) -> None:
        """Begin a response. Raises RequestError if another one is adding to the conversation."""
        check(self.state, rt.response_create(params))
        reply = Reply(self, params)
        self._replies[reply.id] = reply
        await reply.begin()
        self.tasks.create_task(reply.run())

    async def interrupt(self) -> None:
        """Cancel the response that is adding to the conversation, as the user speaks, and wait for its end."""
        active = active_response(self.state)
        if active is not None:
            await self._replies[active.response_id].cancel(rt.ResponseStatusReason.TURN_DETECTED).wait()

    def forget(self, reply: Reply) -> None:
        """Let go of a response that has ended."""
        del self._replies[reply.id]

    def leave(self) -> None:
        """Stop all replies, since the client has left."""
        for reply in self._replies.values():
            reply.cancel(rt.ResponseStatusReason.CLIENT_CANCELLED)


def merged(settings: Any, changes: Any) -> Any:
    """Return settings with all that the client named. What it left out holds its field's default, which is UNSET
    if null switches something off."""
    named = {}
    for field in fields(changes):
        old, new = getattr(settings, field.name), getattr(changes, field.name)
        if new is not field.default:
            named[field.name] = merged(old, new) if isinstance(old, rt.Model) and type(old) is type(new) else new
    result = replace(settings, **named)
    own = {field.name for field in fields(settings)}  # such as the id, which a client may only send back
    result.model_extra.update({key: value for key, value in changes.model_extra.items() if key not in own})
    return result
