# From albums.yaml of the spec format_in_containers; remake: wiregen generate
"""How the classes of the module albums are read and written.

``"" + value`` gives text as a plain ``str`` and gives up on anything that is not text, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any

from .. import albums as models
from .._runtime.codec import decodes, encodes, new, put_rest, rest_of
from .._runtime.containers import list_in, list_out, text_map_in, text_map_out, texts_in, texts_out
from .._runtime.unset import UNSET


@decodes(models.AlbumMadeEvent, "type", "album.made")
def read_album_made_event(obj: dict[str, Any]) -> models.AlbumMadeEvent:
    model = new(models.AlbumMadeEvent)
    model.pages = texts_in(obj["pages"])
    model.days = None
    model.rows = UNSET
    model.hidden = None
    model.model_rest = None
    if unread := len(obj) - 2:
        if (value := obj.get("days")) is not None:
            model.days = text_map_in(value)
            unread -= 1
        if (value := obj.get("rows", UNSET)) is not UNSET:
            model.rows = None if value is None else list_in(texts_in, value)
            unread -= 1
        if (value := obj.get("hidden")) is not None:
            model.hidden = text_map_in(value)
            unread -= 1
        if unread:
            model.model_rest = rest_of("AlbumMadeEvent", obj)
    return model


@encodes(models.AlbumMadeEvent)
def write_album_made_event(model: models.AlbumMadeEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {
        "type": "album.made",
        "pages": texts_out(model.pages),
    }
    if (value := model.days) is not None:
        obj["days"] = text_map_out(value)
    if (value := model.rows) is not UNSET:
        obj["rows"] = None if value is None else list_out(texts_out, value)
    if (value := model.hidden) is not None:
        obj["hidden"] = text_map_out(value)
    if model.model_rest is not None:
        put_rest("AlbumMadeEvent", obj, model.model_rest)
    return obj
