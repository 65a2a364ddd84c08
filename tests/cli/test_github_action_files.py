"""The files of the GitHub Action: its scripts are isolated, what it installs is pinned, its workflow may do little."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import yaml

from tests.support.packages import ROOT

ACTION = ROOT / ".github/actions/wiregen"


STEPS: list[dict[str, Any]] = yaml.safe_load((ACTION / "action.yml").read_text())["runs"]["steps"]


def test_every_python_of_a_step_is_isolated_and_no_expression_becomes_part_of_a_script() -> None:
    for step in STEPS:
        assert "${{" not in step["run"]
        calls = re.findall(r"python3?\"?( [^|&;\n]*)", step["run"])
        assert [call for call in calls if not call.startswith(" -I -m ")] == []


def pins(path: Path) -> dict[str, str]:
    """Return the versions in a lock by the names of the distributions."""
    found = re.findall(r"(?m)^([A-Za-z0-9._-]+)==([^ \n]+)", path.read_text())
    return {re.sub("[-_.]+", "-", name).lower(): version for name, version in found}


def test_what_the_action_installs_is_pinned_by_version_and_digest() -> None:
    lock = ACTION / "requirements.lock"
    pinned = pins(lock)
    assert pinned.items() <= pins(ROOT / "requirements.lock").items() | {("colorama", pinned.get("colorama", ""))}
    entries = re.split(r"(?m)^(?=[A-Za-z])", lock.read_text())[1:]
    assert len(entries) == len(pinned)
    assert all("--hash=sha256:" in entry for entry in entries)
    wanted = re.findall(r"(?m)^([A-Za-z0-9._-]+)[=>]", (ACTION / "requirements.in").read_text())
    assert {name.lower() for name in wanted} <= pinned.keys()


def test_the_workflow_of_the_readme_has_the_least_permissions_and_pins_what_it_uses() -> None:
    text = (ACTION / "README.md").read_text()
    workflow = yaml.safe_load(text.partition("```yaml\n")[2].partition("```")[0])
    assert workflow[True] == "pull_request"  # YAML 1.1 takes the key `on` for a boolean
    assert workflow["permissions"] == {}
    (job,) = workflow["jobs"].values()
    assert job["permissions"] == {"contents": "read", "pull-requests": "write"}
    checkout, action = job["steps"]
    assert re.fullmatch("actions/checkout@[0-9a-f]{40}", checkout["uses"])
    assert checkout["with"] == {"fetch-depth": 0, "persist-credentials": False}
    assert action["uses"] == "OWNER/wiregen/.github/actions/wiregen@COMMIT"
    assert "Do not run it on `pull_request_target`" in text
