"""The targets of ``$ref``: a place in the same file, another file below the folder of the document, or an ``$id``."""

from __future__ import annotations

import posixpath
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urljoin

from wiregen.source.faults import Fault, Position, SpecError
from wiregen.source.nodes import Entry, Mapping, plain
from wiregen.source.reader import DOCUMENT, read_file

FILES = "$files"
"""The key under which a document has the other files that it refers to, each by its path from the document's folder."""

_MOST_FILES = 2000
"""The number of files that a document may refer to."""

_VALUES = ("const", "default", "enum", "example", "examples")
"""Keywords with values, in which ``$ref`` is a key as any other."""

_SUFFIXES = (".json", ".yaml", ".yml")


def escaped(key: str) -> str:
    """Return a key as a step of a JSON pointer."""
    return key.replace("~", "~0").replace("/", "~1")


def unescaped(step: str) -> str:
    """Return the key of a step of a JSON pointer, without its escapes."""
    return step.replace("~1", "/").replace("~0", "~")


def with_files(folder: Path, file: str, root: Mapping) -> Mapping:
    """Return a document with the files that it refers to, directly or by way of others, if they are below its folder.

    Raises SpecError if such a file cannot be read, or if there are too many.
    """
    files: dict[str, Mapping] = {}
    waiting = [("", plain(root))]
    while waiting:
        base, value = waiting.pop()
        for reference, _ in references(value):
            path = next((path for path in files_at(reference, base) if path in files or _is_below(folder, path)), None)
            if path is None or path in files:
                continue
            if len(files) == _MOST_FILES:
                message = f"it refers to more than {_MOST_FILES} files"
                raise SpecError((Fault(Position(file, 1, 1), message),))
            node, faults = read_file(folder / path, (folder / path).as_posix(), DOCUMENT)
            if faults:
                raise SpecError(tuple(faults))
            if isinstance(node, Mapping):
                files[path] = node
                waiting.append((path, plain(node)))
    if not files:
        return root
    entries = tuple(Entry(path, node.position, node) for path, node in files.items())
    return Mapping((*root.entries, Entry(FILES, root.position, Mapping(entries, root.position))), root.position)


def references(value: Any) -> Iterator[tuple[str, bool]]:
    """Yield the references in a file, except for those in values, each with whether it is an option of a choice."""
    pending = [(value, False)]
    while pending:
        held, in_choice = pending.pop()
        if isinstance(held, dict):
            if isinstance(reference := held.get("$ref"), str):
                yield reference, in_choice
            for key, inner in held.items():
                if key in ("oneOf", "anyOf") and isinstance(inner, list):
                    pending.extend((option, True) for option in inner)
                elif key not in _VALUES:
                    pending.append((inner, False))
        elif isinstance(held, list):
            pending.extend((inner, False) for inner in held)


def files_at(reference: str, base: str) -> tuple[str, ...]:
    """Return the paths that a reference in the file ``base`` may mean; none if it is not to a local file.

    A reference is relative to its file. In some documents, all are relative to the first file.
    """
    path = unquote(reference.partition("#")[0])
    if not path or re.match("[A-Za-z][A-Za-z0-9+.-]*:|[/\\\\]", path) or not path.lower().endswith(_SUFFIXES):
        return ()
    return posixpath.normpath(posixpath.join(posixpath.dirname(base), path)), posixpath.normpath(path)


def _is_below(folder: Path, path: str) -> bool:
    try:
        whole = (folder / path).resolve()
        return whole.is_relative_to(folder.resolve()) and whole.is_file()
    except (OSError, ValueError):
        return False


class References:
    """Resolves the references of one document, its files included."""

    def __init__(self, value: dict[str, Any]) -> None:
        files = value.get(FILES)
        self._files: dict[str, Any] = files if isinstance(files, dict) else {}
        self._homes = {path: f"/{FILES}/{escaped(path)}" for path in self._files}
        self._paths = {home: path for path, home in self._homes.items()}
        self._ids = {"": _text(value.get("$id"))} | {path: _text(held.get("$id")) for path, held in self._files.items()}
        self._by_id = dict(_identified(value))
        self._value = value

    def pointer(self, reference: str, place: str) -> str | None:
        """Return the pointer that a reference leads to from a place, or None if that is not in the document."""
        before, _, fragment = reference.partition("#")
        fragment = unquote(fragment)
        if fragment and not fragment.startswith("/"):
            return None
        home = "/".join(place.split("/")[:3])
        base = self._paths.get(home, "")
        if not before:
            return fragment if fragment.startswith(f"/{FILES}/") or not base else home + fragment
        for path in files_at(reference, base):
            if path in self._homes:
                return self._homes[path] + fragment
        identified = self._by_id.get(before, self._by_id.get(urljoin(self._ids[base], before)))
        return None if identified is None else identified + fragment

    def targets(self) -> Iterator[tuple[str, bool]]:
        """Yield the pointers that all references lead to, each with whether it is an option of a choice."""
        own = {key: held for key, held in self._value.items() if key != FILES}
        for base, value in (("", own), *self._files.items()):
            for reference, in_choice in references(value):
                pointer = self.pointer(reference, self._homes.get(base, ""))
                if pointer is not None:
                    yield pointer, in_choice

    def named(self) -> Iterator[tuple[str, str]]:
        """Yield the places in files that something refers to, each with its name. A whole file has the file's name.

        If several files share a name, each has the name of its path.
        """
        stems = Counter(map(_stem, self._paths.values()))
        for pointer, _ in self.targets() if self._files else ():
            steps = pointer.split("/")
            home, rest = "/".join(steps[:3]), steps[3:]
            if home in self._paths and not rest:
                path = self._paths[home]
                stem = _stem(path)
                yield pointer, stem if stems[stem] == 1 else f"{posixpath.dirname(path)}/{stem}".lstrip("/")
            elif home in self._paths and len(rest) > 1 and rest[-2] in ("schemas", "$defs", "definitions"):
                yield pointer, unescaped(rest[-1])


def _stem(path: str) -> str:
    return posixpath.basename(path).partition(".")[0]


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""


def _identified(value: Any) -> Iterator[tuple[str, str]]:
    """Yield every ``$id`` of a document with the pointer of its schema."""
    pending = [("", value, "")]
    while pending:
        pointer, held, base = pending.pop()
        if isinstance(held, dict):
            if isinstance(identity := held.get("$id"), str) and not identity.startswith("#"):
                base = urljoin(base, identity)
                yield base.removesuffix("#"), pointer
            for key, inner in held.items():
                if key not in _VALUES and isinstance(inner, (dict, list)):
                    pending.append((f"{pointer}/{escaped(key)}", inner, base))
        elif isinstance(held, list):
            pending.extend((f"{pointer}/{number}", inner, base) for number, inner in enumerate(held))
