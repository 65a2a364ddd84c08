"""The spec files that generated files name in their first line."""

from __future__ import annotations

from collections.abc import Iterable

from wiregen.model import Sources
from wiregen.parse import PROTOCOL_FILE
from wiregen.spec import Spec


def build_sources(spec: Spec) -> Sources:
    """Return the files that the modules come from which do not belong to one topic."""
    files = [topic.file for topic in spec.topics]
    events = {event.record.position.file for event in spec.events}
    unions = {union.position.file for union in spec.unions}
    enums = {enum.position.file for enum in spec.enums}
    return Sources(
        enums=_listed(files, enums | events),
        events=_listed(files, events),
        unions=_listed(files, unions | events),
        everything=_listed(files, set(files)),
    )


def _listed(files: Iterable[str], used: set[str]) -> str:
    """Name protocol.yaml, which declares the whole, and the files used; positions name files with their folder."""
    names = {name.rsplit("/", 1)[-1] for name in used} | {PROTOCOL_FILE}
    return ", ".join(file for file in files if file in names)
