"""The protocol table: where the classes are that it names, for a codec in another language."""

from __future__ import annotations

from importlib import import_module
from types import ModuleType
from typing import Any, get_args

import pytest

import openai_realtime
import openai_realtime_translation

each_package = pytest.mark.parametrize("package", [openai_realtime, openai_realtime_translation])


def table_of(package: ModuleType) -> Any:
    return import_module(f"{package.__name__}._table").TABLE


@each_package
def test_the_table_says_which_format_it_has(package: ModuleType) -> None:
    assert table_of(package).format == 3


@each_package
def test_every_class_of_a_record_is_found_in_the_module_that_the_table_names(package: ModuleType) -> None:
    for name, record in table_of(package).records.items():
        cls = getattr(import_module(f"{package.__name__}.{record.module}"), name)
        assert (cls.__module__, cls) == (f"{package.__name__}.{record.module}", getattr(package, name))


@each_package
def test_every_unknown_class_keeps_its_tag_in_the_attribute_that_the_table_names(package: ModuleType) -> None:
    for union in table_of(package).tagged_unions.values():
        cls = getattr(import_module(f"{package.__name__}.{union.module}"), union.unknown)
        unknown = cls(**{union.attribute: "later", "payload": {union.tag: "later"}})
        assert unknown.to_dict() == {union.tag: "later"}


@each_package
def test_a_union_holds_the_unknown_variants_of_the_inner_unions_that_the_table_names(package: ModuleType) -> None:
    unions = table_of(package).tagged_unions
    for name, union in unions.items():
        held = {cls.__name__ for cls in get_args(getattr(package, name)) if cls.__name__.startswith("Unknown")}
        assert held == {union.unknown, *(unions[inner].unknown for inner in union.inner)}
