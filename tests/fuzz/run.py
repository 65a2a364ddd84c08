"""A bounded run of the fuzzer, with its counts; or one saved input again: ``python -m tests.fuzz.run FILE``."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import openai_realtime
from tests.fuzz.server_events import COUNTS
from tests.support.outcomes import Events, keeps_its_promises
from tests.support.packages import ROOT, WIRE, import_without_orjson

SAVED = ROOT / "build" / "fuzz"
"""Where inputs that show a fault are kept; git ignores it."""

LONGEST = 8192
"""Bytes of an input; the largest seed has a quarter of them."""


def write_seeds(folder: Path) -> int:
    """Write what fuzzing starts from, the frames of the corpus, and return how many there are."""
    folder.mkdir()
    frames = [json.loads(path.read_bytes()) for path in sorted((WIRE / "server").glob("*.json"))]
    frames += [json.loads(path.read_bytes())["frame"] for path in sorted((WIRE / "refused").glob("*.json"))]
    for number, frame in enumerate(frames):
        (folder / f"{number:03}.json").write_text(json.dumps(frame, ensure_ascii=False, separators=(",", ":")))
    return len(frames)


def fuzz(seconds: int) -> int:
    """Fuzz for a time and print the counts; return 1 where a fault was found."""
    SAVED.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="wiregen-fuzz-") as folder:
        corpus, counts, log = Path(folder, "corpus"), Path(folder, "counts"), Path(folder, "log")
        seeds = write_seeds(corpus)
        counts.write_bytes(bytes(8 * len(COUNTS)))
        options = (f"-max_total_time={seconds}", f"-max_len={LONGEST}", f"-artifact_prefix={SAVED}/", "-timeout=30")
        command = [sys.executable, "-m", "tests.fuzz.server_events", str(counts), str(corpus), *options]
        with log.open("wb") as output:
            status = subprocess.run(
                [*command, "-print_final_stats=1"], cwd=ROOT, stderr=output, stdout=output
            ).returncode
        text = log.read_text(errors="replace")
        print_counts(text, seeds, memoryview(counts.read_bytes()).cast("Q").tolist())
    saved = re.findall(r"Test unit written to (\S+)", text)
    if status == 0 and not saved:
        print("faults      0")
        return 0
    _, mark, report = text.rpartition("=== Uncaught")
    print(f"{mark}{report}"[:6000] if mark else text[-6000:])
    print(f"faults      {len(saved) or 'the fuzzer itself failed'}")
    for path in saved:
        print(f"reproduce   {sys.executable} -m tests.fuzz.run {path}")
    return 1


def print_counts(log: str, seeds: int, counted: list[int]) -> None:
    """Print what libFuzzer and the fuzzed process counted."""
    executions, speed = (
        re.search(rf"stat::{name}: +(\d+)", log) for name in ("number_of_executed_units", "average_exec_per_sec")
    )
    states = re.findall(r"cov: (\d+) ft: (\d+) corp: (\d+)/", log)
    edges, features, inputs = states[-1] if states else ("?", "?", "?")
    print(f"executions  {executions[1] if executions else '?'}, {speed[1] if speed else '?'} a second")
    print(f"coverage    {edges} edges, {features} features")
    print(f"corpus      {seeds} seeds, {inputs} inputs at the end")
    for name, count in zip(COUNTS, counted, strict=True):
        print(f"{name:<11} {count}")


def reproduce(path: Path) -> int:
    """Check one saved input, so that its fault is raised here."""
    with tempfile.TemporaryDirectory() as folder:
        events = Events(openai_realtime, import_without_orjson(Path(folder)), "ServerEvent")
        print("an event" if keeps_its_promises(events, path.read_bytes()) else "refused")
    return 0


if __name__ == "__main__":
    given = sys.argv[1]
    sys.exit(fuzz(int(given)) if given.isdigit() else reproduce(Path(given)))
