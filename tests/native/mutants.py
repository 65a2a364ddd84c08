"""Whether the tests of the native codec see faults: each mutant of its C code breaks one promise.

``python -m tests.native.mutants SECONDS`` builds every mutant, lets the trial that has to see it run for that many
seconds, and fails if one is not seen.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

import yaml

from tests.native.build import SOURCE, build
from tests.native.subjects import write_packages


class Mutant(NamedTuple):
    """A fault that is put into the code: in a file, one text in place of another that is there once."""

    fault: str
    file: str
    text: str
    instead: str
    seen_by: str = "differ"


MUTANTS = [Mutant(**entry) for entry in yaml.safe_load(Path(__file__).with_suffix(".yaml").read_bytes())]


def is_seen(mutant: Mutant, folder: Path, seconds: float) -> bool:
    """Say whether a mutant's trial fails. It may crash, too."""
    options = {"differ": ("--seed", "1", "--first")}.get(mutant.seen_by, ())
    module = f"tests.native.{mutant.seen_by}"
    command = [sys.executable, "-m", module, str(seconds), *options, "--folder", str(folder)]
    return subprocess.run(command, capture_output=True).returncode != 0


def made(mutant: Mutant, folder: Path) -> Path:
    """Build a mutant in a folder, which has the code already."""
    source = folder / "source"
    shutil.copytree(SOURCE, source, ignore=shutil.ignore_patterns("__pycache__"))
    path = source / "src" / mutant.file
    text = path.read_text(encoding="utf-8")
    if text.count(mutant.text) != 1:
        raise ValueError(f"{mutant.fault}: the text stands {text.count(mutant.text)} times in {mutant.file}")
    path.write_text(text.replace(mutant.text, mutant.instead), encoding="utf-8")
    return build(folder, ("-O1", "-w"), source)


def main() -> int:
    seconds = float(sys.argv[1])
    missed = 0
    with tempfile.TemporaryDirectory() as given:
        goldens = write_packages(Path(given, "goldens"))
        for number, mutant in enumerate(MUTANTS):
            folder = Path(given, str(number))
            folder.mkdir()
            for name in goldens:
                (folder / name).symlink_to(Path(given, "goldens", name))
            seen = is_seen(mutant, made(mutant, folder), seconds)
            missed += not seen
            print("seen  " if seen else "MISSED", mutant.fault, flush=True)
    print(f"{len(MUTANTS) - missed} of {len(MUTANTS)} seen")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
