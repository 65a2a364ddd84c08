"""How the cost of decoding grows with the payload: time and memory, by items and by bytes of audio."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median
from time import process_time
from timeit import Timer

from benchmarks.memory import bytes_held
from benchmarks.payloads import audio_delta, done
from benchmarks.peers.peer import Peer

ITEMS = (10, 30, 100, 300, 1_000, 3_000, 10_000)
AUDIO = (1_000, 10_000, 100_000, 1_000_000, 5_000_000, 15_000_000)
"""Bytes of base64."""
ROUNDS = 7


@dataclass(frozen=True, slots=True)
class Curve:
    """What was measured of one library at each size."""

    name: str
    sizes: Sequence[int]
    seconds: Sequence[float]
    bytes_held: Sequence[float]


def by_items(peers: Sequence[Peer]) -> list[Curve]:
    """Return the cost of decoding ``response.done`` by the number of its items."""
    return [_curve(peer, ITEMS, done) for peer in peers]


def by_audio(peers: Sequence[Peer]) -> list[Curve]:
    """Return the cost of decoding one audio delta by the size of its audio."""
    return [_curve(peer, AUDIO, lambda size: audio_delta(size * 3 // 4)) for peer in peers]


def _curve(peer: Peer, sizes: Sequence[int], make: Callable[[int], bytes]) -> Curve:
    frames = [make(size) for size in sizes]
    seconds = [_seconds(peer, frame) for frame in frames]
    return Curve(peer.name, sizes, seconds, [bytes_held(peer.decode, frame, 1) for frame in frames])


def _seconds(peer: Peer, frame: bytes) -> float:
    timer = Timer("decode(frame)", timer=process_time, globals={"decode": peer.decode, "frame": frame})
    timer.timeit(1)
    calls = max(1, round(0.02 / timer.timeit(1)))
    return median(timer.repeat(ROUNDS, calls)) / calls
