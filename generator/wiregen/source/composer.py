"""Make nodes from the events of a YAML parser."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import yaml

from wiregen.source.faults import Fault, Position
from wiregen.source.nodes import Entry, Mapping, Node, Scalar, Sequence
from wiregen.source.scalars import scalar_value

_TEXT_TAG = "tag:yaml.org,2002:str"
"""The one YAML tag that a spec may write."""

_DEEPEST = 100
"""Levels that a file may nest."""

_MOST_VALUES = 2_000_000
"""Values that a file may have, including those that its aliases repeat."""


_NO_ALIASES = "anchors and aliases are not part of the dialect: share fields with a group"


class _StopError(Exception):
    """A file nests too deeply, or has too many values, to read on."""


class Composer:
    """Makes the node of one file, collecting its faults."""

    def __init__(self, shown: str, what: str, shares: bool, written: dict[int, str]) -> None:
        self.faults: list[Fault] = []
        self._shown = shown
        self._what = what
        self._shares = shares
        self._written = written
        """The character in the file for each stand-in that the parser gets."""
        self._events: Iterator[yaml.Event] = iter(())
        self._depth = 0
        self._values = 0
        self._anchors: dict[str, tuple[Node, int]] = {}
        self._unfit = False

    def compose(self, events: Iterable[yaml.Event]) -> Node | None:
        """Return the node of a file, or None if it has YAML that cannot be used here."""
        self._events = iter(events)
        root: Node | None = None
        documents = 0
        try:
            for event in self._events:
                if isinstance(event, yaml.DocumentStartEvent):
                    documents += 1
                    if documents == 2:
                        move = f"a {self._what} file holds one, so move this to another file"
                        self._refuse(event, f"a second YAML document: {move}")
                elif isinstance(event, yaml.NodeEvent):
                    node = self._node(event)
                    root = node if root is None else root
        except _StopError:
            return None
        if documents == 0:
            self.faults.append(
                Fault(Position(self._shown, 1, 1), "the file is empty: declare something in it, or remove it")
            )
        return None if self._unfit else root

    def _refuse(self, event: yaml.Event, message: str) -> None:
        self._unfit = True
        self.faults.append(Fault(self._at(event), message))

    def _at(self, event: yaml.Event) -> Position:
        mark = event.start_mark
        return Position(self._shown, mark.line + 1, mark.column + 1) if mark else Position(self._shown, 1, 1)

    def _node(self, event: yaml.Event) -> Node:
        before = self._values
        self._values += 1
        if isinstance(event, yaml.AliasEvent):
            return self._alias(event)
        assert isinstance(event, yaml.ScalarEvent | yaml.CollectionStartEvent), "a parser balances its events"
        if not self._shares:
            self._check(event)
        if isinstance(event, yaml.ScalarEvent):
            node: Node = self._scalar(event)
        else:
            self._depth += 1
            if self._depth > _DEEPEST:
                self._refuse(event, f"nested too deeply for a {self._what}: more than {_DEEPEST} levels")
                raise _StopError
            node = self._mapping(event) if isinstance(event, yaml.MappingStartEvent) else self._sequence(event)
            self._depth -= 1
        if event.anchor is not None:
            self._anchors[event.anchor] = node, self._values - before
        return node

    def _check(self, event: yaml.ScalarEvent | yaml.CollectionStartEvent) -> None:
        if event.anchor is not None:
            self._refuse(event, _NO_ALIASES)
        if event.tag not in (None, _TEXT_TAG):
            tag = event.tag.translate(self._written)
            message = f"YAML tag {tag} is not part of the dialect: leave it out, or put text in quotes"
            self._refuse(event, message)

    def _alias(self, event: yaml.AliasEvent) -> Node:
        if not self._shares:
            self._refuse(event, _NO_ALIASES)
            return Scalar(None, self._at(event))
        if event.anchor not in self._anchors:
            self._refuse(event, f"the alias {event.anchor} has no anchor above it, or is part of its own value")
            return Scalar(None, self._at(event))
        node, size = self._anchors[event.anchor]
        self._values += size
        if self._values > _MOST_VALUES:
            self._refuse(event, f"the aliases of this file expand to more than {_MOST_VALUES} values")
            raise _StopError
        return node

    def _scalar(self, event: yaml.ScalarEvent) -> Scalar:
        text = event.value.translate(self._written)
        plain = not event.style and event.tag is None
        return Scalar(scalar_value(text) if plain else text, self._at(event))

    def _sequence(self, start: yaml.Event) -> Sequence:
        items: list[Node] = []
        for event in self._events:
            if isinstance(event, yaml.SequenceEndEvent):
                break
            items.append(self._node(event))
        return Sequence(tuple(items), self._at(start))

    def _mapping(self, start: yaml.Event) -> Mapping:
        entries: dict[str, Entry] = {}
        merged: list[Node] = []
        for event in self._events:
            if isinstance(event, yaml.MappingEndEvent):
                break
            position = self._at(event)
            key_node = self._node(event)
            value = self._value(next(self._events), event)
            if not isinstance(event, yaml.ScalarEvent):
                self.faults.append(Fault(position, "expected a plain key"))
                continue
            key = event.value.translate(self._written)
            if key in entries:
                other = entries[key].key_position
                self.faults.append(Fault(position, f"duplicate key {key!r}: it is also at {other}"))
            elif key == "<<" and self._shares:
                merged.append(value)
            else:
                entries[key] = Entry(key, position, value, number=_is_number(key_node))
        for node in merged:
            for part in node.items if isinstance(node, Sequence) else (node,):
                for entry in part.entries if isinstance(part, Mapping) else ():
                    entries.setdefault(entry.key, entry)
        return Mapping(tuple(entries.values()), self._at(start))

    def _value(self, event: yaml.Event, key: yaml.Event) -> Node:
        """Return the node of a key's value. The loaders disagree on the position of an empty one."""
        node = self._node(event)
        end = key.end_mark
        if end and isinstance(event, yaml.ScalarEvent) and not event.value and not event.style:
            return Scalar(None, Position(self._shown, end.line + 1, end.column + 2))
        return node


def _is_number(node: Node) -> bool:
    return isinstance(node, Scalar) and isinstance(node.value, int | float) and not isinstance(node.value, bool)
