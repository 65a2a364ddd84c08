# From trees.yaml of the spec recursion; remake: wiregen generate
"""Codec of the module trees.

``"" + v`` is a string of any class as plain text, and raises for anything else, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any, get_args

from .. import trees as models
from .._runtime.codec import Readers, check_base, decodes, encode_unknown, encodes, new, put_rest, rest_of
from .._runtime.containers import list_in, list_out
from .._runtime.scalars import finite, json_value, number


@decodes(models.Node, recursive=True)
def read_node(o: dict[str, Any]) -> models.Node:
    m = new(models.Node)
    m.name = "" + o["name"]
    m.children = list_in(read_node, o["children"])
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
        "name": "" + m.name,
        "children": list_out(write_node, m.children),
    }
    if (v := m.parent) is not None:
        o["parent"] = write_node(v)
    if m.model_rest is not None:
        put_rest("Node", o, m.model_rest)
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
        put_rest("Number", o, m.model_rest)
    return o


@decodes(models.Sum, "op", "sum", recursive=True)
def read_sum(o: dict[str, Any]) -> models.Sum:
    m = new(models.Sum)
    m.left = read_term(o["left"])
    m.right = read_term(o["right"])
    m.model_rest = None if len(o) == 3 else rest_of("Sum", o)
    return m


@encodes(models.Sum)
def write_sum(m: models.Sum) -> dict[str, Any]:
    o: dict[str, Any] = {
        "op": "sum",
        "left": write_term(m.left),
        "right": write_term(m.right),
    }
    if m.model_rest is not None:
        put_rest("Sum", o, m.model_rest)
    return o


@decodes(models.UnknownTerm)
def read_unknown_term(o: dict[str, Any]) -> models.UnknownTerm:
    m = new(models.UnknownTerm)
    m.op = "" + o["op"]
    m.payload = json_value(o)
    m.faults = ()
    m.model_rest = None
    return m


@encodes(models.UnknownTerm)
def write_unknown_term(m: models.UnknownTerm) -> dict[str, Any]:
    return encode_unknown(m.payload, "op", m.op, m.model_rest)


TERM_READERS: Readers[models.Term] = {
    "number": read_number,
    "sum": read_sum,
}


def read_term(o: dict[str, Any]) -> models.Term:
    return (TERM_READERS.get(o["op"]) or read_unknown_term)(o)


TERM_CLASSES = frozenset(get_args(models.Term))


def write_term(m: models.Term) -> dict[str, Any]:
    if type(m) not in TERM_CLASSES:
        check_base(m, TERM_CLASSES)
    return m.model_write()


def read_outline(v: Any) -> models.Outline:
    if type(v) is str:
        return v
    return read_node(v)


def write_outline(v: Any) -> Any:
    if isinstance(v, str):
        return "" + v
    return write_node(v)
