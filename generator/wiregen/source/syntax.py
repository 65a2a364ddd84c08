"""Say in a person's words what is wrong with text that is not YAML, and what to do about it."""

from __future__ import annotations

from typing import Protocol

import yaml


class Mark(Protocol):
    """A place in a text; line and column count from 0."""

    line: int
    column: int


_QUOTE_IT = "put the text in quotes"
_UNCLOSED = "a comma or the closing bracket is missing before this, or a text here needs quotes"

_ADVICE = {
    "mapping values are not allowed in this context": (
        f"a colon with a blank behind it makes a key: {_QUOTE_IT}, or mend the indentation"
    ),
    "found character that cannot start any token": f"no plain text begins with this character: {_QUOTE_IT}",
    "did not find expected alphabetic or numeric character": f"a text that begins with * or &: {_QUOTE_IT}",
    "could not find expected ':'": "a key needs a colon and a blank behind it",
    "did not find expected key": (
        "this fits neither the line above nor the indentation of what it stands in, or a quote before it ends too early"
    ),
    "did not find expected '-' indicator": "this is indented as the entries of the list above, but has no dash",
    "did not find expected ',' or '}'": _UNCLOSED,
    "did not find expected ',' or ']'": _UNCLOSED,
    "did not find expected node content": "a value or the closing bracket is missing before this",
    "block sequence entries are not allowed in this context": "a list begins on a line of its own, below its key",
    "found unknown escape character": "write a backslash as \\\\, or the text in single quotes",
    "found invalid Unicode character escape code": "an escape names one character, and no half of a surrogate pair",
    "did not find expected hexdecimal number": "hexadecimal digits belong behind \\x, \\u and \\U",
    "found incompatible YAML document": "leave out the line that begins with %",
    "found unknown directive name": "leave out the line that begins with %",
    "did not find expected <document start>": "a file holds one document: remove the line of dots above",
}
"""What to do, by what the parser finds."""


def syntax_problem(error: yaml.MarkedYAMLError, text: str) -> tuple[Mark | None, str]:
    """Return where to look for what stopped the parser, and what it is."""
    mark = error.problem_mark or error.context_mark
    if error.context == "while scanning a quoted scalar" and error.problem == "found unexpected end of stream":
        return error.context_mark, "a quote that is opened here and never closed"
    if error.problem == "could not find expected ':'":
        return error.context_mark, f"{error.problem}: {_ADVICE[error.problem]}"
    lines = text.split("\n")
    if mark is not None and mark.line < len(lines) and lines[mark.line][mark.column : mark.column + 1] == "\t":
        return mark, "a tab, where YAML takes spaces only"
    found = f"{error.problem}{_context(error)}"
    advice = _ADVICE.get(str(error.problem))
    return mark, f"{found}: {advice}" if advice else found


def _context(error: yaml.MarkedYAMLError) -> str:
    """Tell what the parser was at, and where that begins, unless it is the place of the problem."""
    if not error.context:
        return ""
    begin, problem = error.context_mark, error.problem_mark
    if begin is None or problem is None or begin.line == problem.line:
        return f" ({error.context})"
    return f" ({error.context} that begins at {begin.line + 1}:{begin.column + 1})"
