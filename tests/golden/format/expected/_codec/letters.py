# From letters.yaml of the spec format; remake: wiregen generate
"""How the classes of the module letters are read and written.

``"" + value`` gives text as a plain ``str`` and gives up on anything that is not text, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any

from .. import letters as models
from .._runtime.codec import decodes, encodes, new, put_rest, rest_of
from .._runtime.unset import UNSET


@decodes(models.LetterSentEvent, "type", "letter.sent")
def read_letter_sent_event(obj: dict[str, Any]) -> models.LetterSentEvent:
    model = new(models.LetterSentEvent)
    model.scan = "" + obj["scan"]
    model.written_on = None if (value := obj["written_on"]) is None else "" + value
    model.sent_at = None
    model.collected = UNSET
    model.travels = None
    model.id_ = None
    model.postage = None
    model.weight = None
    model.form = None
    model.tracking = None
    model.code = None
    model.model_rest = None
    if unread := len(obj) - 3:
        if (value := obj.get("sent_at")) is not None:
            model.sent_at = "" + value
            unread -= 1
        if (value := obj.get("collected", UNSET)) is not UNSET:
            model.collected = None if value is None else "" + value
            unread -= 1
        if (value := obj.get("travels")) is not None:
            model.travels = "" + value
            unread -= 1
        if (value := obj.get("id")) is not None:
            model.id_ = "" + value
            unread -= 1
        if (value := obj.get("postage")) is not None:
            model.postage = "" + value
            unread -= 1
        if (value := obj.get("weight")) is not None:
            model.weight = "" + value
            unread -= 1
        if (value := obj.get("form")) is not None:
            model.form = "" + value
            unread -= 1
        if (value := obj.get("tracking")) is not None:
            model.tracking = "" + value
            unread -= 1
        if (value := obj.get("code")) is not None:
            model.code = "" + value
            unread -= 1
        if unread:
            model.model_rest = rest_of("LetterSentEvent", obj)
    return model


@encodes(models.LetterSentEvent)
def write_letter_sent_event(model: models.LetterSentEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {
        "type": "letter.sent",
        "scan": "" + model.scan,
        "written_on": None if (value := model.written_on) is None else "" + value,
    }
    if (value := model.sent_at) is not None:
        obj["sent_at"] = "" + value
    if (value := model.collected) is not UNSET:
        obj["collected"] = None if value is None else "" + value
    if (value := model.travels) is not None:
        obj["travels"] = "" + value
    if (value := model.id_) is not None:
        obj["id"] = "" + value
    if (value := model.postage) is not None:
        obj["postage"] = "" + value
    if (value := model.weight) is not None:
        obj["weight"] = "" + value
    if (value := model.form) is not None:
        obj["form"] = "" + value
    if (value := model.tracking) is not None:
        obj["tracking"] = "" + value
    if (value := model.code) is not None:
        obj["code"] = "" + value
    if model.model_rest is not None:
        put_rest("LetterSentEvent", obj, model.model_rest)
    return obj
