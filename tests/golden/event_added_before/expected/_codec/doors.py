# From doors.yaml of the spec event_added; remake: wiregen generate
"""The readers and writers of the classes in the module doors.

In writers, ``"" + value`` makes a plain ``str`` of text. On any other value it raises, like ``fail()``.
"""

from __future__ import annotations

from typing import Any

from .. import doors as models
from .._runtime.codec import decodes, encodes, new, rest_of, with_rest
from .._runtime.scalars import string


@decodes(models.Visitor)
def read_visitor(obj: dict[str, Any]) -> models.Visitor:
    model = new(models.Visitor)
    model.name = string(obj["name"])
    model.model_rest = None if len(obj) == 1 else rest_of("Visitor", obj)
    return model


@encodes(models.Visitor)
def write_visitor(model: models.Visitor) -> dict[str, Any]:
    obj: dict[str, Any] = {"name": "" + model.name}
    return obj if model.model_rest is None else with_rest("Visitor", obj, model.model_rest)
