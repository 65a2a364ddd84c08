"""What a command has found reads the same in every format, and no text in it can pass for markup."""

from __future__ import annotations

import html
import json
import re

import pytest

from wiregen.cli.printing import print_report
from wiregen.cli.report import RENDERINGS, Finding, Level, Report
from wiregen.source.faults import Position

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
        "| error | 50% of a&#124;b &#60;c&#62; | `spec/a,b.yaml:3:7` | `field-removed` |\n"
        "| notice | no place |  |  |\n"
    ),
}


@pytest.mark.parametrize("output", TOLD)
def test_a_report_is_printed_in_a_format(output: str, capsys: pytest.CaptureFixture[str]) -> None:
    print_report(REPORT, output)
    assert capsys.readouterr().out == TOLD[output]


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


def test_findings_that_a_difference_shows_are_not_shown_to_a_person_again(capsys: pytest.CaptureFixture[str]) -> None:
    findings = (Finding(Level.ERROR, "a", is_in_diff=True), Finding(Level.ERROR, "b"))
    report = Report("differs", findings, diff="+x\n")
    print_report(report, "text")
    assert capsys.readouterr().out == "+x\nb\ndiffers\n"
    assert [finding["message"] for finding in json.loads(RENDERINGS["json"](report))["findings"]] == ["a", "b"]
    assert json.loads(RENDERINGS["json"](report))["diff"] == "+x\n"


def test_a_difference_cannot_end_its_fence_in_markdown() -> None:
    assert "````diff\n+```\n+x\n````\n" in RENDERINGS["markdown"](Report("differs", diff="+```\n+x\n"))


HOSTILE = [
    "@everyone",
    "me@team/all",
    "#123 or GH-5 or me/mine#7",
    "https://evil.example or www.evil.example!",
    "<img src=x onerror=y> </details>",
    "![x](y) [x](y) **b** _i_ ~~s~~ `c` $x$ :smile:",
    "a|b \\| c\\",
    "&#64;everyone &lt;",
    "x` @everyone `y",
    "a\n\n# b\r\n| c",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_no_text_in_markdown_is_markup_a_mention_or_an_address_and_it_is_shown_as_it_is(text: str) -> None:
    report = Report(text, (Finding(Level.ERROR, text, Position(text, 1, 1), group=text),))
    reported = RENDERINGS["markdown"](report)
    bold, _, heading, _, head, rule, row, *_ = reported.split("\n")
    assert (head, rule) == ("| what | where | rule |", "|--|--|--|")
    message, place = row.removeprefix("| ").removesuffix("</code> |  |").split(" | <code>")
    shown = " ".join(text.split())
    for markdown, expected in (
        (bold.removeprefix("**").removesuffix("**"), shown),
        (heading.removeprefix("### "), shown),
        (message, shown),
        (place, f"{shown}:1:1"),
    ):
        assert not re.search(r"[@<>`*_\[\]|\\$~!\n\r]|&(?!#\d+;)|(?<!&)#|:\S|www\.", markdown)
        assert html.unescape(markdown).replace("\u200b", "") == expected
    assert not re.search("&#(?:35|64);(?!&#8203;)", bold + heading + message)


GROUPED = Report(
    "2 things",
    (
        Finding(Level.ERROR, "a", rule="x", group="bad", facts={"old": None, "subjects": ["a"]}),
        Finding(Level.NOTICE, "b", group="good"),
        Finding(Level.NOTICE, "c", group="good"),
    ),
)


@pytest.mark.parametrize(
    ("output", "reported"),
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
def test_groups_stand_under_their_headings_for_people(
    output: str, reported: str, capsys: pytest.CaptureFixture[str]
) -> None:
    print_report(GROUPED, output)
    assert capsys.readouterr().out == reported


def test_json_has_the_facts_of_a_finding_beside_it() -> None:
    first, second, _ = json.loads(RENDERINGS["json"](GROUPED))["findings"]
    place = {"file": None, "line": None, "column": None}
    assert first == {"level": "error", "rule": "x", "message": "a", **place, "old": None, "subjects": ["a"]}
    assert second == {"level": "notice", "rule": None, "message": "b", **place}
