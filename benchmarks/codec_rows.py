"""What one does with events, timed with every library: decode, encode, peek, construct, compare, replace."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from importlib import import_module
from time import process_time
from timeit import Timer
from typing import Any

from benchmarks.construction import construction
from benchmarks.memory import bytes_held
from benchmarks.payloads import AUDIO, LATE_TYPE, NULLS, PAYLOADS, UNKNOWN, UNKNOWN_FIELD
from benchmarks.peers.peer import MSGSPEC, OURS, OURS_NATIVE, OURS_WITHOUT_ORJSON, PYDANTIC_SDK, SDK, Peer
from benchmarks.rounds import Row, time_rounds

MICROSECONDS = "µs"
SESSION, UNKNOWN_TYPE, LATE = "session", "unknown type", "1 MB, type last"
ODD = {"unknown field": UNKNOWN_FIELD, "nulls in done": NULLS}
"""Frames that a server of tomorrow may send."""

SAME_OBJECTS = {OURS_NATIVE: OURS, OURS_WITHOUT_ORJSON: OURS, SDK: PYDANTIC_SDK}
"""Libraries that differ from another one in how they read and write JSON only."""

WITH_ODD = frozenset({OURS, OURS_NATIVE, OURS_WITHOUT_ORJSON, MSGSPEC})


def _decoding(peer: Peer, frame: bytes) -> Timer:
    return _timer("f(x)", peer.decode, frame)


def _decoding_unknown(peer: Peer, frame: bytes) -> Timer:
    def decode(data: bytes) -> Any:
        try:
            return peer.decode(data)
        except ValueError:
            return None

    return _timer("f(x)", decode if peer.name == MSGSPEC else peer.decode, frame)


def _encoding(peer: Peer, frame: bytes) -> Timer:
    return _timer("f(x)", peer.encode, peer.decode(frame))


def _peeking(peer: Peer, frame: bytes) -> Timer:
    return _timer("f(x)", peer.peek, frame)


def _constructing(peer: Peer, frame: bytes) -> Timer:
    return _timer("f()", construction(peer, peer.decode(frame)))


def _comparing(peer: Peer, frame: bytes) -> Timer:
    return _timer("f == x", peer.decode(frame), peer.decode(frame))


def _replacing(peer: Peer, frame: bytes) -> Timer:
    return _timer("f(x, event_id='event_2')", peer.replace, peer.decode(frame))


def _decoding_all(peer: Peer, frames: Sequence[bytes]) -> Timer:
    return _timer("for frame in x: f(frame)", peer.decode, frames)


def _encoding_all(peer: Peer, frames: Sequence[bytes]) -> Timer:
    return _timer("for event in x: f(event)", peer.encode, [peer.decode(frame) for frame in frames])


def _timer(statement: str, f: Any, x: Any = None) -> Timer:
    return Timer(statement, timer=process_time, globals={"f": f, "x": x})


@dataclass(frozen=True, slots=True)
class Operation:
    """Something that is done with one event."""

    name: str
    timer: Callable[[Peer, bytes], Timer]
    frames: dict[str, bytes]
    takes_part: Callable[[Peer], bool]


OPERATIONS = (
    Operation("decode", _decoding, PAYLOADS, lambda peer: True),
    Operation("decode", _decoding_unknown, {UNKNOWN_TYPE: UNKNOWN}, lambda peer: peer.name in WITH_ODD),
    Operation("decode", _decoding, ODD, lambda peer: peer.name in WITH_ODD),
    Operation("encode", _encoding, PAYLOADS, lambda peer: True),
    Operation(
        "peek", _peeking, PAYLOADS | {LATE: LATE_TYPE}, lambda peer: peer.peek is not None and peer.name != OURS_NATIVE
    ),
    Operation("construct", _constructing, PAYLOADS, lambda peer: peer.name not in SAME_OBJECTS),
    Operation("==", _comparing, PAYLOADS, lambda peer: peer.name not in SAME_OBJECTS),
    Operation("replace", _replacing, PAYLOADS, lambda peer: peer.name not in SAME_OBJECTS),
)


def event_rows(peers: Sequence[Peer], rounds: int) -> Iterator[Row]:
    """Yield a row for every operation and payload, one after the other as they are measured."""
    for operation in OPERATIONS:
        for payload, frame in operation.frames.items():
            timers = {peer.name: operation.timer(peer, frame) for peer in peers if operation.takes_part(peer)}
            yield Row(operation.name, payload, MICROSECONDS, time_rounds(timers, rounds))


def base64_rows(rounds: int) -> Iterator[Row]:
    """Yield the rows of the audio between its text and its bytes, by the standard library and by ours."""
    text = json.loads(AUDIO)["delta"]
    native = import_module("wiregen_native")
    for name, ours, standard, given in (
        ("from base64", native.b64decode, standard_decode, text),
        ("to base64", native.b64encode, standard_encode, standard_decode(text)),
    ):
        timers = {OURS: _timer("f(x)", standard, given), OURS_NATIVE: _timer("f(x)", ours, given)}
        yield Row(name, "audio", MICROSECONDS, time_rounds(timers, rounds))


def standard_decode(text: str) -> bytes:
    return base64.b64decode(text, validate=True)


def standard_encode(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


def session_rows(peers: Sequence[Peer], frames: Sequence[bytes], rounds: int) -> Iterator[Row]:
    """Yield the rows of a whole session: the time of an event on average."""
    for name, timer in (("decode", _decoding_all), ("encode", _encoding_all)):
        samples = time_rounds({peer.name: timer(peer, frames) for peer in peers}, rounds)
        averages = {peer: [value / len(frames) for value in values] for peer, values in samples.items()}
        yield Row(name, SESSION, MICROSECONDS, averages)


def memory_rows(peers: Sequence[Peer]) -> Iterator[Row]:
    """Yield the rows of what decoded events hold."""
    for payload, frame in PAYLOADS.items():
        yield Row("memory", payload, "B", {peer.name: [bytes_held(peer.decode, frame)] for peer in peers})
