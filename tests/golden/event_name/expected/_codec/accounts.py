# From accounts.yaml of the spec event_name; remake: wiregen generate
"""How the classes of the module accounts are read and written.

``"" + value`` gives text as a plain ``str`` and gives up on anything that is not text, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any

from .. import accounts as models
from .._runtime.codec import decodes, encodes, new, put_rest, rest_of


@decodes(models.SecondFactorEnabledEvent, "type", "2fa.enabled")
def read_second_factor_enabled_event(obj: dict[str, Any]) -> models.SecondFactorEnabledEvent:
    model = new(models.SecondFactorEnabledEvent)
    model.phone = "" + obj["phone"]
    model.model_rest = None if len(obj) == 2 else rest_of("SecondFactorEnabledEvent", obj)
    return model


@encodes(models.SecondFactorEnabledEvent)
def write_second_factor_enabled_event(model: models.SecondFactorEnabledEvent) -> dict[str, Any]:
    obj: dict[str, Any] = {
        "type": "2fa.enabled",
        "phone": "" + model.phone,
    }
    if model.model_rest is not None:
        put_rest("SecondFactorEnabledEvent", obj, model.model_rest)
    return obj


@decodes(models.AnythingEvent, "type", "*")
def read_anything_event(obj: dict[str, Any]) -> models.AnythingEvent:
    model = new(models.AnythingEvent)
    model.model_rest = None if len(obj) == 1 else rest_of("AnythingEvent", obj)
    return model


@encodes(models.AnythingEvent)
def write_anything_event(model: models.AnythingEvent) -> dict[str, Any]:
    obj: dict[str, Any] = {
        "type": "*",
    }
    if model.model_rest is not None:
        put_rest("AnythingEvent", obj, model.model_rest)
    return obj


@decodes(models.GoodbyeEvent, "type", "account.closed")
def read_goodbye_event(obj: dict[str, Any]) -> models.GoodbyeEvent:
    model = new(models.GoodbyeEvent)
    model.model_rest = None if len(obj) == 1 else rest_of("GoodbyeEvent", obj)
    return model


@encodes(models.GoodbyeEvent)
def write_goodbye_event(model: models.GoodbyeEvent) -> dict[str, Any]:
    obj: dict[str, Any] = {
        "type": "account.closed",
    }
    if model.model_rest is not None:
        put_rest("GoodbyeEvent", obj, model.model_rest)
    return obj
