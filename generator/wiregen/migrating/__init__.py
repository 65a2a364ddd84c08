"""Move the keys that only the Python package needs from the other files to python.yaml, with their comments."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from wiregen.source.faults import Fault, Position, SpecError
from wiregen.source.nodes import Mapping as MappingNode
from wiregen.spec.folder import PROTOCOL_FILE, PYTHON_FILE
from wiregen.spec.formatting import SCHEMA_LINE, Content, content_of
from wiregen.spec.formatting.comments import Comments, Path
from wiregen.spec.structure import DIALECT, PYTHON

Files = Mapping[str, str]
"""The texts of a protocol's folder by the names of its files."""

_SECTIONS = {
    "keyword_only": 1,
    "names": 2,
    "contexts": 1,
    "fluent_builders": 1,
    "shorthands": 1,
    "extracts": 2,
    "flat_forms": 1,
}
"""The sections of a python.yaml in their order, each with the number of keys that lead to a declaration."""


def migrate(protocols: Mapping[str, Files]) -> dict[str, dict[str, str]]:
    """Return the files of the protocols after the move, without those that became empty.

    The protocols are given by folder, such as ``spec/chat``; one may import from another beside it. A changed file is
    formatted as a spec. Raises SpecError if a python.yaml has another value already.
    """
    moves = {folder: _Move(folder, files) for folder, files in protocols.items()}
    for move in moves.values():
        move.take_all()
    for folder, move in moves.items():
        for name, names in move.imports():
            beside = moves.get("/".join([*folder.split("/")[:-1], str(name)]))
            if beside is not None:
                move.take_flat_forms(beside, names)
    faults = [fault for move in moves.values() for fault in move.faults]
    if faults:
        raise SpecError(tuple(faults))
    return {folder: move.result() for folder, move in moves.items()}


