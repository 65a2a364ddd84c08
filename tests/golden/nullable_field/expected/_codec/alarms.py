# From alarms.yaml of the spec nullable_field; remake: wiregen generate
"""Codec of the module alarms.

``"" + v`` is a string of any class as plain text, and raises for anything else, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any

from .. import alarms as models
from .._runtime.codec import decodes, encodes, new, put_rest, rest_of
from .._runtime.containers import texts_in, texts_out
from .._runtime.scalars import integer, whole
from .._runtime.unset import UNSET


@decodes(models.Alarm)
def read_alarm(o: dict[str, Any]) -> models.Alarm:
    m = new(models.Alarm)
    m.owner = None if (v := o["owner"]) is None else "" + v
    m.tune = None if (v := o["tune"]) is None else read_tune(v)
    m.snooze = UNSET
    m.backup = UNSET
    m.days = UNSET
    m.model_rest = None
    if rest := len(o) - 2:
        if (v := o.get("snooze", UNSET)) is not UNSET:
            m.snooze = None if v is None else v if type(v) is int else integer(v)
            rest -= 1
        if (v := o.get("backup", UNSET)) is not UNSET:
            m.backup = None if v is None else read_tune(v)
            rest -= 1
        if (v := o.get("days", UNSET)) is not UNSET:
            m.days = None if v is None else texts_in(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("Alarm", o)
    return m


@encodes(models.Alarm)
def write_alarm(m: models.Alarm) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "owner": None if (v := m.owner) is None else "" + v,
        "tune": None if (v := m.tune) is None else write_tune(v),
    }
    if (v := m.snooze) is not UNSET:
        o["snooze"] = None if v is None else v if type(v) is int else whole(v)
    if (v := m.backup) is not UNSET:
        o["backup"] = None if v is None else write_tune(v)
    if (v := m.days) is not UNSET:
        o["days"] = None if v is None else texts_out(v)
    if m.model_rest is not None:
        put_rest("Alarm", o, m.model_rest)
    return o


@decodes(models.Tune)
def read_tune(o: dict[str, Any]) -> models.Tune:
    m = new(models.Tune)
    m.name = "" + o["name"]
    m.model_rest = None if len(o) == 1 else rest_of("Tune", o)
    return m


@encodes(models.Tune)
def write_tune(m: models.Tune) -> dict[str, Any]:
    o: dict[str, Any] = {
        "name": "" + m.name,
    }
    if m.model_rest is not None:
        put_rest("Tune", o, m.model_rest)
    return o
