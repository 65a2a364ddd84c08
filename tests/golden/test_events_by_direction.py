"""What the package of ``events_by_direction/spec`` does."""

from __future__ import annotations

from tests.support.golden import Construct


def test_an_event_of_the_server(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded("ServerEvent", '{"type":"kettle.boiled","event_id":"e1","degrees":100}')
    assert it == package.KettleBoiledEvent(event_id="e1", degrees=100)
    assert it.event_type() == "kettle.boiled"
    assert it.to_event_type() is package.ServerEventType.KETTLE_BOILED
    assert package.peek_type(it.to_json()) == "kettle.boiled"


def test_an_event_of_the_client(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded("ClientEvent", '{"type":"kettle.boil"}')
    assert it == package.KettleBoilEvent()
    assert it.to_event_type() is package.ClientEventType.KETTLE_BOIL


def test_an_event_of_the_other_direction_is_unknown(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded("ServerEvent", '{"type":"kettle.boil","degrees":80}')
    assert type(it) is package.UnknownServerEvent
    assert it.type == "kettle.boil"
    assert it.event_type() == "unknown"
    assert it.to_event_type() is None
    assert it.event_id is None
    assert it.payload == {"type": "kettle.boil", "degrees": 80}


def test_a_builder_of_the_client_takes_the_events_identifier_by_keyword(construct: Construct) -> None:
    package = construct.package
    construct.writes(package.kettle_boil(80, event_id="e2"), '{"type":"kettle.boil","event_id":"e2","degrees":80}')


def test_a_builder_of_the_server_takes_it_first(construct: Construct) -> None:
    package = construct.package
    construct.writes(package.error("e3", "no water"), '{"type":"error","event_id":"e3","message":"no water"}')
