"""Print plain values of the dialect as YAML that looks like a spec written by hand."""

from __future__ import annotations

import json
import math
import re
import textwrap
from collections.abc import Iterator, Mapping
from typing import Any

from wiregen.spec.formatting.comments import Comments, Path

_WIDTH = 120

SCHEMA_LINE = "# yaml-language-server: $schema="

_ALWAYS_BLOCK = ("enums", "records", "unions", "events", "directions", "fields", "values", "groups")
"""Keys whose value has a line for each entry."""

_TOGETHER = ("directions", "names")
"""Sections whose entries do not stand apart."""

_PLAIN = re.compile(r"[A-Za-z_$][^\x00-\x1f\x7f-\x9f\ud800-\udfff\ufeff\ufffe\uffff\u2028\u2029\xa0]*")

_NO_TEXT = re.compile(r"(?i)null|true|false|yes|no|on|off|y|n")
"""Words that are not texts in YAML 1.1 or 1.2."""


def yaml_text(content: Mapping[Any, Any], comments: Comments | None = None) -> str:
    """Return a file of a spec in its one form, with comments at what they are about."""
    return "\n".join(_Printer(comments or Comments()).file(content)) + "\n"


def draft_text(content: Mapping[Any, Any], schema: str) -> str:
    """Return a file of a draft, whose first line names the schema of the dialect for editors."""
    return f"{SCHEMA_LINE}{schema}\n{yaml_text(content)}"


class _Printer:
    """Yields lines. A mapping or list is on one line if it fits there, unless a comment is inside."""

    def __init__(self, comments: Comments) -> None:
        self._comments = comments
        self._around = comments.around()

    def file(self, content: Mapping[Any, Any]) -> Iterator[str]:
        """Yield the lines of a file; each section that holds entries stands apart."""
        was_nested = False
        for number, (key, value) in enumerate(content.items()):
            nested = isinstance(value, dict)
            lines = list(self._entry((key,), value, 0))
            if number and (nested or was_nested):
                yield ""
            yield from lines
            was_nested = nested
        yield from self._comments.below.get((), ())

    def _entry(self, path: Path, value: Any, indent: int) -> Iterator[str]:
        """Yield the lines of one key with its value."""
        pad = " " * indent
        for comment in self._comments.above.get(path, ()):
            yield f"{pad}{comment}".rstrip()
        first, *rest = self._lines(path, f"{pad}{_scalar(path[-1], in_flow=False)}:", value, indent)
        yield self._with_comment(path, first)
        yield from rest
        yield from (f"{pad}  {comment}".rstrip() for comment in self._comments.below.get(path, ()))

    def _with_comment(self, path: Path, line: str) -> str:
        return f"{line}  {self._comments.beside[path]}" if path in self._comments.beside else line

    def _lines(self, path: Path, head: str, value: Any, indent: int) -> Iterator[str]:
        if isinstance(value, str):
            yield from _text(head, value, indent)
        elif not (value and isinstance(value, (dict, list))) or self._fits(path, head, value):
            yield f"{head} {_flow(value)}"
        elif isinstance(value, list):
            yield head
            for number, item in enumerate(value):
                yield from self._item((*path, number), item, indent + 2)
        else:
            yield head
            yield from self._block(path, value, indent + 2)

    def _fits(self, path: Path, head: str, value: dict[Any, Any] | list[Any]) -> bool:
        if path in self._around:
            return False
        line = f"{head} {_flow(value)}"
        if isinstance(value, list):
            return len(line) <= _WIDTH
        is_direction = len(path) == 2 and path[0] == "events"
        is_long = (
            is_direction or path[-1] in _ALWAYS_BLOCK or any(key in value for key in (*_ALWAYS_BLOCK, "constants"))
        )
        return not is_long and len(line) <= _WIDTH and line.isprintable() and "\n" not in str(value.get("doc", ""))

    def _block(self, path: Path, value: dict[Any, Any], indent: int) -> Iterator[str]:
        """Yield the lines of the entries of a mapping; declarations of several lines stand apart, and so do events."""
        deepest = 2 if path[0] in ("events", "extracts") else 1
        stands_apart = len(path) <= deepest and path[0] not in _TOGETHER
        was_long = False
        for number, (key, held) in enumerate(value.items()):
            lines = list(self._entry((*path, key), held, indent))
            if number and stands_apart and (was_long or len(lines) > 1):
                yield ""
            yield from lines
            was_long = len(lines) > 1

    def _item(self, path: Path, item: Any, indent: int) -> Iterator[str]:
        """Yield the lines of an item of a list."""
        pad = " " * indent
        for comment in self._comments.above.get(path, ()):
            yield f"{pad}{comment}".rstrip()
        line = f"{pad}- {_flow(item)}"
        if isinstance(item, dict) and item and (len(line) > _WIDTH or path in self._around):
            first, *rest = self._block(path, item, indent + 2)
            yield self._with_comment(path, f"{pad}- {first.lstrip()}")
            yield from rest
        else:
            yield self._with_comment(path, line)
        yield from (f"{pad}  {comment}".rstrip() for comment in self._comments.below.get(path, ()))


