"""``python -m benchmarks.plots`` draws how cost grows with the work, and puts the same numbers into the README."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import openai_realtime as rt
import openai_realtime_translation as tr
from benchmarks.generation import REALTIME, TRANSLATION, seconds_by_copies
from benchmarks.growth import Curve, by_audio, by_items
from benchmarks.peers import orjson_dict, ours
from benchmarks.readme import write_results
from benchmarks.table import Growth, growth_table, machine

# No import statements: `make lint` has no matplotlib.
matplotlib: Any = import_module("matplotlib")
matplotlib.use("svg")
pyplot: Any = import_module("matplotlib.pyplot")

FOLDER = Path(__file__).parent
EVENTS = {
    REALTIME: len(rt.RealtimeServerEvent) + len(rt.RealtimeClientEvent),
    TRANSLATION: len(tr.RealtimeTranslationServerEvent) + len(tr.RealtimeTranslationClientEvent),
}
COPIES = {REALTIME: (1, 10), TRANSLATION: (1, 10, 100)}
GENERATION_RUNS = 3


def draw() -> None:
    """Measure, draw and write."""
    matplotlib.rcParams.update({"svg.hashsalt": "wiregen", "svg.fonttype": "none", "font.size": 9})
    with TemporaryDirectory() as folder:
        peers = [ours.peer(), *ours.native_peers(), ours.peer_without_orjson(Path(folder)), orjson_dict.peer()]
        items, audio = by_items(peers), by_audio(peers)
    generation = [_generation(name, copies) for name, copies in COPIES.items()]
    _draw_decoding("items", "items in response.done", items)
    _draw_decoding("audio", "bytes of base64 in one audio delta", audio)
    _draw_generation(generation)
    lines = [
        *(Growth("decode", curve.name, "item", curve.sizes, curve.seconds, 1e6, "µs") for curve in items),
        *(Growth("memory", curve.name, "item", curve.sizes, curve.bytes_held, 1, "B") for curve in items),
        *(Growth("decode", curve.name, "byte", curve.sizes, curve.seconds, 1e9, "ns") for curve in audio),
        *(Growth("memory", curve.name, "byte", curve.sizes, curve.bytes_held, 1, "B") for curve in audio),
        *(Growth("generate", name, "event", events, seconds, 1e3, "ms") for name, events, seconds in generation),
    ]
    report = "\n\n".join((machine(), growth_table(lines)))
    print(report)
    write_results("growth", report)


def _generation(protocol: str, copies: tuple[int, ...]) -> tuple[str, list[int], list[float]]:
    seconds = seconds_by_copies(protocol, copies, GENERATION_RUNS)
    return f"spec/{protocol}", [EVENTS[protocol] * number for number in seconds], list(seconds.values())


def _draw_decoding(name: str, what: str, curves: Sequence[Curve]) -> None:
    figure, (time, memory) = pyplot.subplots(1, 2, figsize=(9, 3.6), layout="constrained")
    for curve in curves:
        _line(time, curve.name, curve.sizes, [seconds * 1e3 for seconds in curve.seconds])
        _line(memory, curve.name, curve.sizes, [size / 1e6 for size in curve.bytes_held])
    _finish(time, what, "decode: ms of CPU")
    _finish(memory, what, "memory of the event: MB")
    _save(figure, name)


def _draw_generation(generation: Sequence[tuple[str, list[int], list[float]]]) -> None:
    figure, axes = pyplot.subplots(figsize=(4.6, 3.6), layout="constrained")
    for name, events, seconds in generation:
        _line(axes, name, events, seconds)
    _finish(axes, "events in the spec", "wiregen generate: s of CPU")
    _save(figure, "generation")


def _line(axes: Any, name: str, sizes: Sequence[int], values: Sequence[float]) -> None:
    """Draw what was measured, and dashed what it would be if all sizes cost as much per unit as the largest."""
    (line,) = axes.plot(sizes, values, marker="o", markersize=3, label=name)
    linear = [values[-1] * size / sizes[-1] for size in sizes]
    axes.plot(sizes, linear, linestyle="--", linewidth=0.8, color=line.get_color())


def _finish(axes: Any, across: str, up: str) -> None:
    axes.set(xscale="log", yscale="log", xlabel=across, ylabel=up)
    axes.grid(visible=True, linewidth=0.3)
    axes.legend(frameon=False)


def _save(figure: Any, name: str) -> None:
    figure.savefig(FOLDER / f"{name}.svg", metadata={"Date": None})
    pyplot.close(figure)


if __name__ == "__main__":
    draw()
