"""Doc texts of a spec as the inside of Python docstrings."""

from __future__ import annotations

import re
from collections.abc import Sequence

from wiregen.protocol.prose import paragraphs, words
from wiregen.protocol.types import Deviation
from wiregen.python.layout import LINE_LENGTH


def docstring(text: str, indent: int, *more: str, facts: Sequence[str] = ()) -> str:
    """Return paragraphs as they are between triple quotes, wrapped and escaped, later lines indented.

    Facts follow the text; no line ends inside one.
    """
    found = [words(part) for part in paragraphs(text)]
    if facts:
        found[-1:] = [[*(found[-1] if found else ()), *facts]]
    found.extend(words(part) for piece in more for part in paragraphs(piece))
    width = LINE_LENGTH - indent - len('""""""')
    lines = _escaped("\n\n".join(_filled(part, width) for part in found)).split("\n")
    return "\n".join(" " * indent + line if number and line else line for number, line in enumerate(lines))


def deviation_doc(deviation: Deviation | None) -> str:
    """Return the paragraph about a deviation, or nothing."""
    if deviation is None:
        return ""
    return f"Departs from upstream: {deviation.upstream} Reason: {deviation.reason}"


def deprecated_doc(deprecated: str | None) -> str:
    """Return the paragraph about a deprecation, or nothing."""
    return "" if deprecated is None else f"Deprecated: {deprecated}"


def _filled(found: list[str], width: int) -> str:
    lines = [""]
    for word in found:
        if lines[-1] and len(lines[-1]) + 1 + len(word) > width:
            lines.append(word)
        else:
            lines[-1] = f"{lines[-1]} {word}".lstrip(" ")
    return "\n".join(lines)


def _escaped(text: str) -> str:
    """Escape what would end the string or change what it shows."""
    text = text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    if re.search(r'(?<!\\)(?:\\\\)*"$', text):
        text = text[:-1] + '\\"'
    if text.startswith('"'):
        text = "\\" + text
    return "".join(char if char == "\n" or char.isprintable() else _code(char) for char in text)


def _code(char: str) -> str:
    return f"\\u{ord(char):04x}" if ord(char) < 0x10000 else f"\\U{ord(char):08x}"
