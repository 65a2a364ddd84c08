# From answers.yaml of the spec untagged_union; remake: wiregen generate
"""Codec of the module answers.

``"" + v`` is a string of any class as plain text, and raises for anything else, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any

from .. import answers as models
from .._runtime.codec import decodes, encodes, new, put_rest, rest_of
from .._runtime.containers import list_in, list_out, texts_in, texts_out
from .._runtime.kinds import is_array, is_list, is_object
from .._runtime.mismatch import fail
from .._runtime.model import Model
from .._runtime.scalars import integer, whole
from .enum_members import WORD_MEMBERS


@decodes(models.Reason)
def read_reason(o: dict[str, Any]) -> models.Reason:
    m = new(models.Reason)
    m.because = "" + o["because"]
    m.model_rest = None if len(o) == 1 else rest_of("Reason", o)
    return m


@encodes(models.Reason)
def write_reason(m: models.Reason) -> dict[str, Any]:
    o: dict[str, Any] = {
        "because": "" + m.because,
    }
    if m.model_rest is not None:
        put_rest("Reason", o, m.model_rest)
    return o


@decodes(models.Question)
def read_question(o: dict[str, Any]) -> models.Question:
    m = new(models.Question)
    m.answer = read_answer(o["answer"])
    m.guesses = None
    m.model_rest = None
    if rest := len(o) - 1:
        if (v := o.get("guesses")) is not None:
            m.guesses = list_in(read_answer, v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("Question", o)
    return m


@encodes(models.Question)
def write_question(m: models.Question) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "answer": write_answer(m.answer),
    }
    if (v := m.guesses) is not None:
        o["guesses"] = list_out(write_answer, v)
    if m.model_rest is not None:
        put_rest("Question", o, m.model_rest)
    return o


def read_answer(v: Any) -> models.Answer:
    if type(v) is str:
        return WORD_MEMBERS[v]
    if type(v) is bool:
        return v
    if is_array(v):
        return texts_in(v)
    if is_object(v):
        return read_reason(v)
    return v if type(v) is int else integer(v)


def write_answer(v: Any) -> Any:
    if isinstance(v, str):
        return "" + v
    if isinstance(v, bool):
        return v if type(v) is bool else fail()
    if is_list(v):
        return texts_out(v)
    if isinstance(v, Model):
        return write_reason(v)
    return v if type(v) is int else whole(v)
