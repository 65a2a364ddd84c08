# From hooks.yaml of the spec tag_outside; remake: wiregen generate
"""The readers and writers of the classes in the module hooks.

In writers, ``"" + value`` makes a plain ``str`` of text. On any other value it raises, like ``fail()``.
"""

from __future__ import annotations

from typing import Any

from .. import hooks as models
from .._runtime.codec import decodes, encodes, new, rest_of, with_rest
from .._runtime.scalars import string


@decodes(models.PingEvent)
def read_ping_event(obj: dict[str, Any]) -> models.PingEvent:
    model = new(models.PingEvent)
    model.zen = string(obj["zen"])
    model.model_rest = None if len(obj) == 1 else rest_of("PingEvent", obj)
    return model


@encodes(models.PingEvent)
def write_ping_event(model: models.PingEvent) -> dict[str, Any]:
    obj: dict[str, Any] = {"zen": "" + model.zen}
    return obj if model.model_rest is None else with_rest("PingEvent", obj, model.model_rest)
