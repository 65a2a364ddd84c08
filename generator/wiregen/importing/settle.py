"""Take out of a draft what the check of a spec refuses, so that it stands; each time with a note.

A document may hold a default that is no value of its type, a pattern that is none to Python, an object that needs
itself. What is refused at a field loses a key, or gets the type ``any``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from wiregen.check import check
from wiregen.faults import Fault, Position, SpecError
from wiregen.importing.draft import NOT_EXPRESSED, Draft
from wiregen.node import Entry, Loaded, Mapping, Node, Scalar, Sequence, SpecFile
from wiregen.parse import parse

Path = tuple[str, ...]


def settle(draft: Draft, position: Callable[[str], Position]) -> None:
    """Change a draft until it passes the check.

    Raises SpecError where something is refused that is no field's, at its position in the document.
    """
    while True:
        nodes = _Nodes()
        files = tuple(SpecFile(name, nodes.mapping(content, (name,))) for name, content in draft.files.items())
        try:
            check(parse(Loaded(draft.protocol, files, ())))
        except SpecError as error:
            changed = [_settled(draft, nodes.paths[fault.position.line], fault) for fault in error.faults]
            if not any(changed):
                faults = ((draft.origin(nodes.paths[fault.position.line]), fault) for fault in error.faults)
                raise SpecError(tuple(Fault(position(origin), fault.message) for origin, fault in faults)) from None
        else:
            return


def _settled(draft: Draft, path: Path, fault: Fault) -> bool:
    """Say whether a fault could be taken out at the field where it is."""
    match path:
        case (_, "records", _, "fields", _, key, *_):
            way = path[1:5]
        case (_, "events", _, _, "fields", _, key, *_):
            way = path[1:6]
        case _:
            return False
    field = draft.files[path[0]]
    for part in way:
        field = field[part]
    if key == "doc" or key not in field:
        return False
    if key != "type":
        lost = field.pop(key)
        message = f"{key} {lost!r} is left out: {fault.message}"
    elif field["type"] != "any":
        message = f"any value is taken for {field['type']}: {fault.message}"
        field["type"] = "any"
        field.pop("nullable", None)
    else:
        return False
    draft.notes.add(NOT_EXPRESSED, draft.origin(path), message)
    return True


class _Nodes:
    """Makes nodes whose position says the number of the way to them, kept in ``paths``."""

    def __init__(self) -> None:
        self.paths: list[Path] = []

    def _position(self, path: Path) -> Position:
        self.paths.append(path)
        return Position("draft", len(self.paths) - 1, 1)

    def mapping(self, value: dict[str, Any], path: Path) -> Mapping:
        """Return the node of a mapping."""
        return Mapping(tuple(self._entries(value, path)), self._position(path))

    def _entries(self, value: dict[str, Any], path: Path) -> Iterator[Entry]:
        for key, item in value.items():
            yield Entry(key, self._position((*path, key)), self._node(item, (*path, key)))

    def _node(self, value: Any, path: Path) -> Node:
        if isinstance(value, dict):
            return self.mapping(value, path)
        if isinstance(value, list):
            items = tuple(self._node(item, (*path, str(number))) for number, item in enumerate(value))
            return Sequence(items, self._position(path))
        return Scalar(value, self._position(path))
