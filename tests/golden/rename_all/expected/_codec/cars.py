# From cars.yaml of the spec rename_all; remake: wiregen generate
"""The readers and writers of the classes in the module cars.

In writers, ``"" + value`` makes a plain ``str`` of text. On any other value it raises, like ``fail()``.
"""

from __future__ import annotations

from typing import Any

from .. import cars as models
from .._runtime.codec import decodes, encodes, new, rest_of, with_rest
from .._runtime.scalars import integer, string, whole


@decodes(models.Car)
def read_car(obj: dict[str, Any]) -> models.Car:
    model = new(models.Car)
    model.door_count = integer(obj["doorCount"])
    model.owner_name = None
    model.vin = None
    model.class_ = None
    unread = len(obj) - 1
    if (value := obj.get("ownerName")) is not None:
        model.owner_name = string(value)
        unread -= 1
    if (value := obj.get("VIN")) is not None:
        model.vin = string(value)
        unread -= 1
    if (value := obj.get("class")) is not None:
        model.class_ = string(value)
        unread -= 1
    model.model_rest = rest_of("Car", obj) if unread else None
    return model


@encodes(models.Car)
def write_car(model: models.Car) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {"doorCount": value if type(value := model.door_count) is int else whole(value)}
    if model.owner_name is not None:
        obj["ownerName"] = "" + model.owner_name
    if model.vin is not None:
        obj["VIN"] = "" + model.vin
    if model.class_ is not None:
        obj["class"] = "" + model.class_
    return obj if model.model_rest is None else with_rest("Car", obj, model.model_rest)


@decodes(models.Truck)
def read_truck(obj: dict[str, Any]) -> models.Truck:
    model = new(models.Truck)
    model.axle_count = integer(obj["axle-count"])
    model.owner_name = None
    unread = len(obj) - 1
    if (value := obj.get("owner-name")) is not None:
        model.owner_name = string(value)
        unread -= 1
    model.model_rest = rest_of("Truck", obj) if unread else None
    return model


@encodes(models.Truck)
def write_truck(model: models.Truck) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {"axle-count": value if type(value := model.axle_count) is int else whole(value)}
    if model.owner_name is not None:
        obj["owner-name"] = "" + model.owner_name
    return obj if model.model_rest is None else with_rest("Truck", obj, model.model_rest)
