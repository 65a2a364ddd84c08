"""What the package of ``event_added_after/spec`` does."""

from __future__ import annotations

from tests.support.golden import Construct


def test_afterwards_it_is_known(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded("ServerEvent", '{"type":"door.rang","event_id":"e1","door":"front","tune":"ding"}')
    assert it == package.door_rang("e1", "front", "ding")
    assert it.tune == "ding"
