"""Random sessions made from a state.yaml: the checker finds them in order, and the state of the package knows them."""

from __future__ import annotations

import json
from importlib import import_module
from random import Random
from types import ModuleType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.packages import ROOT, TESTS, PackageOf, loaded
from tests.support.sessions import session
from wiregen.compare.order.checker import OrderChecker
from wiregen.protocol.protocol import Protocol
from wiregen.protocol.state import State
from wiregen.python.package import ResolvedPackage
from wiregen.python.state.names import class_of

SPECS = {
    path.parent.name if path.parent.name != "spec" else path.parent.parent.name: path.parent
    for folder in (ROOT / "spec", ROOT / "examples/protocols", TESTS / "golden", TESTS / "order")
    for path in sorted(folder.rglob("state.yaml"))
}
GENERATED = ("openai_realtime", "openai_realtime_beta", "openai_realtime_translation")
RANDOM = st.randoms(use_true_random=False)


def package(name: str) -> ResolvedPackage:
    return loaded(SPECS[name])


def of(name: str) -> tuple[Protocol, State]:
    protocol = package(name).protocol
    assert protocol.state is not None
    return protocol, protocol.state


@pytest.fixture(scope="module")
def modules(package_of: PackageOf) -> dict[str, ModuleType]:
    """The package of each protocol with a state."""
    return {name: import_module(name) if name in GENERATED else package_of(spec) for name, spec in SPECS.items()}


def decoded(module: ModuleType, name: str, frame: Any) -> Any:
    """Return an event of a frame of the first direction, whose events a state is about."""
    function = package(name).api.decoders[package(name).protocol.directions[0].union].from_dict.name.text
    return getattr(module, function)(frame)


def test_these_protocols_have_a_state() -> None:
    assert set(SPECS) == {
        "anthropic_messages",
        "openai_realtime",
        "openai_realtime_beta",
        "openai_realtime_translation",
        "openai_responses",
        "order",
        "state",
    }


@pytest.mark.parametrize("name", SPECS)
@given(random=RANDOM)
def test_a_session_is_in_order_and_its_snapshots_are_known_before_the_server_repeats_them(
    name: str, random: Random, modules: dict[str, ModuleType]
) -> None:
    protocol, declared = of(name)
    checker, state = OrderChecker(protocol, declared), modules[name].State()
    made = session(protocol, declared, random)
    for frame in made.frames:
        assert [str(found) for found in checker.feed(frame.event, frame.value)] == [], frame
        if frame.before is not None:
            kind, keys, snapshot = frame.before
            known = state.find(getattr(modules[name], class_of(kind).text), *keys)
            assert known.snapshot().to_dict() == snapshot
        state.feed(decoded(modules[name], name, frame.value))
        if frame.after is not None:
            kind, keys, snapshot = frame.after
            known = state.find(getattr(modules[name], class_of(kind).text), *keys)
            assert known.snapshot().to_dict() == snapshot
    assert [str(found) for found in checker.finish()] == []
    for collection, order in made.members.items():
        held = state.all(getattr(modules[name], class_of(collection).text))
        assert [member.key[0] for member in held] == order


@pytest.mark.parametrize("name", SPECS)
@given(random=RANDOM)
def test_events_in_any_order_break_neither(name: str, random: Random, modules: dict[str, ModuleType]) -> None:
    protocol, declared = of(name)
    checker, state = OrderChecker(protocol, declared), modules[name].State()
    frames = list(session(protocol, declared, random).frames)
    for _ in range(5):
        frames.insert(random.randrange(len(frames)), random.choice(frames))
        frames.pop(random.randrange(len(frames)))
    random.shuffle(frames)
    for frame in frames:
        list(checker.feed(frame.event, frame.value))
        for thing in state.feed(decoded(modules[name], name, frame.value)):
            json.dumps(getattr(thing, "snapshot", lambda: None)() is None)
    list(checker.finish())
