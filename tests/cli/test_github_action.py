"""The GitHub Action: every step is run by bash as a runner does; `gh` is a stand-in that notes its calls."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import sysconfig
import venv
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.faults import write_spec
from tests.support.packages import ROOT

ACTION = ROOT / ".github/actions/wiregen"
STEPS: list[dict[str, Any]] = yaml.safe_load((ACTION / "action.yml").read_text())["runs"]["steps"]
DEMO = {"protocol.yaml": "protocol: demo\n", "items.yaml": "records:\n  Item: {doc: A thing.}\n"}

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


@pytest.fixture(name="runner", scope="module")
def _runner(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a runner, in which the step that installs has been run, with no registry to ask.

    It was run in a checkout with canaries.
    """
    folder = tmp_path_factory.mktemp("runner")
    (folder / "temp").mkdir()
    (folder / "canaries").mkdir()
    put_canaries(folder / "canaries")
    (folder / "bin").mkdir()
    for command, text in (("gh", GH), ("python3", PYTHON)):
        (folder / "bin" / command).write_text(text.format(python=sys.executable))
        (folder / "bin" / command).chmod(0o755)
    # The dependencies, and what builds the wheel, are those of these tests.
    venv.create(folder / "temp/wiregen", with_pip=False)
    site_packages = next((folder / "temp/wiregen/lib").glob("python3*")) / "site-packages"
    (site_packages / "extra.pth").write_text(sysconfig.get_path("purelib"))
    environment = {"PIP_NO_INDEX": "1", "PIP_NO_COMPILE": "1", "CANARY": str(folder / "canary")}
    installed = run_step(STEPS[0], folder, folder / "canaries", {}, environment)
    assert installed.returncode == 0, installed.stdout + installed.stderr
    write_spec(folder / "checkout/spec/demo", DEMO)
    generate = [str(folder / "temp/wiregen/bin/wiregen"), "generate"]
    assert subprocess.run(generate, cwd=folder / "checkout", capture_output=True).returncode == 0
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
    only: str = "",
    pull_request: str = "7",
    base: str = "",
    fail_on: str = "",
    found: str = "",
    gh_status: int = 0,
) -> Outcome:
    """Run the steps behind the one that installs, each if its condition holds; or only one of them."""
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
    environment = {"GH_CALLS": str(calls), "GH_STATUS": str(gh_status), "COMMENTS_FOUND": found}
    statuses: dict[str, int] = {}
    shown = ""
    for step in STEPS[1:]:
        conditions = {
            None: not any(statuses.values()),
            "${{ !cancelled() && steps.install.outcome == 'success' }}": True,
            "${{ !cancelled() && steps.install.outcome == 'success' && inputs.base != '' }}": base != "",
        }
        if conditions[step.get("if")] and only in ("", step["id"]):
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


@pytest.fixture(name="place")
def _place(tmp_path: Path, runner: Path) -> Path:
    """Return a checkout with a spec and what it gives."""
    return shutil.copytree(runner / "checkout", tmp_path / "checkout")


def test_what_is_up_to_date_passes_and_is_told_in_the_summary_and_a_new_comment(runner: Path, place: Path) -> None:
    outcome = run_action(runner, place)
    assert outcome.statuses == {"check": 0, "comment": 0}
    assert outcome.shown == "**up to date generated**\n"
    assert outcome.summary == f"{MARK}\n### wiregen check\n\n**up to date generated**\n"
    post = ["api", "--silent", "--method", "POST", "repos/me/mine/issues/7/comments", "--field"]
    field = f"body=@{runner / 'temp/wiregen-comment.md'}"
    assert outcome.calls == [
        ("the-token", [*LIST, MINE], []),
        ("the-token", [*post, field], [outcome.summary]),
    ]


