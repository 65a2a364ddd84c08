"""CPU time of ``wiregen generate``, cold: a new process, an empty cache, an empty folder to write to."""

from __future__ import annotations

import os
import resource
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from benchmarks.larger_spec import write_larger_spec

SPEC = Path(__file__).parents[1] / "spec"
REALTIME = "openai_realtime"
TRANSLATION = "openai_realtime_translation"


def seconds_for_everything(runs: int) -> float:
    """Return the CPU seconds that the packages of all protocols take, the median of some runs."""
    return median(_cpu_seconds(SPEC) for _ in range(runs))


@cache
def seconds_by_copies(protocol: str, copies: tuple[int, ...], runs: int) -> dict[int, float]:
    """Return the CPU seconds that a protocol takes which is so many times as large as the real one, measured once.

    Every definition stands there that often. Of what is less than ten times as large the median of some runs counts.
    """
    seconds: dict[int, float] = {}
    with TemporaryDirectory() as folder:
        for number in copies:
            spec = Path(folder, str(number))
            write_larger_spec(SPEC / protocol, number, spec / protocol)
            for other in SPEC.iterdir():
                if other.name != protocol:
                    shutil.copytree(other, spec / other.name)  # a spec may import from those beside it
            seconds[number] = median(_cpu_seconds(spec / protocol) for _ in range(runs if number < 10 else 1))
    return seconds


def _cpu_seconds(spec: Path) -> float:
    with TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "wiregen", "generate", "--spec", str(spec), "--out", f"{folder}/out"]
        environment = os.environ | {"XDG_CACHE_HOME": f"{folder}/cache"}
        before = _children_seconds()
        subprocess.run(command, env=environment, check=True, stdout=subprocess.DEVNULL)
        return _children_seconds() - before


def _children_seconds() -> float:
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime
