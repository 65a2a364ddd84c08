# From lights.yaml of the spec python_name; remake: wiregen generate
"""Codec of the module lights.

``"" + v`` is a string of any class as plain text, and raises for anything else, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any, get_args

from .. import lights as models
from .._runtime.codec import Readers, check_base, decodes, encode_unknown, encodes, new, put_rest, rest_of
from .._runtime.scalars import json_value
from .enum_members import LIGHT_MODE_MEMBERS


@decodes(models.DeskLamp, "kind", "lamp")
def read_desk_lamp(o: dict[str, Any]) -> models.DeskLamp:
    m = new(models.DeskLamp)
    m.mode = LIGHT_MODE_MEMBERS[o["mode"]]
    m.model_rest = None if len(o) == 2 else rest_of("DeskLamp", o)
    return m


@encodes(models.DeskLamp)
def write_desk_lamp(m: models.DeskLamp) -> dict[str, Any]:
    o: dict[str, Any] = {
        "kind": "lamp",
        "mode": "" + m.mode,
    }
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.SetLight, "type", "light.set")
def read_set_light(o: dict[str, Any]) -> models.SetLight:
    m = new(models.SetLight)
    m.light = read_any_light(o["light"])
    m.model_rest = None if len(o) == 2 else rest_of("SetLight", o)
    return m


@encodes(models.SetLight)
def write_set_light(m: models.SetLight) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "light.set",
        "light": write_any_light(m.light),
    }
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.UnknownLight)
def read_unknown_light(o: dict[str, Any]) -> models.UnknownLight:
    m = new(models.UnknownLight)
    m.kind = "" + o["kind"]
    m.payload = json_value(o)
    m.model_rest = None
    return m


@encodes(models.UnknownLight)
def write_unknown_light(m: models.UnknownLight) -> dict[str, Any]:
    return encode_unknown(m.payload, "kind", m.kind, m.model_rest)


ANY_LIGHT_READERS: Readers[models.AnyLight] = {
    "lamp": read_desk_lamp,
}


def read_any_light(o: dict[str, Any]) -> models.AnyLight:
    return (ANY_LIGHT_READERS.get(o["kind"]) or read_unknown_light)(o)


ANY_LIGHT_CLASSES = frozenset(get_args(models.AnyLight))


def write_any_light(m: models.AnyLight) -> dict[str, Any]:
    if type(m) not in ANY_LIGHT_CLASSES:
        check_base(m, ANY_LIGHT_CLASSES)
    return m.model_write()
