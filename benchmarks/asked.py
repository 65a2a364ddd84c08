"""The ratios that this project holds itself to, and whether the last run met them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from benchmarks.codec_rows import SESSION, UNKNOWN_TYPE
from benchmarks.peers.peer import (
    CATTRS,
    MASHUMARO,
    MSGSPEC,
    OURS,
    OURS_NATIVE,
    OURS_WITHOUT_ORJSON,
    PYDANTIC_GENERATED,
    PYDANTIC_SDK,
    SDK,
)
from benchmarks.rounds import Row

FASTER_THAN = {MASHUMARO: ("small", "audio", "done"), CATTRS: ("small", "audio", "done")} | dict.fromkeys(
    (PYDANTIC_SDK, PYDANTIC_GENERATED), ("small", "done")
)
"""What the pure codec is to be faster than, and with which payloads."""

NATIVE_AT_MOST_MSGSPEC = {
    "decode": {"small": 0.75, "audio": 0.25, "done": 0.85, SESSION: 0.7}
    | {"unknown type": 0.85, "unknown field": 1.2, "nulls in done": 0.95},
    "encode": {"small": 0.65, "audio": 0.2, "done": 0.85, SESSION: 0.55},
}
NATIVE_SDK_TIMES = {"small": 250, "audio": 60, "done": 50}
NATIVE_BASE64_TIMES = 10
AT_MOST_KNOWN = 1.5
AT_MOST_SDK_IMPORT = 0.2
GENERATE_SECONDS = 12.0
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
    """Yield the bounds on decode and encode of the pure codec."""
    by_name = {(row.operation, row.payload): row for row in rows}
    for peer, payloads in FASTER_THAN.items():
        for operation in ("decode", "encode"):
            for payload in payloads:
                row = by_name[operation, payload]
                ratios = row.ratio(OURS, peer), row.ratio(OURS_WITHOUT_ORJSON, peer)
                yield Asked(f"{operation} {payload}: pure / {peer}", 1.0, *ratios)
    unknown, known = by_name["decode", UNKNOWN_TYPE], by_name["decode", "small"]
    ours, without = (unknown.value(name) / known.value(name) for name in (OURS, OURS_WITHOUT_ORJSON))
    yield Asked("decode: an unknown type / a known one", AT_MOST_KNOWN, ours, without)


def asked_of_native(rows: Sequence[Row]) -> Iterator[Asked]:
    """Yield the bounds on the native codec."""
    by_name = {(row.operation, row.payload): row for row in rows}
    for operation, bounds in NATIVE_AT_MOST_MSGSPEC.items():
        for payload, bound in bounds.items():
            ratio = by_name[operation, payload].ratio(OURS_NATIVE, MSGSPEC)
            yield Asked(f"{operation} {payload}: native / {MSGSPEC}", bound, ratio)
    for payload, times in NATIVE_SDK_TIMES.items():
        ratio = by_name["decode", payload].ratio(SDK, OURS_NATIVE)
        yield Asked(f"decode {payload}: {SDK} / native", times, ratio, at_least=True)
    ratio = by_name["from base64", "audio"].ratio(OURS, OURS_NATIVE)
    yield Asked("audio from base64: the standard library / native", NATIVE_BASE64_TIMES, ratio, at_least=True)


def asked_of_import(row: Row) -> Asked:
    """Return the bound on importing the package."""
    return Asked(f"import: ours / {SDK}", AT_MOST_SDK_IMPORT, row.ratio(OURS, SDK))


def asked_of_generation(everything: float, once: float, ten_times: float) -> Iterator[Asked]:
    """Yield the bounds on generation, given CPU seconds."""
    yield Asked("generate everything, cold: seconds of CPU", GENERATE_SECONDS, everything)
    yield Asked("generate: ten times the spec / once", TEN_TIMES_THE_SPEC, ten_times / once)
