"""The GitHub Action in tests: every step is run by bash as a runner does; `gh` is a stand-in that notes its calls."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import sysconfig
import venv
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml
from click.testing import CliRunner

from tests.cli.demo import DEMO
from tests.faults import write_spec
from tests.support.packages import ROOT
from wiregen.cli import main

ACTION = ROOT / ".github/actions/wiregen"
STEPS: list[dict[str, Any]] = yaml.safe_load((ACTION / "action.yml").read_text())["runs"]["steps"]

GH = """#!{python}
import json, os, pathlib, sys
arguments = sys.argv[1:]
if "--jq" in arguments:
    print(os.environ["COMMENTS_FOUND"])
bodies = [pathlib.Path(argument.removeprefix("body=@")).read_text() for argument in arguments if "body=@" in argument]
with open(os.environ["GH_CALLS"], "a") as calls:
    print(json.dumps([os.environ["GH_TOKEN"], arguments, bodies]), file=calls)
sys.exit(int(os.environ["GH_STATUS"]))
"""

PYTHON = """#!/bin/sh
exec {python} "$@" --without-pip
"""
"""Makes an environment without a pip of its own, which takes long to install: it finds that of these tests."""

MARK = "<!-- wiregen -->"
"""How the comment starts, and is found again."""

LIST = ["api", "--paginate", "repos/me/mine/issues/7/comments", "--jq"]
MINE = f'.[] | select(.user.type == "Bot" and (.body | startswith("{MARK}"))) | .id'


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run of the action has come to."""

    statuses: dict[str, int]
    """The exit status of each step that was run."""
    shown: str
    summary: str
    calls: list[tuple[str, list[str], list[str]]]
    """The token, the arguments and the bodies of every call of `gh`."""


CANARY = "open(__import__('os').environ['CANARY'], 'a').write(__file__ + '\\n')\n"


def put_canaries(place: Path) -> None:
    """Write into a checkout what notes in a file that it was run, under the names of what the steps import."""
    for name in ("venv", "pip", "ensurepip", "click", "yaml", "json", "wiregen", "black", "sitecustomize"):
        (place / f"{name}.py").write_text(CANARY)


def made_runner(folder: Path) -> Path:
    """Make the folder of a runner that has run the step that installs, with no registry to ask.

    It has a checkout with a spec, what that gives, and canaries.
    """
    (folder / "temp").mkdir()
    checkout = folder / "checkout"
    write_spec(checkout / "spec/demo", DEMO)
    put_canaries(checkout)
    (folder / "bin").mkdir()
    for command, text in (("gh", GH), ("python3", PYTHON)):
        (folder / "bin" / command).write_text(text.format(python=sys.executable))
        (folder / "bin" / command).chmod(0o755)
    # The dependencies, and what builds the wheel, are those of these tests.
    venv.create(folder / "temp/wiregen", with_pip=False)
    site_packages = next((folder / "temp/wiregen/lib").glob("python3*")) / "site-packages"
    (site_packages / "extra.pth").write_text(sysconfig.get_path("purelib"))
    environment = {"PIP_NO_INDEX": "1", "PIP_NO_COMPILE": "1", "CANARY": str(folder / "canary")}
    installed = run_step(STEPS[0], folder, checkout, {}, environment)
    assert installed.returncode == 0, installed.stdout + installed.stderr
    generate = ["generate", "--spec", str(checkout / "spec"), "--out", str(checkout / "generated")]
    assert CliRunner().invoke(main, generate).exit_code == 0
    return folder


def run_step(
    step: dict[str, Any], runner: Path, place: Path, expressions: dict[str, str], environment: dict[str, str]
) -> subprocess.CompletedProcess[str]:
    """Run the script of a step with the command and the variables that GitHub documents for `shell: bash`."""
    assert step["shell"] == "bash"
    script = runner / "script.sh"
    script.write_text(step["run"])
    given = {
        name: re.sub(r"\$\{\{ (.*?) \}\}", lambda found: expressions[found[1]], value)
        for name, value in step.get("env", {}).items()
    }
    kept = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "VIRTUAL_ENV")}
    path = os.pathsep.join([str(runner / "bin"), str(Path(sys.executable).parent), os.environ["PATH"]])
    runners = {
        "PATH": path,
        "GITHUB_ACTION_PATH": str(ACTION),
        "GITHUB_REPOSITORY": "me/mine",
        "GITHUB_STEP_SUMMARY": str(place / "summary.md"),
        "RUNNER_TEMP": str(runner / "temp"),
    }
    command = ["bash", "--noprofile", "--norc", "-eo", "pipefail", str(script)]
    return subprocess.run(
        command, cwd=place, env=kept | runners | given | environment, capture_output=True, text=True, timeout=120
    )


def run_action(
    runner: Path,
    place: Path,
    *,
    only: str = "check diff comment",
    pull_request: str = "7",
    base: str = "",
    fail_on: str = "",
    found: str = "",
    gh_status: int = 0,
) -> Outcome:
    """Run the steps behind the one that installs, each if its condition holds, or only some of them."""
    expressions = {
        "inputs.base": base,
        "inputs.fail-on": fail_on,
        "inputs.spec": "spec",
        "inputs.out": "generated",
        "inputs.token": "the-token",
        "github.event.pull_request.number": pull_request,
    }
    calls = place / "calls"
    calls.touch()
    environment = {
        "CANARY": str(runner / "canary"),
        "GH_CALLS": str(calls),
        "GH_STATUS": str(gh_status),
        "COMMENTS_FOUND": found,
    }
    statuses: dict[str, int] = {}
    shown = ""
    for step in STEPS[1:]:
        conditions = {
            None: not any(statuses.values()),
            "${{ !cancelled() && steps.install.outcome == 'success' }}": True,
            "${{ !cancelled() && steps.install.outcome == 'success' && inputs.base != '' }}": base != "",
        }
        if conditions[step.get("if")] and step["id"] in only.split():
            done = run_step(step, runner, place, expressions, environment)
            statuses[step["id"]] = done.returncode
            shown += done.stdout + done.stderr
    summary = place / "summary.md"
    made = [json.loads(line) for line in calls.read_text().splitlines()]
    return Outcome(
        statuses,
        shown,
        summary.read_text() if summary.is_file() else "",
        [(each[0], each[1], each[2]) for each in made],
    )
