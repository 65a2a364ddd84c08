"""What the package of ``union_external/spec`` does."""

from __future__ import annotations

from tests.support.golden import Construct


def test_one_key_says_what_it_is_and_holds_the_fields(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded("Shape", '{"circle":{"radius":1},"color":"red"}')
    assert it == package.Circle(color="red", radius=1)
    assert it.type_name() == "circle"


def test_a_variant_has_its_frame_everywhere(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded("Drawing", '{"shape":{"dot":{}},"cut":{"circle":{"radius":2}}}')
    assert (it.shape, it.cut) == (package.Dot(), package.Circle(radius=2))
    assert package.Circle.from_dict({"circle": {"radius": 2}}) == it.cut
    assert it.cut.to_dict() == {"circle": {"radius": 2}}


def test_its_content_may_be_any_value(construct: Construct) -> None:
    package = construct.package
    assert construct.decoded("Shape", '{"text":"a","color":"red"}') == package.Label(color="red", text="a")
    assert construct.decoded("Shape", '{"text":null}') == package.Label(text=None)
    path = construct.decoded("Shape", '{"path":[{"dot":{}},{"path":[]}]}')
    assert path == package.Path(steps=[package.Dot(), package.Path(steps=[])])


def test_its_content_may_be_null_if_nothing_in_it_is_required(construct: Construct) -> None:
    assert construct.decoded("Shape", '{"dot":null}') == construct.package.Dot()


def test_what_is_unknown_is_kept_on_both_sides(construct: Construct) -> None:
    it = construct.decoded(
        "Shape",
        '{"circle":{"radius":1,"name":null,"x":[1]},"color":null,"later":2}',
        out='{"circle":{"radius":1,"x":[1],"name":null},"later":2,"color":null}',
    )
    assert (it.model_extra, it.envelope_extra) == ({"x": [1]}, {"later": 2})


def test_an_unknown_key_is_the_tag_of_an_unknown_variant(construct: Construct) -> None:
    it = construct.decoded("Drawing", '{"shape":{"cone":{"height":2},"color":"red"}}').shape
    assert type(it) is construct.package.UnknownShape
    assert (it.kind, it.payload) == ("cone", {"cone": {"height": 2}, "color": "red"})


def test_several_unknown_keys_are_none(construct: Construct) -> None:
    it = construct.decoded("Shape", '{"cone":{},"cube":{}}')
    assert (it.kind, it.type_name()) == (None, "unknown")


def test_faults_have_the_path_through_the_key(construct: Construct) -> None:
    construct.refuses(
        "Drawing", '{"shape":{"circle":{"radius":"1"}}}', "$.shape.circle.radius: expected number, got string"
    )
    construct.refuses("Drawing", '{"shape":{"circle":1}}', "$.shape.circle: expected object, got integer")
    construct.refuses("Drawing", '{"shape":{"text":1}}', "$.shape.text: expected string, got integer")
    construct.refuses("Drawing", '{"shape":{"path":[{"circle":{}}]}}', "$.shape.path[0].circle.radius: missing")
    construct.refuses("Drawing", '{"shape":"dot"}', "$.shape: expected object, got string")


def test_two_known_keys_are_a_fault(construct: Construct) -> None:
    construct.refuses(
        "Drawing",
        '{"shape":{"dot":{},"text":"a"}}',
        "$.shape: expected exactly one of the keys that name the type, got 'dot' and 'text'",
    )


def test_a_fault_is_kept_in_the_innermost_union(construct: Construct) -> None:
    package = construct.package
    frame = '{"path":[{"circle":{}},{"dot":{}}]}'
    path = package.decode_shape(frame, on_fault="keep")
    kept, dot = path.steps
    assert (kept.kind, kept.payload, [*map(str, kept.faults)]) == (
        "circle",
        {"circle": {}},
        ["$.path[0].circle.radius: missing"],
    )
    assert dot == package.Dot()
    construct.writes(path, frame, violations=["$.path[0].circle.radius: missing"])


def test_a_record_alone_must_have_its_key(construct: Construct) -> None:
    construct.refuses("Circle", '{"radius":2}', "$.circle: missing")


def test_what_a_list_may_hold_goes_by_the_key(construct: Construct) -> None:
    construct.decoded("Page", '{"sort":"round","shapes":[{"circle":{"radius":1}},{"cone":{}}]}')
    violation = "$.shapes[0]: expected Circle where sort round, got Dot"
    construct.decoded("Page", '{"sort":"round","shapes":[{"dot":{}}]}', violations=[violation])


def test_secrets_and_what_is_not_known_are_not_shown(construct: Construct) -> None:
    package = construct.package
    circle = construct.decoded("Shape", '{"circle":{"radius":1,"password":"p"},"token":"t"}')
    assert repr(circle) == (
        "Circle(radius=1, model_extra={'password': [REDACTED]}, envelope_extra={'token': [REDACTED]})"
    )
    unknown = package.decode_shape('{"cone":{"password":"p"}}')
    assert unknown.to_log_dict() == {"cone": {"password": "[REDACTED]"}}
