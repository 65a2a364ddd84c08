"""The descriptions of schemas, and several schemas as one."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from wiregen.importing.document import Place
from wiregen.importing.keywords import restricts

_WIDTH = 100


def about_of(place: Place) -> str:
    """Return the description of a schema, or an empty text. The title of a whole document is its name."""
    schema = place.schema if isinstance(place.schema, dict) else {}
    name = place.pointer.rpartition("/")[2] if place.pointer else str(schema.get("title"))
    return prose(schema, name)


def prose(said: Mapping[str, Any], name: str) -> str:
    """Return a description, else a summary, else a title, if that says more than the name; or an empty text."""
    for key in ("description", "summary", "title"):
        text = tidy(said[key]) if isinstance(said.get(key), str) else ""
        if text and (key != "title" or _letters(text) != _letters(name)):
            return text
    return ""


def _letters(text: str) -> str:
    return "".join(char for char in text.lower() if char.isalnum())


def tidy(text: str) -> str:
    """Return a text without trailing blanks and empty lines around it. Among several lines, long ones are broken."""
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
    """Return a schema that allows what any of several allows, at the place of the first."""
    if len(places) == 1:
        return places[0]
    return Place(places[0].pointer, {"anyOf": list(map(_as_part, places))}, "anyOf", tuple(places))


def both_of(known: Place, place: Place) -> Place:
    """Return a schema that allows what two schemas of one thing both allow, at the place of the second."""
    around = (known, place)
    parts = {part.key: part for one in around for part in (one.parts if one.made_by == "allOf" else (one,))}
    schema: dict[str, Any] = {"allOf": list(map(_as_part, parts.values()))}
    if about := about_of(place) or about_of(known):
        schema["description"] = about
    typed = [part.schema for part in around if isinstance(part.schema, dict) and "type" in part.schema]
    if typed and all(part.get("nullable") is True for part in typed):
        schema["nullable"] = True
    return Place(place.pointer, schema, "allOf", tuple(parts.values()))


def _as_part(place: Place) -> Any:
    return place.schema if place.made_by or not restricts(place.schema) else {"$ref": f"#{quote(place.pointer)}"}
