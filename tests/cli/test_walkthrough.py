"""The walk-through in docs/ is true: played in a new folder, every command prints what stands below it."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.packages import ROOT

PAGE = ROOT / "docs" / "walkthrough.md"

BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def played(text: str, folder: Path, environment: dict[str, str]) -> str:
    """Return the page with the true output of its commands; YAML is a file, a diff is applied."""

    def run(command: str, given: str | None = None) -> str:
        shell = ["bash", "-c", command]
        done = subprocess.run(
            shell, cwd=folder, env=environment, input=given, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        )
        return done.stdout

    def play(block: re.Match[str]) -> str:
        language, content = block[1], block[2]
        if language == "yaml":
            (folder / "openapi.yaml").write_text(content, encoding="utf-8")
        elif language == "diff":
            assert run("git apply -", content) == ""
        else:
            commands = [line for line in content.splitlines() if line.startswith("$ ")]
            content = "".join(f"{command}\n{run(command.removeprefix('$ '))}" for command in commands)
        return f"```{language}\n{content}```"

    return BLOCK.sub(play, text)


def test_every_command_of_the_walk_through_prints_what_stands_below_it(
    tmp_path: Path, pytestconfig: pytest.Config
) -> None:
    environment = {
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "HOME": str(tmp_path),
        "XDG_CACHE_HOME": str(tmp_path / "cache"),
        "LC_ALL": "C.UTF-8",
        "GIT_CONFIG_NOSYSTEM": "1",
        **{f"GIT_{role}_{key}": "somebody" for role in ("AUTHOR", "COMMITTER") for key in ("NAME", "EMAIL")},
    }
    folder = tmp_path / "kitchen"
    folder.mkdir()
    subprocess.run(["git", "init", "--quiet"], cwd=folder, env=environment, check=True)
    text = PAGE.read_text(encoding="utf-8")
    true = played(text, folder, environment)
    if pytestconfig.getoption("--update-golden") and true != text:
        PAGE.write_text(true, encoding="utf-8")
        pytest.fail(f"rewrote {PAGE.name}: look at git diff docs")
    assert true == text
