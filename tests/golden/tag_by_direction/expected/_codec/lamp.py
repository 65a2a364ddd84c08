# From lamp.yaml of the spec tag_by_direction; remake: wiregen generate
"""The readers and writers of the classes in the module lamp.

In writers, ``"" + value`` makes a plain ``str`` of text. On any other value it raises, like ``fail()``.
"""

from __future__ import annotations

from typing import Any

from .. import lamp as models
from .._runtime.codec import decodes, encodes, new, rest_of, with_rest


@decodes(models.LitEvent, "event", "lit")
def read_lit_event(obj: dict[str, Any]) -> models.LitEvent:
    model = new(models.LitEvent)
    model.model_rest = None if len(obj) == 1 else rest_of("LitEvent", obj)
    return model


@encodes(models.LitEvent)
def write_lit_event(model: models.LitEvent) -> dict[str, Any]:
    obj: dict[str, Any] = {"event": "lit"}
    return obj if model.model_rest is None else with_rest("LitEvent", obj, model.model_rest)


@decodes(models.LightEvent, "command", "light")
def read_light_event(obj: dict[str, Any]) -> models.LightEvent:
    model = new(models.LightEvent)
    model.model_rest = None if len(obj) == 1 else rest_of("LightEvent", obj)
    return model


@encodes(models.LightEvent)
def write_light_event(model: models.LightEvent) -> dict[str, Any]:
    obj: dict[str, Any] = {"command": "light"}
    return obj if model.model_rest is None else with_rest("LightEvent", obj, model.model_rest)
