# From weather.yaml of the spec deviation; remake: wiregen generate
"""Codec of the module weather.

``"" + v`` is a string of any class as plain text, and raises for anything else, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any, get_args

from .. import weather as models
from .._runtime.codec import Readers, check_base, decodes, encode_unknown, encodes, new, put_rest, rest_of
from .._runtime.scalars import finite, json_value, number
from .enum_members import SKY_MEMBERS


@decodes(models.Report, "type", "report")
def read_report(o: dict[str, Any]) -> models.Report:
    m = new(models.Report)
    m.sky = SKY_MEMBERS[o["sky"]]
    m.wind = None
    m.model_rest = None
    if rest := len(o) - 2:
        if (v := o.get("wind")) is not None:
            m.wind = number(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("Report", o)
    return m


@encodes(models.Report)
def write_report(m: models.Report) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "report",
        "sky": "" + m.sky,
    }
    if (v := m.wind) is not None:
        o["wind"] = finite(v)
    if m.model_rest is not None:
        put_rest("Report", o, m.model_rest)
    return o


@decodes(models.WeatherChangedEvent, "type", "weather.changed")
def read_weather_changed_event(o: dict[str, Any]) -> models.WeatherChangedEvent:
    m = new(models.WeatherChangedEvent)
    m.bulletin = read_bulletin(o["bulletin"])
    m.model_rest = None if len(o) == 2 else rest_of("WeatherChangedEvent", o)
    return m


@encodes(models.WeatherChangedEvent)
def write_weather_changed_event(m: models.WeatherChangedEvent) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "weather.changed",
        "bulletin": write_bulletin(m.bulletin),
    }
    if m.model_rest is not None:
        put_rest("WeatherChangedEvent", o, m.model_rest)
    return o


@decodes(models.UnknownBulletin)
def read_unknown_bulletin(o: dict[str, Any]) -> models.UnknownBulletin:
    m = new(models.UnknownBulletin)
    m.type = "" + o["type"]
    m.payload = json_value(o)
    m.faults = ()
    m.model_rest = None
    return m


@encodes(models.UnknownBulletin)
def write_unknown_bulletin(m: models.UnknownBulletin) -> dict[str, Any]:
    return encode_unknown(m.payload, "type", m.type, m.model_rest)


BULLETIN_READERS: Readers[models.Bulletin] = {
    "report": read_report,
}


def read_bulletin(o: dict[str, Any]) -> models.Bulletin:
    return (BULLETIN_READERS.get(o["type"]) or read_unknown_bulletin)(o)


BULLETIN_CLASSES = frozenset(get_args(models.Bulletin))


def write_bulletin(m: models.Bulletin) -> dict[str, Any]:
    if type(m) not in BULLETIN_CLASSES:
        check_base(m, BULLETIN_CLASSES)
    return m.model_write()
