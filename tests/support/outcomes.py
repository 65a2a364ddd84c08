"""What becomes of a frame: one outcome with both JSON backends, and one verdict of the fast path and of the walk."""

from __future__ import annotations

import copy
import dataclasses
import json
import pickle
import re
from contextlib import suppress
from dataclasses import dataclass
from importlib import import_module
from typing import Any

import pytest

from tests.support.json_values import same_json


def functions_of(union: str) -> str:
    """Return how the functions of a union name it: ``server_event`` for ``ServerEvent``."""
    return "_".join(re.findall("[A-Z][a-z]+", union)).lower()


@dataclass(frozen=True)
class Events:
    """A union of events, in a package with orjson and in a copy of it without."""

    fast: Any
    plain: Any
    union: str

    @property
    def functions(self) -> str:
        return functions_of(self.union)


@dataclass(frozen=True)
class Outcome:
    """An event with what it was encoded to, or the faults of what was refused."""

    event: Any = None
    value: Any = None
    faults: tuple[str, ...] = ()


def outcome(events: Events, frame: str | bytes) -> Outcome:
    """Decode a frame and encode it again with both backends, which must agree.

    What is kept must come back as the JSON value that went in. Nothing but DecodeError is caught.
    """
    fast = _outcome(events.fast, events.functions, frame)
    plain = _outcome(events.plain, events.functions, frame)
    assert fast.faults == plain.faults, frame
    assert type(fast.event).__name__ == type(plain.event).__name__, frame
    assert repr(fast.value) == repr(plain.value), frame  # stricter than ==: 1 is not 1.0, and the order counts
    if not fast.faults:
        value = json.loads(frame)
        assert same_json(fast.value, value), frame
        walked, faults = import_module(f"{events.fast.__name__}._runtime.fault_walk").walk(
            value, events.union, None, keep=False
        )
        assert (walked, faults) == (fast.event, ()), frame
        assert repr(walked) == repr(fast.event), frame
        assert events.fast.encode(walked) == events.fast.encode(fast.event), frame
    else:
        _kept_with_its_faults(events, frame, fast.faults)
    return fast


def _kept_with_its_faults(events: Events, frame: str | bytes, faults: tuple[str, ...]) -> None:
    """Assert that a frame that is refused by default is kept on demand, with the same faults, if it is an object."""
    package = events.fast
    decode = getattr(package, f"decode_{events.functions}")
    if not _is_object(frame) or any("nested too deeply" in fault for fault in faults):
        with pytest.raises(package.DecodeError) as refused:
            decode(frame, on_fault="keep")
        assert tuple(map(str, refused.value.faults)) == faults, frame
        return
    event: Any = None
    refusal: tuple[str, ...] | None = None
    try:
        event = decode(frame, on_fault="keep")
    except package.DecodeError as error:
        refusal = tuple(map(str, error.faults))
    if refusal is not None:  # the object around a fault is too deep to be kept
        assert _levels(json.loads(frame)) > MOST_LEVELS, frame
        assert refusal == (*faults, TOO_DEEP), frame
        return
    assert same_json(json.loads(package.encode(event)), json.loads(frame)), frame
    assert {str(fault) for fault in kept_faults(event)} == set(faults), frame
    plain = getattr(events.plain, f"decode_{events.functions}")(frame, on_fault="keep")
    assert repr(plain) == repr(event), frame
    if not _has_too_small_a_number(frame):
        assert getattr(package, f"{events.functions}_from_dict")(json.loads(frame), on_fault="keep") == event, frame


def _has_too_small_a_number(frame: str | bytes) -> bool:
    """Say whether a number of a frame is 0 to ``json.loads`` only because it is too small for a double."""
    too_small: list[str] = []

    def parsed(text: str) -> float:
        if float(text) == 0 and set(text.lower().partition("e")[0]) & set("123456789"):
            too_small.append(text)
        return float(text)

    json.loads(frame, parse_float=parsed)
    return bool(too_small)


MOST_LEVELS = 200
TOO_DEEP = f"$: nested too deeply to be kept: more than {MOST_LEVELS} levels"


def _levels(value: Any) -> int:
    inside = value.values() if isinstance(value, dict) else value if isinstance(value, list) else None
    return 0 if inside is None else 1 + max(map(_levels, inside), default=0)


def _is_object(frame: str | bytes) -> bool:
    try:
        text = frame if isinstance(frame, str) else frame.decode()
        found = json.loads(text, parse_constant=float)
        json.dumps(found, ensure_ascii=False, allow_nan=False).encode()
        return isinstance(found, dict)
    except (ValueError, RecursionError):
        return False


def kept_faults(value: Any) -> list[Any]:
    """Return the faults of all objects that were kept with theirs, in the order of the frame."""
    if isinstance(value, list):
        return [fault for item in value for fault in kept_faults(item)]
    if isinstance(value, dict):
        return [fault for item in value.values() for fault in kept_faults(item)]
    if not hasattr(value, "model_extra"):
        return []
    held = [fault for field in dataclasses.fields(value) for fault in kept_faults(getattr(value, field.name))]
    return [*getattr(value, "faults", ()), *held]


def _outcome(package: Any, functions: str, frame: str | bytes) -> Outcome:
    event, error = None, None
    try:
        event = getattr(package, f"decode_{functions}")(frame)
    except package.DecodeError as raised:
        error = raised
    if error is None:
        return Outcome(event, json.loads(package.encode(event)))
    assert error.faults, frame
    assert error.__context__ is None, frame
    assert not any("does not fit" in fault.message for fault in error.faults), frame  # the walk found no fault
    return Outcome(faults=tuple(map(str, error.faults)))


def kept(events: Events, value: Any) -> Any:
    """Return the event of a JSON value. Fails where it is refused."""
    found = outcome(events, json.dumps(value))
    assert found.faults == (), value
    return found.event


def keeps_its_promises(events: Events, frame: bytes) -> bool:
    """Assert what holds of any bytes whatever; return whether they are an event."""
    found = outcome(events, frame)
    peeked = {package.peek_type(frame) for package in (events.fast, events.plain)}
    with suppress(UnicodeDecodeError):
        text = frame.decode()
        peeked |= {package.peek_type(text) for package in (events.fast, events.plain)}
        assert _outcome(events.fast, events.functions, text) == found, frame
    assert len(peeked) == 1, frame
    if found.faults:
        return False
    event, package = found.event, events.fast
    assert peeked <= set(wire_types(frame)), frame
    assert event.type == wire_types(frame)[-1], frame
    assert getattr(package, f"{events.functions}_from_dict")(found.value) == event, frame
    assert type(event).from_json(package.encode(event)) == event, frame
    assert repr(event).startswith(f"{type(event).__name__}("), frame
    assert json.dumps(event.to_log_dict()), frame
    for copied in (copy.deepcopy(event), pickle.loads(pickle.dumps(event))):
        assert package.encode(copied) == package.encode(event), frame
    with suppress(package.ValidationError):
        event.validate()
    return True


def wire_types(frame: bytes) -> list[Any]:
    """Return what the key ``type`` of a frame has, the last one being what counts where it is there twice."""
    pairs: list[tuple[str, Any]] = json.loads(frame, object_pairs_hook=list)
    return [value for key, value in pairs if key == "type"]
