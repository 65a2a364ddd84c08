"""What the package of ``tag_absent/spec`` does."""

from __future__ import annotations

import dataclasses

from tests.support.golden import Construct


def test_without_the_tag_it_is_the_variant_for_that_and_is_written_without_it(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded("Ask", '{"how":{"text":"a"}}')
    assert it == package.Ask(how=package.Form(text="a"))


def test_a_null_is_remembered(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded("Ask", '{"how":{"mode":null}}')
    assert it == package.Ask(how=package.Form())


def test_with_it_with_it(construct: Construct) -> None:
    construct.decoded("Ask", '{"how":{"mode":"form","text":"a"}}')


def test_other_variants_need_theirs(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded("Ask", '{"how":{"mode":"page","url":"u"}}')
    assert it == package.Ask(how=package.Page(url="u"))


def test_an_unknown_one_is_kept(construct: Construct) -> None:
    it = construct.decoded("Ask", '{"how":{"mode":"voice"}}')
    assert it.how.mode == "voice"


def test_one_that_is_made_is_written_with_its_tag(construct: Construct) -> None:
    package = construct.package
    construct.writes(package.Form(), '{"mode":"form"}')
    assert package.Form().type_name() == package.Form.from_dict({}).type_name() == "form"


def test_a_copy_remembers_too(construct: Construct) -> None:
    package = construct.package
    construct.writes(dataclasses.replace(package.Form.from_dict({}), text="b"), '{"text":"b"}')


def test_a_tag_of_another_kind_is_a_fault(construct: Construct) -> None:
    construct.refuses("How", '{"mode":1}', "$.mode: expected string, got integer")
