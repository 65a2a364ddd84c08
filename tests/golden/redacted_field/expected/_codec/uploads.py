# From uploads.yaml of the spec redacted_field; remake: wiregen generate
"""Codec of the module uploads.

``"" + v`` is a string of any class as plain text, and raises for anything else, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any

from .. import uploads as models
from .._runtime.codec import decodes, encodes, new, put_rest, rest_of
from .._runtime.containers import read_text_map, read_texts, write_text_map, write_texts
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
            m.chunks = read_texts(v)
            rest -= 1
        if (v := o.get("headers", UNSET)) is not UNSET:
            m.headers = None if v is None else read_text_map(v)
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
        o["chunks"] = write_texts(v)
    if (v := m.headers) is not UNSET:
        o["headers"] = None if v is None else write_text_map(v)
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o
