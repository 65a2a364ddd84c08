"""Any model of any class comes back from its JSON as it went, through every way in and out, with both backends."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Sequence
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

import openai_realtime
import openai_realtime_beta
import openai_realtime_translation
from tests.support.effort import sampled
from tests.support.json_values import same_json
from tests.support.outcomes import functions_of
from tests.support.packages import exported_names
from tests.support.rows import each_row
from tests.support.strategies import models


def class_names(package: Any) -> list[str]:
    """Return the names of a package's models."""
    exports = ((name, getattr(package, name)) for name in exported_names(package))
    return sorted(
        name
        for name, cls in exports
        if isinstance(cls, type) and issubclass(cls, package.Model) and cls is not package.Model
    )


def without_spare_types(value: Any) -> Any:
    """Return a value as JSON text gives it: plain strings for enum members, lists for tuples."""
    return json.loads(json.dumps(value))


def batches(package: Any) -> list[list[str]]:
    """Return the names of a package's models, some at a time: asking Hypothesis takes longer than one model does."""
    names = class_names(package)
    return [names[start : start + 4] for start in range(0, len(names), 4)]


def come_back(package: Any, names: list[str]) -> None:
    """Assert that any models of these classes survive all that one can do with them.

    Hypothesis asks an argument for names that a package does not have, which makes it look for similar ones each time:
    so the package is not an argument.
    """

    @given(drawn=st.tuples(*(models(getattr(package, name)) for name in names)))
    def check(drawn: Sequence[Any]) -> None:
        for model in drawn:
            comes_back(package, model)

    check()


def comes_back(package: Any, model: Any) -> None:
    """Assert that a model survives all that one can do with it."""
    cls = type(model)
    text = package.encode(model)
    value = json.loads(text)
    assert b"\n" not in text
    assert same_json(without_spare_types(model.to_dict()), value)
    assert same_json(json.loads(cls.from_json(text).to_json()), value)
    assert cls.from_dict(value) == cls.from_json(text)
    for copied in (copy.deepcopy(model), pickle.loads(pickle.dumps(model))):
        assert same_json(json.loads(package.encode(copied)), value)
    repr(model)


@each_row("names", sampled(batches(openai_realtime), 2))
def test_a_model_comes_back_from_its_json_as_it_went(names: list[str]) -> None:
    come_back(openai_realtime, names)


@each_row("names", sampled(batches(openai_realtime), 2, 1))
def test_a_model_comes_back_without_orjson_too(package_without_orjson: Any, names: list[str]) -> None:
    come_back(package_without_orjson, names)


@each_row("names", sampled(batches(openai_realtime_translation), 2))
def test_a_model_of_the_translation_protocol_comes_back_as_it_went(tr: Any, names: list[str]) -> None:
    come_back(tr, names)


@each_row("names", sampled(batches(openai_realtime_beta), 4))
def test_a_model_of_the_preview_protocol_comes_back_as_it_went(names: list[str]) -> None:
    come_back(openai_realtime_beta, names)


def comes_back_through_its_union(package: Any, union: str, data: st.DataObject) -> None:
    """Assert that an event drawn of a union's classes is recognized by its wire type."""
    event = data.draw(st.sampled_from(get_args(getattr(package, union))).flatmap(models))
    decoded = getattr(package, f"decode_{functions_of(union)}")(package.encode(event))
    assert type(decoded) is type(event)
    assert same_json(json.loads(package.encode(decoded)), json.loads(package.encode(event)))


@pytest.mark.parametrize("union", ["ServerEvent", "ClientEvent"])
@given(data=st.data())
def test_an_event_comes_back_through_its_union(rt: Any, union: str, data: st.DataObject) -> None:
    comes_back_through_its_union(rt, union, data)


@pytest.mark.parametrize("union", ["TranslationServerEvent", "TranslationClientEvent"])
@given(data=st.data())
def test_an_event_of_the_translation_protocol_comes_back_through_its_union(
    tr: Any, union: str, data: st.DataObject
) -> None:
    comes_back_through_its_union(tr, union, data)
