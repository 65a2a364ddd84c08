"""Contexts as a python.yaml writes them."""

from __future__ import annotations

from dataclasses import dataclass

from wiregen.source.faults import Fault, Position
from wiregen.source.nodes import Node
from wiregen.spec.reading import entries, ref, refs, text
from wiregen.spec.values import Ref


@dataclass(frozen=True, slots=True)
class ContextSpec:
    """A context as written."""

    name: str
    position: Position
    doc: str
    holds: tuple[Ref, ...]
    within: Ref | None
    opened_by: str
    identifier: Ref | None
    drop_prefix: str
    groups: tuple[Ref, ...]
    events: tuple[Ref, ...]


def parse(python: Node | None, faults: list[Fault]) -> tuple[ContextSpec, ...]:
    """Read the contexts of a python.yaml."""
    return tuple(
        ContextSpec(
            name=entry.key,
            position=entry.key_position,
            doc=text(entry.value, "doc"),
            holds=refs(entry.value, "holds"),
            within=ref(entry.value, "within"),
            opened_by=text(entry.value, "opened_by"),
            identifier=ref(entry.value, "identifier"),
            drop_prefix=text(entry.value, "drop_prefix"),
            groups=refs(entry.value, "groups"),
            events=refs(entry.value, "events"),
        )
        for entry in entries(python, "contexts")
    )
