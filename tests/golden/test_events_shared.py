"""What the package of ``events_shared/spec`` does."""

from __future__ import annotations

from tests.support.golden import Construct


def test_one_class_comes_from_one_side(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded("ServerEvent", '{"type":"media","payload":"a"}')
    assert it == package.MediaEvent(payload_="a")
    assert it.to_event_type() is package.ServerEventType.MEDIA


def test_and_from_the_other(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded("ClientEvent", '{"type":"media","payload":"a"}')
    assert it == package.media(payload_="a")
    assert it.event_type() == package.ClientEventType.MEDIA


def test_others_are_of_one_side_only(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded("ClientEvent", '{"type":"start"}')
    assert type(it) is package.UnknownClientEvent
