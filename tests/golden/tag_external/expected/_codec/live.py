# From live.yaml of the spec tag_external; remake: wiregen generate
"""The readers and writers of the classes in the module live.

In writers, ``"" + value`` makes a plain ``str`` of text. On any other value it raises, like ``fail()``.
"""

from __future__ import annotations

from typing import Any

from .. import live as models
from .._runtime.codec import decodes, encodes, new, rest_of
from .._runtime.envelope import content_of, content_or_null, frame_rest_of, with_both_rests, with_envelope
from .._runtime.scalars import integer, string, whole


@decodes(models.ReadyEvent)
def read_ready_event(obj: dict[str, Any]) -> models.ReadyEvent:
    content = content_or_null(obj, "ready")
    model = new(models.ReadyEvent)
    model.usage = None
    if (value := obj.get("usage")) is not None:
        model.usage = integer(value)
    model.model_rest = None if len(content) == 0 else rest_of("ReadyEvent", content)
    model.model_rest = with_envelope(model.model_rest, frame_rest_of("ReadyEvent", obj))
    return model


@encodes(models.ReadyEvent)
def write_ready_event(model: models.ReadyEvent) -> dict[str, Any]:
    value: Any
    content: dict[str, Any] = {}
    obj: dict[str, Any] = {"ready": content}
    if model.usage is not None:
        obj["usage"] = value if type(value := model.usage) is int else whole(value)
    return obj if model.model_rest is None else with_both_rests("ReadyEvent", obj, content, model.model_rest)


@decodes(models.SaidEvent)
def read_said_event(obj: dict[str, Any]) -> models.SaidEvent:
    content = content_of(obj, "said")
    model = new(models.SaidEvent)
    model.usage = None
    if (value := obj.get("usage")) is not None:
        model.usage = integer(value)
    model.text = string(content["text"])
    model.model_rest = None if len(content) == 1 else rest_of("SaidEvent", content)
    model.model_rest = with_envelope(model.model_rest, frame_rest_of("SaidEvent", obj))
    return model


@encodes(models.SaidEvent)
def write_said_event(model: models.SaidEvent) -> dict[str, Any]:
    value: Any
    content: dict[str, Any] = {"text": "" + model.text}
    obj: dict[str, Any] = {"said": content}
    if model.usage is not None:
        obj["usage"] = value if type(value := model.usage) is int else whole(value)
    return obj if model.model_rest is None else with_both_rests("SaidEvent", obj, content, model.model_rest)
