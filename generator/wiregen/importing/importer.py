"""A document to a draft: what is asked for is read, with all that it needs, and put in the document's order."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from wiregen.importing.document import Document
from wiregen.importing.draft import NOT_EXPRESSED, REVIEW, Content, Draft, Notes
from wiregen.importing.events import Direction, events_content, read_direction, read_messages, unions_like_events
from wiregen.importing.fields import deprecated, finish_fields, named_fields, read_fields, record_doc, rules
from wiregen.importing.members import members
from wiregen.importing.messages import message_unions
from wiregen.importing.naming import class_case, doc_of
from wiregen.importing.places import tidy
from wiregen.importing.settle import settle
from wiregen.importing.tags import catch_all_key
from wiregen.importing.types import Types
from wiregen.source.faults import Fault, SpecError
from wiregen.spec.folder import PROTOCOL_FILE, PYTHON_FILE
from wiregen.spec.naming import snake_case
from wiregen.spec.type_expression import names_in, parse_type

MODELS_FILE = "models.yaml"

_OPERATIONS = (
    *("/paths", "/webhooks", "/channels", "/operations"),
    *(f"/components/{key}" for key in ("callbacks", "headers", "messages", "parameters", "pathItems")),
    *(f"/components/{key}" for key in ("requestBodies", "responses")),
)
"""Where OpenAPI, and AsyncAPI which is like it, may have schemas without a name."""


_MESSAGES = ("/channels", "/operations", "/components/messages", "/webhooks")
"""Those of them in which messages are looked for."""


def import_document(
    document: Document,
    protocol: str,
    roots: Iterable[str] = (),
    events: Mapping[str, str] | None = None,
    side: str = "server",
) -> Draft:
    """Return the draft of a protocol.

    ``roots`` are names of schemas to import with what they need, all if there is none; ``events`` has the name of the
    union of the events for each direction. Without it the events are the messages and webhooks of the document, which
    is that of one ``side``, the server or the client. Raises SpecError if such a union has no tag, and if schemas lead
    from one to the next without end in sight.
    """
    try:
        return _imported(document, protocol, roots, events or {}, side)
    except RecursionError:
        message = "its schemas lead from one to the next too deeply: have fewer of them that are only a $ref or a list"
        raise SpecError((Fault(document.position(""), message),)) from None


def _imported(document: Document, protocol: str, roots: Iterable[str], events: Mapping[str, str], side: str) -> Draft:
    notes = Notes()
    messages = {} if events else message_unions(document, side, notes)
    unions = [*map(class_case, events.values()), *(f"{class_case(name)}Event" for name in messages)]
    types = Types(document, notes, reserved=[f"{union}Base" for union in unions])
    pointers = {name: pointer for pointer, name in reversed(document.named.items())}
    for pointer in _OPERATIONS:
        if messages and pointer in _MESSAGES:
            continue
        if (place := document.place(pointer)) is not None and place.schema:
            notes.add(NOT_EXPRESSED, pointer, "operations are no part of a spec: only named schemas are imported")
    directions = [read_direction(types, name, pointers[union]) for name, union in events.items()]
    read = (read_messages(types, name, place) for name, place in messages.items())
    directions += [direction for direction in read if direction is not None]
    if not directions and not roots:
        for pointer in unions_like_events(types):
            why = "this looks like the events of a direction: name it with --server-events or --client-events"
            notes.add(REVIEW, pointer, why)
    asked = [pointers[name] for name in roots] or list(document.named)
    late = [pointer for pointer in asked if _is_catch_all(types, pointer)]
    done = 0
    for group in ([pointer for pointer in asked if pointer not in late], late):
        for pointer in group:
            if pointer not in types.event_places and pointer not in types.catch_alls:
                types.named(pointer)
        while done < len(types.queue):
            read_fields(types, types.queue[done])
            done += 1
    for record in types.queue:
        finish_fields(types, record)
    draft = _draft(types, protocol, directions)
    settle(draft, document.position)
    return draft


def _is_catch_all(types: Types, pointer: str) -> bool:
    """Say whether a schema stands for the variants that a union does not know, which the dialect has by itself."""
    place = types.document.place(pointer)
    assert place is not None, "the document names it"
    found = [member for member in members(types.folder, place) if member.kind == "object"]
    return len(found) == 1 and catch_all_key(found[0].folded) is not None


def _draft(types: Types, protocol: str, directions: list[Direction]) -> Draft:
    document = types.document
    about = tidy(document.description) or doc_of(document.title)
    main: Content = {"protocol": protocol, "doc": about}
    draft = Draft(protocol, {PROTOCOL_FILE: main}, types.notes)
    models = _models(types, draft)
    functions = {"encode", "protocol", "models", *(f"{direction.name}_events" for direction in directions)}
    for union in (*models.get("unions", ()), *(direction.union for direction in directions)):
        functions |= {f"decode_{snake_case(union)}", f"{snake_case(union)}_from_dict"}
    if directions:
        main["directions"] = {}
    if len(models) > 1:
        draft.files[MODELS_FILE] = models
    for direction in directions:
        if direction.constants in types.classes.enums:
            direction.constants = types.names.fresh(direction.pointer, f"{direction.union}Type")
        file = f"{direction.name}_events.yaml"
        events, builders, origins = events_content(types, direction, functions)
        main["directions"][direction.name] = direction.content()
        draft.files[file] = {"doc": f"Events of the {direction.name}.", "events": {direction.name: events}}
        way = (file, "events", direction.name)
        if builders:
            named = draft.files.setdefault(PYTHON_FILE, {"names": {}})["names"]
            named[direction.name] = {wire: {"builder": builder} for wire, builder in builders.items()}
        draft.origins |= {way: direction.pointer} | {(*way, *path): pointer for path, pointer in origins.items()}
        draft.origins[PROTOCOL_FILE, "directions", direction.name] = direction.pointer
    types.names.note_renamed(_class_names(types, models, directions))
    return draft


def _class_names(types: Types, models: Content, directions: list[Direction]) -> set[str]:
    """Return the names of all classes that a draft makes."""
    names = {name for section in ("enums", "records", "unions") for name in models.get(section, ())}
    names |= {types.class_names[pointer] for pointer in types.catch_alls if pointer in types.class_names}
    for direction in directions:
        names |= {direction.union, direction.constants, *(event.name for event in direction.events)}
    return names


def _models(types: Types, draft: Draft) -> Content:
    """Return enums, records and unions, each in the order of the document."""
    classes = types.classes
    order = {pointer: number for number, pointer in enumerate(types.document.named)}

    def place_of(name: str) -> tuple[int, int]:
        pointer = classes.pointers[name]
        outer = types.names.around(pointer) or ""
        return order.get(outer, len(order)), pointer != outer

    models: Content = {"doc": f"What is in {types.document.title}."}
    models["enums"] = {name: classes.enums[name] for name in sorted(classes.enums, key=place_of)}
    models["records"] = {}
    for name in sorted(classes.records, key=place_of):
        record = classes.records[name]
        content: Content = {"doc": record_doc(record, name), **deprecated(record.folded)}
        if record.tag is not None:
            content["tag"] = {record.tag[0]: record.tag[1]}
        fields, pointers = named_fields(types, record)
        if fields:
            content["fields"] = fields
        content |= rules(record, pointers)
        models["records"][name] = content
        way = (MODELS_FILE, "records", name)
        draft.origins |= {(*way, "fields", field): pointer for field, pointer in pointers.items()}
    models["unions"] = {name: classes.unions[name] for name in sorted(classes.unions, key=place_of)}
    for section in ("enums", "records", "unions"):
        draft.origins |= {(MODELS_FILE, section, name): classes.pointers[name] for name in models[section]}
    _prune(types, models)
    return {key: value for key, value in models.items() if value}


def _prune(types: Types, models: Content) -> None:
    """Take out the enums that nothing uses and the document does not name: those of what became a tag."""
    named = set(types.class_names.values())
    records = [*types.classes.records.values(), *types.queue]
    uses = {field["type"] for record in records for field in record.fields.values() if field}
    uses |= {variant for union in models["unions"].values() for variant in union["variants"]}
    used = {name for use in uses for name in names_in(parse_type(use))}
    models["enums"] = {name: enum for name, enum in models["enums"].items() if name in named or name in used}
