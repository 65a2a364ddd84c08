"""What the package of ``shared_group/spec`` does."""

from __future__ import annotations

import dataclasses

from tests.support.golden import Construct


def test_fields_of_the_groups_stand_first(construct: Construct) -> None:
    it = construct.decoded("Visit", '{"id":"1","by":"Ada"}')
    assert [field.name for field in dataclasses.fields(it)] == ["id", "at", "by"]
    assert it.id == "1"
    assert it.at is None
    assert it.by == "Ada"


def test_a_group_alone_makes_a_record(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded("Guest", '{"id":"2"}')
    assert it == package.Guest(id="2")
