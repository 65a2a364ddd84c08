# From rpc.yaml of the spec known_by_keys; remake: wiregen generate
"""The readers and writers of the classes in the module rpc.

In writers, ``"" + value`` makes a plain ``str`` of text. On any other value it raises, like ``fail()``.
"""

from __future__ import annotations

from typing import Any

from .. import rpc as models
from .._runtime.codec import decodes, encodes, new, rest_of, with_rest
from .._runtime.envelope import frame_rest_of
from .._runtime.scalars import free_json, integer, json_value, string, whole


@decodes(models.CallEvent, "method", "call")
def read_call_event(obj: dict[str, Any]) -> models.CallEvent:
    model = new(models.CallEvent)
    model.id = integer(obj["id"])
    model.model_rest = None if len(obj) == 2 else rest_of("CallEvent", obj)
    return model


@encodes(models.CallEvent)
def write_call_event(model: models.CallEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {"method": "call", "id": value if type(value := model.id) is int else whole(value)}
    return obj if model.model_rest is None else with_rest("CallEvent", obj, model.model_rest)


@decodes(models.AnswerEvent)
def read_answer_event(obj: dict[str, Any]) -> models.AnswerEvent:
    model = new(models.AnswerEvent)
    model.id = integer(obj["id"])
    model.result = json_value(obj["result"])
    model.model_rest = frame_rest_of("AnswerEvent", obj)
    return model


@encodes(models.AnswerEvent)
def write_answer_event(model: models.AnswerEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {
        "id": value if type(value := model.id) is int else whole(value),
        "result": free_json(model.result),
    }
    return obj if model.model_rest is None else with_rest("AnswerEvent", obj, model.model_rest)


@decodes(models.FailureEvent)
def read_failure_event(obj: dict[str, Any]) -> models.FailureEvent:
    model = new(models.FailureEvent)
    model.error = None if (value := obj["error"]) is None else string(value)
    model.id = None
    if (value := obj.get("id")) is not None:
        model.id = integer(value)
    model.model_rest = frame_rest_of("FailureEvent", obj)
    return model


@encodes(models.FailureEvent)
def write_failure_event(model: models.FailureEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {"error": None if (value := model.error) is None else "" + value}
    if model.id is not None:
        obj["id"] = value if type(value := model.id) is int else whole(value)
    return obj if model.model_rest is None else with_rest("FailureEvent", obj, model.model_rest)
