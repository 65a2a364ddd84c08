# From weather.yaml of the spec nullable_members; remake: wiregen generate
"""The readers and writers of the classes in the module weather.

In writers, ``"" + value`` makes a plain ``str`` of text. On any other value it raises, like ``fail()``.
"""

from __future__ import annotations

from typing import Any

from .. import weather as models
from .._runtime.codec import decodes, encodes, new, rest_of, with_rest
from .._runtime.kinds import array, mapping, pairs, sequence
from .._runtime.scalars import finite, integer, number, string, whole
from .._runtime.unset import UNSET
from .enum_members import SKY_MEMBERS


@decodes(models.Day, recursive=True)
def read_day(obj: dict[str, Any]) -> models.Day:
    model = new(models.Day)
    model.degrees = [None if item is None else number(item) for item in array(obj["degrees"])]
    model.stations = {
        string(key): None if item is None else string(item) for key, item in mapping(obj["stations"]).items()
    }
    model.sky = None
    model.nights = UNSET
    model.remarks = None
    unread = len(obj) - 2
    if (value := obj.get("sky")) is not None:
        model.sky = [None if item is None else SKY_MEMBERS[item] for item in array(value)]
        unread -= 1
    if (value := obj.get("nights", UNSET)) is not UNSET:
        model.nights = None if value is None else [None if item is None else read_day(item) for item in array(value)]
        unread -= 1
    if (value := obj.get("remarks")) is not None:
        model.remarks = [
            (
                None
                if item is None
                else [
                    None if item1 is None else item1 if type(item1) is str else integer(item1) for item1 in array(item)
                ]
            )
            for item in array(value)
        ]
        unread -= 1
    model.model_rest = rest_of("Day", obj) if unread else None
    return model


@encodes(models.Day)
def write_day(model: models.Day) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {
        "degrees": [None if item is None else finite(item) for item in sequence(model.degrees)],
        "stations": {"" + key: None if item is None else "" + item for key, item in pairs(model.stations)},
    }
    if model.sky is not None:
        obj["sky"] = [None if item is None else "" + item for item in sequence(model.sky)]
    if model.nights is not UNSET:
        obj["nights"] = (
            None
            if (value := model.nights) is None
            else [None if item is None else write_day(item) for item in sequence(value)]
        )
    if model.remarks is not None:
        obj["remarks"] = [
            (
                None
                if item is None
                else [
                    (
                        None
                        if item1 is None
                        else "" + item1 if isinstance(item1, str) else item1 if type(item1) is int else whole(item1)
                    )
                    for item1 in sequence(item)
                ]
            )
            for item in sequence(model.remarks)
        ]
    return obj if model.model_rest is None else with_rest("Day", obj, model.model_rest)
