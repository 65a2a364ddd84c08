"""What the package of ``typed_json/spec`` does."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.support.golden import Construct, raised

CALLED = '{"type":"called","arguments":"{\\"city\\":\\"Bonn\\",\\"price\\":1.5,\\"x\\":1}"}'


def test_the_field_keeps_the_text_and_the_accessor_gives_the_value_of_its_type(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded("ServerEvent", CALLED)
    assert it.arguments == '{"city":"Bonn","price":1.5,"x":1}'
    place = it.arguments_json()
    assert place == package.Place.from_json(it.arguments)
    assert (type(place), place.price, place.model_extra) == (package.Place, 1.5, {"x": 1})
    assert (it.result_json(), it.more_json(), it.key_json(), it.free_json()) == (None, None, None, None)


def test_unions_lists_maps_and_enums_are_in_a_text_and_an_unknown_variant_is_kept(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded(
        "ServerEvent",
        '{"type":"called","arguments":"{\\"city\\":\\"\\"}",'
        '"result":"[{\\"kind\\":\\"wind\\",\\"force\\":3},{\\"kind\\":\\"hail\\"}]",'
        '"more":["{\\"a\\":\\"kelvin\\"}","{}"]}',
    )
    assert it.result_json() == [
        package.Wind(force=3),
        package.UnknownWeather(kind="hail", payload={"kind": "hail"}),
    ]
    assert it.more_json() == [{"a": package.Unit.KELVIN}, {}]
    assert replace(it, result="7").result_json() == 7
    assert replace(it, result=None).result_json() is None


def test_a_value_of_another_type_is_decoded_and_named_by_the_accessor_and_by_validate(construct: Construct) -> None:
    it = construct.decoded(
        "ServerEvent",
        '{"type":"called","arguments":"{\\"unit\\":\\"mile\\"}","result":"[{\\"kind\\":\\"wind\\",\\"force\\":true}]",'
        '"more":["{}","{\\"a\\":1}"]}',
        violations=[
            "$.arguments.city: missing",
            "$.arguments.unit: expected one of 'celsius', 'kelvin', got another string",
            "$.result[0].force: expected integer, got boolean",
            "$.more[1].a: expected string, got integer",
        ],
        schema_takes_it=True,
    )
    assert raised(it.arguments_json) == (
        "DecodeError: $.arguments.city: missing\n"
        "$.arguments.unit: expected one of 'celsius', 'kelvin', got another string"
    )
    assert raised(it.result_json) == "DecodeError: $.result[0].force: expected integer, got boolean"
    assert raised(it.more_json) == "DecodeError: $.more[1].a: expected string, got integer"


def test_validate_names_the_rules_that_are_broken_inside_and_in_the_texts_of_what_is_inside(
    construct: Construct,
) -> None:
    package = construct.package
    place = package.Place(city="London", notes='[{"city":"Bonn"},{}]')
    assert raised(package.called(place).validate) == (
        "ValidationError: $.arguments.city: expected a length of at most 5 characters, got 6\n"
        "$.arguments.notes[1].city: missing"
    )


@pytest.mark.parametrize("text", ["{", "NaN", "[" * 100000, '{"city":"\\ud800"}'])
def test_text_that_is_not_json_is_a_value_error_with_the_path(construct: Construct, text: str) -> None:
    event = construct.package.called(text)
    assert raised(event.arguments_json) == "ValueError: $.arguments: expected JSON as text"
    assert raised(event.validate) == "ValidationError: $.arguments: expected JSON as text"


def test_an_empty_text_is_accepted_as_json_that_is_still_streaming(construct: Construct) -> None:
    it = construct.decoded("ServerEvent", '{"type":"called","arguments":""}', violations=[])
    assert raised(it.arguments_json) == "ValueError: $.arguments: expected JSON as text"


def test_a_text_that_nests_too_deeply_is_a_fault(construct: Construct) -> None:
    deep = '{"city":"","x":' + "[" * 150 + "]" * 150 + "}"
    event = construct.package.called(deep)
    assert raised(event.arguments_json) == "DecodeError: $.arguments: nested too deeply: more than 100 levels"


def test_of_a_secret_text_nothing_is_shown(construct: Construct) -> None:
    package = construct.package
    event = package.called(package.Place(city=""), key='{"sesame":1}')
    assert raised(event.key_json) == "DecodeError: $.key: missing"
    assert raised(event.validate) == "ValidationError: $.key: missing"
    event.key = '{"city":"Babylon"}'
    assert (
        raised(event.validate)
        == "ValidationError: $.key: breaks a rule of the protocol; the field is secret, so details are hidden"
    )


def test_builders_and_shorthands_take_the_value_and_the_text(construct: Construct) -> None:
    package = construct.package
    place = package.Place(city="Bonn", unit=package.Unit.KELVIN, price=1.5)
    place.model_extra["x"] = None
    construct.writes(
        package.called(
            package.stay("Bonn", [place, package.stay("Köln", "[]")]),
            [package.Wave(height=0.5)],
            [{"a": package.Unit.CELSIUS}, "{}"],
        ),
        '{"type":"called",'
        '"arguments":"{\\"city\\":\\"Bonn\\",\\"notes\\":'
        '\\"[{\\\\\\"city\\\\\\":\\\\\\"Bonn\\\\\\",\\\\\\"unit\\\\\\":\\\\\\"kelvin\\\\\\",\\\\\\"price\\\\\\":1.5,'
        '\\\\\\"x\\\\\\":null},{\\\\\\"city\\\\\\":\\\\\\"Köln\\\\\\",\\\\\\"notes\\\\\\":\\\\\\"[]\\\\\\"}]\\"}",'
        '"result":"[{\\"kind\\":\\"wave\\",\\"height\\":0.5}]","more":["{\\"a\\":\\"celsius\\"}","{}"]}',
    )
    assert package.called("{}", 7).result == "7"
    built = package.PlaceBuilder("Bonn").notes([place]).build()
    assert built.notes_json() == [place]


def test_what_json_cannot_carry_is_an_encode_error(construct: Construct) -> None:
    package = construct.package
    assert raised(lambda: package.called(package.Place(city=1))) == "EncodeError: $.city: expected string, got int"
    assert raised(lambda: package.called("{}", more=[{1: "kelvin"}])) == "EncodeError: $: expected string keys, got int"


def test_an_extract_has_the_accessors_of_its_fields(construct: Construct) -> None:
    event = construct.decoded("ServerEvent", CALLED)
    assert event.as_call().arguments_json() == event.arguments_json()


def test_what_a_text_holds_is_not_a_part_of_the_record_so_nothing_recurs(construct: Construct) -> None:
    deep: object = 0
    for _ in range(150):
        deep = [deep]
    place = construct.package.Place.from_dict({"city": "", "x": deep})
    assert place.model_extra == {"x": deep}


def test_the_schema_says_what_the_text_holds(construct: Construct) -> None:
    fields = construct.schema["$defs"]["CalledEvent"]["properties"]
    assert fields["arguments"]["contentMediaType"] == "application/json"
    assert fields["arguments"]["contentSchema"] == {"$ref": "#/$defs/Place"}
    assert fields["result"]["contentSchema"] == {
        "anyOf": [{"type": "array", "items": {"$ref": "#/$defs/Weather"}}, {"type": "integer"}]
    }
    assert "contentSchema" not in fields["free"]
