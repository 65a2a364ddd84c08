# From trees.yaml of the spec recursion; remake: wiregen generate
"""The readers and writers of the classes in the module trees.

In writers, ``"" + value`` makes a plain ``str`` of text. On any other value it raises, like ``fail()``.
"""

from __future__ import annotations

from typing import Any, get_args

from .. import trees as models
from .._runtime.codec import Readers, check_base, decodes, encode_unknown, encodes, new, rest_of, with_rest
from .._runtime.kinds import array, sequence
from .._runtime.scalars import finite, json_value, number, string


@decodes(models.Node, recursive=True)
def read_node(obj: dict[str, Any]) -> models.Node:
    model = new(models.Node)
    model.name = string(obj["name"])
    model.children = [read_node(item) for item in array(obj["children"])]
    model.parent = None
    unread = len(obj) - 2
    if (value := obj.get("parent")) is not None:
        model.parent = read_node(value)
        unread -= 1
    model.model_rest = rest_of("Node", obj) if unread else None
    return model


@encodes(models.Node)
def write_node(model: models.Node) -> dict[str, Any]:
    obj: dict[str, Any] = {"name": "" + model.name, "children": [write_node(item) for item in sequence(model.children)]}
    if model.parent is not None:
        obj["parent"] = write_node(model.parent)
    return obj if model.model_rest is None else with_rest("Node", obj, model.model_rest)


@decodes(models.Number, "op", "number")
def read_number(obj: dict[str, Any]) -> models.Number:
    model = new(models.Number)
    model.value = number(obj["value"])
    model.model_rest = None if len(obj) == 2 else rest_of("Number", obj)
    return model


@encodes(models.Number)
def write_number(model: models.Number) -> dict[str, Any]:
    obj: dict[str, Any] = {"op": "number", "value": finite(model.value)}
    return obj if model.model_rest is None else with_rest("Number", obj, model.model_rest)


@decodes(models.Sum, "op", "sum", recursive=True)
def read_sum(obj: dict[str, Any]) -> models.Sum:
    model = new(models.Sum)
    model.left = read_term(obj["left"])
    model.right = read_term(obj["right"])
    model.model_rest = None if len(obj) == 3 else rest_of("Sum", obj)
    return model


@encodes(models.Sum)
def write_sum(model: models.Sum) -> dict[str, Any]:
    obj: dict[str, Any] = {"op": "sum", "left": write_term(model.left), "right": write_term(model.right)}
    return obj if model.model_rest is None else with_rest("Sum", obj, model.model_rest)


@decodes(models.UnknownTerm)
def read_unknown_term(obj: dict[str, Any]) -> models.UnknownTerm:
    model = new(models.UnknownTerm)
    model.op = string(obj["op"])
    model.payload = json_value(obj)
    model.faults = ()
    model.model_rest = None
    return model


@encodes(models.UnknownTerm)
def write_unknown_term(model: models.UnknownTerm) -> dict[str, Any]:
    return encode_unknown(model.payload, "op", model.op, model.model_rest)


TERM_READERS: Readers[models.Term] = {
    "number": read_number,
    "sum": read_sum,
}


def read_term(obj: dict[str, Any]) -> models.Term:
    return (TERM_READERS.get(obj["op"]) or read_unknown_term)(obj)


TERM_CLASSES = frozenset(get_args(models.Term))


def write_term(model: models.Term) -> dict[str, Any]:
    if type(model) not in TERM_CLASSES:
        check_base(model, TERM_CLASSES)
    return model.model_write()


def read_outline(value: Any) -> models.Outline:
    if type(value) is str:
        return value
    return read_node(value)


def write_outline(value: Any) -> Any:
    if isinstance(value, str):
        return "" + value
    return write_node(value)
