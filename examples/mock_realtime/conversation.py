"""The order of a session's items. Their content is in the state, which the server's own events have built."""

from __future__ import annotations

from dataclasses import replace

import openai_realtime as rt
from mock_realtime.checks import member_of
from mock_realtime.parrot import heard_of
from mock_realtime.refusals import refuse_too_much


class Conversation:
    """The order of the items, and the number of bytes that each takes."""

    def __init__(self, state: rt.State) -> None:
        self._state = state
        self._sizes: dict[str, int] = {}

    def __len__(self) -> int:
        return len(self._sizes)

    @property
    def last(self) -> str | None:
        """The identifier of the last item; None if there is none."""
        return next(reversed(self._sizes), None)

    def item(self, item_id: str | None) -> rt.RealtimeConversationItem | None:
        """Return an item as it is now, without the words that were not heard; None if there is none."""
        member = None if item_id is None else member_of(self._state, item_id)
        item = None if member is None else member.snapshot()
        cut = self._state.find(rt.TruncationsMember, item_id)
        if cut is None or not isinstance(item, rt.MessageItem):
            return item
        parts = list(item.content or ())
        part = parts[cut.last_said.content_index]
        if isinstance(part, rt.OutputAudioPart):
            shorter = replace(part, transcript=heard_of(part.transcript or "", cut.last_said.audio_end_ms))
            parts[cut.last_said.content_index] = shorter
        return replace(item, content=parts)

    def place(self, item_id: str, size: int, after: str | None = None) -> str | None:
        """Insert an item last, after another one, or first if the other one is ``root``. Return the item before it.

        Raises RequestError if that is too much to hold.
        """
        refuse_too_much(sum(self._sizes.values()) + size, "item")
        ids = list(self._sizes)
        place = len(ids) if after is None else 0 if after == "root" else ids.index(after) + 1
        self._sizes[item_id] = size
        if place < len(ids):
            self._sizes = {key: self._sizes[key] for key in (*ids[:place], item_id, *ids[place:])}
        return ids[place - 1] if place else None

    def resize(self, item_id: str, size: int) -> None:
        """Update the number of bytes of an item, unless it was deleted."""
        if item_id in self._sizes:
            self._sizes[item_id] = size

    def remove(self, item_id: str) -> None:
        """Remove an item."""
        del self._sizes[item_id]
