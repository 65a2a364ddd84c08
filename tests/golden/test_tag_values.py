"""What the package of ``tag_values/spec`` does."""

from __future__ import annotations

from tests.support.golden import Construct, raised


def test_a_record_with_several_values_says_which_in_a_field(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded(
        "Log", '{"changes":[{"action":"closed","door":"a"},{"action":"locked"},{"action":"painted"}]}'
    )
    assert it.changes[0] == package.Moved(action="closed", door="a")
    assert it.changes[1] == package.Locked()
    assert it.changes[2].action == "painted"


def test_by_itself_it_takes_these_values_only(construct: Construct) -> None:
    construct.refuses(
        "Log",
        '{"changes":[],"last":{"action":"locked","door":"a"}}',
        "$.last.action: expected 'opened' or 'closed', got another string",
    )


def test_another_value_cannot_be_written(construct: Construct) -> None:
    package = construct.package
    it = package.Moved(action="opened", door="a")
    construct.writes(it, '{"action":"opened","door":"a"}')
    assert (
        raised(package.Moved(action="locked", door="a").to_dict)
        == "EncodeError: $.action: expected 'opened' or 'closed', got another str"
    )
