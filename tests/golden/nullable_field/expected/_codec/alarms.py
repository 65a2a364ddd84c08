# From alarms.yaml of the spec nullable_field; remake: wiregen generate
"""The readers and writers of the classes in the module alarms.

In writers, ``"" + value`` makes a plain ``str`` of text. On any other value it raises, like ``fail()``.
"""

from __future__ import annotations

from typing import Any

from .. import alarms as models
from .._runtime.codec import decodes, encodes, new, rest_of, with_rest
from .._runtime.kinds import array, sequence
from .._runtime.scalars import integer, string, whole
from .._runtime.unset import UNSET


@decodes(models.Alarm)
def read_alarm(obj: dict[str, Any]) -> models.Alarm:
    model = new(models.Alarm)
    model.owner = None if (value := obj["owner"]) is None else string(value)
    model.tune = None if (value := obj["tune"]) is None else read_tune(value)
    model.snooze = UNSET
    model.backup = UNSET
    model.days = UNSET
    unread = len(obj) - 2
    if (value := obj.get("snooze", UNSET)) is not UNSET:
        model.snooze = None if value is None else integer(value)
        unread -= 1
    if (value := obj.get("backup", UNSET)) is not UNSET:
        model.backup = None if value is None else read_tune(value)
        unread -= 1
    if (value := obj.get("days", UNSET)) is not UNSET:
        model.days = None if value is None else [string(item) for item in array(value)]
        unread -= 1
    model.model_rest = rest_of("Alarm", obj) if unread else None
    return model


@encodes(models.Alarm)
def write_alarm(model: models.Alarm) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {
        "owner": None if (value := model.owner) is None else "" + value,
        "tune": None if (value := model.tune) is None else write_tune(value),
    }
    if model.snooze is not UNSET:
        obj["snooze"] = None if (value := model.snooze) is None else value if type(value) is int else whole(value)
    if model.backup is not UNSET:
        obj["backup"] = None if (value := model.backup) is None else write_tune(value)
    if model.days is not UNSET:
        obj["days"] = None if (value := model.days) is None else ["" + item for item in sequence(value)]
    return obj if model.model_rest is None else with_rest("Alarm", obj, model.model_rest)


@decodes(models.Tune)
def read_tune(obj: dict[str, Any]) -> models.Tune:
    model = new(models.Tune)
    model.name = string(obj["name"])
    model.model_rest = None if len(obj) == 1 else rest_of("Tune", obj)
    return model


@encodes(models.Tune)
def write_tune(model: models.Tune) -> dict[str, Any]:
    obj: dict[str, Any] = {"name": "" + model.name}
    return obj if model.model_rest is None else with_rest("Tune", obj, model.model_rest)
