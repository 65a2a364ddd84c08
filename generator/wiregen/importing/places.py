"""What a schema says of itself, and several schemas as one."""

from __future__ import annotations

import re
import textwrap
from urllib.parse import quote

from wiregen.importing.document import Place

_WIDTH = 100


def about_of(place: Place) -> str:
    """Return the description of a schema, or an empty text."""
    about = place.schema.get("description") if isinstance(place.schema, dict) else None
    return tidy(about) if isinstance(about, str) else ""


def tidy(text: str) -> str:
    """Return a text without blanks at the ends of its lines and empty lines around it; of several, long ones broken."""
    lines = [line.rstrip() for line in text.expandtabs(4).strip().splitlines()]
    return lines[0] if len(lines) == 1 else "\n".join(map(_broken, lines))


def _broken(line: str) -> str:
    indent = re.match(" *", line)
    margin = indent[0] if indent else ""
    return textwrap.fill(
        line.strip(),
        _WIDTH,
        initial_indent=margin,
        subsequent_indent=margin,
        break_long_words=False,
        break_on_hyphens=False,
    )


def one_of(places: list[Place]) -> Place:
    """Return a schema that takes what any of several does; it stands where the first one does."""
    if len(places) == 1:
        return places[0]
    pointers = tuple(place.pointer for place in places)
    return Place(pointers[0], {"anyOf": [{"$ref": f"#{quote(pointer)}"} for pointer in pointers]}, pointers)
