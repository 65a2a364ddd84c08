"""The results as markdown tables."""

from __future__ import annotations

import os
import platform
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

from benchmarks.asked import Asked
from benchmarks.peers.peer import MSGSPEC, OURS, OURS_NATIVE, PYDANTIC_GENERATED, PYDANTIC_SDK, SDK, Peer
from benchmarks.rounds import Row

LIBRARIES = ("orjson", "msgspec", "mashumaro", "cattrs", "pydantic", "datamodel-code-generator", "openai")


def ratio_table(rows: Iterable[Row], peers: Sequence[Peer]) -> str:
    """Return the table: what ours takes, and how many times as much every other library takes."""
    others = [peer.name for peer in peers if peer.name != OURS]
    lines = [["", "", OURS, *others]]
    for row in rows:
        cells = [_ratio(row.ratio(name, OURS)) if name in row.samples else "" for name in others]
        lines.append([row.operation, row.payload, f"{_amount(row.value(OURS))} {row.unit}", *cells])
    return _markdown(lines)


HEADLINE = (OURS_NATIVE, OURS, PYDANTIC_SDK, MSGSPEC, SDK, PYDANTIC_GENERATED)
"""The columns of the headline: the libraries that the project's README compares with."""


def headline_table(row: Row) -> str:
    """Return the table of decoding one small event: what ours takes with the native codec, and the others by that.

    Without the native codec its column is empty, and the others are given by the pure one.
    """
    base = OURS_NATIVE if OURS_NATIVE in row.samples else OURS
    others = [_ratio(row.ratio(name, base)) for name in HEADLINE[2:]]
    own = [f"{_amount(row.value(name))} {row.unit}" if name in row.samples else "" for name in HEADLINE[:2]]
    return _markdown([["a text delta,", "decoded", *HEADLINE], ["", "", *own, *others]])


def asked_table(bounds: Iterable[Asked]) -> str:
    """Return the table of what was asked and what was measured."""
    lines = [["cost", "", "asked", "measured", "without orjson"]]
    for asked in bounds:
        without = "" if asked.without_orjson is None else _ratio(asked.without_orjson)
        verdict = "met" if asked.met else "**missed**"
        bound = f"{'≥' if asked.at_least else '≤'} {asked.bound:g}"
        lines.append([asked.what, verdict, bound, _ratio(asked.measured), without])
    return _markdown(lines)


@dataclass(frozen=True, slots=True)
class Growth:
    """A cost that was measured at several sizes."""

    operation: str
    name: str
    piece: str
    """What the sizes count."""
    sizes: Sequence[int]
    costs: Sequence[float]
    scale: float
    unit: str
    """The costs, multiplied by the scale, are in this unit."""


def growth_table(growths: Iterable[Growth]) -> str:
    """Return the table of what one piece costs at the smallest, the middle and the largest size."""
    lines = [["cost of one", "", "", "small", "middle", "large"]]
    for growth in growths:
        picked = [0, len(growth.sizes) // 2, -1] if len(growth.sizes) > 2 else [0, -1]
        cells = [
            f"{_amount(growth.costs[at] / growth.sizes[at] * growth.scale)} {growth.unit} of {growth.sizes[at]:,}"
            for at in picked
        ]
        lines.append([growth.piece, growth.operation, growth.name, *cells[:-1], *[""] * (3 - len(cells)), cells[-1]])
    return _markdown(lines)


def machine() -> str:
    """Return a line that says on what machine, and with which versions, the numbers were measured."""
    libraries = ", ".join(f"{name} {version(name)}" for name in LIBRARIES)
    return (
        f"{platform.python_implementation()} {platform.python_version()} on {platform.system()}, {_processor()}, "
        f"{os.cpu_count()} cores. {libraries}."
    )


def _processor() -> str:
    info = Path("/proc/cpuinfo")
    lines = info.read_text(encoding="utf-8").splitlines() if info.exists() else []
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.machine()


def _ratio(value: float) -> str:
    return f"{value:.0f}" if value >= 20 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def _amount(value: float) -> str:
    return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"


def _markdown(lines: Sequence[Sequence[str]]) -> str:
    """Return a table whose first line is the head and whose first two columns are words."""
    rule = ["--" if number < 2 else "--:" for number in range(len(lines[0]))]
    return "\n".join(f"| {' | '.join(line)} |" for line in (lines[0], rule, *lines[1:]))
