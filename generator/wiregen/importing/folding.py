"""One schema with all that holds for it: ``$ref`` followed and ``allOf`` folded in."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any
from urllib.parse import unquote

from wiregen.importing.document import Document, Place
from wiregen.importing.draft import NOT_EXPRESSED, Notes

ANNOTATIONS = frozenset(
    {"$anchor", "$comment", "$defs", "$id", "$schema", "default", "definitions", "deprecated", "description"}
    | {"example", "examples", "externalDocs", "nullable", "title", "xml"}
)
"""Keywords that say nothing of which values fit; nullable is here since it only adds null."""

UNDERSTOOD = ANNOTATIONS | frozenset(
    {"$ref", "additionalProperties", "allOf", "anyOf", "const", "discriminator", "enum", "exclusiveMaximum"}
    | {"exclusiveMinimum", "format", "items", "maxItems", "maxLength", "maxProperties", "maximum", "minItems"}
    | {"minLength", "minProperties", "minimum", "oneOf", "pattern", "properties", "propertyNames", "required"}
    | {"type", "writeOnly"}
)
"""Keywords that are read, or need not be; any other is told of."""

_FORMATS_OF_THE_TYPE = ("int64", "double", "float", "password")
"""Formats that say no more than the type, or are told in another way."""


@dataclass(slots=True)
class Folded:
    """The keywords of a schema by name, each where it stands."""

    place: Place
    keywords: dict[str, Place] = field(default_factory=dict)
    properties: dict[str, Place] = field(default_factory=dict)
    required: dict[str, None] = field(default_factory=dict)

    def get(self, keyword: str) -> Any:
        """Return the value of a keyword, or None."""
        place = self.keywords.get(keyword)
        return None if place is None else place.schema


class Folder:
    """Folds schemas of one document."""

    def __init__(self, document: Document, notes: Notes) -> None:
        self.document = document
        self.notes = notes

    def not_expressed(self, pointer: str, message: str) -> None:
        """Note what is lost."""
        self.notes.add(NOT_EXPRESSED, pointer, message)

    def target(self, place: Place) -> Place | None:
        """Return what a ``$ref`` leads to, or None, which is noted, where that is not in the document."""
        reference = place.schema
        found = None
        if isinstance(reference, str) and (reference == "#" or reference.startswith("#/")):
            found = self.document.place(unquote(reference[1:]))
        if found is None:
            self.not_expressed(place.pointer, f"{reference!r} is not in this document: any value is taken")
        return found

    def alias(self, place: Place) -> Place | None:
        """Return the schema that a place merely refers to, or None where it says something of its own."""
        schema = place.schema
        if not isinstance(schema, dict):
            return None
        own = [key for key in schema if key in UNDERSTOOD - ANNOTATIONS - {"writeOnly"}]
        if own in (["$ref"], ["allOf"]):
            for key in schema:
                if key not in UNDERSTOOD:
                    self._left_out(place.at(key), key)
        if own == ["$ref"]:
            return self.target(place.at("$ref")) or Place(place.at("$ref").pointer, {})
        if own == ["allOf"] and isinstance(schema["allOf"], list) and len(schema["allOf"]) == 1:
            member = place.at("allOf", 0)
            return self.alias(member) or member
        return None

    def fold(self, place: Place) -> Folded:
        """Return a schema with its parts folded in."""
        folded = Folded(place)
        self._add(folded, place, ())
        return folded

    def _add(self, folded: Folded, place: Place, seen: tuple[str, ...]) -> None:
        schema = place.schema
        if not isinstance(schema, dict):
            if schema is not True:
                self.not_expressed(place.pointer, "no value fits this schema: any value is taken")
            return
        if place.pointer in seen:
            self.not_expressed(place.pointer, "this schema is made of itself: that part is left out")
            return
        seen = (*seen, place.pointer)
        if "$ref" in schema and (target := self.target(place.at("$ref"))) is not None:
            self._add(folded, target, seen)
        if isinstance(schema.get("allOf"), list):
            for number in range(len(schema["allOf"])):
                self._add(folded, place.at("allOf", number), seen)
        for key in schema:
            self._add_keyword(folded, key, place.at(key))

    def _add_keyword(self, folded: Folded, key: str, value: Place) -> None:
        if key not in UNDERSTOOD:
            self._left_out(value, key)
        elif key == "properties" and isinstance(value.schema, dict):
            for name in value.schema:
                self._add_property(folded, name, value.at(name))
            folded.keywords[key] = value
        elif key == "required" and isinstance(value.schema, list):
            folded.required |= dict.fromkeys(name for name in value.schema if isinstance(name, str))
        elif key not in ("$ref", "allOf"):
            if key == "format" and value.schema not in _FORMATS_OF_THE_TYPE:
                self.not_expressed(value.pointer, f"the format {value.schema!r} is left out")
            known = folded.keywords.get(key)
            if known is not None and known.schema != value.schema and key not in ANNOTATIONS:
                self.not_expressed(known.pointer, f"{key!r} stands in another part of allOf too, which is taken alone")
            folded.keywords[key] = value

    def _left_out(self, place: Place, key: str) -> None:
        if not key.startswith("x-"):
            self.not_expressed(place.pointer, f"{key!r} is left out")

    def _add_property(self, folded: Folded, name: str, place: Place) -> None:
        known = folded.properties.get(name)
        if known is not None and known.schema != place.schema and set(known.schema) - ANNOTATIONS - {"type"}:
            self.not_expressed(known.pointer, f"another part of allOf has {name!r} too, which is taken alone")
        folded.properties[name] = place
