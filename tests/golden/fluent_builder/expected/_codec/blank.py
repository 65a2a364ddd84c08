# From blank.yaml of the spec fluent_builder; remake: wiregen generate
"""Codec of the module blank.

``"" + v`` is a string of any class as plain text, and raises for anything else, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any

from .. import blank as models
from .._runtime.codec import decodes, encodes, new, put_rest, rest_of
from .._runtime.mismatch import fail


@decodes(models.Blank)
def read_blank(o: dict[str, Any]) -> models.Blank:
    if type(o) is not dict:
        fail()
    m = new(models.Blank)
    m.model_rest = None if len(o) == 0 else rest_of("Blank", o)
    return m


@encodes(models.Blank)
def write_blank(m: models.Blank) -> dict[str, Any]:
    o: dict[str, Any] = {}
    if m.model_rest is not None:
        put_rest("Blank", o, m.model_rest)
    return o
