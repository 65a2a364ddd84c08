# From weather.yaml of the spec deviation; remake: wiregen generate
"""How the classes of the module weather are read and written.

``"" + value`` gives text as a plain ``str`` and gives up on anything that is not text, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any, get_args

from .. import weather as models
from .._runtime.codec import Readers, check_base, decodes, encode_unknown, encodes, new, put_rest, rest_of
from .._runtime.scalars import finite, json_value, number
from .enum_members import SKY_MEMBERS


@decodes(models.Report, "type", "report")
def read_report(obj: dict[str, Any]) -> models.Report:
    model = new(models.Report)
    model.sky = SKY_MEMBERS[obj["sky"]]
    model.wind = None
    model.model_rest = None
    if unread := len(obj) - 2:
        if (value := obj.get("wind")) is not None:
            model.wind = number(value)
            unread -= 1
        if unread:
            model.model_rest = rest_of("Report", obj)
    return model


@encodes(models.Report)
def write_report(model: models.Report) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {
        "type": "report",
        "sky": "" + model.sky,
    }
    if (value := model.wind) is not None:
        obj["wind"] = finite(value)
    if model.model_rest is not None:
        put_rest("Report", obj, model.model_rest)
    return obj


@decodes(models.WeatherChangedEvent, "type", "weather.changed")
def read_weather_changed_event(obj: dict[str, Any]) -> models.WeatherChangedEvent:
    model = new(models.WeatherChangedEvent)
    model.bulletin = read_bulletin(obj["bulletin"])
    model.model_rest = None if len(obj) == 2 else rest_of("WeatherChangedEvent", obj)
    return model


@encodes(models.WeatherChangedEvent)
def write_weather_changed_event(model: models.WeatherChangedEvent) -> dict[str, Any]:
    obj: dict[str, Any] = {
        "type": "weather.changed",
        "bulletin": write_bulletin(model.bulletin),
    }
    if model.model_rest is not None:
        put_rest("WeatherChangedEvent", obj, model.model_rest)
    return obj


@decodes(models.UnknownBulletin)
def read_unknown_bulletin(obj: dict[str, Any]) -> models.UnknownBulletin:
    model = new(models.UnknownBulletin)
    model.type = "" + obj["type"]
    model.payload = json_value(obj)
    model.faults = ()
    model.model_rest = None
    return model


@encodes(models.UnknownBulletin)
def write_unknown_bulletin(model: models.UnknownBulletin) -> dict[str, Any]:
    return encode_unknown(model.payload, "type", model.type, model.model_rest)


BULLETIN_READERS: Readers[models.Bulletin] = {
    "report": read_report,
}


def read_bulletin(obj: dict[str, Any]) -> models.Bulletin:
    return (BULLETIN_READERS.get(obj["type"]) or read_unknown_bulletin)(obj)


BULLETIN_CLASSES = frozenset(get_args(models.Bulletin))


def write_bulletin(model: models.Bulletin) -> dict[str, Any]:
    if type(model) not in BULLETIN_CLASSES:
        check_base(model, BULLETIN_CLASSES)
    return model.model_write()
