# From trees.yaml of the spec recursion; remake: wiregen generate
"""Codec of the module trees."""

from __future__ import annotations

from typing import Any

from .. import trees as models
from .._runtime.codec import Variants, Writers, decodes, encode_unknown, encodes, new, put_rest, rest_of
from .._runtime.mismatch import fail
from .._runtime.scalars import array, finite, json_value, number, sequence, text


@decodes(models.Node, recursive=True)
def read_node(o: dict[str, Any]) -> models.Node:
    m = new(models.Node)
    m.name = v if type(v := o["name"]) is str else fail()
    m.children = [read_node(v1) for v1 in array(o["children"])]
    m.parent = None
    m.model_rest = None
    if rest := len(o) - 2:
        if (v := o.get("parent")) is not None:
            m.parent = read_node(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("Node", o)
    return m


@encodes(models.Node)
def write_node(m: models.Node) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "name": v if type(v := m.name) is str else text(v),
        "children": [write_node(v1) for v1 in sequence(m.children)],
    }
    if (v := m.parent) is not None:
        o["parent"] = write_node(v)
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.Number, "op", "number")
def read_number(o: dict[str, Any]) -> models.Number:
    m = new(models.Number)
    m.value = number(o["value"])
    m.model_rest = None if len(o) == 2 else rest_of("Number", o)
    return m


@encodes(models.Number)
def write_number(m: models.Number) -> dict[str, Any]:
    o: dict[str, Any] = {
        "op": "number",
        "value": finite(m.value),
    }
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.Sum, "op", "sum", recursive=True)
def read_sum(o: dict[str, Any]) -> models.Sum:
    m = new(models.Sum)
    m.left = TERM_VARIANTS[(v := o["left"])["op"]](v)
    m.right = TERM_VARIANTS[(v := o["right"])["op"]](v)
    m.model_rest = None if len(o) == 3 else rest_of("Sum", o)
    return m


@encodes(models.Sum)
def write_sum(m: models.Sum) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "op": "sum",
        "left": TERM_WRITERS[type(v := m.left)](v),
        "right": TERM_WRITERS[type(v := m.right)](v),
    }
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.UnknownTerm)
def read_unknown_term(o: dict[str, Any]) -> models.UnknownTerm:
    m = new(models.UnknownTerm)
    m.op = v if type(v := o["op"]) is str else fail()
    m.payload = json_value(o)
    m.model_rest = None
    return m


@encodes(models.UnknownTerm)
def write_unknown_term(m: models.UnknownTerm) -> dict[str, Any]:
    return encode_unknown(m.payload, "op", m.op, m.model_rest)


TERM_VARIANTS: Variants[models.Term] = Variants(
    {
        "number": read_number,
        "sum": read_sum,
    },
    unknown=read_unknown_term,
)

TERM_WRITERS = Writers(models.Term)


def read_outline(v: Any) -> models.Outline:
    if type(v) is str:
        return v
    return read_node(v)


def write_outline(v: Any) -> Any:
    if isinstance(v, str):
        return v if type(v) is str else text(v)
    return write_node(v)
