"""Two `wiregen generate` at once, round after round. The tests run a few of them; for many more:

python -m tests.faults.concurrent 200
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from subprocess import PIPE, STDOUT, Popen

from click.testing import CliRunner

from wiregen.cli import main
from wiregen.files import read_tree

TOPICS = 3
"""Files of the spec; each gives two modules."""


def write_round(spec: Path, number: int) -> None:
    """Write the specs of a round: one that every round changes, and one that comes and goes."""
    chat, guest = spec / "chat", spec / "guest"
    for folder in (chat, guest):
        folder.mkdir(parents=True, exist_ok=True)
    (chat / "protocol.yaml").write_text("protocol: chat\n", encoding="utf-8")
    for topic in range(TOPICS):
        record = f"records:\n  Item{topic}: {{doc: 'Round {number}, topic {topic}.'}}\n"
        (chat / f"topic{topic}.yaml").write_text(record, encoding="utf-8")
    if number % 2:
        (guest / "protocol.yaml").write_text("protocol: guest\n", encoding="utf-8")
    else:
        (guest / "protocol.yaml").unlink(missing_ok=True)


def wiregen(place: Path, command: str) -> Popen[str]:
    """Start a command in a process of its own."""
    arguments = [sys.executable, "-m", "wiregen", command, "--spec", "spec", "--out", "out"]
    return Popen(arguments, cwd=place, stdout=PIPE, stderr=STDOUT, text=True, encoding="utf-8")


def generate(place: Path) -> None:
    """Generate in this process."""
    result = CliRunner().invoke(main, ["generate", "--spec", str(place / "spec"), "--out", str(place / "out")])
    assert result.exit_code == 0, result.output


def failures(place: Path, rounds: Iterable[int]) -> Iterator[str]:
    """Yield what went wrong in each round: a run that failed, a tree that is not whole, something left behind."""
    for number in rounds:
        write_round(place / "spec", number)
        runs = [wiregen(place, "generate"), wiregen(place, "generate")]
        for process in runs:
            message, _ = process.communicate()
            if process.returncode != 0:
                yield f"round {number}: status {process.returncode}: {message}"
        texts = read_tree(place / "out/chat")
        stale = [topic for topic in range(TOPICS) if f"Round {number}, " not in texts.get(f"topic{topic}.py", "")]
        if stale:
            yield f"round {number}: topics {stale} are missing or old"
        expected = {".wiregen", "chat", "guest"} if number % 2 else {".wiregen", "chat"}
        if (found := {path.name for path in (place / "out").iterdir()}) != expected:
            yield f"round {number}: out holds {sorted(found)}"
        check = CliRunner().invoke(main, ["check", "--spec", str(place / "spec"), "--out", str(place / "out")])
        if check.exit_code != 0:
            yield f"round {number}: {check.output}"


def run() -> int:
    """Run as many rounds as the command line says, and print how many went wrong."""
    rounds = int(sys.argv[1])
    with tempfile.TemporaryDirectory() as folder:
        count = 0
        for failure in failures(Path(folder), range(rounds)):
            print(failure, flush=True)
            count += 1
    print(f"{rounds} rounds of two runs at once, {count} failures")
    return 1 if count else 0


if __name__ == "__main__":
    sys.exit(run())