def _text(head: str, value: str, indent: int) -> Iterator[str]:
    line = f"{head} {_scalar(value, in_flow=False)}"
    pad = " " * (indent + 2)
    ends = value.endswith("\n") and value.count("\n") > 1 and not value.endswith("\n\n")
    body, chomping = (value[:-1], "") if ends else (value, "-")
    if len(line) <= _WIDTH and "\n" not in value:
        yield line
    elif _is_block(body) and all(len(pad + piece) <= _WIDTH for piece in body.split("\n")):
        yield f"{head} |{chomping}"
        for piece in body.split("\n"):
            yield pad + piece if piece else ""
    elif all(_foldable(piece) for piece in body.split("\n") if piece) and body.strip("\n") == body:
        yield f"{head} >{chomping}"
        for number, piece in enumerate(body.split("\n")):
            yield from [""] if number else []
            for part in textwrap.wrap(piece, _WIDTH - len(pad), break_long_words=False, break_on_hyphens=False):
                yield pad + part
    elif _is_block(body):
        yield f"{head} |{chomping}"
        for piece in body.split("\n"):
            yield pad + piece if piece else ""
    else:
        yield line


def _is_block(text: str) -> bool:
    """Say whether a text can be in a block with its line ends."""
    lines = text.split("\n")
    whole = all(_PLAIN.fullmatch(f"x{line}") and line.rstrip() == line for line in lines)
    return whole and len(lines) > 1 and bool(lines[-1]) and lines[0].lstrip() == lines[0] != ""


def _foldable(line: str) -> bool:
    """Say whether a line can be in a block unchanged, and be broken at its blanks."""
    return _PLAIN.fullmatch(f"x{line}") is not None and line.strip() == line and "  " not in line and bool(line)


def _flow(value: Any) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{_scalar(key, in_flow=True)}: {_flow(held)}" for key, held in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(_flow, value)) + "]"
    return _scalar(value, in_flow=True)


def _scalar(value: Any, *, in_flow: bool) -> str:
    match value:
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case int():
            return str(value)
        case float():
            return _number(value)
        case _:
            return value if _is_plain(value, in_flow=in_flow) else _quoted(str(value))


def _number(value: float) -> str:
    if not math.isfinite(value):
        raise ValueError(f"{value} is not JSON")
    mantissa, exponent, power = repr(value).partition("e")
    mantissa = mantissa if "." in mantissa else f"{mantissa}.0"
    return f"{mantissa}{exponent}{power}"


def _is_plain(text: str, *, in_flow: bool) -> bool:
    """Say whether a text needs no quotes: it is not YAML, and reads as itself."""
    if not _PLAIN.fullmatch(text) or text.endswith((" ", ":")) or ": " in text or " #" in text:
        return False
    if in_flow and re.search(r"[,\[\]{}:]", text):
        return False
    return _NO_TEXT.fullmatch(text) is None


def _quoted(text: str) -> str:
    """Return a text in double quotes; what a file cannot hold is escaped."""
    quoted = json.dumps(text, ensure_ascii=False)
    return "".join(char if char.isprintable() else _escape(char) for char in quoted)


def _escape(char: str) -> str:
    code = ord(char)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
