"""The command line as a process: what it needs to run, how it is interrupted, and what it shows where."""

from __future__ import annotations

import os
import pty
import re
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.faults import write_spec
from tests.support.packages import ROOT
from wiregen.cli import main

DEMO = {"protocol.yaml": "protocol: demo\n", "items.yaml": "records:\n  Item: {doc: A thing.}\n"}

EXTRA_PACKAGES = [
    *(("generate", package, "wiregen") for package in ("black", "click", "yaml")),
    ("watch", "watchfiles", "wiregen"),
    ("flavour pydantic --out models", "datamodel_code_generator", "'wiregen[flavours]'"),
]
"""A command, what it needs, and what installs that."""


def _python(place: Path, *arguments: str, **environment: str) -> tuple[int, str, str]:
    done = subprocess.run(
        [sys.executable, *arguments],
        cwd=place,
        env=os.environ | environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
        # If the tests run in the background of a shell they ignore Ctrl-C, and would hand that down.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )
    return done.returncode, done.stdout, done.stderr


def test_python_m_wiregen_is_the_same_command(tmp_path: Path) -> None:
    write_spec(tmp_path / "spec", DEMO)
    message = "out/demo is absent\nout is out of date with spec: run wiregen generate\n"
    assert _python(tmp_path, "-m", "wiregen", "check", "--out", "out") == (1, "", message)


@pytest.mark.parametrize(("command", "missing", "brought_by"), EXTRA_PACKAGES)
def test_without_what_a_command_needs_one_line_says_what_to_install(
    command: str, missing: str, brought_by: str, tmp_path: Path
) -> None:
    program = (
        "import runpy, sys\n"
        f"sys.modules[{missing!r}] = None\n"  # which is how Python itself notes that a module cannot be imported
        f"sys.argv = ['wiregen', *{command.split()!r}]\n"
        "runpy.run_module('wiregen', run_name='__main__')\n"
    )
    write_spec(tmp_path / "spec", DEMO)
    status, shown, message = _python(tmp_path, "-c", program)
    assert status == 2
    assert (shown, message) == ("", f"wiregen needs {missing}: pip install {brought_by}\n")


BLOCK = """
import runpy, sys
for name in {names!r}:
    sys.modules[name] = None
for arguments in {lines!r}:
    sys.argv = ["wiregen", *arguments]
    try:
        runpy.run_module("wiregen", run_name="__main__")
    except SystemExit as end:
        print(end.code)
"""
EXTRAS = ["datamodel_code_generator", "material", "mkdocs", "rstr", "watchfiles"]


def test_help_and_version_need_nothing_that_commands_need(tmp_path: Path) -> None:
    names = [*EXTRAS, "black", "jinja2", "platformdirs", "yaml"]
    status, shown, message = _python(tmp_path, "-c", BLOCK.format(names=names, lines=[["--version"], ["--help"]]))
    assert (status, message) == (0, "")
    assert re.fullmatch(r"wiregen, version \S+\n0\nUsage: wiregen [\s\S]*\n0\n", shown)


def test_the_help_of_a_command_needs_none_of_its_extras(tmp_path: Path) -> None:
    commands = ["flavour", "docs", "watch"]
    lines = [[command, "--help"] for command in commands]
    status, shown, message = _python(tmp_path, "-c", BLOCK.format(names=EXTRAS, lines=lines))
    assert (status, message, shown.count("\n0\n")) == (0, "", 3)
    assert re.findall(r"Usage: wiregen (\w+) ", shown) == commands


INTERRUPT = """
import os, runpy, signal, sys
class Interrupt:
    def find_spec(self, name, path=None, target=None):
        if name == {moment!r}:
            sys.meta_path.remove(self)
            os.kill(os.getpid(), signal.SIGINT)
sys.meta_path.insert(0, Interrupt())
sys.argv = ["wiregen", "generate"]
runpy.run_module("wiregen", run_name="__main__")
"""


@pytest.mark.parametrize("moment", ["wiregen.cli", "click", "yaml", "black"])
def test_ctrl_c_at_any_moment_is_status_130_and_one_line(moment: str, tmp_path: Path) -> None:
    write_spec(tmp_path / "spec", DEMO)
    cache = str(tmp_path / "cache")
    done = _python(tmp_path, "-c", INTERRUPT.format(moment=moment), XDG_CACHE_HOME=cache)
    assert done == (130, "", "interrupted\n")
    assert not (tmp_path / "generated").exists()


def test_ctrl_c_is_not_taken_for_what_an_import_makes_of_it(tmp_path: Path) -> None:
    (tmp_path / "yaml.py").write_text("""
import os, signal
class Field:
    def __set_name__(self, owner, name):
        os.kill(os.getpid(), signal.SIGINT)
class Owner:
    field = Field()
""")
    write_spec(tmp_path / "spec", DEMO)
    place = os.pathsep.join([str(tmp_path), os.environ.get("PYTHONPATH", "")])
    assert _python(tmp_path, "-m", "wiregen", "check", PYTHONPATH=place) == (130, "", "interrupted\n")


def test_ctrl_c_while_files_are_written_leaves_the_old_package_and_nothing_beside_it(tmp_path: Path) -> None:
    write_spec(tmp_path / "spec", DEMO)
    generated = CliRunner().invoke(main, ["generate", "--spec", f"{tmp_path}/spec", "--out", f"{tmp_path}/generated"])
    assert generated.exit_code == 0
    (tmp_path / "spec/items.yaml").rename(tmp_path / "spec/things.yaml")
    program = """
import os, runpy, signal, sys
from pathlib import Path
write = Path.write_bytes
def interrupted(path, data):
    if path.name == "things.py":
        os.kill(os.getpid(), signal.SIGINT)
    return write(path, data)
Path.write_bytes = interrupted
sys.argv = ["wiregen", "generate"]
runpy.run_module("wiregen", run_name="__main__")
"""
    assert _python(tmp_path, "-c", program) == (130, "", "interrupted\n")
    assert (tmp_path / "generated/demo/items.py").is_file()
    assert sorted(path.name for path in (tmp_path / "generated").iterdir()) == [".wiregen", "demo"]


def test_output_that_cannot_be_written_is_reported_in_a_line() -> None:
    program = [sys.executable, "-m", "wiregen", "explain"]
    with open(os.devnull, "rb") as nowhere:
        done = subprocess.run(program, stdout=nowhere, stderr=subprocess.PIPE, text=True, check=False)
    assert (done.returncode, done.stderr) == (2, "cannot write the output: Bad file descriptor\n")


def test_a_standard_input_that_is_closed_is_reported_in_a_line(tmp_path: Path) -> None:
    spec = ROOT / "spec" / "openai_realtime_translation"
    program = f'exec "{sys.executable}" -m wiregen inspect --spec "{spec}" <&-'
    done = subprocess.run(["sh", "-c", program], capture_output=True, text=True, check=False, cwd=tmp_path)
    assert (done.returncode, done.stdout, done.stderr) == (2, "", "standard input is closed: name a FILE\n")


ON_TERMINAL = """
import os, runpy, sys
sys.argv = ["wiregen", "check"]
for no_color in (None, "", "1"):
    if no_color is not None:
        os.environ["NO_COLOR"] = no_color
    try:
        runpy.run_module("wiregen", run_name="__main__")
    except SystemExit as end:
        print(f"status {end.code}", file=sys.stderr)
"""


def _on_terminal(place: Path, program: str) -> bytes:
    """Return what a program shows on a terminal."""
    ours, theirs = pty.openpty()
    kept = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "FORCE_COLOR")}
    command, environment = [sys.executable, "-c", program], kept | {"TERM": "xterm"}
    done = subprocess.run(command, cwd=place, env=environment, stdout=theirs, stderr=theirs, timeout=60)
    os.close(theirs)
    shown = b""
    try:
        while piece := os.read(ours, 1024):
            shown += piece
    except OSError:  # how Linux says that the other end is closed
        pass
    os.close(ours)
    assert done.returncode == 0
    return shown


