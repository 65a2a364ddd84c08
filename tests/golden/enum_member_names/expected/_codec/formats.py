# From formats.yaml of the spec enum_member_names; remake: wiregen generate
"""Codec of the module formats.

``"" + v`` is a string of any class as plain text, and raises for anything else, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any

from .. import formats as models
from .._runtime.codec import decodes, encodes, new, put_rest, rest_of
from .._runtime.containers import members_in, texts_out
from .enum_members import FORMAT_MEMBERS


@decodes(models.Recording)
def read_recording(o: dict[str, Any]) -> models.Recording:
    m = new(models.Recording)
    m.formats = members_in(FORMAT_MEMBERS, o["formats"])
    m.model_rest = None if len(o) == 1 else rest_of("Recording", o)
    return m


@encodes(models.Recording)
def write_recording(m: models.Recording) -> dict[str, Any]:
    o: dict[str, Any] = {
        "formats": texts_out(m.formats),
    }
    if m.model_rest is not None:
        put_rest("Recording", o, m.model_rest)
    return o
