"""A draft as a spec in memory: its contents as nodes, parsed as files are."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from wiregen.importing.draft import Draft
from wiregen.source.faults import Position
from wiregen.source.nodes import Entry, Mapping, Node, Scalar, Sequence
from wiregen.spec.folder import Folder, SpecFile
from wiregen.spec.parser import parse
from wiregen.spec.values import ParsedSpec

Path = tuple[str, ...]
"""The way to a part of a draft: its file, then keys and indexes."""


def parse_draft(draft: Draft, position: Callable[[Path], Position]) -> ParsedSpec:
    """Return a draft as a spec; ``position`` gives the position of the part at the end of a way."""
    nodes = _Nodes(position)
    files = tuple(SpecFile(name, nodes.mapping(content, (name,))) for name, content in draft.files.items())
    return parse(Folder(draft.protocol, files, ()))


class _Nodes:
    def __init__(self, position: Callable[[Path], Position]) -> None:
        self._position = position

    def mapping(self, value: dict[str, Any], path: Path) -> Mapping:
        """Return the node of a mapping."""
        return Mapping(tuple(self._entries(value, path)), self._position(path))

    def _entries(self, value: dict[str, Any], path: Path) -> Iterator[Entry]:
        for key, item in value.items():
            number = isinstance(key, int)
            yield Entry(str(key), self._position((*path, str(key))), self._node(item, (*path, str(key))), number)

    def _node(self, value: Any, path: Path) -> Node:
        if isinstance(value, dict):
            return self.mapping(value, path)
        if isinstance(value, list):
            items = tuple(self._node(item, (*path, str(number))) for number, item in enumerate(value))
            return Sequence(items, self._position(path))
        return Scalar(value, self._position(path))
