"""What the package of ``rename_all/spec`` does."""

from __future__ import annotations

from tests.support.golden import Construct


def test_fields_have_the_protocols_style_on_the_wire_except_those_that_say_otherwise(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded(
        "Car",
        '{"doorCount":4,"ownerName":"Ada","VIN":"1","class":"small"}',
    )
    assert it == package.Car(door_count=4, owner_name="Ada", vin="1", class_="small")


def test_a_record_may_have_a_style_of_its_own_which_its_groups_follow(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded("Truck", '{"axle-count":3,"owner-name":"Ada"}')
    assert it == package.Truck(axle_count=3, owner_name="Ada")
