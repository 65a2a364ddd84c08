"""What the package of ``union_adjacent/spec`` does."""

from __future__ import annotations

from tests.support.golden import Construct


def test_the_fields_are_below_a_key_the_envelope_beside_it(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded("Shape", '{"t":"circle","c":{"radius":1,"word":"a","t":"b"},"color":"red"}')
    assert it == package.Circle(color="red", radius=1, word="a", how="b")
    assert it.kind == "circle"
    assert it.to_log_dict() == {"t": "circle", "c": {"radius": 1, "word": "[REDACTED]", "t": "b"}, "color": "red"}


def test_what_is_unknown_is_kept_on_both_sides(construct: Construct) -> None:
    it = construct.decoded(
        "Shape",
        '{"t":"circle","c":{"radius":1,"t":null,"x":1},"color":null,"later":2}',
        out='{"t":"circle","c":{"radius":1,"x":1,"t":null},"later":2,"color":null}',
    )
    assert (it.model_extra, it.envelope_extra) == ({"x": 1}, {"later": 2})


def test_a_content_may_be_absent_or_null_if_nothing_in_it_is_required(construct: Construct) -> None:
    package = construct.package
    assert construct.decoded("Shape", '{"t":"faint"}') == package.Faint()
    assert construct.decoded("Shape", '{"t":"faint","c":null}') == package.Faint()
    construct.writes(package.Faint(), '{"t":"faint","c":{}}')
    construct.writes(package.Dot(), '{"t":"dot"}')


def test_it_may_be_any_value(construct: Construct) -> None:
    assert construct.decoded("Shape", '{"t":"label","c":"a"}') == construct.package.Label(text="a")
    construct.refuses("Shape", '{"t":"label","c":{}}', "$.c: expected string, got object")


def test_a_variant_may_have_a_key_of_its_own(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded("Shape", '{"t":"turned","body":{"shape":{"t":"dot"}}}')
    assert it == package.Turned(shape=package.Dot())


def test_an_unknown_variant_is_kept_whole(construct: Construct) -> None:
    it = construct.decoded("Drawing", '{"shape":{"t":"cone","c":{"height":2}}}').shape
    assert (type(it), it.kind) == (construct.package.UnknownShape, "cone")
    assert it.payload == {"t": "cone", "c": {"height": 2}}


def test_faults_have_the_path_through_the_content(construct: Construct) -> None:
    construct.refuses("Drawing", '{"shape":{"t":"circle","c":{}}}', "$.shape.c.radius: missing")
    construct.refuses("Drawing", '{"shape":{"t":"circle","radius":1}}', "$.shape.c: missing")


def test_a_fault_is_kept_in_the_innermost_union(construct: Construct) -> None:
    package = construct.package
    frame = '{"t":"turned","body":{"shape":{"t":"circle","c":{}}}}'
    it = package.decode_shape(frame, on_fault="keep")
    fault = "$.body.shape.c.radius: missing"
    assert (it.shape.kind, [*map(str, it.shape.faults)]) == ("circle", [fault])
    construct.writes(it, frame, violations=[fault])
