"""Pages with commands are true: played in a new folder, every command prints what is below it."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.support.pages import BLOCK, PLAYED
from wiregen.cli import main

FILE = re.compile(r"# (\S+\.yaml)\n|(openapi|asyncapi):")


def environment(folder: Path) -> dict[str, str]:
    """Return the environment of the shell: nothing of the user's, and somebody as the author of commits."""
    return {
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "HOME": str(folder),
        "LC_ALL": "C.UTF-8",
        "GIT_CONFIG_NOSYSTEM": "1",
        **{f"GIT_{role}_{key}": "somebody" for role in ("AUTHOR", "COMMITTER") for key in ("NAME", "EMAIL")},
    }


def run(command: str, folder: Path, given: str | None = None) -> str:
    """Return what a command prints: one of wiregen alone in this process, any other in a shell."""
    if command.startswith("wiregen ") and not re.search(r"[|&;<>$`]", command):
        arguments = shlex.split(command)[1:]
        return CliRunner().invoke(main, arguments, prog_name="wiregen", terminal_width=120).output
    done = subprocess.run(
        ["bash", "-c", command],
        cwd=folder,
        env=environment(folder),
        input=given,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    return done.stdout


def played(text: str, folder: Path) -> str:
    """Return the page with the true output of its commands; YAML is a file, a diff is applied."""

    def play(block: re.Match[str]) -> str:
        language, content = block[1], block[2]
        if language == "yaml":
            named = FILE.match(content)
            assert named is not None, content
            file = folder / (named[1] or f"{named[2]}.yaml")
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(content, encoding="utf-8")
        elif language == "diff":
            assert run("git apply -", folder, content) == ""
        elif language == "console":
            commands = [line for line in content.splitlines() if line.startswith("$ ")]
            content = "".join(f"{command}\n{run(command.removeprefix('$ '), folder)}" for command in commands)
        return f"```{language}\n{content}```"

    return BLOCK.sub(play, text)


def without_sizes(text: str) -> str:
    """Return a page without what grows with every template: the number of lines of a package."""
    return re.sub(r"\(\d+ files, \d+ lines\)", "(… files, … lines)", text)


@pytest.mark.parametrize("page", PLAYED, ids=lambda page: page.stem)
def test_every_command_of_a_page_prints_what_is_below_it(
    page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, pytestconfig: pytest.Config
) -> None:
    folder = tmp_path / "project"
    folder.mkdir()
    monkeypatch.chdir(folder)
    for name, value in environment(tmp_path).items():
        monkeypatch.setenv(name, value)
    subprocess.run(["git", "init", "--quiet"], check=True)
    text = page.read_text(encoding="utf-8")
    true = played(text, folder)
    if pytestconfig.getoption("--update-golden") and true != text:
        page.write_text(true, encoding="utf-8")
        pytest.fail(f"rewrote {page.name}: look at git diff docs")
    assert without_sizes(true) == without_sizes(text)
