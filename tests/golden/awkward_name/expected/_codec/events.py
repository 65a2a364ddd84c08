# From protocol.yaml, words.yaml of the spec awkward_name; remake: wiregen generate
"""Codec of the unions of all events of a direction.

The look-up of a reader is bound once, for a method of an imported name costs more than one of a name at home.
"""

from __future__ import annotations

from typing import Any

from .._runtime.codec import Readers, decodes, encode_unknown, encodes, new
from .._runtime.scalars import json_value
from ..directions import UnknownClientEvent
from ..events import ClientEvent
from . import words


@decodes(UnknownClientEvent)
def read_unknown_client_event(o: dict[str, Any]) -> UnknownClientEvent:
    m = new(UnknownClientEvent)
    m.type = "" + o["@type"]
    m.payload = json_value(o)
    m.faults = ()
    m.model_rest = None
    return m


@encodes(UnknownClientEvent)
def write_unknown_client_event(m: UnknownClientEvent) -> dict[str, Any]:
    return encode_unknown(m.payload, "@type", m.type, m.model_rest)


CLIENT_EVENT_READERS: Readers[ClientEvent] = {
    'say/it\'s "odd"': words.read_say_it_s_odd_event,
    "import": words.read_import_event,
}

client_event_reader = CLIENT_EVENT_READERS.get


def read_client_event(o: dict[str, Any]) -> ClientEvent:
    return (client_event_reader(o["@type"]) or read_unknown_client_event)(o)
