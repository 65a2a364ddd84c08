"""A response as it streams: a message, and maybe a function call."""

from __future__ import annotations

import asyncio
import contextlib
import re
from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import openai_realtime as rt
from mock_realtime.parrot import TONE, answer_to, arguments_for, words_of

if TYPE_CHECKING:
    from mock_realtime.session import Session


class Reply:
    """A response to the last item. Out of band it adds nothing to the conversation, and several may run in parallel.

    It ends early if it is cancelled, reaches its limit of tokens, or fails after the first word because of the metadata
    ``{"mock": "fail"}``.
    """

    def __init__(self, session: Session, params: rt.RealtimeResponseCreateParams) -> None:
        self._session, self.id = session, session.new("resp")
        self._events = rt.ResponseEventBuilder(self.id, event_id_factory=session.new)
        self._is_in_conversation = params.conversation != rt.ResponseConversation.NONE
        self._modalities = params.output_modalities or session.settings.output_modalities or []
        self._tools = session.settings.tools if params.tools is None else params.tools
        self._choice = params.tool_choice or session.settings.tool_choice
        self._most = params.max_output_tokens or session.settings.max_output_tokens
        self._is_to_fail = (params.metadata or {}).get("mock") == "fail"
        self._last = self._what_it_answers(params.input)
        self._heard = session.ear.heard.get(getattr(self._last, "id", None) or "")
        self._read = len(session.conversation if params.input is None else params.input)
        self._output: list[rt.RealtimeConversationItem] = []
        self._said = 0
        self._stopped, self._over = asyncio.Event(), asyncio.Event()
        self._ending = rt.RealtimeResponseStatus(type=rt.ResponseStatusDetailsType.COMPLETED)
        self._builder = rt.RealtimeResponseBuilder(self.id).output_modalities(self._modalities).output([])
        self._builder.metadata(params.metadata or {})
        self._builder.conversation_id("conv_1" if self._is_in_conversation else None)

    def _what_it_answers(self, given: Sequence[rt.ResponseInputItem] | None) -> rt.RealtimeConversationItem | None:
        conversation = self._session.conversation
        if given is None:
            return conversation.item(conversation.last)
        last = given[-1] if given else None
        if isinstance(last, rt.ItemReference):
            return conversation.item(last.id)
        return None if isinstance(last, rt.UnknownResponseInputItem) else last

    def cancel(self, reason: rt.ResponseStatusReason) -> asyncio.Event:
        """Cut off the response. Return an event that is set when it has ended."""
        self._stop(rt.ResponseStatusDetailsType.CANCELLED, reason)
        return self._over

    def _stop(
        self,
        how: rt.ResponseStatusDetailsType,
        reason: rt.ResponseStatusReason | None = None,
        error: rt.ResponseStatusError | None = None,
    ) -> None:
        if not self._stopped.is_set():
            self._ending = rt.RealtimeResponseStatus(type=how, reason=reason, error=error)
            self._stopped.set()

    async def begin(self) -> None:
        """Tell the client that there is a response."""
        await self._session.send(rt.response_created(self._session.new(), self._builder.build()))

    async def run(self) -> None:
        """Send the whole response."""
        new, send = self._session.new, self._session.send
        await send(rt.server_event_from_dict({"type": "mock.mood", "event_id": new(), "mood": {"hungry": True}}))
        await self._say(answer_to(self._last, self._heard))
        functions = [tool for tool in self._tools or [] if isinstance(tool, rt.RealtimeFunctionTool) and tool.name]
        answered = isinstance(self._last, rt.FunctionCallOutputItem) or self._choice == rt.ToolChoiceMode.NONE
        if functions and not answered and not self._stopped.is_set():
            await self._call(functions[0].name or "", arguments_for(functions[0].parameters))
        total = self._read + self._said
        usage = rt.RealtimeResponseUsage(input_tokens=self._read, output_tokens=self._said, total_tokens=total)
        self._builder.status(str(self._ending.type)).output(self._output).usage(usage)
        if self._stopped.is_set():
            self._builder.status_details(self._ending)
        self._session.forget(self)
        await send(rt.response_done(new(), self._builder.build()))
        self._over.set()

    async def _say(self, text: str) -> None:
        """Stream a message, as text or as audio with its transcript."""
        message = rt.MessageItem(role=rt.ConversationItemRole.ASSISTANT, content=[])
        said, send = "", self._session.send
        async with self._output_item(message) as events:
            content = events.for_content(0)
            kind = "text" if rt.OutputModality.TEXT in self._modalities else "audio"
            await send(content.content_part_added(None, rt.ResponseContentPart(type=kind)))
            async for word in self._streamed(words_of(text)):
                said += word
                if kind == "text":
                    await send(content.output_text_delta(None, word))
                else:
                    await send(content.output_audio_transcript_delta(None, word))
                    await send(content.output_audio_delta(None, TONE))
            whole: rt.RealtimeContentPart
            if kind == "text":
                whole, part = rt.OutputTextPart(text=said), rt.ResponseContentPart(type=kind, text=said)
                await send(content.output_text_done(None, said))
            else:
                whole, part = rt.OutputAudioPart(transcript=said), rt.ResponseContentPart(type=kind, transcript=said)
                await send(content.output_audio_done(), content.output_audio_transcript_done(None, said))
            await send(content.content_part_done(None, part))
            message.content = [whole]

    async def _call(self, name: str, arguments: str) -> None:
        """Stream a function call. Arguments that are cut off are never said to be done: a client might run them."""
        call_id, send, said = self._session.new("call"), self._session.send, ""
        item = rt.FunctionCallItem(call_id=call_id, name=name, arguments="")
        async with self._output_item(item) as events:
            async for piece in self._streamed(re.findall(".{1,8}", arguments)):
                said += piece
                delta = self._events.function_call_arguments_delta
                await send(delta(None, events.item_id, call_id, piece, events.output_index))
            if said == arguments:
                await send(events.function_call_arguments_done(None, call_id, said, name))
            item.arguments = said

    async def _streamed(self, pieces: list[str]) -> AsyncIterator[str]:
        """Yield piece after piece with a pause behind each, until the response is to end. Each counts as a token."""
        for piece in pieces:
            if self._said == self._most:
                self._stop(rt.ResponseStatusDetailsType.INCOMPLETE, rt.ResponseStatusReason.MAX_OUTPUT_TOKENS)
            if self._said and self._is_to_fail:
                fault = rt.ResponseStatusError(type="server_error", code="mock_failed", message="as the client wanted")
                self._stop(rt.ResponseStatusDetailsType.FAILED, error=fault)
            if self._stopped.is_set():
                return
            self._said += 1
            yield piece
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._stopped.wait(), self._session.pause)

    @contextlib.asynccontextmanager
    async def _output_item(self, item: rt.MessageItem | rt.FunctionCallItem) -> AsyncIterator[rt.ItemEventBuilder]:
        """Announce an item of the output, give the builder of its events, and announce in the end that it is final."""
        new, send, conversation = self._session.new, self._session.send, self._session.conversation
        item.id, item.object = new("item"), rt.ConversationItemObject.REALTIME_ITEM
        events = self._events.for_item(item.id, len(self._output))
        begun = replace(item, status=rt.ConversationItemStatus.IN_PROGRESS)
        before = conversation.place(item.id, 0) if self._is_in_conversation else None
        await send(events.output_item_added(None, begun))
        if self._is_in_conversation:
            await send(rt.conversation_item_added(new(), begun, before))
        yield events
        stopped = self._stopped.is_set()
        item.status = rt.ConversationItemStatus.INCOMPLETE if stopped else rt.ConversationItemStatus.COMPLETED
        self._output.append(item)
        if self._is_in_conversation:
            conversation.resize(item.id, len(rt.encode(item)))
            await send(rt.conversation_item_done(new(), item, before))
        await send(events.output_item_done(None, item))
