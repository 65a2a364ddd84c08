"""Nodes to spec: the structure is checked against the dialect, then read; what does not fit is left out."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from wiregen.conventions import PROTOCOL_FILE
from wiregen.faults import Position
from wiregen.node import Entry, Loaded, Mapping, SpecFile
from wiregen.old_spec import Parsed, Spec, TopicSpec
from wiregen.parse.builders import context, fluent_builder, shorthand
from wiregen.parse.declarations import Reader
from wiregen.parse.imports import with_imports
from wiregen.parse.nodes import entries, text
from wiregen.spec_names import Ref
from wiregen.structure import structure_faults

T = TypeVar("T")


def parse(loaded: Loaded) -> Parsed:
    """Read the files of a spec into one value, with every fault found on the way."""
    reader = Reader()
    files = [(file, file.content) for file in loaded.files if file.content is not None]
    for _, content in files:
        reader.faults.extend(structure_faults(content))
    main = next((content for file, content in files if file.name == PROTOCOL_FILE), None)
    for file, content in files:
        if file.name != PROTOCOL_FILE:
            for entry in content.entries:
                if entry.key in ("protocol", "directions", "import"):
                    reader.fault(entry.key_position, f"{entry.key!r} belongs into {PROTOCOL_FILE}")
    position = Position(f"{loaded.folder}/{PROTOCOL_FILE}", 1, 1)
    name = main.get("protocol") if main else None
    if not any(file.name == PROTOCOL_FILE for file in loaded.files):
        reader.fault(position, f"missing: a protocol's folder holds a {PROTOCOL_FILE} that names it")
    elif main is not None and name is None:
        reader.fault(position, f"{PROTOCOL_FILE} needs the key 'protocol': the name of the generated package")
    spec = Spec(
        protocol=text(main, "protocol"),
        position=name.position if name else position,
        doc=text(main, "doc"),
        topics=tuple(_topic(file, content) for file, content in files),
        directions=tuple(map(reader.direction, entries(main, "directions"))),
        enums=_all(files, "enums", lambda entry, _: reader.enum(entry)),
        groups=_all(files, "groups", lambda entry, _: reader.group(entry)),
        records=_all(files, "records", reader.record),
        unions=_all(files, "unions", reader.union),
        events=tuple(
            reader.event(entry, Ref(direction.key, direction.key_position), _topic_name(file))
            for file, content in files
            for direction in entries(content, "events")
            if isinstance(direction.value, Mapping)
            for entry in direction.value.entries
        ),
        contexts=_all(files, "contexts", lambda entry, _: context(entry)),
        fluent_builders=_all(files, "fluent_builders", lambda entry, _: fluent_builder(entry)),
        shorthands=_all(files, "shorthands", lambda entry, _: shorthand(reader, entry)),
    )
    faults = (*loaded.faults, *reader.faults)
    complete = len(files) == len(loaded.files) and main is not None
    complete = complete and len(entries(main, "import")) == len(loaded.imported)
    parsed = Parsed(spec, faults, complete=complete)
    imported = {name: parse(other) for name, other in loaded.imported}
    return with_imports(parsed, imported, entries(main, "import"))


def _topic_name(file: SpecFile) -> str:
    return file.name.removesuffix(".yaml")


def _topic(file: SpecFile, content: Mapping) -> TopicSpec:
    return TopicSpec(_topic_name(file), file.name, content.position, text(content, "doc"))


def _all(files: list[tuple[SpecFile, Mapping]], section: str, read: Callable[[Entry, str], T]) -> tuple[T, ...]:
    return tuple(read(entry, _topic_name(file)) for file, content in files for entry in entries(content, section))
