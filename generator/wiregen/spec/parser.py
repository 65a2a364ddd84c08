"""Make a spec from nodes: check their structure against the dialect, then read them and leave out what does not fit."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from wiregen.source.faults import Position
from wiregen.source.nodes import Entry, Mapping
from wiregen.spec.contents import framed
from wiregen.spec.declarations import Reader
from wiregen.spec.folder import PROTOCOL_FILE, PYTHON_FILE, STATE_FILE, Folder, SpecFile
from wiregen.spec.imports import with_imports
from wiregen.spec.reading import entries, optional_text, text
from wiregen.spec.structure import STATE, structure_faults
from wiregen.spec.values import ParsedSpec, Ref, Spec, TopicSpec

T = TypeVar("T")


def parse(folder: Folder) -> ParsedSpec:
    """Read the files of a folder into one spec, with every fault found on the way."""
    reader = Reader()
    own = {file.name: file.content for file in folder.files if file.name in (PYTHON_FILE, STATE_FILE)}
    files = [(file, file.content) for file in folder.files if file.content is not None and file.name not in own]
    main = next((content for file, content in files if file.name == PROTOCOL_FILE), None)
    docs_required = text(main, "docs") == "required"
    for file, content in files:
        reader.faults.extend(structure_faults(content, docs_required=docs_required))
        if file.name != PROTOCOL_FILE:
            for entry in content.entries:
                if entry.key in ("protocol", "directions", "import", "docs", "rename_all"):
                    reader.fault(entry.key_position, f"{entry.key!r} belongs into {PROTOCOL_FILE}")
    state = own.get(STATE_FILE)
    if state is not None:
        reader.faults.extend(structure_faults(state, STATE))
    position = Position(f"{folder.path}/{PROTOCOL_FILE}", 1, 1)
    name = main.get("protocol") if main else None
    if not any(file.name == PROTOCOL_FILE for file in folder.files):
        reader.fault(position, f"missing: a protocol's folder holds a {PROTOCOL_FILE} that names it")
    elif main is not None and name is None:
        reader.fault(position, f"{PROTOCOL_FILE} needs the key 'protocol': the name of the generated package")
    unions = _all(files, "unions", reader.union)
    spec = Spec(
        protocol=text(main, "protocol"),
        position=name.position if name else position,
        doc=text(main, "doc"),
        rename_all=optional_text(main, "rename_all"),
        topics=tuple(_topic(file, content) for file, content in files),
        directions=tuple(map(reader.direction, entries(main, "directions"))),
        enums=_all(files, "enums", lambda entry, _: reader.enum(entry)),
        groups=_all(files, "groups", lambda entry, _: reader.group(entry)),
        records=framed(_all(files, "records", reader.record), unions),
        unions=unions,
        events=tuple(
            reader.event(entry, Ref(direction.key, direction.key_position), _topic_name(file))
            for file, content in files
            for direction in entries(content, "events")
            if isinstance(direction.value, Mapping)
            for entry in direction.value.entries
        ),
        state=state,
        python=own.get(PYTHON_FILE),
    )
    complete = main is not None and all(file.content is not None for file in folder.files)
    complete = complete and len(entries(main, "import")) == len(folder.imported)
    parsed = ParsedSpec(spec, (*folder.faults, *reader.faults), complete=complete)
    imported = {name: parse(other) for name, other in folder.imported}
    return with_imports(parsed, imported, entries(main, "import"))


def _topic_name(file: SpecFile) -> str:
    return file.name.removesuffix(".yaml")


def _topic(file: SpecFile, content: Mapping) -> TopicSpec:
    return TopicSpec(_topic_name(file), file.name, content.position, text(content, "doc"))


def _all(files: list[tuple[SpecFile, Mapping]], section: str, read: Callable[[Entry, str], T]) -> tuple[T, ...]:
    return tuple(read(entry, _topic_name(file)) for file, content in files for entry in entries(content, section))
