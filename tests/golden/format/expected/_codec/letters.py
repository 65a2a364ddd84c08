# From letters.yaml of the spec format; remake: wiregen generate
"""Codec of the module letters.

``"" + v`` is a string of any class as plain text, and raises for anything else, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any

from .. import letters as models
from .._runtime.codec import decodes, encodes, new, put_rest, rest_of
from .._runtime.unset import UNSET


@decodes(models.LetterSentEvent, "type", "letter.sent")
def read_letter_sent_event(o: dict[str, Any]) -> models.LetterSentEvent:
    m = new(models.LetterSentEvent)
    m.scan = "" + o["scan"]
    m.written_on = None if (v := o["written_on"]) is None else "" + v
    m.sent_at = None
    m.collected = UNSET
    m.travels = None
    m.id_ = None
    m.postage = None
    m.weight = None
    m.form = None
    m.tracking = None
    m.code = None
    m.model_rest = None
    if rest := len(o) - 3:
        if (v := o.get("sent_at")) is not None:
            m.sent_at = "" + v
            rest -= 1
        if (v := o.get("collected", UNSET)) is not UNSET:
            m.collected = None if v is None else "" + v
            rest -= 1
        if (v := o.get("travels")) is not None:
            m.travels = "" + v
            rest -= 1
        if (v := o.get("id")) is not None:
            m.id_ = "" + v
            rest -= 1
        if (v := o.get("postage")) is not None:
            m.postage = "" + v
            rest -= 1
        if (v := o.get("weight")) is not None:
            m.weight = "" + v
            rest -= 1
        if (v := o.get("form")) is not None:
            m.form = "" + v
            rest -= 1
        if (v := o.get("tracking")) is not None:
            m.tracking = "" + v
            rest -= 1
        if (v := o.get("code")) is not None:
            m.code = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("LetterSentEvent", o)
    return m


@encodes(models.LetterSentEvent)
def write_letter_sent_event(m: models.LetterSentEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "letter.sent",
        "scan": "" + m.scan,
        "written_on": None if (v := m.written_on) is None else "" + v,
    }
    if (v := m.sent_at) is not None:
        o["sent_at"] = "" + v
    if (v := m.collected) is not UNSET:
        o["collected"] = None if v is None else "" + v
    if (v := m.travels) is not None:
        o["travels"] = "" + v
    if (v := m.id_) is not None:
        o["id"] = "" + v
    if (v := m.postage) is not None:
        o["postage"] = "" + v
    if (v := m.weight) is not None:
        o["weight"] = "" + v
    if (v := m.form) is not None:
        o["form"] = "" + v
    if (v := m.tracking) is not None:
        o["tracking"] = "" + v
    if (v := m.code) is not None:
        o["code"] = "" + v
    if m.model_rest is not None:
        put_rest("LetterSentEvent", o, m.model_rest)
    return o
