"""The command line itself: help, version, what it needs to run, and the ways in which it is started."""

from __future__ import annotations

import subprocess
import sys
from importlib import metadata
from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.faults import write_spec
from wiregen.cli import main

DEMO = {"protocol.yaml": "protocol: demo\n", "items.yaml": "records:\n  Item: {doc: A thing.}\n"}

EXTRA_PACKAGES = [
    *(("generate", package) for package in ("black", "click", "jinja2", "jsonschema", "platformdirs", "yaml")),
    ("watch", "watchfiles"),
    ("flavour pydantic --out models", "datamodel_code_generator"),
]
"""What the extra installs, with a command that needs it."""


@pytest.mark.parametrize("flag", ["--help", "-h"])
@pytest.mark.parametrize(
    ("command", "told"),
    [
        ([], ["Usage: wiregen [OPTIONS] COMMAND", "generate ", "check ", "0 all is well, 1 something was found, 2 "]),
        (["generate"], ["Usage: wiregen generate", "--spec", "[default: spec]", "--out", "[default: generated]"]),
        (["check"], ["Usage: wiregen check", "unified diff", "Writes nothing."]),
        (["new"], ["Usage: wiregen new [OPTIONS] NAME", "wiregen new chat_room", "--folder", "the current folder"]),
        (["watch"], ["Usage: wiregen watch", "until Ctrl-C", "wiregen watch --spec spec/chat_room", "--out"]),
    ],
)
def test_help_tells_what_there_is(command: list[str], flag: str, told: list[str]) -> None:
    result = CliRunner().invoke(main, [*command, flag], prog_name="wiregen")
    assert (result.exit_code, result.stderr) == (0, "")
    shown = " ".join(result.stdout.split())
    for text in told:
        assert text.strip() in shown


@pytest.mark.parametrize("wrong", [["generat"], ["generate", "--specs", "spec"], ["generate", "spec"]])
def test_a_wrong_command_line_is_status_2(wrong: list[str]) -> None:
    result = CliRunner().invoke(main, wrong)
    assert (result.exit_code, result.stdout) == (2, "")


def test_the_version_is_that_of_the_distribution() -> None:
    result = CliRunner().invoke(main, ["--version"])
    assert result.stdout.split()[-1] == metadata.version("wiregen")


def _python(place: Path, *arguments: str) -> tuple[int, str, str]:
    done = subprocess.run(
        [sys.executable, *arguments], cwd=place, capture_output=True, text=True, encoding="utf-8", timeout=60
    )
    return done.returncode, done.stdout, done.stderr


def test_python_m_wiregen_is_the_same_command(tmp_path: Path) -> None:
    write_spec(tmp_path / "spec", DEMO)
    options = ("--spec", "spec", "--out", "out")
    assert _python(tmp_path, "-m", "wiregen", "generate", *options)[0] == 0
    assert _python(tmp_path, "-m", "wiregen", "check", *options) == (0, "up to date out\n", "")
    (tmp_path / "out/demo/py.typed").unlink()
    status, shown, told = _python(tmp_path, "-m", "wiregen", "check", *options)
    assert (status, shown) == (1, "--- /dev/null\n+++ out/demo/py.typed\n")
    assert told == "out is not what spec gives: run wiregen generate\n"
    status, shown, _ = _python(tmp_path, "-m", "wiregen", "--help")
    assert (status, shown.splitlines()[0]) == (0, "Usage: wiregen [OPTIONS] COMMAND [ARGS]...")


def test_the_console_script_is_the_same_function() -> None:
    (script,) = metadata.entry_points(group="console_scripts", name="wiregen")
    assert script.value == "wiregen.__main__:main"


@pytest.mark.parametrize(("command", "missing"), EXTRA_PACKAGES)
def test_without_the_generator_extra_one_line_says_what_to_install(command: str, missing: str, tmp_path: Path) -> None:
    program = (
        "import runpy, sys\n"
        f"sys.modules[{missing!r}] = None\n"  # which is how Python itself notes that a module cannot be imported
        f"sys.argv = ['wiregen', *{command.split()!r}]\n"
        "runpy.run_module('wiregen', run_name='__main__')\n"
    )
    write_spec(tmp_path / "spec", DEMO)
    status, shown, told = _python(tmp_path, "-c", program)
    assert status != 0
    assert (shown, told) == ("", f"wiregen needs {missing}: pip install wiregen\n")
