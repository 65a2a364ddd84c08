"""What a command has found reads the same in every format, and no text in it can pass for markup."""

from __future__ import annotations

import json

import pytest

from wiregen.faults import Position
from wiregen.report import RENDERINGS, Finding, Level, Report

REPORT = Report(
    "2 things, and so on",
    (
        Finding(Level.ERROR, "50% of a|b\n<c>", Position("spec/a,b.yaml", 3, 7), "field-removed"),
        Finding(Level.NOTICE, "no place"),
    ),
    facts={"step": "major"},
)

TOLD = {
    "text": "spec/a,b.yaml:3:7: 50% of a|b\n<c> [field-removed]\nno place\n2 things, and so on\n",
    "github": (
        "::error file=spec/a%2Cb.yaml,line=3,col=7,title=field-removed::50%25 of a|b%0A<c>\n"
        "::notice::no place\n"
        "2 things, and so on\n"
    ),
    "markdown": (
        "**2 things, and so on**\n\n"
        "| | what | where | rule |\n|--|--|--|--|\n"
        "| error | 50% of a\\|b \\<c> | `spec/a,b.yaml:3:7` | `field-removed` |\n"
        "| notice | no place |  |  |\n"
    ),
}


@pytest.mark.parametrize("output", TOLD)
def test_a_report_is_told_in_a_format(output: str) -> None:
    assert RENDERINGS[output](REPORT) == TOLD[output]


def test_json_has_every_part_by_its_name() -> None:
    assert json.loads(RENDERINGS["json"](REPORT)) == {
        "conclusion": "2 things, and so on",
        "step": "major",
        "findings": [
            {
                "level": "error",
                "rule": "field-removed",
                "message": "50% of a|b\n<c>",
                "file": "spec/a,b.yaml",
                "line": 3,
                "column": 7,
            },
            {"level": "notice", "rule": None, "message": "no place", "file": None, "line": None, "column": None},
        ],
    }


def test_a_difference_takes_the_place_of_the_findings_in_text_and_cannot_end_its_fence_in_markdown() -> None:
    report = Report("differs", (Finding(Level.ERROR, "a"),), diff="+```\n+x\n")
    assert RENDERINGS["text"](report) == "+```\n+x\ndiffers\n"
    assert "````diff\n+```\n+x\n````\n" in RENDERINGS["markdown"](report)
    assert json.loads(RENDERINGS["json"](report))["diff"] == "+```\n+x\n"


GROUPED = Report(
    "2 things",
    (
        Finding(Level.ERROR, "a", rule="x", group="bad", facts={"old": None, "subjects": ["a"]}),
        Finding(Level.NOTICE, "b", group="good"),
        Finding(Level.NOTICE, "c", group="good"),
    ),
)


@pytest.mark.parametrize(
    ("output", "told"),
    [
        ("text", "bad:\na [x]\ngood:\nb\nc\n2 things\n"),
        ("github", "::error title=x::a\n::notice::b\n::notice::c\n2 things\n"),
        (
            "markdown",
            "**2 things**\n\n"
            "### bad\n\n| what | where | rule |\n|--|--|--|\n| a |  | `x` |\n\n"
            "<details><summary>good: 2</summary>\n\n"
            "| what | where | rule |\n|--|--|--|\n| b |  |  |\n| c |  |  |\n\n</details>\n",
        ),
    ],
)
def test_groups_stand_under_their_headings_for_people(output: str, told: str) -> None:
    assert RENDERINGS[output](GROUPED) == told


def test_json_has_the_facts_of_a_finding_beside_it() -> None:
    first, second, _ = json.loads(RENDERINGS["json"](GROUPED))["findings"]
    place = {"file": None, "line": None, "column": None}
    assert first == {"level": "error", "rule": "x", "message": "a", **place, "old": None, "subjects": ["a"]}
    assert second == {"level": "notice", "rule": None, "message": "b", **place}
