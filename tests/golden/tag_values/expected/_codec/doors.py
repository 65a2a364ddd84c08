# From doors.yaml of the spec tag_values; remake: wiregen generate
"""The readers and writers of the classes in the module doors.

In writers, ``"" + value`` makes a plain ``str`` of text. On any other value it raises, like ``fail()``.
"""

from __future__ import annotations

from typing import Any, get_args

from .. import doors as models
from .._runtime.codec import Readers, check_base, decodes, encode_unknown, encodes, new, rest_of, with_rest
from .._runtime.kinds import array, sequence
from .._runtime.scalars import constant_in, constant_out, json_value, string


@decodes(models.Moved)
def read_moved(obj: dict[str, Any]) -> models.Moved:
    model = new(models.Moved)
    model.action = constant_in(obj["action"], "opened", "closed")
    model.door = string(obj["door"])
    model.model_rest = None if len(obj) == 2 else rest_of("Moved", obj)
    return model


@encodes(models.Moved)
def write_moved(model: models.Moved) -> dict[str, Any]:
    obj: dict[str, Any] = {"action": constant_out(model.action, "opened", "closed"), "door": "" + model.door}
    return obj if model.model_rest is None else with_rest("Moved", obj, model.model_rest)


@decodes(models.Locked, "action", "locked")
def read_locked(obj: dict[str, Any]) -> models.Locked:
    model = new(models.Locked)
    model.model_rest = None if len(obj) == 1 else rest_of("Locked", obj)
    return model


@encodes(models.Locked)
def write_locked(model: models.Locked) -> dict[str, Any]:
    obj: dict[str, Any] = {"action": "locked"}
    return obj if model.model_rest is None else with_rest("Locked", obj, model.model_rest)


@decodes(models.Log)
def read_log(obj: dict[str, Any]) -> models.Log:
    model = new(models.Log)
    model.changes = [read_change(item) for item in array(obj["changes"])]
    model.last = None
    unread = len(obj) - 1
    if (value := obj.get("last")) is not None:
        model.last = read_moved(value)
        unread -= 1
    model.model_rest = rest_of("Log", obj) if unread else None
    return model


@encodes(models.Log)
def write_log(model: models.Log) -> dict[str, Any]:
    obj: dict[str, Any] = {"changes": [write_change(item) for item in sequence(model.changes)]}
    if model.last is not None:
        obj["last"] = write_moved(model.last)
    return obj if model.model_rest is None else with_rest("Log", obj, model.model_rest)


@decodes(models.UnknownChange)
def read_unknown_change(obj: dict[str, Any]) -> models.UnknownChange:
    model = new(models.UnknownChange)
    model.action = string(obj["action"])
    model.payload = json_value(obj)
    model.faults = ()
    model.model_rest = None
    return model


@encodes(models.UnknownChange)
def write_unknown_change(model: models.UnknownChange) -> dict[str, Any]:
    return encode_unknown(model.payload, "action", model.action, model.model_rest)


CHANGE_READERS: Readers[models.Change] = {
    "opened": read_moved,
    "closed": read_moved,
    "locked": read_locked,
}


def read_change(obj: dict[str, Any]) -> models.Change:
    return (CHANGE_READERS.get(obj["action"]) or read_unknown_change)(obj)


CHANGE_CLASSES = frozenset(get_args(models.Change))


def write_change(model: models.Change) -> dict[str, Any]:
    if type(model) not in CHANGE_CLASSES:
        check_base(model, CHANGE_CLASSES)
    return model.model_write()
