"""Every rule of order is on one page, with a recording that breaks it alone, and what ``wiregen inspect`` says."""

from __future__ import annotations

import re
from pathlib import Path
from textwrap import fill

import pytest
from click.testing import CliRunner

from tests.changes import golden
from tests.support.packages import ROOT, TESTS
from wiregen.cli import main
from wiregen.compare.order.rules import ORDER_RULES, OrderRule, Weight

PAGE = ROOT / "docs/order-rules.md"
SPEC = TESTS / "order/spec"
SECTION = re.compile(r"(?ms)^### `([a-z-]+)`\n.*?^```json\n(.*?)^```\n(?:\n```text\n.*?^```\n)?")
EXAMPLES = {found[1]: found[2] for found in SECTION.finditer(PAGE.read_text(encoding="utf-8"))}
LEVELS = {Weight.ERROR: "an error", Weight.WARNING: "a warning", Weight.NOTE: "a notice"}


def inspected(folder: Path, recorded: str) -> str:
    """Return what the command finds in a recording, without the counts of frames."""
    (folder / "demo.jsonl").write_text(recorded, encoding="utf-8")
    arguments = ["inspect", "demo.jsonl", "--spec", str(SPEC)]
    result = CliRunner().invoke(main, arguments, prog_name="wiregen")
    assert result.exit_code in (0, 1), result.output
    return (result.stdout + result.stderr).partition("order findings:\n")[2].rpartition("\n")[0].rpartition("\n")[
        0
    ] + "\n"


def section(rule: OrderRule, message: str) -> str:
    """Return the section of a rule as it has to be, with what the command prints for its example."""
    about = fill(f"{rule.what} It is {LEVELS[rule.weight]}.", 120, break_long_words=False, break_on_hyphens=False)
    seen = "".join(
        f"\n{fill(f'Seen: {text}', 120, break_long_words=False, break_on_hyphens=False)}\n" for text in rule.seen
    )
    return f"### `{rule.name}`\n\n{about}\n{seen}\n```json\n{EXAMPLES[rule.name]}```\n\n```text\n{message}```\n"


def test_the_page_has_every_rule_in_the_order_of_the_table() -> None:
    assert list(EXAMPLES) == list(ORDER_RULES)


def test_what_is_a_warning_was_seen_of_a_server_in_use_or_says_why() -> None:
    assert [rule.name for rule in ORDER_RULES.values() if rule.weight is Weight.WARNING and not rule.seen] == []


def test_an_example_breaks_its_rule_alone_and_the_page_says_what_the_command_prints(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    monkeypatch.chdir(tmp_path)
    message = {name: inspected(tmp_path, example) for name, example in EXAMPLES.items()}
    assert {name: re.findall(r"\[([a-z-]+)\]$", text, re.MULTILINE) for name, text in message.items()} == {
        name: [name] for name in ORDER_RULES
    }
    text = SECTION.sub(
        lambda found: section(ORDER_RULES[found[1]], message[found[1]]), PAGE.read_text(encoding="utf-8")
    )
    golden(PAGE, text, update=bool(request.config.getoption("--update-golden")))


def test_the_page_shows_the_state_that_its_examples_are_about() -> None:
    shown = re.search(r"(?ms)^```yaml\n(.*?)^```\n", PAGE.read_text(encoding="utf-8"))
    assert shown is not None
    assert shown[1] == (SPEC / "state.yaml").read_text(encoding="utf-8")
