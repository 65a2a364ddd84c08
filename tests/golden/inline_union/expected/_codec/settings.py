# From settings.yaml of the spec inline_union; remake: wiregen generate
"""Codec of the module settings.

``"" + v`` is a string of any class as plain text, and raises for anything else, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any

from .. import settings as models
from .._runtime.codec import decodes, encodes, new, put_rest, rest_of
from .._runtime.containers import array, mapping, pairs, sequence
from .._runtime.kinds import is_object
from .._runtime.mismatch import fail
from .._runtime.model import Model
from .._runtime.scalars import finite, integer, number, whole
from .._runtime.unset import UNSET


@decodes(models.Range)
def read_range(o: dict[str, Any]) -> models.Range:
    m = new(models.Range)
    m.least = v if type(v := o["least"]) is int else integer(v)
    m.model_rest = None if len(o) == 1 else rest_of("Range", o)
    return m


@encodes(models.Range)
def write_range(m: models.Range) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "least": v if type(v := m.least) is int else whole(v),
    }
    if m.model_rest is not None:
        put_rest("Range", o, m.model_rest)
    return o


@decodes(models.Setting)
def read_setting(o: dict[str, Any]) -> models.Setting:
    m = new(models.Setting)
    m.value = v if type(v := o["value"]) is str else v if type(v) is int else integer(v)
    m.limits = None
    m.names = None
    m.by_host = UNSET
    m.model_rest = None
    if rest := len(o) - 1:
        if (v := o.get("limits")) is not None:
            m.limits = read_range(v) if is_object(v) else number(v)
            rest -= 1
        if (v := o.get("names")) is not None:
            m.names = [v1 if type(v1) is str else read_range(v1) for v1 in array(v)]
            rest -= 1
        if (v := o.get("by_host", UNSET)) is not UNSET:
            m.by_host = (
                None
                if v is None
                else {
                    "" + k1: v1 if type(v1) is bool else [v2 if type(v2) is int else integer(v2) for v2 in array(v1)]
                    for k1, v1 in mapping(v).items()
                }
            )
            rest -= 1
        if rest:
            m.model_rest = rest_of("Setting", o)
    return m


@encodes(models.Setting)
def write_setting(m: models.Setting) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "value": "" + v if isinstance(v := m.value, str) else v if type(v) is int else whole(v),
    }
    if (v := m.limits) is not None:
        o["limits"] = write_range(v) if isinstance(v, Model) else finite(v)
    if (v := m.names) is not None:
        o["names"] = ["" + v1 if isinstance(v1, str) else write_range(v1) for v1 in sequence(v)]
    if (v := m.by_host) is not UNSET:
        o["by_host"] = (
            None
            if v is None
            else {
                ""
                + k1: (
                    (v1 if type(v1) is bool else fail())
                    if isinstance(v1, bool)
                    else [v2 if type(v2) is int else whole(v2) for v2 in sequence(v1)]
                )
                for k1, v1 in pairs(v)
            }
        )
    if m.model_rest is not None:
        put_rest("Setting", o, m.model_rest)
    return o