def test_a_terminal_gets_colours_unless_no_color_is_set(tmp_path: Path) -> None:
    write_spec(tmp_path / "spec", DEMO)
    unset, empty, set_, rest = _on_terminal(tmp_path, ON_TERMINAL).split(b"status 1\r\n")
    assert (b"\x1b[" in unset, b"\x1b[" in empty, rest) == (True, True, b"")
    message = "generated/demo is absent\r\ngenerated is out of date with spec: run wiregen generate\r\n"
    assert (set_.endswith(message.encode()), b"\x1b[" in set_) == (True, False)  # before it, what takes long


def test_python_m_wiregen_imports_nothing_from_the_working_directory(tmp_path: Path) -> None:
    write_spec(tmp_path / "spec", DEMO)
    for name in ("click", "yaml", "canary"):
        (tmp_path / f"{name}.py").write_text("open('ran', 'w').close()\n")
    arguments = ("drift", "--against", "canary", "--server-events", "Event")
    path = os.pathsep.join(place for place in os.environ.get("PYTHONPATH", "").split(os.pathsep) if place)
    status, shown, message = _python(tmp_path, "-m", "wiregen", *arguments, PYTHONPATH=path)
    assert (status, shown, message) == (2, "", "cannot read the types in canary: No module named 'canary'\n")
    assert not (tmp_path / "ran").exists()


def test_an_older_python_is_reported_in_one_line(tmp_path: Path) -> None:
    program = (
        "import runpy, sys\n"
        "sys.hexversion, sys.version = 0x030A0DF0, '3.10.13 (main)'\n"
        "runpy.run_module('wiregen', run_name='__main__')\n"
    )
    message = "wiregen needs Python 3.11 or newer, but this is Python 3.10.13\n"
    assert _python(tmp_path, "-c", program) == (2, "", message)


def test_make_tells_of_an_older_python_in_one_line(tmp_path: Path) -> None:
    names = ("Makefile", "requirements.lock", "pyproject.toml", "benchmarks/requirements.lock", "requirements-dev.lock")
    for name in (*names, "native/setup.py", "native/pyproject.toml"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        shutil.copy(ROOT / name, tmp_path / name)
    older = tmp_path / "python3.10"
    older.write_text(
        f"#!/bin/sh\nexec {sys.executable} -c 'import sys; sys.version_info = (3, 10, 13); exec(sys.argv[2])' \"$@\"\n"
    )
    older.chmod(0o755)
    outside = {name: value for name, value in os.environ.items() if name not in ("MAKELEVEL", "MAKEFLAGS")}
    for target in ("generate", "test", "bench"):
        command = ["make", target, f"PYTHON={older}"]
        done = subprocess.run(command, cwd=tmp_path, env=outside, capture_output=True, text=True)
        first, second = done.stderr.splitlines()
        assert first == f"make: this needs Python 3.11 or newer, and {older} is Python 3.10: make PYTHON=python3.11"
        assert second.startswith("make: *** [")
        assert not list(tmp_path.glob(".venv*"))
