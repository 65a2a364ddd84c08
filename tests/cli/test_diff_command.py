"""``wiregen diff`` compares folders, ends with the right status, and reports in every format."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.changes import diff
from tests.changes.chat import BROKEN, MORE, NEW, OLD, REWORDED, TOLD
from tests.faults import write_spec

IN_FOLDERS = TOLD.format(old="old/protocol.yaml", new="new/protocol.yaml")


@pytest.fixture(name="place")
def _place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return an empty working directory."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def write_folders(**texts: str) -> None:
    """Write folders of the protocol into the working directory."""
    for name, text in texts.items():
        write_spec(Path(name), {"protocol.yaml": text})


@pytest.mark.usefixtures("place")
def test_two_folders_are_compared() -> None:
    write_folders(old=OLD, new=NEW)
    result = diff("old", "new")
    assert (result.exit_code, result.stdout, result.stderr) == (0, IN_FOLDERS, "")


@pytest.mark.parametrize(
    ("new", "fail_on", "status"),
    [
        (OLD, "any", 0),
        (REWORDED, "any", 1),
        (REWORDED, "risky", 0),
        (MORE, "risky", 1),
        (MORE, "breaking", 0),
        (NEW, "breaking", 1),
        (NEW, "any", 1),
    ],
)
@pytest.mark.usefixtures("place")
def test_the_status_is_1_where_a_change_is_as_bad_as_was_asked_for(new: str, fail_on: str, status: int) -> None:
    write_folders(old=OLD, new=new)
    result = diff("old", "new", "--fail-on", fail_on)
    assert result.exit_code == status
    assert (result.stderr if status else result.stdout).endswith(" step\n")
    assert diff("old", "new").exit_code == 0


@pytest.mark.parametrize(
    ("new", "step"),
    [(OLD, "none"), (REWORDED, "patch"), (MORE, "minor"), (NEW, "major"), (f"{OLD}    x: {{doc: X.}}", "minor")],
)
@pytest.mark.usefixtures("place")
def test_a_program_gets_the_step(new: str, step: str) -> None:
    write_folders(old=OLD, new=new)
    assert json.loads(diff("old", "new", "--format", "json").stdout)["step"] == step


@pytest.mark.usefixtures("place")
def test_a_program_gets_both_places_and_whom_a_change_concerns() -> None:
    write_folders(old=OLD, new=NEW)
    message = json.loads(diff("old", "new", "--format", "json").stdout)
    assert message["conclusion"] == "1 breaking, 1 risky, 1 safe: a major step"
    assert message["findings"] == [
        {
            "level": "error",
            "rule": "event-removed",
            "message": "events.server.left: removed (server events)",
            "file": "old/protocol.yaml",
            "line": 11,
            "column": 5,
            "subjects": ["events.server.left"],
            "old": "old/protocol.yaml:11:5",
            "new": None,
            "directions": ["server"],
            "receive": "breaking",
            "send": "breaking",
        },
        {
            "level": "warning",
            "rule": "enum-value-added",
            "message": "enums.Mood.values.joke: new (server events: safe to receive, risky to send)",
            "file": "new/protocol.yaml",
            "line": 5,
            "column": 68,
            "subjects": ["enums.Mood.values.joke"],
            "old": None,
            "new": "new/protocol.yaml:5:68",
            "directions": ["server"],
            "receive": "safe",
            "send": "risky",
        },
        {
            "level": "notice",
            "rule": "docs-changed",
            "message": "records.Text: its doc was changed",
            "file": "new/protocol.yaml",
            "line": 7,
            "column": 3,
            "subjects": ["records.Text"],
            "old": "old/protocol.yaml:7:3",
            "new": "new/protocol.yaml:7:3",
            "directions": ["server"],
            "receive": "safe",
            "send": "safe",
        },
    ]


@pytest.mark.usefixtures("place")
def test_a_comment_on_a_pull_request_has_a_table_for_each_level() -> None:
    write_folders(old=OLD, new=NEW)
    assert diff("old", "new", "--format", "markdown").stdout == (
        "**1 breaking, 1 risky, 1 safe: a major step**\n"
        "\n"
        "### breaking\n"
        "\n"
        "| what | where | rule |\n"
        "|--|--|--|\n"
        "| events.server.left: removed (server events) | `old/protocol.yaml:11:5` | `event-removed` |\n"
        "\n"
        "### risky\n"
        "\n"
        "| what | where | rule |\n"
        "|--|--|--|\n"
        "| enums.Mood.values.joke: new (server events: safe to receive, risky to send) | `new/protocol.yaml:5:68` "
        "| `enum-value-added` |\n"
        "\n"
        "<details><summary>safe: 1</summary>\n"
        "\n"
        "| what | where | rule |\n"
        "|--|--|--|\n"
        "| records.Text: its doc was changed | `new/protocol.yaml:7:3` | `docs-changed` |\n"
        "\n"
        "</details>\n"
    )


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (
            BROKEN,
            OLD,
            "old/protocol.yaml:7:57: unknown type 'Moood': did you mean 'Mood'?\n1 fault in the old spec old\n",
        ),
        (
            OLD,
            BROKEN,
            "new/protocol.yaml:7:57: unknown type 'Moood': did you mean 'Mood'?\n1 fault in the new spec new\n",
        ),
        (
            BROKEN,
            BROKEN,
            "old/protocol.yaml:7:57: unknown type 'Moood': did you mean 'Mood'?\n"
            "new/protocol.yaml:7:57: unknown type 'Moood': did you mean 'Mood'?\n"
            "1 fault in the old spec old, 1 fault in the new spec new\n",
        ),
    ],
    ids=["old", "new", "both"],
)
@pytest.mark.usefixtures("place")
def test_faults_of_a_spec_are_reported_with_its_side(old: str, new: str, message: str) -> None:
    write_folders(old=old, new=new)
    result = diff("old", "new")
    assert (result.exit_code, result.stdout, result.stderr) == (2, "", message)
