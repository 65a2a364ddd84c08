# From blank.yaml of the spec fluent_builder; remake: wiregen generate
"""How the classes of the module blank are read and written.

``"" + value`` gives text as a plain ``str`` and gives up on anything that is not text, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any

from .. import blank as models
from .._runtime.codec import decodes, encodes, new, put_rest, rest_of
from .._runtime.mismatch import fail


@decodes(models.Blank)
def read_blank(obj: dict[str, Any]) -> models.Blank:
    if type(obj) is not dict:
        fail()
    model = new(models.Blank)
    model.model_rest = None if len(obj) == 0 else rest_of("Blank", obj)
    return model


@encodes(models.Blank)
def write_blank(model: models.Blank) -> dict[str, Any]:
    obj: dict[str, Any] = {}
    if model.model_rest is not None:
        put_rest("Blank", obj, model.model_rest)
    return obj
