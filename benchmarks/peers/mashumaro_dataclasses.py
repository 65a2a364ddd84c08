"""mashumaro: dataclasses with its orjson mixin, and a discriminator on every union."""

from __future__ import annotations

import sys
from dataclasses import field as dataclass_field
from dataclasses import fields, is_dataclass, make_dataclass, replace
from importlib import import_module
from types import ModuleType
from typing import Annotated, Any, Literal

from benchmarks.peers.peer import MASHUMARO, Peer
from benchmarks.records import TAG, RecordShape, make_events, union_of

# No import statements: `make lint` has no mashumaro.
config: Any = import_module("mashumaro.config")
mixins: Any = import_module("mashumaro.mixins.orjson")
codecs: Any = import_module("mashumaro.codecs.orjson")
discriminators: Any = import_module("mashumaro.types")


RECORDS = ModuleType("mashumaro_records")
"""Holds the dataclasses, since the code that mashumaro makes names classes by their module."""

sys.modules[RECORDS.__name__] = RECORDS

CONFIG = type("Config", (config.BaseConfig,), {"omit_none": True})
"""What is absent is not written."""


def peer() -> Peer:
    """Return mashumaro with a dataclass for each record."""
    return Peer(
        name=MASHUMARO,
        decode=codecs.ORJSONDecoder(make_events(_dataclass, _tagged)).decode,
        encode=_encode,
        replace=replace,
        arguments=_arguments,
    )


def _dataclass(record: RecordShape) -> Any:
    members: list[Any] = [(TAG, Literal[record.tag], dataclass_field(default=record.tag))] if record.tag else []
    members += [
        (field.name, field.hint) if field.required else (field.name, field.hint | None, dataclass_field(default=None))
        for field in record.fields
    ]
    made = make_dataclass(
        record.name,
        members,
        bases=(mixins.DataClassORJSONMixin,),
        namespace={"Config": CONFIG, "__module__": RECORDS.__name__},
        kw_only=True,
    )
    setattr(RECORDS, record.name, made)
    return made


def _tagged(variants: tuple[Any, ...]) -> Any:
    return Annotated[union_of(variants), discriminators.Discriminator(field=TAG, include_supertypes=True)]


def _encode(event: Any) -> bytes:
    encoded: bytes = event.to_jsonb()
    return encoded


def _arguments(value: Any) -> dict[str, Any] | None:
    if not is_dataclass(value):
        return None
    given = {field.name: getattr(value, field.name) for field in fields(value) if field.name != TAG}
    return {name: item for name, item in given.items() if item is not None}
