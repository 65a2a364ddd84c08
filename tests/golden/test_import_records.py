"""What the package of ``import_records/spec`` does."""

from __future__ import annotations

from tests.support.golden import Construct


def test_imported_groups_records_unions_and_enums_are_the_packages_own(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded(
        "ServerEvent",
        '{"type":"reading.taken","event_id":"e1","unit":"metre","reading":{"shape":{"type":"circle",'
        '"middle":{"x":1},"colour":"red","inner":[{"type":"star"}]}},"flat":{"type":"circle"}}',
    )
    assert it.unit is package.Unit.METRE
    assert it.reading.shape.middle == package.Point(x=1)
    assert it.reading.shape.colour is package.Colour.RED
    assert type(it.reading.shape) is package.Circle
    assert type(it.reading.shape.inner[0]) is package.UnknownShape
    assert it.flat == package.FlatShape(type="circle")
    assert it.flat.__class__.__module__.endswith(".import_records.base")


def test_what_is_needed_comes_along_its_decoders_too_and_nothing_else(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded("Shape", '{"type":"circle","middle":{"x":1}}')
    assert "Unwanted" not in globals()
    assert "Leftover" not in globals()
    assert "ShapeSeenEvent" not in globals()
    assert "BaseEvent" not in globals()
    assert package.FlatShape.from_shape(it).to_shape() == it


def test_faults_within_what_is_imported_have_their_path(construct: Construct) -> None:
    construct.refuses(
        "ServerEvent",
        '{"type":"reading.taken","event_id":"e1","unit":1,"reading":{"shape":{"type":"circle","middle":{}}}}',
        "$.unit: expected string, got integer",
        "$.reading.shape.middle.x: missing",
    )
