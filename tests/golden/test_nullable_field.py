"""What the package of ``nullable_field/spec`` does."""

from __future__ import annotations

from tests.support.golden import Construct


def test_absent_is_unset(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded("Alarm", '{"owner":null,"tune":null}')
    assert it.owner is None
    assert it.tune is None
    assert it.snooze is package.UNSET
    assert it.backup is package.UNSET
    assert it.days is package.UNSET


def test_null_is_none(construct: Construct) -> None:
    it = construct.decoded("Alarm", '{"owner":null,"tune":null,"snooze":null,"backup":null,"days":null}')
    assert it.snooze is None
    assert it.backup is None
    assert it.days is None


def test_a_value_is_itself(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded(
        "Alarm", '{"owner":"Ada","tune":{"name":"bell"},"snooze":5,"backup":{"name":"gong"},"days":[]}'
    )
    assert it.owner == "Ada"
    assert it.tune == package.Tune(name="bell")
    assert it.snooze == 5
    assert it.backup == package.Tune(name="gong")
    assert it.days == []


def test_none_is_written_as_null_unset_not_at_all(construct: Construct) -> None:
    package = construct.package
    construct.writes(
        package.Alarm(owner=None, tune=package.Tune(name="bell"), snooze=None),
        '{"owner":null,"tune":{"name":"bell"},"snooze":null}',
    )


def test_a_required_field_may_be_null_but_not_absent(construct: Construct) -> None:
    construct.refuses("Alarm", '{"tune":null}', "$.owner: missing")
