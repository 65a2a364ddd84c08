"""A document with schemas, such as OpenAPI 3 or JSON Schema, from JSON or YAML. JSON pointers lead to its parts."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from wiregen.importing.keywords import EXTENSION, restricts
from wiregen.importing.naming import class_case
from wiregen.importing.references import References, escaped, unescaped, with_files
from wiregen.source.faults import Fault, Position, SpecError
from wiregen.source.nodes import Entry, Mapping, Node, Sequence, plain
from wiregen.source.reader import DOCUMENT, read_file

_MOST_SLASHES = 20
"""The number of slashes that a key may have if a reference does not escape them."""

_DEFINITIONS = (("components", "schemas"), ("$defs",), ("definitions",))
"""Where a document names schemas."""


@dataclass(frozen=True, slots=True)
class Place:
    """A schema and where it is in its document."""

    pointer: str
    schema: Any
    made_by: str = ""
    """The keyword that it was made for, such as one that joins parts; empty if it is in the document itself."""
    parts: tuple[Place, ...] = ()

    @property
    def key(self) -> tuple[str, ...]:
        """A unique key of this place. A schema made of several parts has the pointer of one of them."""
        steps = [step for part in self.parts for step in part.key] if self.parts else ()
        return (self.pointer, self.made_by, *steps)

    def at(self, *keys: str | int) -> Place:
        """Return a place below this one."""
        pointer, schema = self.pointer, self.schema
        for key in keys:
            pointer += "/" + escaped(str(key))
            schema = schema[key]
        return Place(pointer, schema, f"{self.made_by}/", self.parts) if self.made_by else Place(pointer, schema)


class Document:
    """A whole document. ``named`` maps the pointers of the schemas that it names to the names, in its order."""

    def __init__(self, file: str, root: Mapping, stem: str) -> None:
        self.file = file
        value: dict[str, Any] = plain(root)
        self.value = value
        self.is_ours = isinstance(value.get(EXTENSION), dict)
        """True if this tool wrote it."""
        self._root = root
        self._entries: dict[int, dict[str, Entry]] = {}
        """The entries of mappings by key, for each mapping that was searched, by its identity."""
        self.named: dict[str, str] = {}
        for path in _DEFINITIONS:
            self._name_all(*path)
        if restricts(value):
            title = value.get("title")
            self.named[""] = title if isinstance(title, str) and title else class_case(stem)
        self._references = References(value)
        self.named |= {pointer: name for pointer, name in self._references.named() if self.place(pointer)}
        info = value.get("info")
        title = info.get("title") if isinstance(info, dict) else value.get("title")
        self.title = title if isinstance(title, str) else stem
        about = info.get("description") if isinstance(info, dict) else value.get("description")
        self.description = about if isinstance(about, str) else ""

    def _name_all(self, *path: str) -> None:
        place = Place("", self.value)
        for key in path:
            if not isinstance(place.schema, dict) or key not in place.schema:
                return
            place = place.at(key)
        if isinstance(place.schema, dict):
            self.named |= {place.at(key).pointer: key for key in place.schema}

    def place(self, pointer: str) -> Place | None:
        """Return the place at a pointer, or None if there is none. A slash in a key need not be escaped."""
        place = Place("", self.value)
        steps = [unescaped(step) for step in pointer.split("/")[1:]]
        while steps:
            schema = place.schema
            if isinstance(schema, list) and steps[0].isdecimal() and int(steps[0]) < len(schema):
                place, steps = place.at(int(steps[0])), steps[1:]
                continue
            ends = range(1, min(len(steps), _MOST_SLASHES) + 1) if isinstance(schema, dict) else ()
            end = next((end for end in ends if "/".join(steps[:end]) in schema), None)
            if end is None:
                return None
            place, steps = place.at("/".join(steps[:end])), steps[end:]
        return place

    def target(self, reference: object, place: str) -> Place | None:
        """Return the target of a reference in a place, or None if it is not in the document."""
        pointer = self._references.pointer(reference, place) if isinstance(reference, str) else None
        return None if pointer is None else self.place(pointer)

    def called(self, reference: str, place: str) -> Place | None:
        """Return the schema that a discriminator in a place gives by its name or by a reference."""
        pointer = next((pointer for pointer, name in self.named.items() if name == reference), None)
        return self.target(reference, place) if pointer is None else self.place(pointer)

    def including(self, pointer: str) -> list[Place]:
        """Return the named schemas whose ``allOf`` has a given one as a part."""
        return [place for place in map(self.place, self._including.get(pointer, ())) if place is not None]

    @cached_property
    def _including(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for pointer in self.named:
            place = self.place(pointer)
            parts = place.schema.get("allOf") if place is not None and isinstance(place.schema, dict) else None
            for part in parts if isinstance(parts, list) else ():
                target = self.target(part.get("$ref"), pointer) if isinstance(part, dict) else None
                if target is not None:
                    found.setdefault(target.pointer, []).append(pointer)
        return found

    @cached_property
    def variants(self) -> frozenset[str]:
        """Pointers of the schemas that a ``oneOf`` or ``anyOf`` refers to."""
        return frozenset(pointer for pointer, in_choice in self._references.targets() if in_choice)

    @cached_property
    def referred(self) -> Counter[str]:
        """The number of references to each pointer that has any."""
        return Counter(pointer for pointer, _ in self._references.targets())

    def position(self, pointer: str) -> Position:
        """Return the position of a pointer, or that of the nearest place around it if it has none of its own."""
        node: Node = self._root
        position = Position(self.file, 1, 1)
        for key in map(unescaped, pointer.split("/")[1:]):
            if isinstance(node, Mapping):
                entry = self._entries_of(node).get(key)
                if entry is None:
                    break
                position, node = entry.key_position, entry.value
            elif isinstance(node, Sequence) and key.isdecimal() and int(key) < len(node.items):
                node = node.items[int(key)]
                position = node.position
            else:
                break
        return position

    def _entries_of(self, node: Mapping) -> dict[str, Entry]:
        if id(node) not in self._entries:
            self._entries[id(node)] = {entry.key: entry for entry in node.entries}
        return self._entries[id(node)]


def read_document(path: Path) -> Document:
    """Read a document. Raises SpecError if there is nothing to import."""
    file = path.as_posix()
    root, faults = read_file(path, file, DOCUMENT)
    if faults:
        raise SpecError(tuple(faults))
    start = Position(file, 1, 1)
    if not isinstance(root, Mapping):
        raise _refusal(start, "expected an OpenAPI document or a JSON Schema")
    document = Document(file, with_files(path.parent, file, root), path.stem)
    version = document.value.get("openapi", document.value.get("swagger"))
    if version is not None and not str(version).startswith("3."):
        raise _refusal(start, f"OpenAPI {version}: only 3.x is known, so convert the document before")
    if str(document.value.get("asyncapi", "2")).startswith(("0", "1")):
        raise _refusal(start, f"AsyncAPI {document.value['asyncapi']}: only 2.x and 3.x are known")
    if not document.named and not {"asyncapi", "webhooks"} & document.value.keys():
        message = "no schemas: nothing under components.schemas, $defs or definitions, and no keyword of a JSON Schema"
        raise _refusal(start, message)
    return document


def _refusal(position: Position, message: str) -> SpecError:
    return SpecError((Fault(position, message),))
