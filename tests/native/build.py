"""Builds the extension from native/ into a folder, by the compiler that Python itself was built with."""

from __future__ import annotations

import fcntl
import hashlib
import os
import shlex
import shutil
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Iterable
from pathlib import Path

from tests.support.packages import ROOT

SOURCE = ROOT / "native"

OPTIONS = (
    *("-std=c11", "-fPIC", "-shared", "-fvisibility=hidden"),
    *("-Wall", "-Wextra", "-Werror", "-Wno-cast-function-type"),
)

LIMITED_API = "-DPy_LIMITED_API=0x030b0000"


def missing() -> str:
    """Say what this machine lacks for building the extension; nothing if it can."""
    if shutil.which(_compiler()[0]) is None:
        return f"no C compiler: {_compiler()[0]}"
    if not Path(sysconfig.get_path("include"), "Python.h").is_file():
        return "no Python.h"
    return ""


def build(folder: Path, options: Iterable[str] = ("-O2",), source: Path = SOURCE) -> Path:
    """Build into a folder, and return it. ``wiregen_native`` can then be imported from there."""
    package = folder / "wiregen_native"
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(source / "wiregen_native", package, ignore=ignored, dirs_exist_ok=True)
    files = sorted(map(str, (source / "src").glob("*.c")))
    include = f"-I{sysconfig.get_path('include')}"
    command = [*_compiler(), *OPTIONS, *options, include, *files, "-o", str(package / "_native.so"), "-lm"]
    subprocess.run(command, check=True, capture_output=True, text=True)
    return folder


def built_once() -> Path:
    """Return a folder with the extension as the code is now, built by whichever process of the tests asks first."""
    folder = ROOT / "build" / "native"
    folder.mkdir(parents=True, exist_ok=True)
    wanted = folder / _digest()
    lock = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not wanted.is_dir():
            for old in folder.iterdir():  # not the folder itself, which is locked
                shutil.rmtree(old)
            with tempfile.TemporaryDirectory(dir=folder) as made:
                build(Path(made, "x"), ("-O0",)).rename(wanted)
    finally:
        os.close(lock)
    return wanted


def _digest() -> str:
    """Return a name for what is built: the code, and the Python that it is for."""
    found = hashlib.sha256(f"{sys.version} {OPTIONS}".encode())
    for path in sorted((*SOURCE.glob("src/*"), *SOURCE.glob("wiregen_native/*.py"))):
        found.update(path.name.encode() + path.read_bytes())
    return found.hexdigest()[:16]


def _compiler() -> list[str]:
    return shlex.split(str(sysconfig.get_config_var("CC") or "cc"))[:1]
