"""What the SDK's models hold decodes to our class of the same wire type, and is the same when it is written again."""

from __future__ import annotations

import itertools
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from types import ModuleType
from typing import Any

import pytest
from pydantic import BaseModel
from pydantic.fields import FieldInfo

import openai_realtime
import openai_realtime_translation
from tests.sdk.differences import LISTED
from tests.sdk.instances import instances, models_in
from tests.sdk.pairing import OBJECTS, object_groups, walk
from tests.sdk.shapes import held_by, is_tagged, shape_of, tags_of
from tests.support.effort import EXHAUSTIVE, sampled
from tests.support.json_values import same_json
from tests.support.rows import each_row
from tests.support.strategies import is_unknown

EVENTS = {
    (start, cls)
    for start in OBJECTS
    if start.endswith(("server", "client"))
    for cls in shape_of(OBJECTS[start][1]).classes
}

CASES = [(start, cls) for start, group in object_groups() for cls in group.sdk]


@pytest.fixture(scope="session")
def backends(
    package_without_orjson: ModuleType, translation_without_orjson: ModuleType
) -> Sequence[Mapping[str, ModuleType]]:
    """Both packages by their names, with orjson and without it."""
    return (
        {"openai_realtime": openai_realtime, "openai_realtime_translation": openai_realtime_translation},
        {"openai_realtime": package_without_orjson, "openai_realtime_translation": translation_without_orjson},
    )


def to_json(instance: BaseModel) -> str:
    """Return what the SDK writes: what was set, a null where None was."""
    return instance.model_dump_json(by_alias=True, exclude_unset=True)


def partners(start: str, model: BaseModel) -> list[type[Any]]:
    """Return our class for an object of the SDK's; none where only its ``type`` could tell which, and it has none."""
    paired = [ours for group in walk(start).groups if type(model) in group.sdk for ours in group.ours]
    return [ours for ours in paired if not is_tagged(ours) or getattr(model, "type", None) in tags_of(ours)]


def decoder(package: ModuleType, start: str, cls: type[BaseModel], partner: type[Any]) -> Callable[[str], Any]:
    """Return what decodes an object of the SDK's: the function of its direction for an event, else our class."""
    if (start, cls) in EVENTS:
        function: Callable[[str], Any] = getattr(package, f"decode_{start}_event")
        return function
    method: Callable[[str], Any] = getattr(package, partner.__name__).from_json
    return method


def ways(info: FieldInfo) -> tuple[str, ...]:
    """Return the ways in which a field can go onto the wire."""
    return ("value",) if info.is_required() else ("value", "null", "absent")


def way_of(model: BaseModel, name: str) -> str:
    """Return in which of them a field goes onto the wire."""
    if name not in model.model_fields_set:
        return "absent"
    return "null" if getattr(model, name) is None else "value"


@each_row(("start", "cls"), sampled(CASES, 3), ids=lambda value: getattr(value, "__name__", value))
def test_what_the_sdk_holds_decodes_to_our_class_and_comes_back(
    backends: Sequence[Mapping[str, ModuleType]], start: str, cls: type[BaseModel]
) -> None:
    ways_met: set[tuple[str, str]] = set()
    classes_met: set[type[Any]] = set()
    for number, instance in enumerate(instances(cls)):
        text = to_json(instance)
        ways_met |= {(name, way_of(instance, name)) for name in cls.model_fields}
        classes_met |= set(map(type, models_in(instance)))
        tried = backends if EXHAUSTIVE else backends[number // 2 % 2 :][:1]
        for packages, partner in itertools.product(tried, partners(start, instance)):
            ours = decoder(packages[partner.__module__.split(".")[0]], start, cls, partner)(text)
            assert type(ours).__name__ == partner.__name__, text
            assert list(misread(instance, ours, start)) == [], text
            written = ours.to_json()
            assert same_json(json.loads(written), json.loads(text))
            again = cls.model_validate_json(written, strict=True)
            assert same_json(json.loads(to_json(again)), json.loads(text))
    assert ways_met >= {(name, way) for name, info in cls.model_fields.items() for way in ways(info)}
    assert classes_met >= held_by(cls)


def misread(theirs: Any, ours: Any, start: str) -> Iterator[str]:
    """Yield the SDK's classes whose objects, anywhere in a value, are not of our class for them."""
    if isinstance(theirs, BaseModel):
        message = getattr(theirs, "type", None) is not None
        if (is_unknown(type(ours)) or not message) and may_be_unknown(theirs, start):
            return
        if type(ours).__name__ not in {partner.__name__ for partner in partners(start, theirs)}:
            yield type(theirs).__name__
        for name, info in type(theirs).model_fields.items():
            if getattr(theirs, name) is not None:
                yield from misread(getattr(theirs, name), getattr(ours, info.alias or name, None), start)
    elif isinstance(theirs, list) and isinstance(ours, list):
        for left, right in zip(theirs, ours, strict=True):
            yield from misread(left, right, start)
    elif isinstance(theirs, dict) and isinstance(ours, dict):
        for key in theirs:
            yield from misread(theirs[key], ours[key], start)


def may_be_unknown(theirs: BaseModel, start: str) -> bool:
    """Say whether a listed difference lets a union of ours take an object of the SDK's for one that it does not know:
    its class is the SDK's alone, or it has not the type that tells our variants apart."""
    groups = [group for group in walk(start).groups if type(theirs) in group.sdk]
    if not groups:
        return any(what == f"only the SDK has the class {type(theirs).__name__}" for _, what in LISTED)
    untold = any((f"{group}.type", "only ours requires it") in LISTED for group in groups)
    return untold and getattr(theirs, "type", None) is None
