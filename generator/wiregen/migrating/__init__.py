"""Move what only the Python package needs out of the files that say what is on the wire, and keep its comments."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import yaml

from wiregen.migrating.python_text import SECTIONS, PythonText
from wiregen.migrating.yaml_text import Item, Moved, YamlText, items_of, scalar_text, value_of
from wiregen.source.faults import Fault, Position, SpecError
from wiregen.source.syntax import syntax_problem
from wiregen.spec.folder import PROTOCOL_FILE, PYTHON_FILE

Files = Mapping[str, str]
"""The texts of a protocol's folder by the names of its files."""


def migrate(protocols: Mapping[str, Files]) -> dict[str, dict[str, str]]:
    """Return the files of the protocols after the move; those of which nothing is left are gone.

    The protocols stand by their folders, such as ``spec/chat``; one may import from another beside it. Raises SpecError
    if a python.yaml says something else already.
    """
    moves = {folder: _Move(folder, files) for folder, files in protocols.items()}
    for move in moves.values():
        move.take_all()
    for folder, move in moves.items():
        for name, other in _imports(move):
            beside = moves.get("/".join([*folder.split("/")[:-1], name]))
            if beside is not None:
                move.take_flat_forms(beside, other)
    faults = [fault for move in moves.values() for fault in move.faults]
    if faults:
        raise SpecError(tuple(faults))
    return {folder: move.result() for folder, move in moves.items()}


def _imports(move: _Move) -> Iterator[tuple[str, yaml.Node]]:
    main = move.texts.get(PROTOCOL_FILE)
    for item in items_of(value_of(main.root, "import") if main else None):
        yield item.name, item.value


@dataclass(frozen=True, slots=True)
class _FlatForm:
    """A record that is another form of a union, as a wire file says it."""

    union: str
    moved: Moved


