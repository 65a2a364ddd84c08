"""Read a file of YAML or JSON to nodes with positions, whatever they mean."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from wiregen.source.composer import Composer
from wiregen.source.faults import Fault, Position
from wiregen.source.json_reader import read_json
from wiregen.source.loaders import Loader, PythonLoader
from wiregen.source.nodes import Node
from wiregen.source.syntax import Mark, syntax_problem

_UNPRINTABLE = re.compile(
    "[\x00-\x08\x0b-\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]|\r(?!\n)"
)

_REPLACED = re.compile(r"[\x85\u2028\u2029]|(?<=[^\s,\[{])\?|(?<=[^\s:,\-?\[{])[ \t]*\t[ \t]*(?=[^\s#:,\]}])")
"""Characters that end a line, or the text, in YAML 1.1; in YAML 1.2 and editors they are part of the text."""


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of file, and the parts of YAML that it may use."""

    name: str
    """Its name in messages, such as ``spec``."""
    shares: bool
    """Aliases and merge keys are read, and tags are ignored; else they are faults. It may be JSON that is not YAML."""


SPEC = Kind("spec", shares=False)
DOCUMENT = Kind("document", shares=True)


def read_file(path: Path, shown: str, kind: Kind) -> tuple[Node | None, list[Fault]]:
    """Return the node of a file, or None if its text cannot be used, and the faults of the text."""
    return _FileReader(shown, kind).read(path)


def read_text(text: str, shown: str, kind: Kind) -> tuple[Node | None, list[Fault]]:
    """Return the node of a text, or None if it cannot be used, and its faults."""
    return _FileReader(shown, kind).read_text(text, is_json=False)


class _FileReader:
    def __init__(self, shown: str, kind: Kind) -> None:
        self._shown = shown
        self._kind = kind

    def read(self, path: Path) -> tuple[Node | None, list[Fault]]:
        try:
            data = path.read_bytes().removeprefix(b"\xef\xbb\xbf")
        except OSError as error:
            return None, [Fault(Position(self._shown, 1, 1), f"cannot be read: {error.strerror}")]
        try:
            text = data.decode()
        except UnicodeDecodeError as error:
            return self._fault_after(data[: error.start].decode(), "not UTF-8: save the file in that encoding")
        return self.read_text(text, is_json=path.suffix.lower() == ".json")

    def read_text(self, text: str, *, is_json: bool) -> tuple[Node | None, list[Fault]]:
        if self._kind.shares and (is_json or text.lstrip(" \t\r\n").startswith(("{", "["))):
            node, faults = read_json(text, self._shown)
            if node is not None or is_json:
                return node, faults
        bad = _UNPRINTABLE.search(text)
        if bad is not None:
            found = f"character U+{ord(bad[0]):04X} cannot stand in a {self._kind.name}"
            return self._fault_after(text[: bad.start()], f"{found}: {_instead(bad[0])}")
        return self._parse(text, Loader)

    def _parse(self, text: str, loader: Any) -> tuple[Node | None, list[Fault]]:
        stand_ins = _stand_ins(text)
        written = {ord(new): char for char, new in stand_ins.items()}
        replaced = {ord(char): new for char, new in stand_ins.items()}
        composer = Composer(self._shown, self._kind.name, self._kind.shares, written)
        prepared = _REPLACED.sub(lambda match: match[0].translate(replaced), text)
        try:
            node = composer.compose(yaml.parse(prepared, Loader=loader))
        except yaml.MarkedYAMLError as error:
            if error.problem == "exceeded maximum nesting depth":  # libyaml looks ahead, further than this reads
                return self._parse(text, PythonLoader)
            mark, problem = syntax_problem(error, text)
            return None, [*composer.faults, Fault(self._at(mark), f"not YAML: {problem}")]
        except (yaml.YAMLError, ValueError):
            return None, [*composer.faults, Fault(self._at(None), "not YAML that can be read")]
        return node, composer.faults

    def _fault_after(self, before: str, message: str) -> tuple[None, list[Fault]]:
        line = before.count("\n") + 1
        return None, [Fault(Position(self._shown, line, len(before) - before.rfind("\n")), message)]

    def _at(self, mark: Mark | None) -> Position:
        return Position(self._shown, 1, 1) if mark is None else Position(self._shown, mark.line + 1, mark.column + 1)


def _instead(char: str) -> str:
    """Say what to do about a character that cannot be in a file."""
    if char == "\0":
        return "save the file as UTF-8, if it is another encoding"
    if char == "\r":
        return "end each line with a line feed, alone or behind it"
    return f'remove it, or write "\\u{ord(char):04x}" in double quotes'


def _stand_ins(text: str) -> dict[str, str]:
    """Return a stand-in for each character that the parser would misread; the text has it neither plain nor escaped."""
    return dict(zip("\x85\u2028\u2029?\t", _free(text), strict=False))


def _free(text: str) -> Iterator[str]:
    escapes = text.lower()
    return (chr(code) for code in range(0xFDD0, 0xFDF0) if f"{code:x}" not in escapes)
