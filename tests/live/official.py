"""The official client, connected to a server on loopback."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from openai import AsyncOpenAI
from openai.resources.realtime.realtime import AsyncRealtimeConnection
from openai.types import realtime as sdk
from pydantic import TypeAdapter

SERVER_EVENT: TypeAdapter[sdk.RealtimeServerEvent] = TypeAdapter(sdk.RealtimeServerEvent)
UNHEARD_OF = "mock.mood"


async def hear(connection: AsyncRealtimeConnection) -> Any:
    """Return the next event as the client shows it: one that its strict reading takes for the same type too, unless it
    is the one that the client has never heard of."""
    frame = await connection.recv_bytes()
    event = connection.parse_event(frame)
    if event.type != UNHEARD_OF:
        assert type(SERVER_EVENT.validate_json(frame, strict=True)) is type(event)
    return event


async def hear_response(connection: AsyncRealtimeConnection) -> list[Any]:
    """Return the events of a response."""
    events = [await hear(connection)]
    while events[-1].type != "response.done":
        events.append(await hear(connection))
    return events


@asynccontextmanager
async def official_client(url: str) -> AsyncIterator[AsyncRealtimeConnection]:
    """Connect the official client to a mock, and take the greeting."""
    base_url = url.replace("ws:", "http:").removesuffix("/realtime")
    async with (
        AsyncOpenAI(api_key="sk-test", base_url=base_url) as client,
        client.realtime.connect(model="gpt-realtime") as connection,
    ):
        created = await hear(connection)
        assert type(created) is sdk.SessionCreatedEvent
        assert type(created.session) is sdk.RealtimeSessionCreateRequest
        assert created.session.model == "gpt-realtime"
        yield connection


async def say(connection: AsyncRealtimeConnection, text: str) -> list[Any]:
    """Add a message of the user and return the two events that tell of it."""
    await connection.conversation.item.create(
        item={"type": "message", "role": "user", "content": [{"type": "input_text", "text": text}]}
    )
    return [await hear(connection), await hear(connection)]


def classes(*events: Any) -> list[type]:
    """Return the classes of events."""
    return [type(event) for event in events]
