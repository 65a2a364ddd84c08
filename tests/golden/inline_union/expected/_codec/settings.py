# From settings.yaml of the spec inline_union; remake: wiregen generate
"""The readers and writers of the classes in the module settings.

In writers, ``"" + value`` makes a plain ``str`` of text. On any other value it raises, like ``fail()``.
"""

from __future__ import annotations

from typing import Any

from .. import settings as models
from .._runtime.codec import decodes, encodes, new, rest_of, with_rest
from .._runtime.kinds import array, is_object, mapping, pairs, sequence
from .._runtime.model import Model
from .._runtime.scalars import boolean, finite, integer, number, string, whole
from .._runtime.unset import UNSET


@decodes(models.Range)
def read_range(obj: dict[str, Any]) -> models.Range:
    model = new(models.Range)
    model.least = integer(obj["least"])
    model.model_rest = None if len(obj) == 1 else rest_of("Range", obj)
    return model


@encodes(models.Range)
def write_range(model: models.Range) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {"least": value if type(value := model.least) is int else whole(value)}
    return obj if model.model_rest is None else with_rest("Range", obj, model.model_rest)


@decodes(models.Setting)
def read_setting(obj: dict[str, Any]) -> models.Setting:
    model = new(models.Setting)
    model.value = value if type(value := obj["value"]) is str else integer(value)
    model.limits = None
    model.names = None
    model.by_host = UNSET
    unread = len(obj) - 1
    if (value := obj.get("limits")) is not None:
        model.limits = read_range(value) if is_object(value) else number(value)
        unread -= 1
    if (value := obj.get("names")) is not None:
        model.names = [item if type(item) is str else read_range(item) for item in array(value)]
        unread -= 1
    if (value := obj.get("by_host", UNSET)) is not UNSET:
        model.by_host = (
            None
            if value is None
            else {
                string(key): item if type(item) is bool else [integer(item1) for item1 in array(item)]
                for key, item in mapping(value).items()
            }
        )
        unread -= 1
    model.model_rest = rest_of("Setting", obj) if unread else None
    return model


@encodes(models.Setting)
def write_setting(model: models.Setting) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {
        "value": "" + value if isinstance(value := model.value, str) else value if type(value) is int else whole(value)
    }
    if model.limits is not None:
        obj["limits"] = write_range(value) if isinstance(value := model.limits, Model) else finite(value)
    if model.names is not None:
        obj["names"] = ["" + item if isinstance(item, str) else write_range(item) for item in sequence(model.names)]
    if model.by_host is not UNSET:
        obj["by_host"] = (
            None
            if (value := model.by_host) is None
            else {
                ""
                + key: (
                    boolean(item)
                    if isinstance(item, bool)
                    else [item1 if type(item1) is int else whole(item1) for item1 in sequence(item)]
                )
                for key, item in pairs(value)
            }
        )
    return obj if model.model_rest is None else with_rest("Setting", obj, model.model_rest)
