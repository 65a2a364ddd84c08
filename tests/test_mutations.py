"""Whatever a server adds, at any depth, is kept; whatever else is changed is kept or refused by DecodeError alone."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.json_values import Place, places, removed, replaced, same_json
from tests.packages import WIRE

PAYLOADS = sorted((*(WIRE / "server").glob("*.json"), *(WIRE / "client").glob("*.json")))

MAPS = {"metadata", "headers", "variables"}
"""Fields that are maps: what is added there is an entry like the others, not an unknown field."""

ADDED = {"later": [None, {"deep": [1, "two"]}]}
OTHER_VALUES: tuple[Any, ...] = (True, -1, 1.5, 2**70, 1e300, "x", [], {}, {"type": "later"}, {"type": None}, [{}])


def keeps(rt: Any, direction: str, value: Any) -> None:
    """Assert that a value decodes and encodes to itself."""
    event = getattr(rt, f"decode_{direction}_event")(json.dumps(value))
    assert same_json(json.loads(rt.encode(event)), value), value
    repr(event)


def keeps_or_refuses(rt: Any, direction: str, value: Any) -> bool:
    """Assert that a value is kept or refused with its faults named; return whether it was kept."""
    try:
        keeps(rt, direction, value)
    except rt.DecodeError as error:
        faults = error.faults
    else:
        return True
    assert faults
    assert not any("does not fit" in fault.message for fault in faults), value
    return False


def is_map(place: Place) -> bool:
    return bool(place) and place[-1] in MAPS


@pytest.mark.parametrize("path", PAYLOADS, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_what_is_added_at_any_depth_is_kept(rt: Any, path: Path) -> None:
    value = json.loads(path.read_bytes())
    for place, found in places(value):
        if isinstance(found, dict) and not is_map(place):
            keeps(rt, path.parent.name, replaced(value, (*place, "later"), ADDED))
            if isinstance(found.get("type"), str):
                keeps(rt, path.parent.name, replaced(value, (*place, "type"), "later.type"))


@pytest.mark.parametrize("path", PAYLOADS, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_what_is_changed_at_any_depth_is_kept_or_refused_by_name(rt: Any, path: Path) -> None:
    value = json.loads(path.read_bytes())
    kept = 0
    for place, found in places(value):
        if place:
            kept += keeps_or_refuses(rt, path.parent.name, removed(value, place))
            kept += keeps_or_refuses(rt, path.parent.name, replaced(value, place, None))
        kept += isinstance(found, str) and keeps_or_refuses(rt, path.parent.name, replaced(value, place, "later"))
        for other in OTHER_VALUES:
            kept += keeps_or_refuses(rt, path.parent.name, replaced(value, place, other))
    assert kept > 0
