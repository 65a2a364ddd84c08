"""What a gateway does with the frames of a session, and events that are kept, by what a proxy would be written with."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from time import process_time
from timeit import Timer

from benchmarks.peers.peer import OURS, OURS_NATIVE, OURS_WITHOUT_ORJSON, PYDANTIC_SDK, SDK, Peer
from benchmarks.rounds import Row, time_rounds

SOUNDS = ("response.output_audio.delta",)
"""Events that the gateway counts without decoding them."""

KEPT = 20_000
"""Events that are alive together."""

PROXIES = (OURS, OURS_NATIVE, OURS_WITHOUT_ORJSON, PYDANTIC_SDK, SDK)


def relay_rows(peers: Sequence[Peer], frames: Sequence[bytes], rounds: int) -> Iterator[Row]:
    """Yield the row of ``examples/gateway.py`` without its sockets: the time of a frame of a session on average."""
    timers = {peer.name: Timer(_relay(peer, frames), timer=process_time) for peer in peers if peer.name in PROXIES}
    samples = time_rounds(timers, rounds)
    yield Row("relay", "session", "µs", {name: [took / len(frames) for took in all_] for name, all_ in samples.items()})


def keep_rows(peers: Sequence[Peer], frame: bytes, rounds: int) -> Iterator[Row]:
    """Yield the row of events that are decoded and kept while the garbage collector is on: the time of each."""
    timers = {
        peer.name: Timer(
            "kept = [f(x) for _ in n]", "import gc; gc.enable()", process_time, globals=_names(peer, frame)
        )
        for peer in peers
    }
    samples = time_rounds(timers, rounds)
    yield Row("decode, keep", "small", "µs", {name: [took / KEPT for took in all_] for name, all_ in samples.items()})


def _names(peer: Peer, frame: bytes) -> dict[str, object]:
    return {"f": peer.decode, "x": frame, "n": range(KEPT)}


def _relay(peer: Peer, frames: Sequence[bytes]) -> Callable[[], None]:
    """Return what counts the sounds of a session and decodes every other event; frames pass as they came."""

    peek = None if peer.name == OURS_NATIVE else peer.peek  # natively, decoding is cheaper than peeking

    def relay() -> None:
        sounds = 0
        for frame in frames:
            sounds += (peek is not None and peek(frame) in SOUNDS) or peer.decode(frame).type in SOUNDS

    return relay
