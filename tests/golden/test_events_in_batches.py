"""What the package of ``events_in_batches/spec`` does."""

from __future__ import annotations

from tests.support.golden import Construct, raised


def test_a_frame_may_be_a_list(construct: Construct) -> None:
    package = construct.package
    it = package.decode_server_events('[{"type":"heat","degrees":1},{"type":"later"}]')[0]
    construct.writes(it, '{"type":"heat","degrees":1}')
    assert it == package.HeatEvent(degrees=1)
    assert [type(each) for each in package.decode_server_events('[{"type":"heat","degrees":1},{"type":"later"}]')] == [
        package.HeatEvent,
        package.UnknownServerEvent,
    ]


def test_or_one_event(construct: Construct) -> None:
    package = construct.package
    construct.writes(package.decode_server_events('{"type":"heat","degrees":1}')[0], '{"type":"heat","degrees":1}')


def test_one_wrong_member_is_refused_with_its_place(construct: Construct) -> None:
    package = construct.package
    it = package.heat(degrees=1)
    construct.writes(it, '{"type":"heat","degrees":1}')
    assert (
        raised(lambda: package.decode_server_events('[{"type":"later"},{"type":"heat"}]'))
        == "DecodeError: $[1].degrees: missing"
    )


def test_or_kept(construct: Construct) -> None:
    package = construct.package
    it = package.decode_server_events('[{"type":"later"},{"type":"heat"}]', on_fault="keep")[1]
    construct.writes(it, '{"type":"heat"}', violations=["$[1].degrees: missing"])
    assert it.faults == (package.Fault("$[1].degrees", "missing"),)


def test_several_are_encoded_as_a_list(construct: Construct) -> None:
    package = construct.package
    it = package.heat(degrees=1)
    construct.writes(it, '{"type":"heat","degrees":1}')
    assert package.encode([it, it]) == b'[{"type":"heat","degrees":1},{"type":"heat","degrees":1}]'
    assert package.encode(it) == b'{"type":"heat","degrees":1}'
    assert (
        raised(lambda: package.encode([it, package.heat(degrees="1")]))
        == "EncodeError: $[1].degrees: expected integer, got str"
    )
