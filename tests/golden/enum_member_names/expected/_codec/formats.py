# From formats.yaml of the spec enum_member_names; remake: wiregen generate
"""How the classes of the module formats are read and written.

``"" + value`` gives text as a plain ``str`` and gives up on anything that is not text, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any

from .. import formats as models
from .._runtime.codec import decodes, encodes, new, put_rest, rest_of
from .._runtime.containers import members_in, texts_out
from .enum_members import FORMAT_MEMBERS


@decodes(models.Recording)
def read_recording(obj: dict[str, Any]) -> models.Recording:
    model = new(models.Recording)
    model.formats = members_in(FORMAT_MEMBERS, obj["formats"])
    model.model_rest = None if len(obj) == 1 else rest_of("Recording", obj)
    return model


@encodes(models.Recording)
def write_recording(model: models.Recording) -> dict[str, Any]:
    obj: dict[str, Any] = {
        "formats": texts_out(model.formats),
    }
    if model.model_rest is not None:
        put_rest("Recording", obj, model.model_rest)
    return obj
