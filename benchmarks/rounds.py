"""Timing in interleaved rounds: what disturbs the machine for a while disturbs all that is compared."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from statistics import median
from timeit import Timer

Samples = dict[str, list[float]]
"""What was measured of each library, one value a round."""


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table."""

    operation: str
    payload: str
    unit: str
    samples: Samples

    def value(self, name: str) -> float:
        """Return the median of what was measured of a library."""
        return median(self.samples[name])

    def ratio(self, name: str, base: str) -> float:
        """Return how many times as much a library takes as another one: the median of the rounds' ratios."""
        return median(mine / other for mine, other in zip(self.samples[name], self.samples[base], strict=True))


def time_rounds(timers: Mapping[str, Timer], rounds: int, turn: float = 0.002) -> Samples:
    """Return microseconds of CPU per call. In a round everybody has a turn of so many seconds, in another order."""
    counts = {name: _calls_in(timer, turn) for name, timer in timers.items()}
    samples: Samples = {name: [] for name in timers}
    names = list(timers)
    for number in range(rounds):
        for name in names[number % len(names) :] + names[: number % len(names)]:
            samples[name].append(timers[name].timeit(counts[name]) / counts[name] * 1e6)
    return samples


def _calls_in(timer: Timer, turn: float) -> int:
    timer.timeit(1)
    return max(1, round(turn / min(timer.repeat(3, 1))))
