# From printing.yaml of the spec default; remake: wiregen generate
"""How the classes of the module printing are read and written.

``"" + value`` gives text as a plain ``str`` and gives up on anything that is not text, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any

from .. import printing as models
from .._runtime.codec import decodes, encodes, new, put_rest, rest_of
from .._runtime.containers import array, sequence, text_map_in, text_map_out
from .._runtime.mismatch import fail
from .._runtime.scalars import finite, integer, number, whole
from .._runtime.unset import UNSET
from .enum_members import SIDE_MEMBERS


@decodes(models.Job)
def read_job(obj: dict[str, Any]) -> models.Job:
    model = new(models.Job)
    model.copies = None
    model.scale = None
    model.paper = None
    model.colour = None
    model.side = None
    model.pages = None
    model.tags = None
    model.owner = UNSET
    model.model_rest = None
    if unread := len(obj):
        if (value := obj.get("copies")) is not None:
            model.copies = value if type(value) is int else integer(value)
            unread -= 1
        if (value := obj.get("scale")) is not None:
            model.scale = number(value)
            unread -= 1
        if (value := obj.get("paper")) is not None:
            model.paper = "" + value
            unread -= 1
        if (value := obj.get("colour")) is not None:
            model.colour = value if type(value) is bool else fail()
            unread -= 1
        if (value := obj.get("side")) is not None:
            model.side = SIDE_MEMBERS[value]
            unread -= 1
        if (value := obj.get("pages")) is not None:
            model.pages = [item if type(item) is int else integer(item) for item in array(value)]
            unread -= 1
        if (value := obj.get("tags")) is not None:
            model.tags = text_map_in(value)
            unread -= 1
        if (value := obj.get("owner", UNSET)) is not UNSET:
            model.owner = None if value is None else "" + value
            unread -= 1
        if unread:
            model.model_rest = rest_of("Job", obj)
    elif type(obj) is not dict:  # an empty list or string
        fail()
    return model


@encodes(models.Job)
def write_job(model: models.Job) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {}
    if (value := model.copies) is not None:
        obj["copies"] = value if type(value) is int else whole(value)
    if (value := model.scale) is not None:
        obj["scale"] = finite(value)
    if (value := model.paper) is not None:
        obj["paper"] = "" + value
    if (value := model.colour) is not None:
        obj["colour"] = value if type(value) is bool else fail()
    if (value := model.side) is not None:
        obj["side"] = "" + value
    if (value := model.pages) is not None:
        obj["pages"] = [item if type(item) is int else whole(item) for item in sequence(value)]
    if (value := model.tags) is not None:
        obj["tags"] = text_map_out(value)
    if (value := model.owner) is not UNSET:
        obj["owner"] = None if value is None else "" + value
    if model.model_rest is not None:
        put_rest("Job", obj, model.model_rest)
    return obj
