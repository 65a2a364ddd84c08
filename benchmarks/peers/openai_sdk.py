"""openai-python: its own classes, read and written as its WebSocket client does, and read by pydantic's validation."""

from __future__ import annotations

import json
from typing import Annotated, Any, cast, get_args

from openai._models import construct_type_unchecked
from openai.types.realtime import RealtimeServerEvent
from pydantic import BaseModel, Field, TypeAdapter

from benchmarks.peers.peer import PYDANTIC_SDK, SDK, Peer
from benchmarks.records import TAG, union_of


def peer() -> Peer:
    """Return the SDK as its connection parses events: nothing is validated."""
    return Peer(
        name=SDK,
        decode=_parse_event,
        encode=_send,
        replace=replace,
        arguments=arguments,
    )


def validating_peer() -> Peer:
    """Return the SDK's classes in a union that pydantic validates by its discriminator."""
    classes = get_args(get_args(RealtimeServerEvent)[0])
    events: Any = Annotated[union_of(classes), Field(discriminator=TAG)]
    return Peer(
        name=PYDANTIC_SDK,
        decode=TypeAdapter(events).validate_json,
        encode=dump,
        replace=replace,
        arguments=arguments,
    )


def _parse_event(data: bytes) -> Any:
    """Do what ``RealtimeConnection.parse_event`` does."""
    return construct_type_unchecked(value=json.loads(data), type_=cast(Any, RealtimeServerEvent))


def _send(event: Any) -> str:
    """Do what ``RealtimeConnection.send`` does with a model."""
    text: str = event.to_json(use_api_names=True, exclude_unset=True)
    return text


def dump(event: BaseModel) -> str:
    """Return a model as JSON, without what was not set."""
    return event.model_dump_json(by_alias=True, exclude_unset=True)


def replace(event: BaseModel, **changes: Any) -> BaseModel:
    """Return a copy of a model with some fields changed."""
    return event.model_copy(update=changes)


def arguments(value: Any) -> dict[str, Any] | None:
    """Return what was set of a model."""
    if not isinstance(value, BaseModel):
        return None
    return {name: getattr(value, name) for name in sorted(value.model_fields_set)}
