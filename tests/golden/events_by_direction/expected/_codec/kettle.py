# From kettle.yaml of the spec events_by_direction; remake: wiregen generate
"""Codec of the module kettle.

``"" + v`` is a string of any class as plain text, and raises for anything else, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any

from .. import kettle as models
from .._runtime.codec import decodes, encodes, new, put_rest, rest_of
from .._runtime.scalars import finite, number


@decodes(models.KettleBoiledEvent, "type", "kettle.boiled")
def read_kettle_boiled_event(o: dict[str, Any]) -> models.KettleBoiledEvent:
    m = new(models.KettleBoiledEvent)
    m.event_id = "" + o["event_id"]
    m.degrees = None
    m.model_rest = None
    if rest := len(o) - 2:
        if (v := o.get("degrees")) is not None:
            m.degrees = number(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("KettleBoiledEvent", o)
    return m


@encodes(models.KettleBoiledEvent)
def write_kettle_boiled_event(m: models.KettleBoiledEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "kettle.boiled",
        "event_id": "" + m.event_id,
    }
    if (v := m.degrees) is not None:
        o["degrees"] = finite(v)
    if m.model_rest is not None:
        put_rest("KettleBoiledEvent", o, m.model_rest)
    return o


@decodes(models.ErrorEvent, "type", "error")
def read_error_event(o: dict[str, Any]) -> models.ErrorEvent:
    m = new(models.ErrorEvent)
    m.event_id = "" + o["event_id"]
    m.message = "" + o["message"]
    m.model_rest = None if len(o) == 3 else rest_of("ErrorEvent", o)
    return m


@encodes(models.ErrorEvent)
def write_error_event(m: models.ErrorEvent) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "error",
        "event_id": "" + m.event_id,
        "message": "" + m.message,
    }
    if m.model_rest is not None:
        put_rest("ErrorEvent", o, m.model_rest)
    return o


@decodes(models.KettleBoilEvent, "type", "kettle.boil")
def read_kettle_boil_event(o: dict[str, Any]) -> models.KettleBoilEvent:
    m = new(models.KettleBoilEvent)
    m.event_id = None
    m.degrees = None
    m.model_rest = None
    if rest := len(o) - 1:
        if (v := o.get("event_id")) is not None:
            m.event_id = "" + v
            rest -= 1
        if (v := o.get("degrees")) is not None:
            m.degrees = number(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("KettleBoilEvent", o)
    return m


@encodes(models.KettleBoilEvent)
def write_kettle_boil_event(m: models.KettleBoilEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "kettle.boil",
    }
    if (v := m.event_id) is not None:
        o["event_id"] = "" + v
    if (v := m.degrees) is not None:
        o["degrees"] = finite(v)
    if m.model_rest is not None:
        put_rest("KettleBoilEvent", o, m.model_rest)
    return o
