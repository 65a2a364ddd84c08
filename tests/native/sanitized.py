"""The trials under sanitizers: of addresses and of undefined behaviour, and one of threads.

``python -m tests.native.sanitized SECONDS`` runs them with three builds and with one, each trial for that many seconds.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.native.build import build
from tests.native.subjects import write_packages

OPTIONS = ("-O1", "-g", "-fno-omit-frame-pointer")
ADDRESSES = (*OPTIONS, "-fsanitize=address,undefined", "-fno-sanitize-recover=all")
THREADS = (*OPTIONS, "-fsanitize=thread")


def library(name: str) -> str:
    """Return the path of a library of the compiler."""
    found = subprocess.run(["gcc", f"-print-file-name={name}"], check=True, capture_output=True, text=True)
    return found.stdout.strip()


def run(trial: str, folder: Path, **variables: str) -> int:
    """Run a trial with a build of the extension, and return the status of its process."""
    command = [sys.executable, "-m", f"tests.native.{trial}", sys.argv[1], "--folder", str(folder)]
    if "TSAN_OPTIONS" in variables:  # which wants memory to be where it expects it
        command = ["setarch", "--addr-no-randomize", *command]
    return subprocess.run(command, env=os.environ | variables).returncode


def main() -> int:
    addresses = {
        "LD_PRELOAD": f"{library('libasan.so')} {library('libubsan.so')}",
        "PYTHONMALLOC": "malloc",
        "ASAN_OPTIONS": "detect_leaks=0:allocator_may_return_null=1",
    }
    threads = {"LD_PRELOAD": library("libtsan.so"), "TSAN_OPTIONS": "exitcode=66"}
    status = 0
    with tempfile.TemporaryDirectory() as made:
        for number, more in enumerate(((), ("-U__SSE2__",), ("-DPy_LIMITED_API=0x030b0000",))):
            folder = build(Path(made, str(number)), (*ADDRESSES, *more))
            write_packages(folder)  # imported here: under the sanitizers that takes a minute
            for trial in ("differ", "base64_trial"):
                print(trial, *more, flush=True)
                status |= run(trial, folder, **addresses)
        print("threads", flush=True)
        status |= run("threads", build(Path(made, "threads"), THREADS), **threads)
    return status


if __name__ == "__main__":
    sys.exit(main())
