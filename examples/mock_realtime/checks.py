"""What a client may say when, beside what the order of events forbids: rules of this API alone, held against the
state that the server's own events make."""

from __future__ import annotations

from collections.abc import Iterator

import openai_realtime as rt
from mock_realtime.parrot import milliseconds
from mock_realtime.refusals import RequestError


def check(state: rt.State, event: rt.ClientEvent) -> None:
    """Raise RequestError if an event refers to something missing, or adds something that exists."""
    match event:
        case rt.ConversationItemCreateEvent(item=item, previous_item_id=after):
            if isinstance(item, rt.UnknownItem):
                raise RequestError("invalid_value", f"unknown item type {item.type!r}", "item.type")
            if item.id is not None and member_of(state, item.id) is not None:
                raise RequestError("item_exists", f"there is an item {item.id!r} already", "item.id")
            if after not in (None, "root"):
                _need_item(state, after, "previous_item_id")
            if isinstance(item, rt.FunctionCallOutputItem) and item.call_id not in _calls(state):
                raise RequestError("invalid_tool_call_id", f"there is no call {item.call_id!r}", "item.call_id")
        case rt.ConversationItemTruncateEvent():
            _check_truncation(state, event)
        case rt.ResponseCreateEvent(response=params):
            for number, entry in enumerate((params and params.input) or ()):
                if isinstance(entry, rt.ItemReference):
                    _need_item(state, entry.id, f"response.input[{number}].id")
            active = active_response(state)
            if active is not None and (params is None or params.conversation != rt.ResponseConversation.NONE):
                what = f"{active.response_id} is in progress"
                raise RequestError("conversation_already_has_active_response", what)
        case rt.ResponseCancelEvent(response_id=None) if active_response(state) is None:
            raise RequestError("response_cancel_not_active", "no response is in progress", "response_id")
        case rt.OutputAudioBufferClearEvent():
            raise RequestError("invalid_value", "only WebRTC and SIP have an output buffer", "type")
        case rt.UnknownClientEvent(type=kind):
            raise RequestError("invalid_value", f"unknown event type {kind!r}", "type")


def member_of(state: rt.State, item_id: str) -> rt.ConversationMember | None:
    """Return an item of the conversation; None if there is none, or it is only announced."""
    found = state.find(rt.ConversationMember, item_id)
    return found if found is not None and found.is_member else None


def active_response(state: rt.State) -> rt.ResponseState | None:
    """Return the response that is adding to the conversation. Those that are out of band do not count."""
    return next((found for found in state.open(rt.ResponseState) if found.last_said.conversation_id), None)


def _need_item(state: rt.State, item_id: str | None, param: str) -> None:
    if member_of(state, item_id or "") is None:
        raise RequestError("item_not_found", f"there is no item {item_id!r}", param)


def _calls(state: rt.State) -> Iterator[str | None]:
    for member in state.conversation:
        if isinstance(item := member.last_said, rt.FunctionCallItem):
            yield item.call_id


def _check_truncation(state: rt.State, event: rt.ConversationItemTruncateEvent) -> None:
    place = event.item_id, event.content_index
    sizes = (part.audio_size for part in state.all(rt.ContentPartState) if (part.item_id, part.content_index) == place)
    lasts = milliseconds(next(sizes, 0))
    if not lasts:
        raise RequestError("invalid_value", "only audio of the assistant can be truncated", "content_index")
    if event.audio_end_ms > lasts:
        what = f"audio of {lasts} ms is already shorter than {event.audio_end_ms} ms"
        raise RequestError("invalid_value", what, "audio_end_ms")
