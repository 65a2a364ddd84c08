"""Every rule of ``wiregen diff`` is on one page, with its impact, an example, and what the command prints for that."""

from __future__ import annotations

import re
from pathlib import Path
from textwrap import fill

import pytest

from tests.changes import diff, golden, printed, write_sides
from tests.support.effort import sampled
from tests.support.packages import ROOT
from tests.support.rows import each_row
from wiregen.compare.changes.change import Change, step_of
from wiregen.compare.changes.rule import Rule
from wiregen.compare.changes.rules import RULES

PAGE = ROOT / "docs/diff-rules.md"
SECTION = re.compile(r"(?ms)^### `([a-z-]+)`\n.*?^```diff\n(.*?)^```\n(?:\n```text\n.*?^```\n)?")
EXAMPLES = {found[1]: found[2] for found in SECTION.finditer(PAGE.read_text(encoding="utf-8"))}


def section(rule: Rule, message: str) -> str:
    """Return the section of a rule as it has to be, with what the command prints for its example."""
    step = step_of([Change(rule, ("x",), "", None, None)])
    impact = f"Receive: **{rule.receive}**. Send: **{rule.send}**. Step: **{step}**."
    about = fill(f"{rule.what} {rule.why}", 120, break_long_words=False, break_on_hyphens=False)
    return f"### `{rule.name}`\n\n{about}\n\n{impact}\n\n```diff\n{EXAMPLES[rule.name]}```\n\n```text\n{message}```\n"


def test_the_page_has_every_rule_in_the_order_of_the_table() -> None:
    assert list(EXAMPLES) == list(RULES)


def test_an_example_falls_under_its_rule_and_the_page_says_what_the_command_prints(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    message: dict[str, str] = {}
    for name, example in EXAMPLES.items():
        folder = tmp_path / name
        folder.mkdir()
        monkeypatch.chdir(folder)
        message[name] = printed(folder, example)
    assert [name for name in message if f" [{name}]\n" not in message[name]] == []
    text = SECTION.sub(lambda found: section(RULES[found[1]], message[found[1]]), PAGE.read_text(encoding="utf-8"))
    golden(PAGE, text, update=bool(request.config.getoption("--update-golden")))


@each_row("name", sampled(list(RULES), 3))
def test_an_example_compared_with_itself_is_no_change(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / name).mkdir()
    monkeypatch.chdir(tmp_path / name)
    write_sides(tmp_path / name, EXAMPLES[name])
    for side in ("old", "new"):
        assert diff(side, side, "--fail-on", "any").stdout == "no change: no step\n"
