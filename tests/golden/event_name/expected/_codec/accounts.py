# From accounts.yaml of the spec event_name; remake: wiregen generate
"""Codec of the module accounts.

``"" + v`` is a string of any class as plain text, and raises for anything else, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any

from .. import accounts as models
from .._runtime.codec import decodes, encodes, new, put_rest, rest_of


@decodes(models.SecondFactorEnabledEvent, "type", "2fa.enabled")
def read_second_factor_enabled_event(o: dict[str, Any]) -> models.SecondFactorEnabledEvent:
    m = new(models.SecondFactorEnabledEvent)
    m.phone = "" + o["phone"]
    m.model_rest = None if len(o) == 2 else rest_of("SecondFactorEnabledEvent", o)
    return m


@encodes(models.SecondFactorEnabledEvent)
def write_second_factor_enabled_event(m: models.SecondFactorEnabledEvent) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "2fa.enabled",
        "phone": "" + m.phone,
    }
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.AnythingEvent, "type", "*")
def read_anything_event(o: dict[str, Any]) -> models.AnythingEvent:
    m = new(models.AnythingEvent)
    m.model_rest = None if len(o) == 1 else rest_of("AnythingEvent", o)
    return m


@encodes(models.AnythingEvent)
def write_anything_event(m: models.AnythingEvent) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "*",
    }
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.GoodbyeEvent, "type", "account.closed")
def read_goodbye_event(o: dict[str, Any]) -> models.GoodbyeEvent:
    m = new(models.GoodbyeEvent)
    m.model_rest = None if len(o) == 1 else rest_of("GoodbyeEvent", o)
    return m


@encodes(models.GoodbyeEvent)
def write_goodbye_event(m: models.GoodbyeEvent) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "account.closed",
    }
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o
