"""`wiregen generate` killed by SIGKILL at random moments. The tests do so a few times; for many more:

python -m tests.faults.killed 100
"""

from __future__ import annotations

import random
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from tests.faults.concurrent import generate, wiregen, write_round
from wiregen.files import Texts, read_tree


def failures(place: Path, kills: int, seed: int) -> Iterator[str]:
    """Yield where a kill left neither the old tree nor the new one, or something that the next run did not clear."""
    moments = random.Random(seed)
    write_round(place / "spec", 1)
    generate(place)
    trees: list[Texts] = [read_tree(place / "out/chat")]
    write_round(place / "spec", 3)
    start = time.monotonic()
    wiregen(place, "generate").communicate()
    duration = time.monotonic() - start
    trees.append(read_tree(place / "out/chat"))
    for kill in range(kills):
        write_round(place / "spec", 1 if kill % 2 == 0 else 3)
        process = wiregen(place, "generate")
        time.sleep(moments.uniform(0.5, 1.1) * duration)  # the first half is spent on imports
        process.kill()
        process.communicate()
        if read_tree(place / "out/chat") not in trees:
            yield f"kill {kill} of seed {seed}: neither tree is whole"
        if kill % 5 == 4:
            message, _ = (process := wiregen(place, "generate")).communicate()
            found = {path.name for path in (place / "out").iterdir()}
            if process.returncode != 0 or found != {".wiregen", "chat", "guest"}:
                yield f"after kill {kill} of seed {seed}: out holds {sorted(found)}, and the next run tells: {message}"


def run() -> int:
    """Kill as many runs as the command line says, and print how many left something broken."""
    kills, seed = int(sys.argv[1]), random.randrange(2**32)
    with tempfile.TemporaryDirectory() as folder:
        count = 0
        for failure in failures(Path(folder), kills, seed):
            print(failure, flush=True)
            count += 1
    print(f"{kills} kills, {count} failures")
    return 1 if count else 0


if __name__ == "__main__":
    sys.exit(run())
