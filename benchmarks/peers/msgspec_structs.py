"""msgspec: Structs in unions that are told apart by their tag."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from benchmarks.peers.peer import MSGSPEC, Peer
from benchmarks.records import TAG, RecordShape, make_events, union_of

msgspec: Any = import_module("msgspec")  # no import statement: `make lint` has no msgspec


def peer() -> Peer:
    """Return msgspec with a Struct for each record."""
    events = make_events(_struct, union_of)
    only_type = msgspec.defstruct("OnlyType", [(TAG, str)])
    return Peer(
        name=MSGSPEC,
        decode=msgspec.json.Decoder(events).decode,
        encode=msgspec.json.Encoder().encode,
        peek=msgspec.json.Decoder(only_type).decode,
        replace=msgspec.structs.replace,
        arguments=_arguments,
    )


def _struct(record: RecordShape) -> Any:
    members = [
        (field.name, field.hint) if field.required else (field.name, field.hint | None, None) for field in record.fields
    ]
    tag = {"tag_field": TAG, "tag": record.tag} if record.tag else {}
    return msgspec.defstruct(record.name, members, kw_only=True, omit_defaults=True, **tag)


def _arguments(value: Any) -> dict[str, Any] | None:
    if not isinstance(value, msgspec.Struct):
        return None
    given = {name: getattr(value, name) for name in value.__struct_fields__}
    return {name: item for name, item in given.items() if item is not None}
