# From sound.yaml of the spec events_shared; remake: wiregen generate
"""The readers and writers of the classes in the module sound.

In writers, ``"" + value`` makes a plain ``str`` of text. On any other value it raises, like ``fail()``.
"""

from __future__ import annotations

from typing import Any

from .. import sound as models
from .._runtime.codec import decodes, encodes, new, rest_of, with_rest
from .._runtime.scalars import string


@decodes(models.StartEvent, "type", "start")
def read_start_event(obj: dict[str, Any]) -> models.StartEvent:
    model = new(models.StartEvent)
    model.model_rest = None if len(obj) == 1 else rest_of("StartEvent", obj)
    return model


@encodes(models.StartEvent)
def write_start_event(model: models.StartEvent) -> dict[str, Any]:
    obj: dict[str, Any] = {"type": "start"}
    return obj if model.model_rest is None else with_rest("StartEvent", obj, model.model_rest)


@decodes(models.MediaEvent, "type", "media")
def read_media_event(obj: dict[str, Any]) -> models.MediaEvent:
    model = new(models.MediaEvent)
    model.payload_ = string(obj["payload"])
    model.model_rest = None if len(obj) == 2 else rest_of("MediaEvent", obj)
    return model


@encodes(models.MediaEvent)
def write_media_event(model: models.MediaEvent) -> dict[str, Any]:
    obj: dict[str, Any] = {"type": "media", "payload": "" + model.payload_}
    return obj if model.model_rest is None else with_rest("MediaEvent", obj, model.model_rest)


@decodes(models.ClearEvent, "type", "clear")
def read_clear_event(obj: dict[str, Any]) -> models.ClearEvent:
    model = new(models.ClearEvent)
    model.model_rest = None if len(obj) == 1 else rest_of("ClearEvent", obj)
    return model


@encodes(models.ClearEvent)
def write_clear_event(model: models.ClearEvent) -> dict[str, Any]:
    obj: dict[str, Any] = {"type": "clear"}
    return obj if model.model_rest is None else with_rest("ClearEvent", obj, model.model_rest)
