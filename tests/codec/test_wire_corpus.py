"""Every hand-written payload decodes to the class of its wire type and encodes to an equal JSON value; every broken
one is refused with exactly the faults that it has. With orjson and without it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.support.corpora import file_id
from tests.support.json_values import same_json
from tests.support.packages import WIRE
from tests.support.rows import each_row

ACCEPTED = sorted((*(WIRE / "server").glob("*.json"), *(WIRE / "client").glob("*.json")))
REFUSED = sorted((WIRE / "refused").glob("*.json"))


def wire_types(rt: Any, direction: str) -> dict[str, str]:
    """Return the class name of each wire type that the package knows."""
    constants = rt.RealtimeServerEvent if direction == "server" else rt.RealtimeClientEvent
    return {
        member.value: "".join(word.capitalize() for word in member.name.split("_")) + "Event" for member in constants
    }


def test_the_corpus_has_every_event_and_at_least_150_payloads(rt: Any) -> None:
    for direction in ("server", "client"):
        found = {path.stem.split("--")[0] for path in ACCEPTED if path.parent.name == direction}
        assert set(wire_types(rt, direction)) <= found
    assert len(ACCEPTED) >= 150


@each_row("path", ACCEPTED, ids=file_id)
def test_a_payload_survives_decode_and_encode(rt: Any, path: Path) -> None:
    direction = path.parent.name
    data = path.read_bytes()
    event = getattr(rt, f"decode_{direction}_event")(data)
    value = json.loads(data)
    unknown = f"Unknown{direction.capitalize()}Event"
    assert type(event).__name__ == wire_types(rt, direction).get(value["type"], unknown)
    assert event.type == value["type"]
    assert same_json(json.loads(rt.encode(event)), value)
    assert same_json(event.to_dict(), value)
    assert getattr(rt, f"{direction}_event_from_dict")(event.to_dict()) == event
    assert type(event).from_json(rt.encode(event)) == event
    assert rt.peek_type(data) == value["type"]


@each_row("path", REFUSED, ids=file_id)
def test_a_broken_payload_is_refused_with_every_fault_named(rt: Any, path: Path) -> None:
    case = json.loads(path.read_bytes())
    decode = getattr(rt, f"decode_{case['direction']}_event")
    with pytest.raises(rt.DecodeError) as refused:
        decode(json.dumps(case["frame"]))
    assert [str(fault) for fault in refused.value.faults] == case["faults"]
    with pytest.raises(rt.DecodeError) as refused_dict:
        getattr(rt, f"{case['direction']}_event_from_dict")(case["frame"])
    assert refused_dict.value.faults == refused.value.faults
