# From protocol.yaml, words.yaml of the spec awkward_name; remake: wiregen generate
"""Codec of the unions of all events of a direction."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import Variants, decodes, encode_unknown, encodes, new
from .._runtime.mismatch import fail
from .._runtime.scalars import json_value
from ..directions import UnknownClientEvent
from ..events import ClientEvent
from . import words


@decodes(UnknownClientEvent)
def read_unknown_client_event(o: dict[str, Any]) -> UnknownClientEvent:
    m = new(UnknownClientEvent)
    m.type = v if type(v := o["@type"]) is str else fail()
    m.payload = json_value(o)
    m.model_rest = None
    return m


@encodes(UnknownClientEvent)
def write_unknown_client_event(m: UnknownClientEvent) -> dict[str, Any]:
    return encode_unknown(m.payload, "@type", m.type, m.model_rest)


CLIENT_EVENT_VARIANTS: Variants[ClientEvent] = Variants(
    {
        'say/it\'s "odd"': words.read_say_it_s_odd_event,
        "import": words.read_import_event,
    },
    unknown=read_unknown_client_event,
)
