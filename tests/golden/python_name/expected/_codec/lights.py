# From lights.yaml of the spec python_name; remake: wiregen generate
"""How the classes of the module lights are read and written.

``"" + value`` gives text as a plain ``str`` and gives up on anything that is not text, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any, get_args

from .. import lights as models
from .._runtime.codec import Readers, check_base, decodes, encode_unknown, encodes, new, put_rest, rest_of
from .._runtime.scalars import json_value
from .enum_members import LIGHT_MODE_MEMBERS


@decodes(models.DeskLamp, "kind", "lamp")
def read_desk_lamp(obj: dict[str, Any]) -> models.DeskLamp:
    model = new(models.DeskLamp)
    model.mode = LIGHT_MODE_MEMBERS[obj["mode"]]
    model.model_rest = None if len(obj) == 2 else rest_of("DeskLamp", obj)
    return model


@encodes(models.DeskLamp)
def write_desk_lamp(model: models.DeskLamp) -> dict[str, Any]:
    obj: dict[str, Any] = {
        "kind": "lamp",
        "mode": "" + model.mode,
    }
    if model.model_rest is not None:
        put_rest("DeskLamp", obj, model.model_rest)
    return obj


@decodes(models.SetLight, "type", "light.set")
def read_set_light(obj: dict[str, Any]) -> models.SetLight:
    model = new(models.SetLight)
    model.light = read_any_light(obj["light"])
    model.model_rest = None if len(obj) == 2 else rest_of("SetLight", obj)
    return model


@encodes(models.SetLight)
def write_set_light(model: models.SetLight) -> dict[str, Any]:
    obj: dict[str, Any] = {
        "type": "light.set",
        "light": write_any_light(model.light),
    }
    if model.model_rest is not None:
        put_rest("SetLight", obj, model.model_rest)
    return obj


@decodes(models.UnknownLight)
def read_unknown_light(obj: dict[str, Any]) -> models.UnknownLight:
    model = new(models.UnknownLight)
    model.kind = "" + obj["kind"]
    model.payload = json_value(obj)
    model.faults = ()
    model.model_rest = None
    return model


@encodes(models.UnknownLight)
def write_unknown_light(model: models.UnknownLight) -> dict[str, Any]:
    return encode_unknown(model.payload, "kind", model.kind, model.model_rest)


ANY_LIGHT_READERS: Readers[models.AnyLight] = {
    "lamp": read_desk_lamp,
}


def read_any_light(obj: dict[str, Any]) -> models.AnyLight:
    return (ANY_LIGHT_READERS.get(obj["kind"]) or read_unknown_light)(obj)


ANY_LIGHT_CLASSES = frozenset(get_args(models.AnyLight))


def write_any_light(model: models.AnyLight) -> dict[str, Any]:
    if type(model) not in ANY_LIGHT_CLASSES:
        check_base(model, ANY_LIGHT_CLASSES)
    return model.model_write()
