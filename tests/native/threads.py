"""Threads that share functions and models: nothing is torn, whatever they do to each other's models.

``python -m tests.native.threads SECONDS`` lets some threads decode and encode the same values while others change what
is being encoded and collect garbage, and fails if a result is not what a single thread gets.
"""

from __future__ import annotations

import gc
import json
import random
import sys
import threading
import time
from collections.abc import Callable
from typing import Any

from tests.native.payloads import Payloads
from tests.native.subjects import Subject, load_native, own_subjects
from tests.native.trial import trial

WORKERS = 4
FRAMES = 300
CHANGED = b'{"type":"response.done","event_id":"e","response":{"id":"r","output":[],"metadata":{},"x":{}}}'


class Threads:
    """The work of several threads on the same values, and what went wrong."""

    def __init__(self, subject: Subject, seconds: float) -> None:
        self.plan = subject.plan
        self.end = time.monotonic() + seconds
        self.wrong: list[str] = []
        self.rounds = 0
        made = Payloads(subject, random.Random(1))
        roots = [made.chance.choice(subject.roots) for _ in range(FRAMES)]
        self.frames = [(root, made.text(root)) for root in roots]
        self.expected = [self.plan.try_encode(self.plan.try_decode(*frame)) for frame in self.frames]
        self.changed: Any = self.plan.try_decode("ServerEvent", CHANGED)

    def run(self) -> None:
        """Run all threads to the end."""
        workers = [self.read_and_write] * WORKERS
        for thread in (threads := [self.thread(work) for work in (*workers, self.change, self.write, self.collect)]):
            thread.start()
        for thread in threads:
            thread.join()

    def thread(self, work: Callable[[], None]) -> threading.Thread:
        def until_the_end() -> None:
            try:
                while time.monotonic() < self.end:
                    work()
            except Exception as error:
                self.wrong.append(repr(error))

        return threading.Thread(target=until_the_end)

    def read_and_write(self) -> None:
        for frame, expected in zip(self.frames, self.expected, strict=True):
            if self.plan.try_encode(self.plan.try_decode(*frame)) != expected:
                self.wrong.append(f"not as a single thread does it: {frame}")
        self.rounds += 1

    def change(self) -> None:
        """Change a model that others are writing."""
        response = self.changed.response
        for number in range(50):
            response.metadata[f"key{number % 7}"] = "é" * number
            response.metadata.pop(f"key{number % 3}", None)
            response.model_extra["x"][f"key{number % 5}"] = [str(number)] * number
            response.output = [] if number % 2 else None
        response.model_extra["x"] = {}

    def write(self) -> None:
        """Write the model that is being changed."""
        written = self.plan.try_encode(self.changed)
        if written is not NotImplemented and json.loads(written)["response"]["id"] != "r":
            self.wrong.append(f"torn: {written}")

    def collect(self) -> None:
        gc.collect()
        time.sleep(0.001)


def main() -> int:
    with trial(__doc__ or "") as (options, folder):
        threads = Threads(own_subjects(load_native(folder))[0], options.seconds)
    sys.setswitchinterval(1e-6)
    threads.run()
    print(f"{threads.rounds:,} rounds of {WORKERS} threads over {FRAMES} frames, {len(threads.wrong)} wrong")
    print(*threads.wrong[:12], sep="\n")
    return 1 if threads.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
