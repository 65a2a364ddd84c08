"""What the package of ``fluent_builder/spec`` does."""

from __future__ import annotations

from tests.support.golden import Construct


def test_what_is_taken_and_what_is_preset(construct: Construct) -> None:
    package = construct.package
    it = package.MenuBuilder("Lunch").build()
    construct.writes(it, '{"title":"Lunch","currency":"euro","allergens":[],"note":"a \\"quoted\\"\\nnote"}')
    assert it == package.Menu(title="Lunch", currency=package.Currency.EURO, allergens=[], note='a "quoted"\nnote')
    assert type(it.currency) is package.Currency
    assert it.until is package.UNSET


def test_fields_are_set_in_a_chain_and_the_last_one_counts(construct: Construct) -> None:
    package = construct.package
    construct.writes(
        package.MenuBuilder("Lunch")
        .note("hot")
        .note("cold")
        .currency(package.Currency.YEN)
        .until(None)
        .prices({"soup": 3})
        .build(),
        '{"title":"Lunch","currency":"yen","allergens":[],"prices":{"soup":3},"note":"cold","until":null}',
    )


def test_lists_and_maps_grow_entry_by_entry(construct: Construct) -> None:
    package = construct.package
    construct.writes(
        package.MenuBuilder("Lunch")
        .allergens(["nuts"])
        .add_allergens("milk")
        .add_dishes(package.Dish(name="soup"))
        .add_prices("soup", 3)
        .add_prices("tea", 2)
        .add_keywords("new")
        .note("")
        .build(),
        '{"title":"Lunch","currency":"euro","allergens":["nuts","milk"],"dishes":[{"name":"soup"}],'
        '"prices":{"soup":3,"tea":2},"note":"","keywords":["new"]}',
    )


def test_what_is_taken_has_no_method_and_what_the_builder_has_are_the_fields_the_adders_and_the_maybes(
    construct: Construct,
) -> None:
    package = construct.package
    it = package.MenuBuilder("Lunch").note("").build()
    construct.writes(it, '{"title":"Lunch","currency":"euro","allergens":[],"note":""}')
    assert [name for name in vars(package.MenuBuilder) if not name.startswith("_")] == [
        "currency",
        "allergens",
        "add_allergens",
        "dishes",
        "maybe_dishes",
        "add_dishes",
        "prices",
        "add_prices",
        "note",
        "maybe_note",
        "until",
        "maybe_until",
        "keywords",
        "add_keywords",
        "build",
    ]


def test_maybe_leaves_a_field_unchanged_if_none_is_given(construct: Construct) -> None:
    package = construct.package
    it = package.MenuBuilder("Lunch").note("hot").maybe_note(None).maybe_dishes([]).maybe_until(None).build()
    construct.writes(it, '{"title":"Lunch","currency":"euro","allergens":[],"dishes":[],"note":"hot"}')
    assert package.MenuBuilder("Lunch").maybe_note("hot").build().note == "hot"


def test_what_was_built_does_not_change_with_the_builder_nor_with_what_it_was_given(construct: Construct) -> None:
    package = construct.package
    names = ["nuts"]
    builder = package.MenuBuilder("Lunch").allergens(names).note("")
    it = builder.build()
    names.append("milk")
    builder.add_allergens("soy")
    construct.writes(it, '{"title":"Lunch","currency":"euro","allergens":["nuts"],"note":""}')
    assert it is not builder.build()
    assert builder.build().allergens == ["nuts", "soy"]
    assert names == ["nuts", "milk"]


def test_nothing_of_one_builder_is_in_the_next(construct: Construct) -> None:
    package = construct.package
    package.MenuBuilder("A").add_allergens("nuts")
    construct.writes(
        package.MenuBuilder("B").note("").build(), '{"title":"B","currency":"euro","allergens":[],"note":""}'
    )


def test_null_is_set_then_an_entry_is_added(construct: Construct) -> None:
    package = construct.package
    it = package.MenuBuilder("Lunch").keywords(None).add_keywords("new").note("").build()
    construct.writes(it, '{"title":"Lunch","currency":"euro","allergens":[],"note":"","keywords":["new"]}')
    assert package.MenuBuilder("Lunch").keywords(None).build().keywords is None


def test_a_record_without_a_field(construct: Construct) -> None:
    package = construct.package
    construct.writes(package.BlankBuilder().build(), "{}")


def test_a_record_without_a_field_takes_objects_only(construct: Construct) -> None:
    construct.refuses("Blank", "[]", "$: expected object, got array")
