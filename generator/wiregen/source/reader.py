"""Read the text of a file to nodes with positions. Knows nothing of specs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import yaml

from wiregen.source.faults import Fault, Position
from wiregen.source.nodes import Entry, Mapping, Node, Scalar, Sequence
from wiregen.source.syntax import Mark, syntax_problem
from wiregen.source.yaml_scalar import scalar_value

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

_UNPRINTABLE = re.compile(
    "[\x00-\x08\x0b-\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]|\r(?!\n)"
)

_NO_LINE_ENDS = "\x85\u2028\u2029"
"""What the parser takes for line ends as YAML 1.1 does, and YAML 1.2 and editors do not."""

_TEXT_TAG = "tag:yaml.org,2002:str"
"""The one YAML tag that a spec may write."""

_DEEPEST = 100
"""Levels that a file may nest; libyaml is C and would take the whole process with it."""


class FileReader:
    """Reads one file, collecting its faults."""

    def __init__(self, shown: str) -> None:
        self.shown = shown
        self.faults: list[Fault] = []
        self._written: dict[int, str] = {}
        """What stands in the file for each stand-in that the parser was given."""

    def read(self, path: Path) -> Mapping | None:
        """Return the top-level mapping of a file, or None if its text cannot be used."""
        try:
            data = path.read_bytes().removeprefix(b"\xef\xbb\xbf")
        except OSError as error:
            self.faults.append(Fault(Position(self.shown, 1, 1), f"cannot be read: {error.strerror}"))
            return None
        try:
            text = data.decode()
        except UnicodeDecodeError as error:
            self._fault_at(data[: error.start].decode(), "not UTF-8: save the file in that encoding")
            return None
        bad = _UNPRINTABLE.search(text)
        if bad is not None:
            found = f"character U+{ord(bad[0]):04X} cannot stand in a spec"
            self._fault_at(text[: bad.start()], f"{found}: {_instead(bad[0])}")
            return None
        stand_ins = _stand_ins(text)
        self._written = {ord(new): char for char, new in stand_ins.items()}
        return self._parse(text.translate({ord(char): new for char, new in stand_ins.items()}))

    def _parse(self, text: str) -> Mapping | None:
        start = Position(self.shown, 1, 1)
        try:
            self.faults.extend(self._unfit(text))
            root = None if self.faults else yaml.compose(text, Loader=_Loader)
            node = None if root is None else self._node(root)
        except yaml.MarkedYAMLError as error:
            mark, problem = syntax_problem(error, text)
            self.faults.append(Fault(self._at(mark), f"not YAML: {problem}"))
            return None
        except (yaml.YAMLError, ValueError):
            self.faults.append(Fault(start, "not YAML that can be read"))
            return None
        if node is not None and not isinstance(node, Mapping):
            self.faults.append(Fault(start, "expected a mapping with keys such as records, unions and events"))
            return None
        return node

    def _unfit(self, text: str) -> Iterator[Fault]:
        """Find what is YAML but not of the dialect, without building anything of the text."""
        documents = depth = 0
        for event in yaml.parse(text, Loader=_Loader):
            position = self._at(event.start_mark)
            depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
            if depth > _DEEPEST:
                yield Fault(position, f"nested too deeply for a spec: more than {_DEEPEST} levels")
                return
            if isinstance(event, yaml.NodeEvent) and event.anchor is not None:
                yield Fault(position, "anchors and aliases are not part of the dialect: share fields with a group")
            tag = getattr(event, "tag", None)
            if tag not in (None, _TEXT_TAG):
                yield Fault(position, f"YAML tag {tag} is not part of the dialect: leave it out, or put text in quotes")
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents == 2:
                    yield Fault(position, "a second YAML document: a spec file holds one, so move this to another file")
        if documents == 0:
            yield Fault(self._at(None), "the file is empty: declare something in it, or remove it")

    def _fault_at(self, before: str, message: str) -> None:
        line = before.count("\n") + 1
        self.faults.append(Fault(Position(self.shown, line, len(before) - before.rfind("\n")), message))

    def _at(self, mark: Mark | None) -> Position:
        return Position(self.shown, 1, 1) if mark is None else Position(self.shown, mark.line + 1, mark.column + 1)

    def _node(self, node: yaml.Node) -> Node:
        position = self._at(node.start_mark)
        if isinstance(node, yaml.MappingNode):
            return Mapping(tuple(self._entries(node)), position)
        if isinstance(node, yaml.SequenceNode):
            return Sequence(tuple(self._node(item) for item in node.value), position)
        return Scalar(scalar_value(node.tag, str(node.value).translate(self._written)), position)

    def _entries(self, node: yaml.MappingNode) -> Iterator[Entry]:
        seen: dict[str, Position] = {}
        for key_node, value_node in node.value:
            position = self._at(key_node.start_mark)
            if not isinstance(key_node, yaml.ScalarNode):
                self.faults.append(Fault(position, "expected a plain key"))
                continue
            key = str(key_node.value).translate(self._written)
            if key in seen:
                self.faults.append(Fault(position, f"duplicate key {key!r}, which also stands at {seen[key]}"))
                continue
            seen[key] = position
            yield Entry(key, position, self._node(value_node), number=_is_number(key_node))


def _is_number(node: yaml.ScalarNode) -> bool:
    value = None if node.style else scalar_value(node.tag, str(node.value))
    return isinstance(value, int | float) and not isinstance(value, bool)


def _instead(char: str) -> str:
    """Say what to do about a character that cannot stand in a file."""
    if char == "\0":
        return "save the file as UTF-8, if it is another encoding"
    if char == "\r":
        return "end each line with a line feed, alone or behind it"
    return f'remove it, or write "\\u{ord(char):04x}" in double quotes'


def _stand_ins(text: str) -> dict[str, str]:
    """Return for each character that ends no line one that the text has neither as it is nor as an escape."""
    escapes = text.lower()
    free = (chr(code) for code in range(0xFDD0, 0xFDF0) if f"{code:x}" not in escapes)
    return dict(zip(_NO_LINE_ENDS, free, strict=False))
