"""The rules of order, which a state.yaml implies. A test keeps ``docs/order-rules.md`` equal to this table."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum


class Weight(IntEnum):
    """The severity of a violation. Greater is worse."""

    NOTE = 0
    """It is allowed, but worth knowing."""
    WARNING = 1
    """Servers in use do it."""
    ERROR = 2
    """No server should do it."""


@dataclass(frozen=True, slots=True)
class OrderRule:
    """A kind of violation."""

    name: str
    weight: Weight
    what: str
    seen: tuple[str, ...] = ()
    """Who does it, each with its source."""


_TABLE = (
    # things
    OrderRule("begin-missing", Weight.ERROR, "An event is about a thing that never began."),
    OrderRule("begin-repeated", Weight.ERROR, "A thing begins that is open already."),
    OrderRule("begin-again", Weight.ERROR, "A thing begins that has ended before, under the same keys."),
    OrderRule("parent-missing", Weight.ERROR, "A thing begins though what it is a part of never did."),
    OrderRule("parent-outlived", Weight.ERROR, "A thing ends as a whole while a part of it is still open."),
    OrderRule("after-end", Weight.ERROR, "An event is about a thing that has ended, or about a part of it."),
    OrderRule(
        "end-without-begin",
        Weight.WARNING,
        "A thing ends that never began.",
        ("`response.done` without `response.created` after an interruption, OpenAI (livekit/agents#6244).",),
    ),
    OrderRule(
        "end-repeated",
        Weight.WARNING,
        "A thing ends that has ended before.",
        ("`error`, then `response.failed`, OpenAI Responses; `error` after the end, a gateway (looplj/axonhub#2318).",),
    ),
    OrderRule(
        "end-missing",
        Weight.WARNING,
        "A thing is open where the recording, or its connection, ends.",
        ("the last event is missing, gateways (decolua/9router#1648, router-for-me/CLIProxyAPI#4904).",),
    ),
    OrderRule(
        "place-gap",
        Weight.WARNING,
        "A part does not take the next place in what it is a part of.",
        ("a second item at place 0, xAI (pydantic/pydantic-ai, tests/realtime/cassettes/test_xai_ws).",),
    ),
    # streams
    OrderRule("piece-after-whole", Weight.ERROR, "A piece comes after its stream has ended."),
    OrderRule("whole-repeated", Weight.ERROR, "A stream ends that has ended before."),
    OrderRule("whole-differs", Weight.ERROR, "A whole is not what its pieces make together."),
    OrderRule("whole-missing", Weight.ERROR, "A thing ends as a whole, and a stream of it that had pieces has no end."),
    OrderRule("value-broken", Weight.ERROR, "Pieces of JSON do not make JSON though their thing ended as a whole."),
    OrderRule(
        "snapshot-differs",
        Weight.WARNING,
        "The final snapshot of a thing says something else than its stream.",
        ("none so far; a proxy that rewrites one of the two would do it.",),
    ),
    OrderRule(
        "snapshot-lacks",
        Weight.WARNING,
        "The final snapshot of a thing lacks what its stream brought.",
        ("an empty text, Azure Voice Live (pydantic/pydantic-ai, cassette test_azure_voice_live_ws).",),
    ),
    # members
    OrderRule(
        "member-repeated",
        Weight.WARNING,
        "A member is added that is there already.",
        ("items that come again when a session is resumed, xAI (livekit/agents#6391).",),
    ),
    OrderRule(
        "member-unknown",
        Weight.WARNING,
        "An event is about a member that is not there.",
        ("an item that is deleted while a response makes it, OpenAI (livekit/agents#6964).",),
    ),
    OrderRule(
        "member-awaited",
        Weight.WARNING,
        "A member was announced and not added before the recording ends.",
        ("committed audio that never becomes an item (stdapi-ai/stdapi.ai#274).",),
    ),
    OrderRule(
        "anchor-unknown",
        Weight.WARNING,
        "A member is added behind one that is not there.",
        ("an item behind one that was deleted, OpenAI (livekit/agents#6964).",),
    ),
    OrderRule(
        "anchor-null",
        Weight.WARNING,
        "A member is added as the first one though there are others.",
        ("every `previous_item_id` null, xAI (pydantic/pydantic-ai, tests/realtime/cassettes/test_xai_ws).",),
    ),
    # the whole
    OrderRule("counter-gap", Weight.ERROR, "An event does not have the next number."),
    OrderRule("joined-late", Weight.NOTE, "The recording begins in the middle, so what it lacks is not reported."),
)

ORDER_RULES = {rule.name: rule for rule in _TABLE}
"""Every rule by its name."""
