"""The command line itself: help, version, completion, and what it says of a wrong one."""

from __future__ import annotations

import re
from importlib import metadata

import click
import pytest
from click.testing import CliRunner

from tests.support.packages import ROOT
from wiregen.cli import main


@pytest.mark.parametrize("flag", ["--help", "-h"])
@pytest.mark.parametrize(
    ("command", "message"),
    [
        ([], ["Usage: wiregen [OPTIONS] COMMAND", "generate ", "check ", "0 success, 1 something was found, 2 "]),
        (["generate"], ["Usage: wiregen generate", "--spec", "[default: spec]", "--out", "[default: generated]"]),
        (["check"], ["Usage: wiregen check", "unified diff", "Writes nothing."]),
        (["new"], ["Usage: wiregen new [OPTIONS] NAME", "wiregen new chat_room", "--folder", "the current folder"]),
        (["watch"], ["Usage: wiregen watch", "until Ctrl-C", "wiregen watch --spec spec/chat_room", "--out"]),
    ],
)
def test_help_shows_what_there_is(command: list[str], flag: str, message: list[str]) -> None:
    result = CliRunner().invoke(main, [*command, flag], prog_name="wiregen")
    assert (result.exit_code, result.stderr) == (0, "")
    shown = " ".join(result.stdout.split())
    for text in message:
        assert text.strip() in shown


@pytest.mark.parametrize("wrong", [["generat"], ["generate", "--specs", "spec"], ["generate", "spec"]])
def test_a_wrong_command_line_is_status_2(wrong: list[str]) -> None:
    result = CliRunner().invoke(main, wrong)
    assert (result.exit_code, result.stdout) == (2, "")


def test_a_mistyped_command_is_answered_with_the_one_that_was_meant() -> None:
    result = CliRunner().invoke(main, ["genrate"])
    assert result.stderr.endswith("Error: there is no command 'genrate' (did you mean 'generate'?)\n")


def test_the_shell_completes_commands_and_the_names_of_rules() -> None:
    def completed(words: str) -> list[str]:
        environment = {"_WIREGEN_COMPLETE": "bash_complete", "COMP_WORDS": words, "COMP_CWORD": str(words.count(" "))}
        shown = CliRunner().invoke(main, [], prog_name="wiregen", env=environment).stdout
        return [line.partition(",")[2] for line in shown.splitlines()]

    assert completed("wiregen gen") == ["generate"]
    assert completed("wiregen explain direction-") == ["direction-added", "direction-removed", "direction-tag-changed"]


def test_the_version_is_that_of_the_distribution() -> None:
    result = CliRunner().invoke(main, ["--version"])
    assert result.stdout.split()[-1] == metadata.version("wiregen")


def test_the_console_script_is_the_same_function() -> None:
    (script,) = metadata.entry_points(group="console_scripts", name="wiregen")
    assert script.value == "wiregen.__main__:main"


def test_the_line_of_a_command_in_the_help_of_all_begins_its_own_help() -> None:
    context = click.Context(main)
    shown = CliRunner().invoke(main, ["--help"]).stdout.partition("Commands:\n")[2]
    assert len(main.list_commands(context)) > 10
    for name in main.list_commands(context):
        command = main.get_command(context, name)
        assert command is not None
        assert command.name == name
        line = re.search(rf"(?m)^  {name}  +(.*\n(?:   .*\n)*)", shown)
        assert line is not None
        assert " ".join((command.help or "").split()).startswith(" ".join(line[1].split()).rstrip("."))


def test_every_module_of_a_command_has_one() -> None:
    modules = {path.stem.rstrip("_") for path in (ROOT / "generator/wiregen/cli").glob("*.py")}
    assert set(main.list_commands(click.Context(main))) <= modules
