"""``wiregen explain``: every name in brackets has its sentence, and a mistyped one is answered."""

from __future__ import annotations

import pytest
from click.testing import CliRunner, Result

from wiregen.cli import main
from wiregen.compare.changes.rules import RULES
from wiregen.compare.order.rules import ORDER_RULES
from wiregen.compare.traffic.traffic import Kind


def explain(*arguments: str) -> Result:
    """Run the command in this process."""
    return CliRunner().invoke(main, ["explain", *arguments], prog_name="wiregen")


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        ("protocol-removed", "wiregen diff: A protocol was removed. Its whole package is gone.\n"),
        (
            "unknown-field",
            "wiregen inspect: A field that a record or event does not have. It is kept in model_extra.\n",
        ),
        ("merged", "wiregen import: Several schemas of the document are one declaration in the draft.\n"),
    ],
)
def test_a_rule_is_explained_by_the_command_that_reports_it(rule: str, said: str) -> None:
    result = explain(rule)
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.startswith(said)


def test_a_rule_of_diff_says_what_it_means_to_each_side() -> None:
    assert explain("event-added").stdout.splitlines()[1] == "Receive: safe. Send: risky. Step: minor."


def test_without_a_name_all_are_listed() -> None:
    listed = explain().stdout.splitlines()
    assert len(listed) == len(set(listed))
    kinds = {kind.value for kind in Kind if kind is not Kind.ORDER}  # whose findings have rules of their own
    assert {*RULES, *kinds, *ORDER_RULES, "not-expressed", "example"} <= set(listed)
    assert [rule for rule in listed if explain(rule).exit_code] == []


def test_a_mistyped_name_is_answered_with_the_one_that_was_meant() -> None:
    result = explain("event-aded")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.endswith("there is no rule 'event-aded' (did you mean 'event-added'?)\n")
