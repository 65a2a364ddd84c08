"""Find the objects of a union that are recognized by keys, from a chain of ``if``, ``then`` and ``else``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from wiregen.importing.document import Place
from wiregen.importing.folding import Folder


@dataclass(frozen=True, slots=True)
class Recognition:
    """The keys that identify objects, by their pointers, and the tag keys that these objects lack."""

    known_by: Mapping[str, tuple[str, ...]]
    tag_keys: tuple[str, ...]


def recognition(folder: Folder, place: Place) -> Recognition:
    """Return the keys in the chain of a union: one condition has the tag's, each other one an object's."""
    known_by: dict[str, tuple[str, ...]] = {}
    tag_keys: tuple[str, ...] = ()
    step = folder.end(place)
    while isinstance(step.schema, dict) and isinstance(step.schema.get("else"), dict):
        match step.schema:
            case {"if": {"anyOf": [*tags]}}:
                tag_keys = tuple(key for tag in tags for key in _required(tag))
            case {"if": condition, "then": {"$ref": str(reference)}}:
                target = folder.document.target(reference, step.pointer)
                if target is not None and (keys := _required(condition)):
                    known_by.setdefault(folder.end(target).pointer, keys)
            case _:
                pass
        step = step.at("else")
    return Recognition(known_by, tag_keys)


def _required(condition: Any) -> tuple[str, ...]:
    match condition:
        case {"required": [*keys]}:
            return tuple(key for key in keys if isinstance(key, str))
        case _:
            return ()
