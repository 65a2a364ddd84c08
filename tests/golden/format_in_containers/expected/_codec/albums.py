# From albums.yaml of the spec format_in_containers; remake: wiregen generate
"""Codec of the module albums.

``"" + v`` is a string of any class as plain text, and raises for anything else, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any

from .. import albums as models
from .._runtime.codec import decodes, encodes, new, put_rest, rest_of
from .._runtime.containers import list_in, list_out, text_map_in, text_map_out, texts_in, texts_out
from .._runtime.unset import UNSET


@decodes(models.AlbumMadeEvent, "type", "album.made")
def read_album_made_event(o: dict[str, Any]) -> models.AlbumMadeEvent:
    m = new(models.AlbumMadeEvent)
    m.pages = texts_in(o["pages"])
    m.days = None
    m.rows = UNSET
    m.hidden = None
    m.model_rest = None
    if rest := len(o) - 2:
        if (v := o.get("days")) is not None:
            m.days = text_map_in(v)
            rest -= 1
        if (v := o.get("rows", UNSET)) is not UNSET:
            m.rows = None if v is None else list_in(texts_in, v)
            rest -= 1
        if (v := o.get("hidden")) is not None:
            m.hidden = text_map_in(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("AlbumMadeEvent", o)
    return m


@encodes(models.AlbumMadeEvent)
def write_album_made_event(m: models.AlbumMadeEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "album.made",
        "pages": texts_out(m.pages),
    }
    if (v := m.days) is not None:
        o["days"] = text_map_out(v)
    if (v := m.rows) is not UNSET:
        o["rows"] = None if v is None else list_out(texts_out, v)
    if (v := m.hidden) is not None:
        o["hidden"] = text_map_out(v)
    if m.model_rest is not None:
        put_rest("AlbumMadeEvent", o, m.model_rest)
    return o
