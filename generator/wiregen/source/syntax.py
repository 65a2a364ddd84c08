"""Say in plain words what is wrong with text that is not YAML, and what to do about it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Protocol

import yaml


class Mark(Protocol):
    """A place in a text; line and column count from 0."""

    @property
    def line(self) -> int: ...
    @property
    def column(self) -> int: ...


@dataclass(frozen=True, slots=True)
class Place:
    """A mark of our own."""

    line: int
    column: int


_QUOTE_IT = "put the text in quotes"
_UNCLOSED = "a comma or the closing bracket is missing before this, or a text here needs quotes"

_NO_DASH = "did not find expected '-' indicator"

_ADVICE = {
    "mapping values are not allowed in this context": (
        f"a colon followed by a space makes a key: {_QUOTE_IT}, or correct the indentation"
    ),
    "found character that cannot start any token": f"no plain text begins with this character: {_QUOTE_IT}",
    "did not find expected alphabetic or numeric character": f"a text that begins with * or &: {_QUOTE_IT}",
    "could not find expected ':'": "a key needs a colon and a space after it",
    "did not find expected key": ("unexpected indentation, or a quote before this ends too early"),
    _NO_DASH: "this is indented like the items of the list above, but has no dash",
    "did not find expected ',' or '}'": _UNCLOSED,
    "did not find expected ',' or ']'": _UNCLOSED,
    "did not find expected node content": "a value or the closing bracket is missing before this",
    "block sequence entries are not allowed in this context": "a list begins on a line of its own, below its key",
    "found unknown escape character": "write a backslash as \\\\, or the text in single quotes",
    "found invalid Unicode character escape code": "an escape must be a whole character, not half of a surrogate pair",
    "did not find expected hexdecimal number": "expected hexadecimal digits after \\x, \\u and \\U",
    "found incompatible YAML document": "leave out the line that begins with %",
    "found unknown directive name": "leave out the line that begins with %",
    "did not find expected <document start>": "a file holds one document: remove the line of dots above",
}
"""What to do, by the parser's message."""


_SPELLINGS = (
    (r"mapping values are not allowed here", "mapping values are not allowed in this context"),
    (r"sequence entries are not allowed here", "block sequence entries are not allowed in this context"),
    (r"expected (',' or '.'), but got .*", r"did not find expected \1"),
    (r"expected the node content, but found .*", "did not find expected node content"),
    (r"found character .* that cannot start any token", "found character that cannot start any token"),
    (r"expected (alphabetic or numeric character), but found .*", r"did not find expected \1"),
    (r"found unknown escape character .*", "found unknown escape character"),
    (r"expected escape sequence of . hexadecimal numbers, but found .*", "did not find expected hexdecimal number"),
    (r"expected chomping or indentation indicators, but found .*", "did not find expected comment or line break"),
    (r"expected a comment or a line break, but found .*", "did not find expected comment or line break"),
    (r"found incompatible YAML document .*", "found incompatible YAML document"),
    (r"expected '<document start>', but found .*", "did not find expected <document start>"),
    (r"while scanning a double-quoted scalar", "while parsing a quoted scalar"),
)
"""The messages of PyYAML's own parser that libyaml words differently."""


def _as_libyaml(text: str | None, context: str | None = None) -> str:
    """Return a message in the words of libyaml, whichever parser it comes from."""
    if text is not None and text.startswith("expected <block end>, but found "):
        return "did not find expected key" if context == "while parsing a block mapping" else _NO_DASH
    for pattern, spelling in _SPELLINGS:
        if text is not None and re.fullmatch(pattern, text):
            return re.sub(pattern, spelling, text)
    return text or ""


def syntax_problem(error: yaml.MarkedYAMLError, text: str) -> tuple[Mark | None, str]:
    """Return where to look for what stopped the parser, and what it is."""
    mark: Mark | None = error.problem_mark or error.context_mark
    problem, context = _as_libyaml(error.problem, error.context), _as_libyaml(error.context)
    advice = _ADVICE.get(problem, "")
    if context == "while scanning a quoted scalar" and problem == "found unexpected end of stream":
        return error.context_mark, "a quote opens here and is never closed"
    if problem == "could not find expected ':'":
        return error.context_mark, f"{problem}: {advice}"
    lines = text.split("\n")
    if mark is not None and mark.line < len(lines):
        line = lines[mark.line]
        if line[mark.column : mark.column + 1] == "\t":
            return mark, "a tab in the indentation: use spaces"
        if problem == "found unknown escape character" and line[mark.column : mark.column + 1] != "\\":
            mark = Place(mark.line, mark.column - 1)
    begin = error.context_mark
    if context and begin is not None and mark is not None and begin.line != mark.line:
        context += f" that begins at {begin.line + 1}:{begin.column + 1}"
    found = f"{problem} ({context})" if context else problem
    return mark, f"{found}: {advice}" if advice else found
