"""The spec files that generated files name in their first line."""

from __future__ import annotations

from collections.abc import Iterable

from wiregen.protocol.protocol import Protocol
from wiregen.python.model.package import Sources
from wiregen.source.faults import Position
from wiregen.spec.folder import PROTOCOL_FILE

EVERYTHING = "all files"


def plan_sources(protocol: Protocol) -> Sources:
    """Return the source files of the modules that do not belong to one topic."""
    events = [event.record.position for event in protocol.events]
    return Sources(
        enums=sources(protocol, (*(enum.position for enum in protocol.enums), *events)),
        events=sources(protocol, events),
        unions=sources(protocol, (*(union.position for union in protocol.unions), *events)),
        everything=EVERYTHING,
    )


def sources(protocol: Protocol, positions: Iterable[Position], *more: str) -> str:
    """Name protocol.yaml, which declares the whole, the files of these positions, folders imported from, and more."""
    own = protocol.position.file.rpartition("/")[0]
    used = {PROTOCOL_FILE}
    for position in positions:
        folder, _, name = position.file.rpartition("/")
        used.add(name if folder == own else f"{folder.rpartition('/')[2]}/*.yaml")
    return ", ".join((*(topic.file for topic in protocol.topics if topic.file in used), *more))
