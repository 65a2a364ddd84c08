"""The comments of a YAML file, each with the entry that it is about."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

import yaml

from wiregen.source.loaders import Loader
from wiregen.source.nodes import Entry, Mapping, Node, Sequence
from wiregen.source.scalars import scalar_value

Path = tuple[str | int | float, ...]
"""The way to a part of a file: keys, and numbers of items."""

_MISREAD = re.compile("[\x85\u2028\u2029]")
"""Characters that end a line in YAML 1.1; in editors they are part of a line."""

_COMMENT = re.compile(r"(?:^|(?<=[ \t\r\n]))#.*", re.MULTILINE)
_HEADER = re.compile(r"[|>][-+0-9]*[ \t]+(?=#)")


@dataclass(slots=True)
class Comments:
    """Comments by what they are about. An empty text among those above or below means empty lines."""

    above: dict[Path, list[str]] = field(default_factory=dict)
    beside: dict[Path, str] = field(default_factory=dict)
    below: dict[Path, list[str]] = field(default_factory=dict)
    """At the end of a mapping or list, by the way to that."""

    def around(self) -> set[Path]:
        """Return the parts of the file that have comments inside."""
        inside = (path[:end] for path in (*self.above, *self.beside) for end in range(1, len(path)))
        return {*inside, *(path[:end] for path in self.below for end in range(1, len(path) + 1))}

    def texts(self) -> list[str]:
        """Return the comments in the order of what they are about, those beside an entry after those above it."""
        lines = [*self.above.values(), *([comment] for comment in self.beside.values()), *self.below.values()]
        return [comment for comments in lines for comment in comments if comment]

    def cut(self, path: Path) -> Comments:
        """Take out the comments at a path and below it, and return them by the ways from there."""
        found = Comments()
        for comments, taken in ((self.above, found.above), (self.below, found.below)):
            for way in [way for way in comments if way[: len(path)] == path]:
                taken[way[len(path) :]] = comments.pop(way)
        for way in [way for way in self.beside if way[: len(path)] == path]:
            found.beside[way[len(path) :]] = self.beside.pop(way)
        return found

    def put(self, path: Path, others: Comments) -> None:
        """Add comments at a path and below it, each once; a second one beside an entry is above it."""
        for way, comments in others.above.items():
            _add(self.above.setdefault((*path, *way), []), comments)
        for way, comment in others.beside.items():
            if self.beside.setdefault((*path, *way), comment) != comment:
                _add(self.above.setdefault((*path, *way), []), [comment])
        for way, comments in others.below.items():
            _add(self.below.setdefault((*path, *way), []), comments)


def _add(comments: list[str], more: Iterable[str]) -> None:
    comments.extend(comment for comment in more if comment not in comments)


@dataclass(frozen=True, slots=True)
class _Comment:
    line: int
    column: int
    text: str
    alone: bool


@dataclass(frozen=True, slots=True, order=True)
class _Place:
    """Where an entry or an item begins."""

    line: int
    column: int
    path: Path


def comments_of(text: str, root: Node | None) -> Comments:
    """Return the comments of a file that was read to a node."""
    places = sorted(_places(root, ()))
    lines = [place.line for place in places]
    found = Comments()
    above: dict[Path, list[int]] = {}
    written: dict[int, str] = {}
    for comment in _comments(text):
        at, following = bisect_left(lines, comment.line), bisect_left(lines, comment.line + 1)
        if not comment.alone:
            path = places[at if at < following else at - 1].path
            if path not in found.beside:
                found.beside[path] = comment.text
                continue
            above.setdefault(path, []).append(comment.line)
        elif following < len(places) and comment.column <= places[following].column:
            above.setdefault(places[following].path, []).append(comment.line)
        else:
            inner = next((place for place in reversed(places[:at]) if place.column <= comment.column), None)
            path = inner.path[:-1] if inner is not None else ()
            found.below.setdefault(path, []).append(comment.text)
            continue
        written[comment.line] = comment.text
    begins = {place.path: place.line for place in places}
    for path, numbers in above.items():
        found.above[path] = list(_with_gaps(numbers, begins[path], written))
    return found


def comment_texts(text: str) -> list[str]:
    """Return the texts of all comments of a file, sorted."""
    return sorted(comment.text for comment in _comments(text))


def _with_gaps(numbers: list[int], begin: int, written: dict[int, str]) -> Iterator[str]:
    """Yield comments above an entry with an empty text where empty lines stand between them, or before the entry."""
    for number, following in zip(numbers, [*numbers[1:], begin], strict=True):
        yield written[number]
        if following > number + 1:
            yield ""


def _places(node: Node | None, path: Path) -> Iterator[_Place]:
    if isinstance(node, Mapping):
        for entry in node.entries:
            inner: Path = (*path, key_of(entry))
            yield _Place(entry.key_position.line, entry.key_position.column, inner)
            yield from _places(entry.value, inner)
    elif isinstance(node, Sequence):
        for number, item in enumerate(node.items):
            inner = (*path, number)
            yield _Place(item.position.line, item.position.column, inner)
            yield from _places(item, inner)


def key_of(entry: Entry) -> str | int | float:
    """Return the key of an entry: a number, if it is written as one."""
    value = scalar_value(entry.key) if entry.number else entry.key
    return value if isinstance(value, (int, float)) else entry.key


def _comments(text: str) -> Iterator[_Comment]:
    """Yield the comments of a text, which stand between its tokens, or beside the mark of a block of text."""
    prepared = _MISREAD.sub(".", text)
    for start, end in _between(prepared):
        for match in _COMMENT.finditer(prepared, start, end):
            begin = prepared.rfind("\n", 0, match.start()) + 1
            line = prepared.count("\n", 0, begin) + 1
            alone = not prepared[begin : match.start()].strip()
            column = match.start() - begin + 1
            yield _Comment(line, column, text[match.start() : match.end()].rstrip(), alone)


def _between(text: str) -> Iterable[tuple[int, int]]:
    """Yield the extents of a text in which no scalar stands."""
    done = 0
    for token in yaml.scan(text, Loader=Loader):
        if isinstance(token, yaml.ScalarToken):
            start, end = token.start_mark.index, token.end_mark.index
            header = _HEADER.match(text, start) if token.style in ("|", ">") else None
            yield done, start
            if header is not None:
                yield header.end(), text.index("\n", header.end())
            done = end
    yield done, len(text)
