# From gate.yaml of the spec tag_adjacent; remake: wiregen generate
"""The readers and writers of the classes in the module gate.

In writers, ``"" + value`` makes a plain ``str`` of text. On any other value it raises, like ``fail()``.
"""

from __future__ import annotations

from typing import Any

from .. import gate as models
from .._runtime.codec import decodes, encodes, new, rest_of, with_rest
from .._runtime.envelope import content_if_any, content_of, frame_rest_of, with_both_rests, with_envelope
from .._runtime.scalars import constant_in, integer, string, whole


@decodes(models.HelloEvent)
def read_hello_event(obj: dict[str, Any]) -> models.HelloEvent:
    content = content_of(obj, "d")
    model = new(models.HelloEvent)
    constant_in(obj["op"], "hello")
    model.s = None
    if (value := obj.get("s")) is not None:
        model.s = integer(value)
    model.interval = integer(content["interval"])
    model.how = None
    unread = len(content) - 1
    if (value := content.get("op")) is not None:
        model.how = string(value)
        unread -= 1
    model.model_rest = rest_of("HelloEvent", content) if unread else None
    model.model_rest = with_envelope(model.model_rest, frame_rest_of("HelloEvent", obj))
    return model


@encodes(models.HelloEvent)
def write_hello_event(model: models.HelloEvent) -> dict[str, Any]:
    value: Any
    content: dict[str, Any] = {"interval": value if type(value := model.interval) is int else whole(value)}
    if model.how is not None:
        content["op"] = "" + model.how
    obj: dict[str, Any] = {"op": "hello", "d": content}
    if model.s is not None:
        obj["s"] = value if type(value := model.s) is int else whole(value)
    return obj if model.model_rest is None else with_both_rests("HelloEvent", obj, content, model.model_rest)


@decodes(models.AckEvent)
def read_ack_event(obj: dict[str, Any]) -> models.AckEvent:
    content = content_if_any(obj, "d")
    model = new(models.AckEvent)
    constant_in(obj["op"], "ack")
    model.s = None
    if (value := obj.get("s")) is not None:
        model.s = integer(value)
    model.model_rest = None if len(content) == 0 else rest_of("AckEvent", content)
    model.model_rest = with_envelope(model.model_rest, frame_rest_of("AckEvent", obj))
    return model


@encodes(models.AckEvent)
def write_ack_event(model: models.AckEvent) -> dict[str, Any]:
    value: Any
    content: dict[str, Any] = {}
    obj: dict[str, Any] = {"op": "ack"}
    if model.s is not None:
        obj["s"] = value if type(value := model.s) is int else whole(value)
    return obj if model.model_rest is None else with_both_rests("AckEvent", obj, content, model.model_rest)


@decodes(models.TypingEvent)
def read_typing_event(obj: dict[str, Any]) -> models.TypingEvent:
    content = content_if_any(obj, "d")
    model = new(models.TypingEvent)
    constant_in(obj["op"], "typing")
    model.s = None
    if (value := obj.get("s")) is not None:
        model.s = integer(value)
    model.who = None
    unread = len(content)
    if (value := content.get("who")) is not None:
        model.who = string(value)
        unread -= 1
    model.model_rest = rest_of("TypingEvent", content) if unread else None
    model.model_rest = with_envelope(model.model_rest, frame_rest_of("TypingEvent", obj))
    return model


@encodes(models.TypingEvent)
def write_typing_event(model: models.TypingEvent) -> dict[str, Any]:
    value: Any
    content: dict[str, Any] = {}
    if model.who is not None:
        content["who"] = "" + model.who
    obj: dict[str, Any] = {"op": "typing", "d": content}
    if model.s is not None:
        obj["s"] = value if type(value := model.s) is int else whole(value)
    return obj if model.model_rest is None else with_both_rests("TypingEvent", obj, content, model.model_rest)


@decodes(models.MovedEvent)
def read_moved_event(obj: dict[str, Any]) -> models.MovedEvent:
    content = content_of(obj, "body")
    model = new(models.MovedEvent)
    constant_in(obj["op"], "moved")
    model.s = None
    if (value := obj.get("s")) is not None:
        model.s = integer(value)
    model.to = string(content["to"])
    model.model_rest = None if len(content) == 1 else rest_of("MovedEvent", content)
    model.model_rest = with_envelope(model.model_rest, frame_rest_of("MovedEvent", obj))
    return model


@encodes(models.MovedEvent)
def write_moved_event(model: models.MovedEvent) -> dict[str, Any]:
    value: Any
    content: dict[str, Any] = {"to": "" + model.to}
    obj: dict[str, Any] = {"op": "moved", "body": content}
    if model.s is not None:
        obj["s"] = value if type(value := model.s) is int else whole(value)
    return obj if model.model_rest is None else with_both_rests("MovedEvent", obj, content, model.model_rest)


@decodes(models.BeatEvent, "op", "beat")
def read_beat_event(obj: dict[str, Any]) -> models.BeatEvent:
    model = new(models.BeatEvent)
    model.count = None if (value := obj["d"]) is None else integer(value)
    model.s = None
    unread = len(obj) - 2
    if (value := obj.get("s")) is not None:
        model.s = integer(value)
        unread -= 1
    model.model_rest = rest_of("BeatEvent", obj) if unread else None
    return model


@encodes(models.BeatEvent)
def write_beat_event(model: models.BeatEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {
        "op": "beat",
        "d": None if (value := model.count) is None else value if type(value) is int else whole(value),
    }
    if model.s is not None:
        obj["s"] = value if type(value := model.s) is int else whole(value)
    return obj if model.model_rest is None else with_rest("BeatEvent", obj, model.model_rest)
