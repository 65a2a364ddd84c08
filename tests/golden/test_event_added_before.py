"""What the package of ``event_added_before/spec`` does."""

from __future__ import annotations

from tests.support.golden import Construct


def test_before_the_event_is_unknown(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded("ServerEvent", '{"type":"door.rang","event_id":"e1","door":"front","tune":"ding"}')
    assert type(it) is package.UnknownServerEvent
    assert it.type == "door.rang"
