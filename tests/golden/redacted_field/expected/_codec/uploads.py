# From uploads.yaml of the spec redacted_field; remake: wiregen generate
"""Codec of the module uploads.

``"" + v`` is a string of any class as plain text, and raises for anything else, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any

from .. import uploads as models
from .._runtime.codec import decodes, encodes, new, put_rest, rest_of
from .._runtime.containers import text_map_in, text_map_out, texts_in, texts_out
from .._runtime.unset import UNSET


@decodes(models.Upload)
def read_upload(o: dict[str, Any]) -> models.Upload:
    m = new(models.Upload)
    m.data = "" + o["data"]
    m.token = "" + o["token"]
    m.name = "" + o["name"]
    m.chunks = None
    m.headers = UNSET
    m.model_rest = None
    if rest := len(o) - 3:
        if (v := o.get("chunks")) is not None:
            m.chunks = texts_in(v)
            rest -= 1
        if (v := o.get("headers", UNSET)) is not UNSET:
            m.headers = None if v is None else text_map_in(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("Upload", o)
    return m


@encodes(models.Upload)
def write_upload(m: models.Upload) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "data": "" + m.data,
        "token": "" + m.token,
        "name": "" + m.name,
    }
    if (v := m.chunks) is not None:
        o["chunks"] = texts_out(v)
    if (v := m.headers) is not UNSET:
        o["headers"] = None if v is None else text_map_out(v)
    if m.model_rest is not None:
        put_rest("Upload", o, m.model_rest)
    return o