class _Move:
    """The files of one protocol on their way."""

    def __init__(self, folder: str, files: Files) -> None:
        self.folder = folder
        self.files = files
        self.faults: list[Fault] = []
        self.texts = {name: self._read(name) for name in files if name != PYTHON_FILE}
        python = self._read(PYTHON_FILE) if PYTHON_FILE in files else YamlText("")
        self.python = PythonText(python)
        self.flat_forms: dict[str, _FlatForm] = {}
        self._changed = False

    def take_all(self) -> None:
        """Take every key that belongs into python.yaml."""
        members: dict[tuple[str, str], tuple[list[str], list[str]]] = {}
        for file, text in self.texts.items():
            for item in items_of(text.root):
                if item.name in ("contexts", "fluent_builders", "shorthands"):
                    self._take(file, item, item.name)
            for direction in items_of(value_of(text.root, "directions")):
                for item in items_of(direction.value):
                    if item.name in ("keyword_only", "extracts"):
                        self._take(file, item, item.name, text.written(direction.key))
            for record in items_of(value_of(text.root, "records")):
                for item in items_of(record.value):
                    if item.name == "flat_form_of":
                        union = value_of(item.value, "union")
                        self.flat_forms[record.name] = _FlatForm(scalar_text(union) if union else "", text.moved(item))
                        self._take(file, item, "flat_forms", text.written(record.key))
            for group in items_of(value_of(text.root, "groups")):
                self._take_context(text, group, "groups", group.name, members)
            for direction in items_of(value_of(text.root, "events")):
                for event in items_of(direction.value):
                    self._take_context(text, event, "events", event.name, members)
                    for item in items_of(event.value):
                        if item.name == "builder":
                            self._take_builder(file, direction, event, item)
        for (context, key), (names, comments) in members.items():
            self.python.add_members(context, key, names, comments)

    def take_flat_forms(self, other: _Move, names: yaml.Node) -> None:
        """Take the flat forms of what is imported, and import the unions that came along with them."""
        wanted = {scalar_text(item) for item in names.value} if isinstance(names, yaml.SequenceNode) else set[str]()
        needed = other.closure(wanted)
        forms = {record: form for record, form in other.flat_forms.items() if record in needed}
        while further := {form.union for form in forms.values()} - needed:
            needed |= other.closure(further)
            forms |= {record: form for record, form in other.flat_forms.items() if record in needed}
            wanted |= further
        for record, form in forms.items():
            self.python.put(("flat_forms", record), form.moved)
            self._changed = True
        if isinstance(names, yaml.SequenceNode):
            self.texts[PROTOCOL_FILE].add(names, sorted(wanted))

    def closure(self, names: set[str]) -> set[str]:
        """Return what is declared here under the names, with all that it needs."""
        declared = {
            item.name: item.value
            for text in self.texts.values()
            for section in ("enums", "groups", "records", "unions")
            for item in items_of(value_of(text.root, section))
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
        texts = {name: text.result() for name, text in self.texts.items()}
        schema = re.match("# yaml-language-server: .*dialect.schema.json\n", self.files.get(PROTOCOL_FILE, ""))
        head = schema[0].replace("dialect", "python") if schema else ""
        if PYTHON_FILE in self.files and self.files[PYTHON_FILE].startswith("#"):
            head = ""
        texts[PYTHON_FILE] = self.python.result(head)
        if not self._changed:
            return dict(self.files)
        return {name: text for name, text in sorted(texts.items()) if text}

    def _read(self, file: str) -> YamlText:
        text = self.files[file]
        try:
            return YamlText(text)
        except yaml.MarkedYAMLError as error:
            mark, problem = syntax_problem(error, text)
            place = (mark.line + 1, mark.column + 1) if mark else (1, 1)
            self.faults.append(Fault(Position(f"{self.folder}/{file}", *place), f"not YAML: {problem}"))
        except yaml.YAMLError:
            self.faults.append(Fault(Position(f"{self.folder}/{file}", 1, 1), "not YAML that can be read"))
        return YamlText("")

    def _take(self, file: str, item: Item, *way: str) -> None:
        depth = SECTIONS[way[0]] - len(way) + 1
        for other in self.python.take(self.texts[file], item, way, depth):
            self._fault(file, other, f"{PYTHON_FILE} says something else of {other.name!r}: keep one of the two")
        self._cut(self.texts[file], item)

    def _take_builder(self, file: str, direction: Item, event: Item, item: Item) -> None:
        text = self.texts[file]
        moved = text.moved(item)
        value, _, comment = moved.body.partition(" #")
        body = f" {{builder: {value.strip()}}}{f'  # {comment.strip()}' if comment else ''}"
        way = ("names", text.written(direction.key), text.written(event.key))
        if not self.python.put(way, Moved(moved.above, body)):
            self._fault(file, item, f"{PYTHON_FILE} says something else of {event.name!r}: keep one of the two")
        self._cut(text, item)

    def _take_context(
        self,
        text: YamlText,
        owner: Item,
        key: str,
        name: str,
        members: dict[tuple[str, str], tuple[list[str], list[str]]],
    ) -> None:
        for item in items_of(owner.value):
            if item.name == "context":
                names, comments = members.setdefault((scalar_text(item.value), key), ([], []))
                names.append(name)
                moved = text.moved(item)
                comments.extend([*moved.above, *re.findall("#.*", moved.body)])
                self._cut(text, item)

    def _cut(self, text: YamlText, item: Item) -> None:
        text.cut(item)
        self._changed = True

    def _fault(self, file: str, item: Item, message: str) -> None:
        line, column = item.key.start_mark.line + 1, item.key.start_mark.column + 1
        self.faults.append(Fault(Position(f"{self.folder}/{file}", line, column), message))


def _words(node: yaml.Node) -> Iterator[str]:
    """Yield every word in the types, lists and names below a node."""
    for item in items_of(node):
        if item.name in ("type", "include", "variants"):
            for value in item.value.value if isinstance(item.value, yaml.SequenceNode) else [item.value]:
                yield from re.findall(r"\w+", scalar_text(value))
        elif item.name == "fields":
            for inner in items_of(item.value):
                yield from _words(inner.value)