def test_a_package_that_the_spec_does_not_give_fails_with_an_annotation_and_the_diff(runner: Path, place: Path) -> None:
    package = place / "generated/demo/items.py"
    package.write_text(package.read_text().replace("A thing.", "A thingy."))
    outcome = run_action(runner, place)
    assert outcome.statuses == {"check": 1, "comment": 0}
    annotation = "::error file=generated/demo/items.py,line=1,col=1::not what the spec gives"
    assert outcome.shown.splitlines()[0] == annotation
    (body,) = outcome.calls[-1][2]
    assert '-    """A thingy."""\n+    """A thing."""\n' in body


def test_a_fault_of_a_spec_fails_with_an_annotation_at_its_place(runner: Path, place: Path) -> None:
    (place / "spec/demo/items.yaml").write_text("records: {Item: {doc: A thing., fields: {a: {type: strin, doc: A.}}}}")
    outcome = run_action(runner, place)
    assert outcome.statuses == {"check": 2, "comment": 0}
    annotation = "::error file=spec/demo/items.yaml,line=1,col=52::unknown type 'strin': did you mean 'string'?"
    assert outcome.shown.splitlines()[0] == annotation
    assert "spec/demo/items.yaml:1:52" in outcome.summary


def report(runner: Path, text: str = "**up to date generated**\n") -> None:
    """Leave what the step that checks leaves to the one that comments."""
    (runner / "temp/wiregen-check.md").write_text(text)


def test_a_later_push_writes_the_comment_anew(runner: Path, place: Path) -> None:
    report(runner)
    outcome = run_action(runner, place, only="comment", found="41\n42")
    assert outcome.statuses == {"comment": 0}
    patch = ["api", "--silent", "--method", "PATCH", "repos/me/mine/issues/comments/41"]
    assert [arguments[:5] for _, arguments, _ in outcome.calls] == [[*LIST, MINE], patch]
    assert outcome.calls[-1][2] == [outcome.summary]


def test_outside_a_pull_request_there_is_the_summary_alone(runner: Path, place: Path) -> None:
    report(runner)
    outcome = run_action(runner, place, only="comment", pull_request="")
    assert outcome.statuses == {"comment": 0}
    assert "up to date generated" in outcome.summary
    assert outcome.calls == []


def test_a_comment_that_may_not_be_written_is_a_warning(runner: Path, place: Path) -> None:
    report(runner)
    outcome = run_action(runner, place, only="comment", gh_status=1)
    assert outcome.statuses == {"comment": 0}
    assert "::warning::no comment on the pull request" in outcome.shown
    assert [arguments for _, arguments, _ in outcome.calls] == [[*LIST, MINE]]


def test_a_comment_is_never_longer_than_github_takes(runner: Path, place: Path) -> None:
    report(runner, "Much is to be said.\n" * 10_000)
    outcome = run_action(runner, place, only="comment")
    assert outcome.statuses == {"comment": 0}
    (body,) = outcome.calls[-1][2]
    assert body.startswith(f"{MARK}\n")
    assert len(body) == 60_000


def git(place: Path, *arguments: str) -> str:
    """Return what git says."""
    somebody = ("-c", "user.name=Somebody", "-c", "user.email=somebody@example.org")
    done = subprocess.run(["git", *somebody, *arguments], cwd=place, capture_output=True, text=True, check=True)
    return done.stdout.strip()


def committed(place: Path) -> str:
    """Return the commit of a repository's working tree as it stands."""
    git(place, "init", "--quiet")
    git(place, "add", ".")
    git(place, "commit", "--quiet", "--allow-empty", "--message", "A state")
    return git(place, "rev-parse", "HEAD")


OLD = """
protocol: demo
directions: {server: {doc: S., union: Said, constants: SaidType, unknown: UnknownSaid}}
events: {server: {item.made: {doc: Made., fields: {id: {type: string, doc: An id.}}}}}
"""
NEW = OLD.replace("type: string", "type: integer")


