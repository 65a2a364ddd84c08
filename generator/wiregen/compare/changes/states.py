"""Compare the states of two protocols."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from operator import attrgetter
from typing import assert_never

from wiregen.compare.changes.change import Change
from wiregen.compare.changes.sides import Pair, Sides, compared, doc_changes
from wiregen.protocol.protocol import Protocol
from wiregen.protocol.spelling import spelled
from wiregen.protocol.state import Collection, Declaration, Lifecycle, Role, State, Stream

_KEYS = ("within", "of", "key", "index")
"""The keys of the dialect that decide which keys identify a thing."""


def state_changes(sides: Sides) -> Iterator[Change]:
    """Compare the lifecycles, streams and collections, and the keys of the whole state."""
    old, new = sides.old.state, sides.new.state
    for section in ("lifecycles", "streams", "collections"):
        before, after = (_declared(state, section) for state in (old, new))
        rules, subject = ("state-added", "state-removed"), partial(_subject, section)
        yield from compared(before, after, attrgetter("name"), rules, subject, partial(_declaration_changes, sides))
    if old is not None and new is not None:
        pair = Pair("state", old, new)
        yield from doc_changes(pair)
        was, now = (", ".join(dict.fromkeys(str(path) for _, path in state.counter)) for state in (old, new))
        if was != now:
            yield pair.change("state-changed", f"counter is {now or 'none'}, was {was or 'none'}")


def _declared(state: State | None, section: str) -> tuple[Declaration, ...]:
    found: tuple[Declaration, ...] = getattr(state, section, ())
    return found


def _subject(section: str, item: Declaration) -> str:
    return f"state.{section}.{item.name}"


def _declaration_changes(sides: Sides, pair: Pair[Declaration]) -> Iterator[Change]:
    yield from doc_changes(pair)
    for word, was, now in _differences(_texts(sides.old, pair.old), _texts(sides.new, pair.new)):
        yield pair.change("state-keys-changed" if word in _KEYS else "state-changed", f"{word} is {now}, was {was}")


def _differences(old: Mapping[str, str], new: Mapping[str, str]) -> Iterator[tuple[str, str, str]]:
    for word, was in old.items():
        if was != new[word]:
            yield word, was or "none", new[word] or "none"


def _texts(protocol: Protocol, item: Declaration) -> dict[str, str]:
    """Return the declaration of a thing, by the keys of the dialect."""
    names = protocol.wire_types

    def shown(roles: tuple[Role, ...]) -> str:
        return ", ".join(sorted(_role(names[role.event], role) for role in roles))

    match item:
        case Lifecycle():
            finished = item.finished
            return {
                "within": item.within.name if item.within else "",
                "key": ", ".join(item.keys),
                "at": str(item.at or ""),
                "as": ", ".join(f"{mine}: {other}" for mine, other in item.tags),
                "begin": shown(item.begin),
                "update": shown(item.update),
                "merge": shown(item.merge),
                "end": shown(item.end),
                "cut": shown(item.cut),
                "about": shown(item.about),
                "finished": f"{finished.field}: {', '.join(finished.values)}" if finished else "",
                "total": str(item.total or ""),
            }
        case Stream():
            return {
                "of": item.of.name,
                "index": "" if item.index is None else spelled(item.index),
                "piece": shown(item.piece),
                "whole": shown(item.whole),
                "abort": shown(item.abort),
                "at": str(item.at or ""),
                "join": item.join.value,
                "trimmed": str(item.trimmed).lower(),
                "early": str(item.early).lower(),
            }
        case Collection():
            return {
                "within": item.within.name if item.within else "",
                "key": ", ".join(item.keys),
                "add": shown(item.add),
                "put": shown(item.put),
                "replace": shown(item.replace),
                "remove": shown(item.remove),
                "announce": shown(item.announce),
                "about": shown(item.about),
                "after": "ordered" if item.is_ordered else "",
                "live": item.live.name if item.live else "",
            }
        case _:
            assert_never(item)


def _role(name: str, role: Role) -> str:
    if role.into:
        return f"{name} ({', '.join(f'{source} into {target}' for source, target in role.into)})"
    return name if role.path is None else f"{name} ({role.path})"
