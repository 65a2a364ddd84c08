"""What the package of ``nested_union/spec`` does."""

from __future__ import annotations

from tests.support.golden import Construct


def test_a_variant_of_the_inner_union_is_one_of_the_outer(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded("Animal", '{"type":"cat","lives":9}')
    assert it == package.Cat(lives=9)


def test_the_outer_union_has_its_own_unknown_variant(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded("Animal", '{"type":"fish"}')
    assert type(it) is package.UnknownAnimal


def test_so_has_the_inner_one(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded("Pet", '{"type":"bird"}')
    assert type(it) is package.UnknownPet


def test_a_tagged_union_is_a_variant_of_an_untagged_one(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded("AnimalOrName", '{"type":"bird"}')
    assert it == package.Bird()


def test_and_an_unknown_tag_is_its_unknown_variant_there(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded("AnimalOrName", '{"type":"fish","fins":2}')
    assert type(it) is package.UnknownAnimal
    assert it.type == "fish"
