"""Doc texts of a spec as the inside of Python docstrings."""

from __future__ import annotations

import json
import re
import textwrap

from wiregen.spec import Deviation, FieldSpec

LINE_LENGTH = 120
"""Longest line of generated code, in characters."""


def docstring(text: str, indent: int, *more: str) -> str:
    """Return paragraphs as they stand between triple quotes, wrapped and escaped, later lines indented."""
    width = LINE_LENGTH - indent - len('""""""')
    paragraphs = [part for piece in (text, *more) for part in re.split(r"\n[ \t]*\n", piece) if part.strip()]
    filled = "\n\n".join(
        textwrap.fill(" ".join(part.split()), width, break_long_words=False, break_on_hyphens=False)
        for part in paragraphs
    )
    lines = _escaped(filled).split("\n")
    return ("\n" + " " * indent).join(lines).replace("\n" + " " * indent + "\n", "\n\n")


def _escaped(text: str) -> str:
    """Escape what would end the string or change what it shows."""
    text = text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    if text.endswith('"'):
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
    return f"Departs from upstream. {deviation.upstream} {deviation.reason}"


def first_sentence(text: str) -> str:
    """Return the first sentence of a doc text, without its full stop."""
    text = " ".join(text.split())
    return re.split(r"(?<=[.!?])\s", text, maxsplit=1)[0].removesuffix(".")


def field_facts(field: FieldSpec) -> str:
    """Return the bounds and the default of a field as sentences."""
    facts = [_BOUND_TEXTS[bound.name].format(bound.value) for bound in field.bounds]
    if field.default is not None:
        facts.append(f"Default: {json.dumps(field.default.value, ensure_ascii=False)}.")
    return " ".join(facts)


_BOUND_TEXTS = {
    "min": "At least {}.",
    "max": "At most {}.",
    "min_length": "At least {} characters.",
    "max_length": "At most {} characters.",
    "pattern": "Matches {}.",
    "min_items": "At least {} entries.",
    "max_items": "At most {} entries.",
    "max_key_length": "Keys of at most {} characters.",
    "max_value_length": "Values of at most {} characters.",
}
