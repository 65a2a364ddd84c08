"""Lines of recordings: frames by themselves, entries of logs around them, and log text before them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from wiregen.compare.traffic.json_text import NotJsonError, parse_json, parse_json_inside

_PAYLOADS: Final = ("data", "payload", "frame", "message", "msg", "event", "body", "raw", "text", "json")
_DIRECTIONS: Final = ("direction", "dir", "from", "source", "sender", "side", "origin", "role", "type", "kind")

_SENT: Final = ("sent", "send", "sending", "out", "outgoing", "outbound", "tx", "->", "→", ">", ">>", "request", "c2s")
_RECEIVED: Final = (
    *("received", "receive", "receiving", "recv", "in", "incoming", "inbound", "rx"),
    *("<-", "←", "<", "<<", "response", "s2c"),
)
_WORDS: Final = {**dict.fromkeys(_SENT, "client"), **dict.fromkeys(_RECEIVED, "server")}
"""The usual name of the direction that each word in clients' logs means."""


@dataclass(frozen=True, slots=True)
class Recorded:
    """A frame of a recording, or the fault that keeps it from being read."""

    direction: str
    """The direction that the recording states; empty if it states none."""
    value: object = None
    fault: str = ""


class LogLines:
    """Reads lines of recordings, given the names and tag keys of a protocol's directions and its wire types.

    A list of objects is several frames, unless frames may be ``arrays``.
    """

    def __init__(
        self, directions: frozenset[str], tags: frozenset[str], wire_types: frozenset[str], *, arrays: bool = False
    ) -> None:
        self._directions = directions
        self._tags = tags
        self._wire_types = wire_types
        self._arrays = arrays

    def frames(self, line: str) -> Iterator[Recorded]:
        """Yield the frames of a line; none if it holds no JSON."""
        text = line.strip()
        start = 0 if text.startswith(("{", "[")) else text.find("{")
        while start >= 0:
            said = self._said(*text[:start].split())
            try:
                value = parse_json_inside(text, start) if start else parse_json(text)
            except NotJsonError as error:
                if text[start] == "[":  # such as a time stamp in brackets before the frame
                    start = text.find("{")
                    continue
                yield Recorded(said, fault=str(error))
                return
            yield from self._frames(value, said)
            return

    def _frames(self, value: object, said: str) -> Iterator[Recorded]:
        is_several = isinstance(value, list) and value and all(isinstance(item, dict) for item in value)
        is_several = is_several and not self._arrays
        for item in value if is_several and isinstance(value, list) else [value]:
            yield self._frame(item, said)

    def _frame(self, value: object, said: str) -> Recorded:
        """Return the frame in a value: the value itself, or the payload of a log entry."""
        if not isinstance(value, dict) or not self._may_be_entry(value):
            return Recorded(said, value)
        for key in _PAYLOADS:
            payload = value.get(key)
            direction = self._said(*(value[name] for name in _DIRECTIONS if name in value)) or said
            if isinstance(payload, dict) and not self._tags.isdisjoint(payload):
                return Recorded(direction, payload)
            if isinstance(payload, str) and payload.lstrip().startswith("{"):
                try:
                    return Recorded(direction, parse_json(payload))
                except NotJsonError as error:
                    return Recorded(direction, fault=str(error))
        return Recorded(said, value)

    def _may_be_entry(self, value: Mapping[str, object]) -> bool:
        """Return whether an object may be a log entry: its tag is missing, or names a direction."""
        tags = [value[tag] for tag in self._tags if tag in value]
        return all(isinstance(tag, str) and tag not in self._wire_types and self._said(tag) for tag in tags)

    def _said(self, *words: object) -> str:
        """Return the first direction that one of the words names, or an empty text."""
        for word in words:
            name = word.lower().strip("[]():,") if isinstance(word, str) else ""
            for direction in (name, _WORDS.get(name, "")):
                if direction in self._directions:
                    return direction
        return ""
