"""Resolve a schema: follow ``$ref``, and fold in ``allOf``."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import Any

from wiregen.importing.document import Document, Place
from wiregen.importing.draft import NOT_EXPRESSED, Notes
from wiregen.importing.extension import layout
from wiregen.importing.keywords import (
    ANNOTATIONS,
    EXPECTED,
    RESTRICTIONS,
    UNDERSTOOD,
    is_read,
    restricts,
    schema_format,
)
from wiregen.importing.places import about_of, both_of
from wiregen.protocol.formats import FORMATS

_FORMATS_OF_THE_TYPE = ("int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "double", "float", "password")
"""Formats that say no more than the type, or that the dialect expresses in another way."""

_FORMATS_READ = (*FORMATS, "byte", "uint64", "unix-time", "unixtime")
"""Formats that become formats of the dialect, if the type fits."""

_LITERAL = re.compile(r'literal<"(.*)">')
"""The form of ``const`` in documents for the generator Fern."""

_LONGEST_SHOWN = 60
"""The number of characters of a wrong value that a note repeats."""


@dataclass(slots=True)
class Folded:
    """The keywords of a schema by name, each where it stands."""

    place: Place
    keywords: dict[str, Place] = field(default_factory=dict)
    properties: dict[str, Place] = field(default_factory=dict)
    required: dict[str, None] = field(default_factory=dict)
    layout: tuple[str, ...] = ()
    """The names of the items of an array that is read as a record; its properties are then these items."""

    def get(self, keyword: str) -> Any:
        """Return the value of a keyword, or None."""
        place = self.keywords.get(keyword)
        return None if place is None else place.schema


class Folder:
    """Folds schemas of one document."""

    def __init__(self, document: Document, notes: Notes) -> None:
        self.document = document
        self.notes = notes
        self.members: dict[tuple[str, ...], Any] = {}
        """The members of places, as they were found; only the module of members reads and writes them."""
        self._folded: dict[tuple[str, ...], Folded] = {}
        self._heirs: dict[str, list[Place]] = {}

    def not_expressed(self, pointer: str, message: str) -> None:
        """Note something that the draft cannot express."""
        self.notes.add(NOT_EXPRESSED, pointer, message)

    def target(self, place: Place) -> Place | None:
        """Return the target of a ``$ref``, or None with a note if that is not in the document."""
        found = self.document.target(place.schema, place.pointer)
        if found is None:
            where = "in this document or a file below its folder, and nothing is fetched"
            self.not_expressed(place.pointer, f"{place.schema!r} is not {where}: any value is allowed")
        return found

    def heirs(self, folded: Folded) -> list[Place]:
        """Return the heirs of a schema with a discriminator: those that its mapping names, or else that include it."""
        place = folded.place
        discriminator = folded.keywords.get("discriminator")
        chooses = "oneOf" in folded.keywords or "anyOf" in folded.keywords
        if chooses or discriminator is None or discriminator.pointer != f"{place.pointer}/discriminator":
            return []
        if place.pointer not in self._heirs:
            self._heirs[place.pointer] = self._found_heirs(place, discriminator)
        return self._heirs[place.pointer]

    def _found_heirs(self, place: Place, discriminator: Place) -> list[Place]:
        mapping = discriminator.schema.get("mapping")
        if isinstance(mapping, dict):
            found = [
                self.document.called(target, place.pointer) for target in mapping.values() if isinstance(target, str)
            ]
            return [heir for heir in found if heir is not None and heir.pointer != place.pointer]
        return self.document.including(place.pointer)

    def is_inherited(self, discriminator: Place) -> bool:
        """Say whether a discriminator belongs to a schema with heirs."""
        owner = self.document.place(discriminator.pointer.removesuffix("/discriminator"))
        return owner is not None and bool(self.heirs(self.fold(owner)))

    def alias(self, place: Place) -> Place | None:
        """Return the schema that a place merely refers to, or None if it adds something of its own.

        A variant of a union that inherits from another schema is a schema of its own, even if it adds nothing.
        """
        schema = place.schema
        if not isinstance(schema, dict):
            return None
        if (named := schema_format(schema)) is not None:
            if is_read(named):
                return self.alias(place.at("schema")) or place.at("schema")
            self.not_expressed(place.pointer, f"{named} is not JSON Schema: any value is allowed")
            return Place(place.at("schema").pointer, {}, "schemaFormat")
        own = [key for key in schema if key in RESTRICTIONS]
        if own == ["$ref"]:
            self._note_left_out(place)
            return self.target(place.at("$ref")) or Place(place.at("$ref").pointer, {}, "$ref")
        if own == ["allOf"] and isinstance(schema["allOf"], list):
            parts = [place.at("allOf", number) for number in range(len(schema["allOf"]))]
            restricting = [part for part in parts if restricts(part.schema)]
            if len(restricting) == 1 and place.pointer not in self.document.variants:
                for said in (place, *parts):
                    if said is not restricting[0]:
                        self._note_left_out(said)
                return self.alias(restricting[0]) or restricting[0]
        return None

    def fold(self, place: Place) -> Folded:
        """Return a schema with its parts folded in, each once however many ways lead to it."""
        if place.key not in self._folded:
            folded = Folded(place)
            self._add(folded, place, {})
            self._folded[place.key] = folded
        return self._folded[place.key]

    def _add(self, folded: Folded, place: Place, seen: dict[tuple[str, ...], bool]) -> None:
        """Add a schema to the one that it is part of; ``seen`` has all parts so far, True while being added."""
        schema = place.schema
        if not isinstance(schema, dict):
            if schema is False:
                self.not_expressed(place.pointer, "no value fits this schema: any value is allowed")
            elif schema is not True:
                why = f"expected a schema, which is an object, got {_shown(schema)}"
                self.not_expressed(place.pointer, f"{why}: any value is allowed")
            return
        if place.key in seen:
            if seen[place.key]:
                self.not_expressed(place.pointer, "this schema includes itself: that part is left out")
            return
        seen[place.key] = True
        if schema_format(schema) is not None:
            self._add(folded, self.end(place), seen)
            return
        if "$ref" in schema and (target := self.target(place.at("$ref"))) is not None:
            self._add(folded, target, seen)
        if isinstance(schema.get("allOf"), list):
            for number in range(len(schema["allOf"])):
                self._add(folded, place.at("allOf", number), seen)
        for key in schema:
            if self._is_well_made(key, place.at(key)):
                self._add_keyword(folded, key, place.at(key))
        for number, key in enumerate(layout(self.document, schema)):
            folded.layout += (key,)
            self._add_property(folded, key, place.at("items", number))
            folded.required |= {key: None} if number < schema.get("minItems", 0) else {}
        seen[place.key] = False

    def _is_well_made(self, key: str, value: Place) -> bool:
        if key not in EXPECTED or (key == "discriminator" and isinstance(value.schema, str)):
            return True
        kind, expected = EXPECTED[key]
        if isinstance(value.schema, kind) and (value.schema != [] or key == "required"):
            return True
        self.not_expressed(value.pointer, f"{key!r} is left out: expected {expected}, got {_shown(value.schema)}")
        return False

    def _add_keyword(self, folded: Folded, key: str, value: Place) -> None:
        if key == "x-fern-type" and (literal := _LITERAL.fullmatch(str(value.schema))) is not None:
            folded.keywords["const"] = Place(value.pointer, literal[1])
        elif key not in UNDERSTOOD:
            self._left_out(value, key)
        elif key == "properties":
            for name in value.schema:
                self._add_property(folded, name, value.at(name))
            folded.keywords[key] = value
        elif key == "required":
            folded.required |= dict.fromkeys(name for name in value.schema if isinstance(name, str))
        elif key not in ("$ref", "allOf"):
            if key == "format" and value.schema not in (*_FORMATS_OF_THE_TYPE, *_FORMATS_READ):
                self.not_expressed(value.pointer, f"the format {value.schema!r} is left out")
            known = folded.keywords.get(key)
            if known is not None and known.schema != value.schema and key not in ANNOTATIONS:
                self.not_expressed(known.pointer, f"{key!r} is in several parts of allOf: only the other part is used")
            if key == "discriminator" and isinstance(value.schema, str):  # as AsyncAPI spells it
                value = Place(value.pointer, {"propertyName": value.schema})
            folded.keywords[key] = value

    def _note_left_out(self, place: Place) -> None:
        for key in place.schema if isinstance(place.schema, dict) else ():
            if key not in UNDERSTOOD:
                self._left_out(place.at(key), key)

    def _left_out(self, place: Place, key: str) -> None:
        if not key.startswith("x-") and not (self.document.is_ours and key in ("if", "then", "else", "not")):
            self.not_expressed(place.pointer, f"{key!r} is left out")

    def _add_property(self, folded: Folded, name: str, place: Place) -> None:
        known = folded.properties.get(name)
        if known is None or known.schema == place.schema:
            folded.properties[name] = place
        elif self.end(known).key == self.end(place).key:
            folded.properties[name] = place if about_of(place) else known
        else:
            folded.properties[name] = both_of(known, place)

    def end(self, place: Place) -> Place:
        """Return the schema that a place refers to in the end, or the place itself."""
        seen: set[tuple[str, ...]] = set()
        while (alias := self.alias(place)) is not None and place.key not in seen:
            seen.add(place.key)
            place = alias
        return place


def _shown(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _LONGEST_SHOWN else f"{text[:_LONGEST_SHOWN]}…"
