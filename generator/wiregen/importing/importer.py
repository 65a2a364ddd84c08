"""Make a draft from a document: read the requested parts and everything they need, in the document's order."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from wiregen.importing.classes import Declared
from wiregen.importing.direction import Direction, envelope_group, events_content
from wiregen.importing.document import Document
from wiregen.importing.document_names import DocumentNames
from wiregen.importing.draft import EVENTS, NOT_EXPRESSED, Content, Draft, Notes
from wiregen.importing.events import read_direction, read_messages, union_name, unions_like_events
from wiregen.importing.extension import extension, part, texts
from wiregen.importing.fields import finish_fields, layout, named_fields, read_fields, record_facts, rules
from wiregen.importing.members import members
from wiregen.importing.messages import Messages, Viewpoint, message_unions
from wiregen.importing.naming import class_case, doc_of
from wiregen.importing.places import tidy
from wiregen.importing.settle import settle
from wiregen.importing.tags import catch_all_key, is_rest
from wiregen.importing.types import Types
from wiregen.source.faults import Fault, SpecError
from wiregen.spec.declarations import SHARED
from wiregen.spec.folder import PROTOCOL_FILE, PYTHON_FILE
from wiregen.spec.naming import snake_case
from wiregen.spec.type_expression import names_in, parse_type

_OF_A_CONTENT = ("type", "doc", "wire", "optional", "nullable", "format", "json", "bulk", "secret")
"""The keys that a content of one value may have in the dialect."""

MODELS_FILE = "models.yaml"

_OPERATIONS = (
    *("/paths", "/webhooks", "/channels", "/operations"),
    *(f"/components/{key}" for key in ("callbacks", "headers", "messages", "parameters", "pathItems")),
    *(f"/components/{key}" for key in ("requestBodies", "responses")),
)
"""The keys below which OpenAPI and AsyncAPI may have schemas without a name."""


_MESSAGES = ("/channels", "/operations", "/components/messages", "/webhooks")
"""The keys among these that may have messages."""


def import_document(
    document: Document,
    protocol: str,
    roots: Iterable[str] = (),
    events: Mapping[str, str] | None = None,
    *,
    side: str = "server",
    channel: str | None = None,
    prefixes: tuple[str, ...] = (),
) -> Draft:
    """Return the draft of a protocol.

    ``roots`` are the names of the schemas to import with all that they need; if there are none, all are imported.
    ``events`` has the name of the union of events for each direction. Without it, the events are the messages and
    webhooks of the document, or of one ``channel``; the document belongs to one ``side``, ``server`` or ``client``. A
    schema's name loses the first of the ``prefixes`` that it begins with. Raises SpecError if a union of events has no
    tag, or if schemas refer to each other too deeply.
    """
    notes = Notes()
    try:
        messages = {} if events else message_unions(document, Viewpoint(side, channel), notes)
        return _imported(document, protocol, roots, _Events(events or {}, messages), notes, prefixes)
    except RecursionError:
        message = "its schemas refer to each other too deeply: use fewer schemas that are only a $ref or a list"
        raise SpecError((Fault(document.position(""), message),)) from None


@dataclass(frozen=True, slots=True)
class _Events:
    """The source of the events of each direction: a named union, or the messages of the document."""

    unions: Mapping[str, str]
    messages: Mapping[str, Messages]


def _imported(
    document: Document, protocol: str, roots: Iterable[str], events: _Events, notes: Notes, prefixes: tuple[str, ...]
) -> Draft:
    unions = [*map(class_case, events.unions.values())]
    unions += [union_name(document, name, messages.union) for name, messages in events.messages.items()]
    names = DocumentNames(document, notes, [f"{union}Base" for union in unions], prefixes)
    types = Types(document, notes, names)
    pointers = {name: pointer for pointer, name in reversed(document.named.items())}
    for pointer in _OPERATIONS:
        if pointer in _MESSAGES and (events.messages or "asyncapi" in document.value):
            continue
        if (place := document.place(pointer)) is not None and place.schema:
            notes.add(NOT_EXPRESSED, pointer, "operations are not part of a spec: only named schemas are imported")
    directions = [read_direction(types, name, pointers[union]) for name, union in events.unions.items()]
    for name, messages in events.messages.items():
        direction = read_messages(types, name, messages, directions)
        directions += [direction] if direction is not None else []
    if not directions and not roots and not document.is_ours:
        for pointer in unions_like_events(types):
            why = "this looks like the events of a direction: name it with --server-events or --client-events"
            notes.add(EVENTS, pointer, why)
    asked = [pointers[name] for name in roots] or list(document.named)
    late = [pointer for pointer in asked if _is_catch_all(types, pointer)]
    done = 0
    for group in ([pointer for pointer in asked if pointer not in late], late):
        for pointer in group:
            if not _is_done(types, pointer):
                types.named(pointer)
        while done < len(types.queue):
            read_fields(types, types.queue[done])
            done += 1
    for record in types.queue:
        finish_fields(types, record)
    draft = _draft(types, protocol, directions)
    settle(draft, document.position)
    return draft


def _is_done(types: Types, pointer: str) -> bool:
    """Say whether a schema is in the draft already: as an event, a union of events or an unknown variant."""
    place = types.document.place(pointer)
    held = members(types.folder, place) if place is not None else ()
    of_events = len(held) > 1 and all(member.pointer in types.event_places for member in held)
    return of_events or pointer in types.event_places | types.of_events.keys() | types.catch_alls


def _is_catch_all(types: Types, pointer: str) -> bool:
    """Say whether a schema is the unknown variant of a union, which the dialect has by itself."""
    place = types.document.place(pointer)
    assert place is not None, "the document names it"
    found = [member.folded for member in members(types.folder, place)]
    return bool(found) and all(is_rest(one) or catch_all_key(one) is not None for one in found)


def _draft(types: Types, protocol: str, directions: list[Direction]) -> Draft:
    document = types.document
    doc = tidy(document.description) or doc_of(document.title)
    main: Content = {"protocol": protocol, "doc": doc} | texts(extension(document, document.value), "doc")
    draft = Draft(protocol, {PROTOCOL_FILE: main}, types.notes)
    models = _models(types)
    functions = {"encode", "protocol", "models", *(f"{direction.name}_events" for direction in directions)}
    for union in (*models["unions"], *(direction.union for direction in directions)):
        functions |= {f"decode_{snake_case(union)}", f"{snake_case(union)}_from_dict"}
    for section, declared in models.items():
        for name, item in declared.items():
            file = _file(document, item.pointer, MODELS_FILE)
            topic = _topic(draft, document, file, f"What is in {document.title}.")
            topic.setdefault(section, {})[name] = item.content
            draft.origins |= item.origins((file, section, name))
    if directions:
        main["directions"] = {}
    for direction in directions:
        if direction.constants in types.classes.enums:
            direction.constants = types.names.fresh(direction.pointer, f"{direction.union}Type")
        main["directions"][direction.name] = direction.content()
        draft.origins[PROTOCOL_FILE, "directions", direction.name] = direction.pointer
        events, builders = events_content(types, direction, functions)
        if direction.envelope is not None:
            fields, _ = named_fields(types, direction.envelope)
            topic = _topic(draft, document, f"{direction.name}_events.yaml", f"Events of the {direction.name}.")
            topic.setdefault("groups", {})[envelope_group(direction)] = {"fields": fields}
        for wire, event in events.items():
            section = SHARED if "directions" in event.content else direction.name
            file = _file(document, event.pointer, f"{direction.name}_events.yaml")
            topic = _topic(draft, document, file, f"Events of the {direction.name}.")
            topic.setdefault("events", {}).setdefault(section, {})[wire] = event.content
            draft.origins.setdefault((file, "events", section), direction.pointer)
            draft.origins |= event.origins((file, "events", section, str(wire)))
        if builders:
            named = draft.files.setdefault(PYTHON_FILE, {"names": {}})["names"]
            named[direction.name] = {wire: {"builder": builder} for wire, builder in builders.items()}
    types.names.note_renamed(_class_names(types, models, directions))
    return draft


def _file(document: Document, pointer: str, usual: str) -> str:
    """Return the file of a declaration: that of the topic in its extension, or the usual one."""
    place = document.place(pointer)
    topic = texts(extension(document, place.schema), "topic").get("topic") if place is not None else None
    return usual if topic is None else f"{topic}.yaml"


def _topic(draft: Draft, document: Document, file: str, doc: str) -> Content:
    """Return the content of a file of a draft; add the file if it is missing."""
    docs = part(extension(document, document.value), "topics")
    return draft.files.setdefault(file, {"doc": docs.get(file.removesuffix(".yaml")) or doc})


def _class_names(types: Types, models: Mapping[str, Mapping[str, Declared]], directions: list[Direction]) -> set[str]:
    """Return the names of all classes that a draft makes."""
    names = {name for declared in models.values() for name in declared}
    names |= {types.class_names[pointer] for pointer in types.catch_alls if pointer in types.class_names}
    for direction in directions:
        names |= {direction.union, direction.constants, *(event.record.name for event in direction.events.values())}
    return names


def _models(types: Types) -> dict[str, dict[str, Declared]]:
    """Return enums, records and unions, each in the order of the document."""
    classes = types.classes
    order = {pointer: number for number, pointer in enumerate(types.document.named)}

    def place_of(name: str) -> tuple[int, int]:
        pointer = classes.pointers[name]
        outer = types.names.around(pointer) or ""
        return order.get(outer, len(order)), pointer != outer

    records: dict[str, Declared] = {}
    for name in sorted(classes.records, key=place_of):
        record = classes.records[name]
        content = record_facts(types, record, name)
        if record.tags:
            content["tag"] = record.tags
        fields, pointers = named_fields(types, record)
        if record.content is not None:
            content["content"] = record.content
        if record.value is not None:
            value = next(name for name, said in fields.items() if said.get("wire", name) == record.value)
            content["content"] = _value_content(types, record.value, value, fields.pop(value), pointers[value])
        content |= layout(record, fields, is_event=False)
        if fields:
            content["fields"] = fields
        content |= rules(types, record, pointers)
        records[name] = Declared(content, classes.pointers[name], pointers)
    used = _used(types)
    enums = {name: enum for name, enum in classes.enums.items() if name in used}
    groups = {name: named_fields(types, group)[0] for name, group in classes.envelopes.items()}
    return {
        "groups": {
            name: Declared({"fields": fields}, classes.envelopes[name].folded.place.pointer)
            for name, fields in groups.items()
        },
        "enums": {name: Declared(enums[name], classes.pointers[name]) for name in sorted(enums, key=place_of)},
        "records": records,
        "unions": {
            name: Declared(classes.unions[name], classes.pointers[name])
            for name in sorted(classes.unions, key=place_of)
        },
    }


def _value_content(types: Types, wire: str, name: str, field: Content, pointer: str) -> Content:
    """Return the content of a record that is one value, without the keys that only fields can have."""
    lost = [key for key in field if key not in _OF_A_CONTENT]
    if lost:
        types.folder.not_expressed(pointer, f"{' and '.join(map(repr, lost))} of a content is left out")
    content = {"name": name, **{key: said for key, said in field.items() if key not in lost}}
    return content | ({"wire": wire} if types.document.is_ours else {})


def _used(types: Types) -> set[str]:
    """Return the names that the document gives or a field uses. Other enums belong to properties that became tags."""
    records = [*types.classes.records.values(), *types.queue]
    uses = {field["type"] for record in records for field in record.fields.values() if field}
    uses |= {variant for union in types.classes.unions.values() for variant in union["variants"]}
    return {*types.class_names.values(), *(name for use in uses for name in names_in(parse_type(use)))}
