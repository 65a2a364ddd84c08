"""The guide shows what the states of three protocols declare, side by side, as the specs have it."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from tests.support.packages import ROOT, loaded
from wiregen.protocol.state import Collection, Lifecycle, State, Stream

GUIDE = ROOT / "docs/guide/state.md"
SPECS = ("spec/openai_realtime", "examples/protocols/openai_responses", "examples/protocols/anthropic_messages")


def names(items: Iterable[Lifecycle | Stream | Collection]) -> str:
    return ", ".join(f"`{item.name}`" for item in items)


def is_repeated(stream: Stream) -> bool:
    return any(role.path is not None for role in stream.whole)


ROWS: dict[str, Callable[[State], str]] = {
    "lifecycles": lambda state: names(state.lifecycles),
    "streams with an event that repeats the whole": lambda state: names(
        one for one in state.streams if is_repeated(one)
    ),
    "streams without such an event": lambda state: names(one for one in state.streams if not is_repeated(one)),
    "collections": lambda state: names(state.collections),
    "added up": lambda state: ", ".join(f"`{one.total}` of `{one.name}`" for one in state.lifecycles if one.total),
}


def test_the_table_says_what_the_three_states_declare() -> None:
    states = [state for spec in SPECS if (state := loaded(ROOT / spec).protocol.state) is not None]
    lines = GUIDE.read_text(encoding="utf-8").splitlines()
    for name, cell in ROWS.items():
        assert f"| {name} | {' | '.join(cell(state) or 'none' for state in states)} |" in lines
