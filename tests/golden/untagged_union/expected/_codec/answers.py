# From answers.yaml of the spec untagged_union; remake: wiregen generate
"""Codec of the module answers."""

from __future__ import annotations

from typing import Any

from .. import answers as models
from .._runtime.codec import decodes, encode_any, encodes, new, put_rest, rest_of
from .._runtime.kinds import is_array, is_object
from .._runtime.mismatch import fail
from .._runtime.scalars import array, integer, text
from .enum_members import WORD_MEMBERS


@decodes(models.Reason)
def read_reason(o: dict[str, Any]) -> models.Reason:
    m = new(models.Reason)
    m.because = v if type(v := o["because"]) is str else fail()
    m.model_rest = None if len(o) == 1 else rest_of("Reason", o)
    return m


@encodes(models.Reason)
def write_reason(m: models.Reason) -> dict[str, Any]:
    o: dict[str, Any] = {
        "because": m.because if type(m.because) is str else text(m.because),
    }
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.Question)
def read_question(o: dict[str, Any]) -> models.Question:
    m = new(models.Question)
    m.answer = read_answer(o["answer"])
    m.guesses = None
    m.model_rest = None
    if rest := len(o) - 1:
        if (v := o.get("guesses")) is not None:
            m.guesses = [read_answer(v1) for v1 in array(v)]
            rest -= 1
        if rest:
            m.model_rest = rest_of("Question", o)
    return m


@encodes(models.Question)
def write_question(m: models.Question) -> dict[str, Any]:
    o: dict[str, Any] = {
        "answer": encode_any(m.answer),
    }
    if m.guesses is not None:
        o["guesses"] = [encode_any(v1) for v1 in m.guesses]
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


def read_answer(v: Any) -> models.Answer:
    if type(v) is str:
        return WORD_MEMBERS.get(v, v)
    if type(v) is bool:
        return v
    if is_array(v):
        return [v1 if type(v1) is str else fail() for v1 in array(v)]
    if is_object(v):
        return read_reason(v)
    return v if type(v) is int else integer(v)
