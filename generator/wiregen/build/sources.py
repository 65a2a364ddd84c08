"""The spec files that generated files name in their first line."""

from __future__ import annotations

from collections.abc import Iterable

from wiregen.conventions import PROTOCOL_FILE
from wiregen.faults import Position
from wiregen.model import Sources
from wiregen.old_spec import Spec


def build_sources(spec: Spec) -> Sources:
    """Return the files that the modules come from which do not belong to one topic."""
    events = [event.record.position for event in spec.events]
    unions = [union.position for union in spec.unions]
    enums = [enum.position for enum in spec.enums]
    return Sources(
        enums=_listed(spec, [*enums, *events]),
        events=_listed(spec, events),
        unions=_listed(spec, [*unions, *events]),
        contexts=_listed(spec, [*events, *(item.position for item in spec.contexts)]),
        fluent_builders=_listed(spec, [item.position for item in spec.fluent_builders]),
        shorthands=_listed(spec, [item.position for item in spec.shorthands]),
        everything="all files",
    )


def _listed(spec: Spec, positions: Iterable[Position]) -> str:
    """Name protocol.yaml, which declares the whole, the files of these positions, and folders imported from."""
    own = spec.position.file.rpartition("/")[0]
    used = {PROTOCOL_FILE}
    for position in positions:
        folder, _, name = position.file.rpartition("/")
        used.add(name if folder == own else f"{folder.rpartition('/')[2]}/*.yaml")
    return ", ".join(topic.file for topic in spec.topics if topic.file in used)
