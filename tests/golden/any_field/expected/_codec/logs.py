# From logs.yaml of the spec any_field; remake: wiregen generate
"""Codec of the module logs.

``"" + v`` is a string of any class as plain text, and raises for anything else, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any

from .. import logs as models
from .._runtime.codec import decodes, encodes, new, put_rest, rest_of
from .._runtime.containers import list_in, list_out, mapping, pairs
from .._runtime.scalars import free_json, json_value
from .._runtime.unset import UNSET


@decodes(models.Entry)
def read_entry(o: dict[str, Any]) -> models.Entry:
    m = new(models.Entry)
    m.value = json_value(o["value"])
    m.context = None
    m.cause = UNSET
    m.trail = None
    m.labels = None
    m.model_rest = None
    if rest := len(o) - 1:
        if (v := o.get("context")) is not None:
            m.context = json_value(v)
            rest -= 1
        if (v := o.get("cause", UNSET)) is not UNSET:
            m.cause = None if v is None else json_value(v)
            rest -= 1
        if (v := o.get("trail")) is not None:
            m.trail = list_in(json_value, v)
            rest -= 1
        if (v := o.get("labels")) is not None:
            m.labels = {"" + k1: json_value(v1) for k1, v1 in mapping(v).items()}
            rest -= 1
        if rest:
            m.model_rest = rest_of("Entry", o)
    return m


@encodes(models.Entry)
def write_entry(m: models.Entry) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "value": free_json(m.value),
    }
    if (v := m.context) is not None:
        o["context"] = free_json(v)
    if (v := m.cause) is not UNSET:
        o["cause"] = None if v is None else free_json(v)
    if (v := m.trail) is not None:
        o["trail"] = list_out(free_json, v)
    if (v := m.labels) is not None:
        o["labels"] = {"" + k1: free_json(v1) for k1, v1 in pairs(v)}
    if m.model_rest is not None:
        put_rest("Entry", o, m.model_rest)
    return o
