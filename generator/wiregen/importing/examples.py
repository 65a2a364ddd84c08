"""The examples that a document has of its messages and schemas."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from wiregen.importing.document import Document, Place
from wiregen.importing.following import followed


@dataclass(frozen=True, slots=True)
class Shown:
    """An example: a JSON value, its pointer, and its schema."""

    pointer: str
    schema: str
    """The pointer of the schema."""
    value: Any


def examples_of(document: Document) -> Iterator[Shown]:
    """Yield the examples of a document in no particular order; those of a message are of its payload."""
    pending = [Place("", document.value)]
    while pending:
        place = pending.pop()
        if isinstance(place.schema, list):
            pending.extend(place.at(number) for number in range(len(place.schema)))
        elif isinstance(place.schema, dict):
            yield from _message(document, place) if "payload" in place.schema else _schema(place)
            held = (key for key in place.schema if key not in ("const", "default", "enum", "example", "examples"))
            pending.extend(place.at(key) for key in held)


def _message(document: Document, place: Place) -> Iterator[Shown]:
    end = followed(document, place.at("payload"))
    if end is None:
        return
    examples = place.schema.get("examples")
    for number, example in enumerate(examples if isinstance(examples, list) else ()):
        if isinstance(example, dict) and "payload" in example:
            yield Shown(f"{place.pointer}/examples/{number}/payload", end.pointer, example["payload"])


def _schema(place: Place) -> Iterator[Shown]:
    if "example" in place.schema:
        yield Shown(f"{place.pointer}/example", place.pointer, place.schema["example"])
    examples = place.schema.get("examples")
    for number, example in enumerate(examples if isinstance(examples, list) else ()):
        yield Shown(f"{place.pointer}/examples/{number}", place.pointer, example)