class _Move:
    """The files of one protocol on their way."""

    def __init__(self, folder: str, files: Files) -> None:
        self.folder = folder
        self.files = files
        self.faults: list[Fault] = []
        self.flat_forms: dict[str, Any] = {}
        """The ``flat_form_of`` of each record that has one."""
        self._contents = {name: self._read(name) for name in files}
        self._python = self._contents.pop(PYTHON_FILE, _nothing())
        self._changed: set[str] = set()

    def take_all(self) -> None:
        """Move every key that belongs in python.yaml there."""
        members: dict[tuple[str, str], tuple[list[str], list[str]]] = {}
        for file, content in self._contents.items():
            for section in ("contexts", "fluent_builders", "shorthands"):
                self._take(file, (section,), (section,))
            for direction in _below(content.value, "directions"):
                for key in ("keyword_only", "extracts"):
                    self._take(file, (*direction, key), (key, direction[-1]))
            for record in _below(content.value, "records"):
                if (form := self._take(file, (*record, "flat_form_of"), ("flat_forms", record[-1]))) is not None:
                    self.flat_forms[str(record[-1])] = form
            for group in _below(content.value, "groups"):
                self._take_context(file, group, members)
            for direction in _below(content.value, "events"):
                for event in _below(content.value, *direction):
                    self._take_context(file, event, members)
                    self._take(file, (*event, "builder"), ("names", *event[1:]))
        for (context, key), (names, comments) in members.items():
            way = ("contexts", context, key)
            holder = _holder(self._python.value, way)
            holder[key] = list(dict.fromkeys((*holder.get(key, ()), *names)))
            _extend(self._python.comments.above, way, comments)

    def imports(self) -> Iterator[tuple[str, list[str]]]:
        """Yield the protocols that this one imports from, each with the list of imported names."""
        main = self._contents.get(PROTOCOL_FILE)
        for _, name in _below(main.value, "import") if main else ():
            names = main.value["import"][name] if main else None
            if isinstance(names, list):
                yield str(name), names

    def take_flat_forms(self, other: _Move, names: list[str]) -> None:
        """Copy the flat forms of imported records, and import the unions that they name."""
        wanted = set(names)
        needed = other.closure(wanted)
        forms = {record: form for record, form in other.flat_forms.items() if record in needed}
        while further := {str(form.get("union")) for form in forms.values()} - needed:
            needed |= other.closure(further) | further
            forms |= {record: form for record, form in other.flat_forms.items() if record in needed}
            wanted |= further
        if forms:
            self._python.value.setdefault("flat_forms", {}).update(forms)
            names += sorted(wanted - set(names))
            self._changed |= {PROTOCOL_FILE, PYTHON_FILE}

    def closure(self, names: Iterable[str]) -> set[str]:
        """Return those of the names that are declared here, with all names that they need."""
        sections = ("enums", "groups", "records", "unions")
        declared = {
            way[-1]: content.value[section][way[-1]]
            for content in self._contents.values()
            for section in sections
            for way in _below(content.value, section)
        }
        found: set[str] = set()
        pending = list(names)
        while pending:
            name = pending.pop()
            if name in declared and name not in found:
                found.add(name)
                pending.extend(_words(declared[name]))
        return found

    def result(self) -> dict[str, str]:
        """Return the files after the move."""
        texts = dict(self.files)
        for name in self._changed:
            content = self._python if name == PYTHON_FILE else self._contents[name]
            if content.value:
                texts[name] = self._printed(name, content)
            else:
                del texts[name]
        return dict(sorted(texts.items()))

    def _read(self, file: str) -> Content:
        text = self.files[file].removeprefix("\ufeff")
        if text.startswith(SCHEMA_LINE):  # it is about the file, and stays in it
            text = "\n" + text.partition("\n")[2]
        try:
            return content_of(text, f"{self.folder}/{file}")
        except SpecError as error:
            self.faults.extend(error.faults)
            return _nothing()

    def _printed(self, name: str, content: Content) -> str:
        if name == PYTHON_FILE:
            order = list(dict.fromkeys((*(entry.key for entry in content.root.entries), *_SECTIONS)))
            content.value = dict(sorted(content.value.items(), key=lambda item: order.index(item[0])))
        before = self.files.get(name, self.files.get(PROTOCOL_FILE, "")).removeprefix("\ufeff")
        head = before.partition("\n")[0].rstrip("\r") + "\n" if before.startswith(SCHEMA_LINE) else ""
        text = (head.replace(DIALECT, PYTHON) if name == PYTHON_FILE else head) + content.text()
        own = self.files.get(name, "")
        begin = "\ufeff" if own.startswith("\ufeff") else ""
        return begin + (text.replace("\n", "\r\n") if "\r\n" in own else text)

    def _take(self, file: str, way: Path, to: Path) -> Any:
        """Move the value at a way to another way in python.yaml; return it, or None if there is none."""
        content = self._contents[file]
        holder = _at(content.value, way[:-1])
        if not isinstance(holder, dict) or way[-1] not in holder:
            return None
        value, comments = holder.pop(way[-1]), content.comments.cut(way)
        said = {"builder": value} if to[0] == "names" else value
        self._put(file, way, to, said, comments, 0 if to[0] == "names" else _SECTIONS[str(to[0])] - len(to) + 1)
        self._left(file, content)
        return value

    def _put(self, file: str, way: Path, to: Path, value: Any, comments: Comments, depth: int) -> None:
        if depth and isinstance(value, dict):
            for key, inner in value.items():
                self._put(file, (*way, key), (*to, key), inner, comments.cut((key,)), depth - 1)
            self._python.comments.put(to, comments)
            return
        holder = _holder(self._python.value, to)
        if to[-1] in holder and _without_members(holder[to[-1]]) != _without_members(value):
            position = self._contents[file].position(way)
            message = f"{PYTHON_FILE} says something else of {str(to[-1])!r}: keep one of the two"
            self.faults.append(Fault(position, message))
        holder.setdefault(to[-1], value)
        self._python.comments.put(to, comments)

    def _take_context(
        self, file: str, owner: Path, members: dict[tuple[str, str], tuple[list[str], list[str]]]
    ) -> None:
        content = self._contents[file]
        holder = _at(content.value, owner)
        if isinstance(holder, dict) and "context" in holder:
            names, comments = members.setdefault((str(holder.pop("context")), str(owner[0])), ([], []))
            names.append(str(owner[-1]))
            comments.extend(content.comments.cut((*owner, "context")).texts())
            self._left(file, content)

    def _left(self, file: str, content: Content) -> None:
        """Mark a file as changed. If nothing is left in it, move its other comments too."""
        self._changed |= {file, PYTHON_FILE}
        if not content.value:
            _extend(self._python.comments.below, (), content.comments.cut(()).texts())


def _nothing() -> Content:
    return Content(MappingNode((), Position("", 1, 1)), {}, Comments())


def _below(value: Any, *way: str | int | float) -> Iterator[Path]:
    """Yield the ways to the values directly below a way."""
    found = _at(value, way)
    yield from ((*way, key) for key in (list(found) if isinstance(found, dict) else ()))


def _at(value: Any, way: Path) -> Any:
    for key in way:
        value = value.get(key) if isinstance(value, dict) else None
    return value


def _holder(value: dict[Any, Any], way: Path) -> dict[Any, Any]:
    """Return the mapping with the last key of a way; make it if there is none."""
    for key in way[:-1]:
        value = value.setdefault(key, {})
    return value


def _extend(comments: dict[Path, list[str]], way: Path, more: Iterable[str]) -> None:
    found = [comment for comment in more if comment not in comments.get(way, ())]
    if found:
        comments.setdefault(way, []).extend(found)


def _without_members(said: Any) -> Any:
    """Return a declaration without the members of a context, since the old keys give these one by one."""
    if not isinstance(said, dict):
        return said
    return {key: part for key, part in said.items() if key not in ("groups", "events")}


def _words(value: Any) -> Iterator[str]:
    """Yield every word in the types, lists and names of a declaration."""
    for key, held in value.items() if isinstance(value, dict) else ():
        if key in ("type", "include", "variants"):
            for item in held if isinstance(held, list) else [held]:
                yield from re.findall(r"\w+", str(item))
        elif key == "fields" and isinstance(held, dict):
            for inner in held.values():
                yield from _words(inner)
