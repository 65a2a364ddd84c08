# From ends.yaml of the spec hostile_doc_end; remake: wiregen generate
"""How the classes of the module ends are read and written.

``"" + value`` gives text as a plain ``str`` and gives up on anything that is not text, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any

from .. import ends as models
from .._runtime.codec import decodes, encodes, new, put_rest, rest_of
from .._runtime.mismatch import fail


@decodes(models.Ends)
def read_ends(obj: dict[str, Any]) -> models.Ends:
    model = new(models.Ends)
    model.only = None
    model.slash = None
    model.model_rest = None
    if unread := len(obj):
        if (value := obj.get("only")) is not None:
            model.only = "" + value
            unread -= 1
        if (value := obj.get("slash")) is not None:
            model.slash = "" + value
            unread -= 1
        if unread:
            model.model_rest = rest_of("Ends", obj)
    elif type(obj) is not dict:  # an empty list or string
        fail()
    return model


@encodes(models.Ends)
def write_ends(model: models.Ends) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {}
    if (value := model.only) is not None:
        obj["only"] = "" + value
    if (value := model.slash) is not None:
        obj["slash"] = "" + value
    if model.model_rest is not None:
        put_rest("Ends", obj, model.model_rest)
    return obj
