"""The ratios that this project holds itself to, and whether the last run met them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from benchmarks.codec_rows import UNKNOWN_TYPE
from benchmarks.payloads import PAYLOADS
from benchmarks.peers.peer import (
    CATTRS,
    MASHUMARO,
    MSGSPEC,
    OURS,
    OURS_WITHOUT_ORJSON,
    PYDANTIC_GENERATED,
    PYDANTIC_SDK,
    SDK,
)
from benchmarks.rounds import Row

SDK_TIMES = 30
FASTER_THAN = (PYDANTIC_SDK, PYDANTIC_GENERATED, MASHUMARO, CATTRS)
AT_MOST_MSGSPEC = {
    "decode": {"small": 3.6, "audio": 1.4, "done": 5.0},
    "encode": {"small": 2.6, "audio": 0.4, "done": 4.0},
}
AT_MOST_KNOWN = 1.5
AT_MOST_SDK_IMPORT = 0.2
GENERATE_SECONDS = 4.0
TEN_TIMES_THE_SPEC = 11.0


@dataclass(frozen=True, slots=True)
class Asked:
    """A bound on a ratio of costs, and what was measured."""

    what: str
    bound: float
    measured: float
    without_orjson: float | None = None
    """The same without orjson, for comparison: the bounds are for the package with orjson."""
    at_least: bool = False
    """The ratio says how much faster we are."""

    @property
    def met(self) -> bool:
        return self.measured >= self.bound if self.at_least else self.measured <= self.bound


def asked_of_codec(rows: Sequence[Row]) -> Iterator[Asked]:
    """Yield the bounds on decode and encode."""
    by_name = {(row.operation, row.payload): row for row in rows}

    def at_most(operation: str, payload: str, peer: str, bound: float) -> Asked:
        row = by_name[operation, payload]
        what = f"{operation} {payload}: ours / {peer}"
        return Asked(what, bound, row.ratio(OURS, peer), row.ratio(OURS_WITHOUT_ORJSON, peer))

    for payload in ("small", "done"):
        row = by_name["decode", payload]
        times = row.ratio(SDK, OURS), row.ratio(SDK, OURS_WITHOUT_ORJSON)
        yield Asked(f"decode {payload}: {SDK} / ours", SDK_TIMES, *times, at_least=True)
    for operation, bounds in AT_MOST_MSGSPEC.items():
        for payload, bound in bounds.items():
            yield at_most(operation, payload, MSGSPEC, bound)
    for peer in FASTER_THAN:
        for operation in AT_MOST_MSGSPEC:
            for payload in PAYLOADS:
                yield at_most(operation, payload, peer, 1.0)
    unknown, known = by_name["decode", UNKNOWN_TYPE], by_name["decode", "small"]
    ours, without = (unknown.value(name) / known.value(name) for name in (OURS, OURS_WITHOUT_ORJSON))
    yield Asked("decode: an unknown type / a known one", AT_MOST_KNOWN, ours, without)


def asked_of_import(row: Row) -> Asked:
    """Return the bound on importing the package."""
    return Asked(f"import: ours / {SDK}", AT_MOST_SDK_IMPORT, row.ratio(OURS, SDK))


def asked_of_generation(everything: float, once: float, ten_times: float) -> Iterator[Asked]:
    """Yield the bounds on generation, given CPU seconds."""
    yield Asked("generate everything, cold: seconds of CPU", GENERATE_SECONDS, everything)
    yield Asked("generate: ten times the spec / once", TEN_TIMES_THE_SPEC, ten_times / once)
