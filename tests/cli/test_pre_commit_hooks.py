"""The hooks that other projects get through pre-commit: what they run, with what, and when it stops a commit."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from contextlib import chdir
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner

from tests.faults import write_spec
from tests.support.packages import ROOT
from wiregen.cli import main

HOOKS: dict[str, Any] = {hook["id"]: hook for hook in yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text())}
DEMO = {"protocol.yaml": "protocol: demo\n", "items.yaml": "records:\n  Item: {doc: A thing.}\n"}


def run(place: Path, *command: str) -> subprocess.CompletedProcess[str]:
    """Run a command as pre-commit does: in the repository's root, with the hook's environment first on the path."""
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    return subprocess.run(
        command, cwd=place, env=os.environ | {"PATH": path}, capture_output=True, text=True, timeout=60
    )


def run_hook(place: Path, hook: str) -> tuple[int, bool]:
    """Return the exit status of a hook, and whether it changed a file that git knows; either stops the commit."""
    assert HOOKS[hook]["pass_filenames"] is False
    command, *arguments = shlex.split(HOOKS[hook]["entry"])
    assert command == "wiregen"
    with chdir(place):
        status = CliRunner().invoke(main, arguments).exit_code
    return status, run(place, "git", "diff", "--quiet").returncode != 0


@pytest.fixture(name="repository", scope="module")
def _repository(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a git repository with a spec and what it gives, all of it staged."""
    folder = tmp_path_factory.mktemp("repository")
    write_spec(folder / "spec/demo", DEMO)
    for command in ("git init --quiet", "wiregen generate", "git add ."):
        assert run(folder, *command.split()).returncode == 0
    return folder


@pytest.fixture(name="place")
def _place(tmp_path: Path, repository: Path) -> Path:
    """Return a copy of that repository."""
    return shutil.copytree(repository, tmp_path / "copy")


def test_a_hook_is_installed_with_what_the_distribution_needs_and_nothing_else() -> None:
    assert sorted(HOOKS) == ["wiregen-check", "wiregen-generate"]
    assert [(hook["language"], "additional_dependencies" in hook) for hook in HOOKS.values()] == [("python", False)] * 2


def test_a_hook_runs_for_specs_and_packages_only(place: Path) -> None:
    for hook in HOOKS.values():
        for path in run(place, "git", "ls-files").stdout.splitlines():
            assert re.search(hook["files"], path)
        assert not re.search(hook["files"], "tests/spec/protocol.yaml")


def test_what_is_up_to_date_is_committed(place: Path) -> None:
    assert run_hook(place, "wiregen-generate") == (0, False)


def test_a_package_that_was_edited_is_stopped(place: Path) -> None:
    package = place / "generated/demo/items.py"
    package.write_text(package.read_text() + "# by hand\n")
    run(place, "git", "add", ".")
    assert run_hook(place, "wiregen-check") == (1, False)


def test_a_spec_that_was_changed_is_stopped_until_its_package_is_staged(place: Path) -> None:
    items = place / "spec/demo/items.yaml"
    items.write_text(items.read_text().replace("A thing.", "A thingy."))
    run(place, "git", "add", ".")
    assert run_hook(place, "wiregen-check") == (1, False)
    assert run_hook(place, "wiregen-generate") == (0, True)
    run(place, "git", "add", ".")
    assert run_hook(place, "wiregen-check") == (0, False)


def test_a_spec_with_a_fault_is_stopped(place: Path) -> None:
    (place / "spec/demo/items.yaml").write_text("record: {}\n")
    run(place, "git", "add", ".")
    assert run_hook(place, "wiregen-generate") == (2, False)
