"""Doc texts of a spec as paragraphs of plain text."""

from __future__ import annotations

import re


def prose(text: str) -> str:
    """Return paragraphs as plain text, each on one line, with a blank line between two."""
    return "\n\n".join(" ".join(words(part)) for part in paragraphs(text))


def paragraphs(text: str) -> list[str]:
    """Split a doc text at its blank lines."""
    return [part for part in re.split(r"\n[ \t]*\n", text) if part.strip()]


def words(text: str) -> list[str]:
    """Split only at the blanks of YAML and Python; other white space is part of the text."""
    return [word for word in re.split(r"[ \t\r\n]+", text) if word]


def first_sentence(text: str) -> str:
    """Return the first sentence of a doc text, without its full stop."""
    return re.split(r"(?<=[.!?]) ", " ".join(words(text)), maxsplit=1)[0].removesuffix(".")
