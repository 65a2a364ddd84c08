"""The names of classes: those of the document's schemas, and names made of these for the schemas inside them."""

from __future__ import annotations

from collections.abc import Container, Iterable
from itertools import pairwise

from wiregen.importing.document import Document, Place
from wiregen.importing.draft import RENAMED, Notes
from wiregen.importing.naming import ClassNames, class_case


class DocumentNames:
    """Names of classes for one document. ``given`` has the names of the schemas that it names, by pointer."""

    def __init__(
        self, document: Document, notes: Notes, reserved: Iterable[str], prefixes: tuple[str, ...] = ()
    ) -> None:
        self._notes = notes
        self._names = ClassNames()
        for name in reserved:
            self._names.take(name, last=name)
        self._renamed: dict[str, tuple[str, str]] = {}
        """The pointers of classes that have another name in the document, with the notes about that, by class name."""
        stripped = {pointer: _stripped(key, prefixes) for pointer, key in document.named.items()}
        ready_first = sorted(stripped.items(), key=lambda item: class_case(item[1]) != item[1])
        self.given = {pointer: self._given(pointer, key) for pointer, key in ready_first}

    def _given(self, pointer: str, key: str) -> str:
        wanted = class_case(key)
        name = self._names.take(wanted, f"{wanted}Schema", last=f"{key} {pointer}")
        if name != key:
            why = "a class name is PascalCase" if name == wanted else f"{wanted} cannot be used or is taken"
            self._renamed[name] = (pointer, f"{key!r} is named {name}: {why}")
        return name

    def note_renamed(self, classes: Container[str]) -> None:
        """Note the classes of a draft that have another name in the document. Not every schema becomes a class."""
        for name, (pointer, message) in self._renamed.items():
            if name in classes:
                self._notes.add(RENAMED, pointer, message)

    def fresh(self, pointer: str, *candidates: str) -> str:
        """Return a name for a class that the document does not name."""
        name = self._names.take(*candidates, last=f"{candidates[0]} {pointer}")
        if name != candidates[0]:
            self._notes.add(RENAMED, pointer, f"named {name}, since {candidates[0]} cannot be used or is taken")
        return name

    def around(self, pointer: str) -> str | None:
        """Return the pointer of the innermost named schema around a place, or of the place itself."""
        steps = pointer.split("/")
        ways = ("/".join(steps[:end]) for end in range(len(steps), 0, -1))
        return next((way for way in ways if way in self.given), None)

    def owner(self, pointer: str) -> str | None:
        """Return the name of the innermost named schema around a place."""
        around = self.around(pointer)
        return None if around is None else self.given[around]

    def hint(self, place: Place) -> str:
        """Return the name for a class made of a place, from the name of the schema around and all names between."""
        outer = self.around(place.pointer)
        steps = place.pointer.removeprefix(outer or "").split("/")[1:]
        keys = [key for before, key in pairwise(steps) if before in ("properties", "$defs", "definitions")]
        if outer is None:
            return class_case(steps[-1] if steps else "")
        return self.given[outer] + "".join(map(class_case, keys))


def _stripped(key: str, prefixes: tuple[str, ...]) -> str:
    """Return a name without the first of the prefixes that it begins with, if anything is left of it."""
    prefix = next((prefix for prefix in prefixes if key.startswith(prefix) and key != prefix), "")
    return key.removeprefix(prefix)