def test_what_has_changed_in_meaning_is_told_before_the_check(runner: Path, place: Path) -> None:
    (place / "spec/demo/protocol.yaml").write_text(OLD)
    base = committed(place)
    (place / "spec/demo/protocol.yaml").write_text(NEW)
    outcome = run_action(runner, place, base=base)
    assert outcome.statuses == {"check": 1, "diff": 0, "comment": 0}
    (body,) = outcome.calls[-1][2]
    head, told, checked = re.split("### wiregen (?:diff|check)\n", body)
    assert head == f"{MARK}\n"
    assert "### breaking" in told
    assert "spec/demo/protocol.yaml:4:" in told
    assert "generated is not what spec gives" in checked


def test_nothing_that_has_changed_fails_nothing(runner: Path, place: Path) -> None:
    assert run_action(runner, place, only="diff", base=committed(place), fail_on="any").statuses == {"diff": 0}


def test_a_checkout_of_the_last_commit_alone_fetches_the_one_to_compare_with(
    runner: Path, place: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    (place / "spec/demo/protocol.yaml").write_text(OLD)
    base = committed(place)
    (place / "spec/demo/protocol.yaml").write_text(NEW)
    committed(place)
    shallow = tmp_path_factory.mktemp("shallow")
    git(shallow, "clone", "--quiet", "--depth", "1", place.as_uri(), ".")
    assert run_action(runner, shallow, only="diff", base=base, fail_on="breaking").statuses == {"diff": 1}
    assert "### breaking" in (runner / "temp/wiregen-diff.md").read_text()


def test_a_first_spec_has_nothing_to_be_compared_with(runner: Path, place: Path) -> None:
    (place / "spec").rename(place / "later")
    base = committed(place)
    (place / "later").rename(place / "spec")
    outcome = run_action(runner, place, base=base, fail_on="any")
    assert outcome.statuses == {"check": 0, "diff": 0, "comment": 0}
    assert "### wiregen diff\n\nThere was no spec before.\n" in outcome.summary


def test_an_old_spec_with_a_fault_does_not_keep_it_from_being_mended(runner: Path, place: Path) -> None:
    mended = (place / "spec/demo/items.yaml").read_text()
    (place / "spec/demo/items.yaml").write_text("record: {}\n")
    base = committed(place)
    (place / "spec/demo/items.yaml").write_text(mended)
    outcome = run_action(runner, place, base=base, fail_on="any")
    assert outcome.statuses == {"check": 0, "diff": 0, "comment": 0}
    assert "::warning::the specs have faults and could not be compared" in outcome.shown
    assert "unknown key 'record'" in outcome.summary


@pytest.mark.parametrize(("base", "fail_on"), [("HEAD", "braking"), ("nowhere", "any")])
def test_an_input_that_makes_no_sense_fails_and_is_told(base: str, fail_on: str, runner: Path, place: Path) -> None:
    committed(place)
    outcome = run_action(runner, place, only="diff", base=base, fail_on=fail_on)
    assert outcome.statuses["diff"] > 1
    assert (fail_on if base == "HEAD" else "origin") in outcome.shown


def test_no_step_runs_anything_from_the_checkout(
    runner: Path, place: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert not (runner / "canary").exists()
    put_canaries(place)
    monkeypatch.setenv("CANARY", str(tmp_path / "canary"))
    assert run_action(runner, place, base=committed(place)).statuses == {"check": 0, "diff": 0, "comment": 0}
    assert not (tmp_path / "canary").exists()


def test_a_link_to_what_the_job_knows_is_named_and_never_told(
    runner: Path, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("JOB_SECRET", "canary-7")
    (place / "generated/demo/x.txt").symlink_to("/proc/self/environ")
    outcome = run_action(runner, place)
    assert outcome.statuses == {"check": 1, "comment": 0}
    assert "generated/demo/x.txt" in outcome.summary
    assert "canary-7" not in outcome.summary + outcome.shown + str(outcome.calls)
