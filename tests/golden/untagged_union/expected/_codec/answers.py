# From answers.yaml of the spec untagged_union; remake: wiregen generate
"""The readers and writers of the classes in the module answers.

In writers, ``"" + value`` makes a plain ``str`` of text. On any other value it raises, like ``fail()``.
"""

from __future__ import annotations

from typing import Any

from .. import answers as models
from .._runtime.codec import decodes, encodes, new, rest_of, with_rest
from .._runtime.kinds import array, is_array, is_list, is_object, sequence
from .._runtime.model import Model
from .._runtime.scalars import boolean, integer, string, whole
from .enum_members import WORD_MEMBERS


@decodes(models.Reason)
def read_reason(obj: dict[str, Any]) -> models.Reason:
    model = new(models.Reason)
    model.because = string(obj["because"])
    model.model_rest = None if len(obj) == 1 else rest_of("Reason", obj)
    return model


@encodes(models.Reason)
def write_reason(model: models.Reason) -> dict[str, Any]:
    obj: dict[str, Any] = {"because": "" + model.because}
    return obj if model.model_rest is None else with_rest("Reason", obj, model.model_rest)


@decodes(models.Question)
def read_question(obj: dict[str, Any]) -> models.Question:
    model = new(models.Question)
    model.answer = read_answer(obj["answer"])
    model.guesses = None
    unread = len(obj) - 1
    if (value := obj.get("guesses")) is not None:
        model.guesses = [read_answer(item) for item in array(value)]
        unread -= 1
    model.model_rest = rest_of("Question", obj) if unread else None
    return model


@encodes(models.Question)
def write_question(model: models.Question) -> dict[str, Any]:
    obj: dict[str, Any] = {"answer": write_answer(model.answer)}
    if model.guesses is not None:
        obj["guesses"] = [write_answer(item) for item in sequence(model.guesses)]
    return obj if model.model_rest is None else with_rest("Question", obj, model.model_rest)


def read_answer(value: Any) -> models.Answer:
    if type(value) is str:
        return WORD_MEMBERS[value]
    if type(value) is bool:
        return value
    if is_array(value):
        return [string(item) for item in array(value)]
    if is_object(value):
        return read_reason(value)
    return integer(value)


def write_answer(value: Any) -> Any:
    if isinstance(value, str):
        return "" + value
    if isinstance(value, bool):
        return boolean(value)
    if is_list(value):
        return ["" + item for item in sequence(value)]
    if isinstance(value, Model):
        return write_reason(value)
    return value if type(value) is int else whole(value)
