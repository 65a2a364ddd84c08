"""Doc texts of a spec as the inside of Python docstrings."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence

from wiregen.conventions import LINE_LENGTH
from wiregen.old_spec import Deviation, FieldSpec


def docstring(text: str, indent: int, *more: str, facts: Sequence[str] = ()) -> str:
    """Return paragraphs as they stand between triple quotes, wrapped and escaped, later lines indented.

    Facts follow the text; no line ends inside one.
    """
    paragraphs = [_words(part) for part in _paragraphs(text)] or [[]]
    paragraphs[-1].extend(facts)
    paragraphs.extend(_words(part) for piece in more for part in _paragraphs(piece))
    width = LINE_LENGTH - indent - len('""""""')
    lines = _escaped("\n\n".join(_filled(words, width) for words in paragraphs)).split("\n")
    return "\n".join(" " * indent + line if number and line else line for number, line in enumerate(lines))


def prose(text: str) -> str:
    """Return paragraphs as plain text, each on one line."""
    return "\n\n".join(" ".join(_words(part)) for part in _paragraphs(text))


def _paragraphs(text: str) -> list[str]:
    return [part for part in re.split(r"\n[ \t]*\n", text) if part.strip()]


def _words(text: str) -> list[str]:
    """Split at the blanks of YAML and Python alone; other white space is part of what the text says."""
    return [word for word in re.split(r"[ \t\r\n]+", text) if word]


def _filled(words: list[str], width: int) -> str:
    lines = [""]
    for word in words:
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


def deviation_doc(deviation: Deviation | None) -> str:
    """Return the paragraph that tells of a deviation, or nothing."""
    if deviation is None:
        return ""
    return f"Departs from upstream: {deviation.upstream} Reason: {deviation.reason}"


def first_sentence(text: str) -> str:
    """Return the first sentence of a doc text, without its full stop."""
    text = " ".join(_words(text))
    return re.split(r"(?<=[.!?]) ", text, maxsplit=1)[0].removesuffix(".")


def field_facts(field: FieldSpec) -> tuple[str, ...]:
    """Return the bounds and the default of a field as sentences."""
    bounds = {bound.name: bound.value for bound in field.bounds}
    facts = [
        _range("", bounds.get("min"), bounds.get("max")),
        _range("character", bounds.get("min_length"), bounds.get("max_length")),
        f"Matches {bounds['pattern']}." if "pattern" in bounds else "",
        _range("entry", bounds.get("min_items"), bounds.get("max_items")),
        _range("character", None, bounds.get("max_key_length"), "Keys: at"),
        _range("character", None, bounds.get("max_value_length"), "Values: at"),
        f"Default: {json.dumps(field.default.value, ensure_ascii=False)}." if field.default else "",
    ]
    return tuple(fact for fact in facts if fact)


_PLURALS = {"": "", "character": " characters", "entry": " entries"}


def _range(unit: str, least: object, greatest: object, at: str = "At") -> str:
    if least is not None and greatest is not None:
        return f"{least}{_PLURALS[unit]}." if least == greatest else f"From {least} to {greatest}{_PLURALS[unit]}."
    if least is None and greatest is None:
        return ""
    found, direction = (least, "least") if greatest is None else (greatest, "most")
    return f"{at} {direction} {found}{f' {unit}'.rstrip() if found == 1 else _PLURALS[unit]}."
