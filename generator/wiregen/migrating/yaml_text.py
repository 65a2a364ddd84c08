"""The text of a YAML file with the extent of each entry, for edits that leave everything else as it is."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import yaml

from wiregen.source.loaders import Loader

_MISREAD = re.compile(r"[\x85\u2028\u2029]|(?<=[^\s,\[{])\?")
"""What YAML 1.1 takes for line ends, and for the end of a text; to YAML 1.2 and editors it is part of the text."""

_STAND_INS = str.maketrans("\x85\u2028\u2029?", "\ufdd0\ufdd1\ufdd2\ufdd3")
"""Characters that no spec has, one for each that the parser would misread."""

_WRITTEN = {new: old for old, new in _STAND_INS.items()}

_PLAIN = re.compile(r"(?!(?i:null|true|false)$)[A-Za-z_][\w./-]*")


@dataclass(frozen=True, slots=True)
class Item:
    """An entry of a mapping."""

    key: yaml.ScalarNode
    value: yaml.Node
    in_braces: bool

    @property
    def name(self) -> str:
        """The key as it is read."""
        return scalar_text(self.key)


@dataclass(frozen=True, slots=True)
class Moved:
    """The text of an entry, as it can stand under another key and at another indentation."""

    above: tuple[str, ...]
    """The comments right above it, without indentation."""
    body: str
    """What follows the colon, comments included: a value on the same line, or lines that begin with a line feed."""


def composed(text: str) -> yaml.Node | None:
    """Return the node of a text. Each stands at its place in the text."""
    node: yaml.Node | None = yaml.compose(
        _MISREAD.sub(lambda match: match[0].translate(_STAND_INS), text), Loader=Loader
    )
    return node


def scalar_text(node: yaml.Node) -> str:
    """Return the text of a scalar as it is read."""
    return str(node.value).translate(_WRITTEN)


def items_of(node: yaml.Node | None) -> list[Item]:
    """Return the entries of a mapping; none if the node is something else."""
    if not isinstance(node, yaml.MappingNode):
        return []
    entries = [(key, value) for key, value in node.value if isinstance(key, yaml.ScalarNode)]
    return [Item(key, value, bool(node.flow_style)) for key, value in entries]


def value_of(node: yaml.Node | None, name: str) -> yaml.Node | None:
    """Return the value of a key of a mapping, if there is one."""
    return next((item.value for item in items_of(node) if item.name == name), None)


def listed(name: str) -> str:
    """Return a text as an item of a list, in quotes if it needs them."""
    return name if _PLAIN.fullmatch(name) else json.dumps(name, ensure_ascii=False)


def indented(text: str, by: int) -> str:
    """Return text with all lines but the first moved to the right, or to the left as far as each can go."""
    head, *lines = text.replace("\r", "").split("\n")
    moved = [" " * by + line if by > 0 and line else re.sub(f"^ {{0,{-by}}}", "", line) for line in lines]
    return "\n".join([head, *moved])


def _comments(text: str) -> tuple[str, ...]:
    """Return the comments in what stands between entries."""
    return tuple(comment.rstrip() for comment in re.findall("#.*", text))


class YamlText:
    """The text of a file, its entries, and the edits made so far."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.root = composed(text)
        self._line_starts = [0, *(match.end() for match in re.finditer("\n", text))]
        self._cuts: list[Item] = []
        self._inserts: list[tuple[int, str]] = []

    def written(self, key: yaml.Node) -> str:
        """Return a key or a text as it is written, quotes included."""
        return self.text[self._start(key) : self._end(key)]

    def moved(self, item: Item, *, loose: bool = False) -> Moved:
        """Return the text of an entry without the indentation that it has here.

        With ``loose``, comments between which and the entry there are blank lines come along too.
        """
        colon = self.text.index(":", self._end(item.key)) + 1
        end = max(colon, self._end(item.value))
        same_line = item.value.start_mark.line == item.key.start_mark.line and end > colon
        body = " " + self.text[self._start(item.value) : end] if same_line else self.text[colon:end].rstrip(" ")
        if item.in_braces:
            line = self.text[self._line_start(item.key) : colon]
            return Moved((), indented(body, len(line.lstrip(" ")) - len(line)))
        above = self.text[self._first_line(item, loose=loose) : self._line_start(item.key)]
        behind = self.text[end : self._line_end(end)].rstrip()
        return Moved(_comments(above), indented(body + behind, -int(item.key.start_mark.column)))

    def frame(self, item: Item) -> tuple[Moved, tuple[str, ...]]:
        """Return an entry without those of its mapping: the comments above and beside it, then those at its end."""
        colon, end = self.text.index(":", self._end(item.key)) + 1, self._end(item.value)
        above = self.moved(item, loose=True).above
        if not (isinstance(item.value, yaml.MappingNode) and item.value.flow_style):
            behind = self.text[self._line_end(end) : self._lines_of(item)[1]]
            return Moved(above, self.text[colon : self._line_end(colon)].rstrip()), _comments(behind)
        between, done = "", self._start(item.value)
        for inner in items_of(item.value):
            between += self.text[done : self._start(inner.key)]
            done = self._end(inner.value)
        beside = "" if item.in_braces else self.text[end : self._line_end(end)].rstrip()
        return Moved(above, beside), _comments(between + self.text[done:end])

    def cut(self, item: Item) -> None:
        """Take an entry out: its lines with the comments right above, or what stands of it in braces."""
        self._cuts.append(item)

    def add(self, items: yaml.SequenceNode, names: Iterable[str]) -> None:
        """Add names to the end of a list that does not have them yet."""
        has = [scalar_text(item) for item in items.value]
        new = [listed(name) for name in names if name not in has]
        if new and items.flow_style:
            self._add_in_brackets(items, ", ".join(new))
        elif new:
            dash = self.text.rindex("-", 0, self._start(items.value[-1]))
            column = " " * (dash - self.text.rindex("\n", 0, dash) - 1)
            self._inserts.append((self._line_end(self._end(items)), "".join(f"\n{column}- {name}" for name in new)))

    def put(self, holder: yaml.MappingNode, lines: Sequence[str]) -> None:
        """Add an entry to the end of a mapping: comments, then its key and value on one line or several."""
        if holder.flow_style:
            self._add_in_brackets(holder, "\n".join(lines))
        else:
            column = " " * int(holder.value[0][0].start_mark.column)
            self._inserts.append((self._line_end(self._end(holder)), "".join(f"\n{column}{line}" for line in lines)))

    def result(self) -> str:
        """Return the text after all edits; empty if no entry is left."""
        edits = [(at, at, new) for at, new in self._inserts]
        for item in sorted(self._cuts, key=lambda item: self._start(item.key)):
            first, last = self._extent_in_braces(item, edits) if item.in_braces else self._lines_of(item)
            edits.append((first, last, ""))
        pieces, done = list[str](), 0
        for start, end, new in sorted(edits):
            pieces += [self.text[done:start], new]
            done = max(done, end)
        text = "".join(pieces) + self.text[done:]
        if edits:
            text = re.sub(r"(\r?\n)\s*\Z", r"\1", text)
        return text if any(line.strip() and not line.startswith("#") for line in text.split("\n")) else ""

    def _add_in_brackets(self, holder: yaml.CollectionNode, text: str) -> None:
        end = len(self.text[: self._end(holder) - 1].rstrip())
        comma = ", " if holder.value and self.text[end - 1] != "," else ""
        self._inserts.append((end, comma + text))

    def _extent_in_braces(self, item: Item, edits: Iterable[tuple[int, int, str]]) -> tuple[int, int]:
        """Return the extent of an entry in braces with one comma, and the whole line if nothing else stands there."""
        start = self._start(item.key)
        end = max(self.text.index(":", self._end(item.key)) + 1, self._end(item.value))
        comma = re.compile(r"\s*,[ ]*").match(self.text, end)
        end = comma.end() if comma else end
        line, line_end = self._line_start(item.key), self._line_end(end)
        if not self.text[line:start].strip() and not self.text[end:line_end].strip():
            return line, line_end + 1
        if comma is None:
            start = next((cut for cut, cut_end, _ in edits if cut_end == start), start)
            before = self.text[:start].rstrip()
            return (len(before) - 1 if before.endswith(",") else start), end
        return (start, end) if end < line_end else (len(self.text[:start].rstrip(" ")), end)

    def _lines_of(self, item: Item) -> tuple[int, int]:
        """Return the extent of the lines of an entry in a block: the comments right above and deeper ones behind.

        Blank lines behind it belong to it if a blank line, or nothing, stands before it.
        """
        column = int(item.key.start_mark.column)
        first = self._first_line(item)
        last = min(self._line_end(max(self._end(item.key), self._end(item.value))) + 1, len(self.text))
        deeper = re.compile(rf"(?:[ \t]*\r?\n)*(?: {{{column + 1}}} *#.*(?:\n|\Z))+")
        while comments := deeper.match(self.text, last):
            last = comments.end()
        blank = re.compile(r"(?:[ \t]*\r?\n)*").match(self.text, last)
        if blank is not None and not self.text[self._line_before(first) : first].strip():
            last = blank.end()
        return first, last

    def _first_line(self, item: Item, *, loose: bool = False) -> int:
        """Return where the comments above an entry begin."""
        column = int(item.key.start_mark.column)
        comment = re.compile(rf" {{{column}}}#|[ \t\r]*$" if loose else f" {{{column}}}#", re.MULTILINE)
        first = self._line_start(item.key)
        while first and comment.match(self.text[self._line_before(first) : first].rstrip("\n")):
            first = self._line_before(first)
        return first

    def _start(self, node: yaml.Node) -> int:
        return self._line_starts[node.start_mark.line] + int(node.start_mark.column)

    def _end(self, node: yaml.Node) -> int:
        """Return where a node ends; what the parser says of a block includes the blank lines behind it."""
        if isinstance(node, yaml.CollectionNode) and not node.flow_style and node.value:
            last = node.value[-1]
            return max(self._end(part) for part in (last if isinstance(last, tuple) else [last]))
        end = (
            self._line_starts[node.end_mark.line] if node.end_mark.line < len(self._line_starts) else len(self.text)
        ) + int(node.end_mark.column)
        return max(self._start(node), len(self.text[:end].rstrip())) if end > self._start(node) else end

    def _line_start(self, node: yaml.Node) -> int:
        return self._line_starts[node.start_mark.line]

    def _line_before(self, line_start: int) -> int:
        return self.text.rfind("\n", 0, max(line_start - 1, 0)) + 1

    def _line_end(self, offset: int) -> int:
        end = self.text.find("\n", offset)
        return len(self.text) if end < 0 else end
