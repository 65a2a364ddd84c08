# From cars.yaml of the spec rename_all; remake: wiregen generate
"""Codec of the module cars.

``"" + v`` is a string of any class as plain text, and raises for anything else, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any

from .. import cars as models
from .._runtime.codec import decodes, encodes, new, put_rest, rest_of
from .._runtime.scalars import integer, whole


@decodes(models.Car)
def read_car(o: dict[str, Any]) -> models.Car:
    m = new(models.Car)
    m.door_count = v if type(v := o["doorCount"]) is int else integer(v)
    m.owner_name = None
    m.vin = None
    m.class_ = None
    m.model_rest = None
    if rest := len(o) - 1:
        if (v := o.get("ownerName")) is not None:
            m.owner_name = "" + v
            rest -= 1
        if (v := o.get("VIN")) is not None:
            m.vin = "" + v
            rest -= 1
        if (v := o.get("class")) is not None:
            m.class_ = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("Car", o)
    return m


@encodes(models.Car)
def write_car(m: models.Car) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "doorCount": v if type(v := m.door_count) is int else whole(v),
    }
    if (v := m.owner_name) is not None:
        o["ownerName"] = "" + v
    if (v := m.vin) is not None:
        o["VIN"] = "" + v
    if (v := m.class_) is not None:
        o["class"] = "" + v
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.Truck)
def read_truck(o: dict[str, Any]) -> models.Truck:
    m = new(models.Truck)
    m.axle_count = v if type(v := o["axle-count"]) is int else integer(v)
    m.owner_name = None
    m.model_rest = None
    if rest := len(o) - 1:
        if (v := o.get("owner-name")) is not None:
            m.owner_name = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("Truck", o)
    return m


@encodes(models.Truck)
def write_truck(m: models.Truck) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "axle-count": v if type(v := m.axle_count) is int else whole(v),
    }
    if (v := m.owner_name) is not None:
        o["owner-name"] = "" + v
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o
