"""Protocols that need more than one text key as tag, modelled on public ones: frames as their documents show them.

A folder of ``dialect/`` holds a spec, and in ``frames.yaml`` frames with the class that each is decoded into. Whatever
is then changed in a frame, at any depth, the straight-line codec and the fault walk agree on it, and it can be kept.
"""

from __future__ import annotations

import copy
import dataclasses
import importlib
import json
import pickle
import re
from collections.abc import Iterator
from itertools import cycle, islice
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from tests.support.corpora import faults
from tests.support.effort import EXHAUSTIVE, sampled
from tests.support.json_values import places, removed, replaced, same_json
from tests.support.packages import TESTS, PackageOf, loaded
from tests.support.rows import each_row
from wiregen.compare.traffic.inspector import Inspector
from wiregen.compare.traffic.traffic import Kind

DIALECT = TESTS / "dialect"

OTHER_VALUES: tuple[Any, ...] = (
    None,
    True,
    0,
    0.0,
    1,
    10.0,
    1.5,
    2**70,
    "later",
    "form",
    "2.0",
    [],
    [None],
    {},
    {"x": 1},
)

OTHERS_A_PLACE = len(OTHER_VALUES) if EXHAUSTIVE else 1
"""How many of them are tried at each place, the next place beginning where the last one ended."""

KEYS_A_PLACE = 8 if EXHAUSTIVE else 1
"""How many of the protocol's keys are put into each object, the next object beginning where the last one ended."""

JUDGED = 4
"""Of that many changes one is put to the judge of JSON Schema, which takes much longer than the package."""


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """An entry of a ``frames.yaml``."""

    protocol: str
    direction: str
    cls: str
    json: str
    peek: Any = None
    type: str | None = None
    """What the frame is, if that does not are in it."""

    @property
    def reported(self) -> dict[str, str]:
        return {} if self.type is None else {"type": self.type}


def frames() -> Iterator[Frame]:
    for folder in sorted(DIALECT.iterdir()):
        for entry in yaml.safe_load((folder / "frames.yaml").read_text(encoding="utf-8")):
            peek = tuple(entry["peek"]) if isinstance(entry.get("peek"), list) else entry.get("peek")
            yield Frame(
                protocol=folder.name,
                direction=entry["direction"],
                cls=entry["is"],
                json=entry["json"],
                peek=peek,
                type=entry.get("type"),
            )


FRAMES = tuple(frames())

Packages = dict[str, ModuleType]


def is_array(frame: Frame) -> bool:
    """Say whether frames of the frame's direction may be arrays."""
    alike = (other for other in FRAMES if (other.protocol, other.direction) == (frame.protocol, frame.direction))
    return any(other.json.startswith("[") for other in alike)


every_frame = each_row("frame", FRAMES, ids=lambda frame: f"{frame.protocol} {frame.json[:60]}")


@pytest.fixture(scope="module")
def packages(package_of: PackageOf) -> Packages:
    return {folder.name: package_of(folder / "spec") for folder in sorted(DIALECT.iterdir())}


def decoded(package: ModuleType, frame: Frame, value: Any, on_fault: str = "raise") -> Any:
    """Return the event that a value is in the direction of a frame."""
    decode = getattr(package, f"decode_{frame.direction}_event")
    return decode(json.dumps(value), on_fault=on_fault, **frame.reported)


@every_frame
def test_a_documented_frame_is_decoded_into_its_class_and_comes_back_equal(packages: Packages, frame: Frame) -> None:
    package = packages[frame.protocol]
    value = json.loads(frame.json)
    event = decoded(package, frame, value)
    assert type(event).__name__ == frame.cls
    assert decoded(package, frame, value, "keep") == event
    assert getattr(package, f"{frame.direction}_event_from_dict")(value, **frame.reported) == event
    for same in (event, copy.deepcopy(event), pickle.loads(pickle.dumps(event)), dataclasses.replace(event)):
        assert same == event
        assert same_json(same.to_dict(), value)
        assert same_json(json.loads(package.encode(same)), value)


@every_frame
def test_the_wire_type_of_a_frame_can_be_peeked_at(packages: Packages, frame: Frame) -> None:
    package = packages[frame.protocol]
    names = [name for name in ("peek_type", f"peek_{frame.direction}_type") if hasattr(package, name)]
    assert len(names) == (0 if frame.type is not None else 1)  # none if the type is outside the frame
    for peek in (getattr(package, name) for name in names):
        assert peek(frame.json) == peek(frame.json.encode()) == frame.peek
        assert peek("[]") is peek("no JSON") is None


def mutations(frame: Frame) -> Iterator[Any]:
    """Yield a frame's value with something else, nothing, or something more at each place."""
    value, others = json.loads(frame.json), cycle(OTHER_VALUES)
    keys = cycle(sorted({step for other in FRAMES if other.protocol == frame.protocol for step in keys_in(other)}))
    for place, found in places(value):
        yield from (replaced(value, place, other) for other in islice(others, OTHERS_A_PLACE))
        if place:
            yield removed(value, place)
        if isinstance(found, dict):
            for key in islice(keys, KEYS_A_PLACE):
                yield from (replaced(value, place, {**found, key: other}) for other in (None, next(others)))


def keys_in(frame: Frame) -> Iterator[str]:
    return (step for place, _ in places(json.loads(frame.json)) for step in place[-1:] if isinstance(step, str))


