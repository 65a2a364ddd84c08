"""``wiregen inspect`` finds a fault in just those frames that a generated package refuses, and at the same places."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest

from tests.support.corpora import PROTOCOLS, Protocol, each_protocol
from tests.support.effort import sampled
from tests.support.json_values import places, removed, replaced
from tests.support.outcomes import functions_of
from tests.support.packages import ROOT, WIRE
from tests.support.rows import each_row
from wiregen.compare.traffic.inspector import Inspector
from wiregen.compare.traffic.redaction import Redaction
from wiregen.compare.traffic.traffic import Kind
from wiregen.protocol.protocol import Protocol as Resolved
from wiregen.protocol.resolve import resolve
from wiregen.spec.folder import read_folder
from wiregen.spec.parser import parse


@cache
def resolved(name: str) -> Resolved:
    """Return a protocol of this project."""
    return resolve(parse(read_folder(ROOT / "spec" / name)))


VALUES: tuple[Any, ...] = (None, True, 1, 1.5, 1000.0, 2.0**70, "x", [], [1], {}, {"type": "later"}, {"x": None})
DEEP = json.loads("[" * 199 + "]" * 199)


def found_faults(protocol: Protocol, direction: str, text: str) -> set[str]:
    """Return the paths at which the command finds a fault in a frame, one of each kind."""
    inspector = Inspector(resolved(protocol.package.__name__), direction)
    inspector.read("recording", 1, text.encode())
    return {found.first.path for found in inspector.traffic.found[Kind.FAULT].values()}


def refused_faults(protocol: Protocol, direction: str, text: str) -> set[str]:
    """Return the paths of the faults for which the package refuses a frame."""
    decode = getattr(protocol.package, f"decode_{functions_of(protocol.unions[direction])}")
    try:
        decode(text)
    except protocol.package.DecodeError as error:
        return {fault.path for fault in error.faults}
    return set()


def changed(frame: Any, chance: random.Random) -> Iterator[Any]:
    """Yield a frame, and the same without one place or with another value there."""
    yield frame
    inside = [place for place, _ in places(frame) if place]
    for place in chance.sample(inside, min(3, len(inside))):
        yield removed(frame, place)
        yield replaced(frame, place, chance.choice(VALUES))
    yield {**frame, "later": DEEP}
    yield {**frame, "later": [DEEP, [DEEP]], "api_key": {"x": DEEP}}


@each_protocol
def test_a_frame_has_a_fault_if_and_only_if_the_package_refuses_it(protocol: Protocol) -> None:
    chance = random.Random(1)
    refused = 0
    for path in sampled(sorted(protocol.payloads()), 19):
        for frame in changed(json.loads(path.read_bytes()), chance):
            text = json.dumps(frame)
            found, expected = (faults(protocol, path.parent.name, text) for faults in (found_faults, refused_faults))
            assert bool(found) == bool(expected), text
            assert found <= expected, text
            refused += bool(found)
    print(f"{refused} frames refused")
    assert refused > 3


@each_protocol
def test_broken_frames_have_the_faults_that_they_are_refused_for(protocol: Protocol) -> None:
    cases = [case for case in protocol.refused() if isinstance(case["frame"], dict)]
    for case in cases:
        text = json.dumps(case["frame"])
        found = found_faults(protocol, case["direction"], text)
        assert found, text
        assert found <= refused_faults(protocol, case["direction"], text)


@each_row(
    "text",
    [
        '{"type":"later","x":NaN}',
        '{"type":"later","x":-Infinity}',
        '{"type":"later","x":1e999}',
        '{"type":"later","x":"\\ud800"}',
        '{"type":"later","x":"\\ud83d\\ude00"}',
        '{"type":"later","x":1' + "0" * 5000 + "}",
        '{"type":"later","x":' + "[" * 100_000 + "]" * 100_000 + "}",
        '{"type":"later"',
        '{"type":"later"} {}',
        '{"type":"later",}',
        '{"type":"later","x":18446744073709551616}',
        '{"type":"first","type":"later"}',
        '  {"type":"later"}\t',
    ],
    ids=lambda text: text[:30],
)
def test_text_has_a_fault_if_and_only_if_the_package_refuses_it(text: str) -> None:
    protocol = PROTOCOLS[0]
    assert bool(found_faults(protocol, "server", text)) == bool(refused_faults(protocol, "server", text))


@pytest.mark.parametrize(
    ("key", "shown"),
    [
        *((key, "[REDACTED]") for key in ("api_key", "X-API-Key", "accessToken", "token", "pwd", "client_secret")),
        *((key, "value") for key in ("tokens", "forward", "id", "pwd_hint")),
    ],
)
def test_what_a_package_hides_is_hidden_in_examples_and_paths(key: str, shown: str) -> None:
    protocol = PROTOCOLS[0]
    fields = (field for record in resolved("openai_realtime").all_records for field in record.fields)
    assert json.loads(Redaction(fields).example(key, "value")) == shown
    frame = json.loads((WIRE / "server/error--plain.json").read_bytes())
    text = json.dumps({**frame, key: {"inner": [DEEP]}})
    (hidden,) = found_faults(protocol, "server", text)
    assert ("inner" in hidden) == (shown == "value")
    (path,) = refused_faults(protocol, "server", text)
    assert path.startswith(hidden)
