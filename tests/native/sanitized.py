"""The trials under the sanitizers of addresses and of undefined behaviour.

``python -m tests.native.sanitized SECONDS`` runs them with three builds, each trial for so many seconds.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.native.build import build
from tests.native.subjects import write_packages

OPTIONS = ("-O1", "-g", "-fno-omit-frame-pointer", "-fsanitize=address,undefined", "-fno-sanitize-recover=all")


def library(name: str) -> str:
    """Return the path of a library of the compiler."""
    found = subprocess.run(["gcc", f"-print-file-name={name}"], check=True, capture_output=True, text=True)
    return found.stdout.strip()


def main() -> int:
    environment = os.environ | {
        "LD_PRELOAD": f"{library('libasan.so')} {library('libubsan.so')}",
        "PYTHONMALLOC": "malloc",
        "ASAN_OPTIONS": "detect_leaks=0:allocator_may_return_null=1",
    }
    status = 0
    with tempfile.TemporaryDirectory() as made:
        for number, more in enumerate(((), ("-U__SSE2__",), ("-DPy_LIMITED_API=0x030b0000",))):
            folder = build(Path(made, str(number)), (*OPTIONS, *more))
            write_packages(folder)  # here, for under the sanitizers that takes a minute
            for trial in ("differ", "base64_trial"):
                command = [sys.executable, "-m", f"tests.native.{trial}", sys.argv[1], "--folder", str(folder)]
                print(trial, *more, flush=True)
                status |= subprocess.run(command, env=environment).returncode
    return status


if __name__ == "__main__":
    sys.exit(main())