@every_frame
def test_the_fast_path_and_the_walk_agree_on_whatever_is_changed_in_a_frame(packages: Packages, frame: Frame) -> None:
    package = packages[frame.protocol]
    codec, walk = (
        importlib.import_module(f"{package.__name__}.{name}") for name in ("_codec.events", "_runtime.entry")
    )
    failures = importlib.import_module(f"{package.__name__}._runtime.mismatch").FAST_PATH_FAILURES
    read = getattr(codec, f"read_{frame.direction}_event")
    union = "".join(part.title() for part in (frame.direction, "event"))
    for value in mutations(frame):
        text = json.dumps(value)
        walked = walk.decode_text_slowly(text, union, "raise", tag=frame.type)
        refused = isinstance(walked, package.DecodeError)
        try:
            event = read(json.loads(text), *frame.reported.values())
        except failures:
            assert refused or {"0.0", str(2**70)} & set(re.split(r"[\s,\[\]{}]+", text)), text
        else:
            assert not refused, (text, walked)
            assert (event, repr(event)) == (walked, repr(walked)), text
            assert same_json(event.to_dict(), value), text
        if not refused:
            assert same_json(walked.to_dict(), value), text
            assert decoded(package, frame, value) == walked, text


@each_row("frame", [frame for frame in FRAMES if frame.type is None], ids=lambda frame: frame.json[:60])
def test_the_schema_takes_just_what_is_decoded_and_valid(packages: Packages, frame: Frame) -> None:
    package = packages[frame.protocol]
    union = "".join(part.title() for part in (frame.direction, "event"))
    schema = json.loads((Path(str(package.__file__)).parent / "schema.json").read_text(encoding="utf-8"))
    takes = Draft202012Validator({**schema, "$ref": f"#/$defs/{union}"}).is_valid
    for value in (json.loads(frame.json), *sampled([*mutations(frame)], JUDGED)):
        assert takes(value) is (faults(package, union, value) == []), json.dumps(value)


@each_row("frame", [frame for frame in FRAMES if is_array(frame)], ids=lambda frame: frame.json[:60])
def test_an_inspection_finds_faults_where_a_direction_of_arrays_refuses_them(packages: Packages, frame: Frame) -> None:
    package = packages[frame.protocol]
    protocol, union = (
        loaded(DIALECT / frame.protocol / "spec").protocol,
        "".join(part.title() for part in (frame.direction, "event")),
    )
    for value in mutations(frame):
        if isinstance(value, (dict, list)):  # a line of anything else is not a frame
            inspector = Inspector(protocol, frame.direction)
            inspector.read("recording", 1, json.dumps(value).encode())
            found = {item.first.path for item in inspector.traffic.found[Kind.FAULT].values()}
            refused = importlib.import_module(f"{package.__name__}._runtime.entry").decode_text_slowly
            error = refused(json.dumps(value), union, "raise")
            expected = {fault.path for fault in error.faults} if isinstance(error, package.DecodeError) else set()
            assert bool(found) == bool(expected), value
            assert found <= expected, value


@every_frame
def test_whatever_is_changed_in_a_frame_can_be_kept(packages: Packages, frame: Frame) -> None:
    package = packages[frame.protocol]
    for value in mutations(frame):
        if not isinstance(value, (dict, list) if is_array(frame) else dict):
            with pytest.raises(package.DecodeError):
                decoded(package, frame, value, "keep")
            continue
        event = decoded(package, frame, value, "keep")
        assert same_json(event.to_dict(), value), value
        try:
            strict = decoded(package, frame, value)
        except package.DecodeError:
            assert event.to_log_dict() is not None
        else:
            assert strict == event, value


def test_a_model_is_written_with_what_its_class_says(packages: Packages) -> None:
    gateway, context, debug = packages["gateway"], packages["context"], packages["debug"]
    assert gateway.hello(heartbeat_interval=1, s=2).to_dict() == {"op": 10, "d": {"heartbeat_interval": 1}, "s": 2}
    assert gateway.heartbeat_ack().to_dict() == {"op": 11}
    assert gateway.heartbeat(sequence=None).to_dict() == {"op": 1, "d": None}
    assert gateway.message_delete_bulk(dispatch="MESSAGE_DELETE", id="1").to_dict() == {
        "op": 0,
        "t": "MESSAGE_DELETE",
        "d": {"id": "1"},
    }
    assert context.response(id=1, result={}).to_dict() == {"jsonrpc": "2.0", "id": 1, "result": {}}
    assert context.FormRequest(message="a", requested_schema={}).to_dict()["mode"] == "form"
    assert debug.configuration_done(seq=1, type="request").to_dict() == {
        "command": "configurationDone",
        "seq": 1,
        "type": "request",
    }


def test_what_cannot_be_written_is_named_by_its_path(packages: Packages) -> None:
    gateway = packages["gateway"]
    hello = gateway.hello(heartbeat_interval="1", s="2")
    hello.envelope_extra["op"] = 1
    hello.model_extra["heartbeat_interval"] = 1
    with pytest.raises(gateway.EncodeError) as refusal:
        hello.to_dict()
    assert [str(fault) for fault in refusal.value.faults] == [
        "$.s: expected integer, got str",
        "$.d.heartbeat_interval: expected integer, got str",
        "$.op: in envelope_extra, but the record has a field for this key: set the field",
        "$.d.heartbeat_interval: in model_extra, but the record has a field for this key: set the field",
    ]


def test_secrets_below_a_content_are_not_shown(packages: Packages) -> None:
    identify = packages["gateway"].identify(token="abc", intents=1)
    assert repr(identify) == "IdentifyEvent(token=[REDACTED], intents=1)"
    assert identify.to_log_dict() == {"op": 2, "d": {"token": "[REDACTED]", "intents": 1}}
