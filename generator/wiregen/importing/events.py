"""The unions and messages whose objects are events, by the direction in which they travel."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import quote

from wiregen.importing.arrays import tag_place
from wiregen.importing.direction import Direction, begun
from wiregen.importing.document import Document, Place
from wiregen.importing.draft import NOT_EXPRESSED
from wiregen.importing.event_source import Source
from wiregen.importing.event_tagging import by_key, by_name, by_own_keys, by_tag
from wiregen.importing.exported import read_exported
from wiregen.importing.extension import extension, part, texts
from wiregen.importing.members import members
from wiregen.importing.messages import Messages
from wiregen.importing.naming import class_case
from wiregen.importing.tags import catch_all_key, is_rest, tagging
from wiregen.importing.types import Types
from wiregen.source.faults import Fault, SpecError

_NO_UNION = (
    "no union of objects that one property tells apart, so its variants are not events: each needs a `const` of its "
    "own in one property, such as type"
)


def read_direction(types: Types, name: str, pointer: str) -> Direction:
    """Return the direction of a union's variants. Raises SpecError if nothing distinguishes them."""
    place = types.document.place(pointer)
    assert place is not None, "the document names it"
    union = types.class_names[pointer]
    source = Source(types, name, _choice_of_heirs(types.document, place), union)
    direction = by_tag(source) or by_key(source) or by_own_keys(source)
    if direction is None:
        raise SpecError((Fault(types.document.position(pointer), f"{union}: {_NO_UNION}"),))
    types.of_events[pointer] = union
    return direction


def _choice_of_heirs(document: Document, place: Place) -> Place:
    """Return a choice of the schemas that inherit from one; that one if it is a choice itself or has no heirs."""
    keywords = place.schema if isinstance(place.schema, dict) else {}
    heirs = [] if {"oneOf", "anyOf", "discriminator"} & keywords.keys() else document.including(place.pointer)
    choice = {"oneOf": [{"$ref": f"#{quote(heir.pointer)}"} for heir in heirs]}
    return Place(place.pointer, choice, "heirs") if heirs else place


def read_messages(types: Types, name: str, messages: Messages, before: list[Direction]) -> Direction | None:
    """Return the direction of some messages, or None with a note if none of them is an object.

    An event that an earlier direction has too is shared with it.
    """
    place = messages.union
    union = union_name(types.document, name, place)
    framing = part(extension(types.document, place.schema), "framing")
    if framing:
        direction: Direction | None = read_exported(
            types, begun(types, name, place, union, dict(framing)), messages, before
        )
    else:
        source = Source(types, name, place, union, messages, before)
        direction = by_tag(source) or by_key(source) or by_own_keys(source) or by_name(source, messages)
    if direction is None:
        types.notes.add(NOT_EXPRESSED, place.pointer, f"the messages of the {name} are not events: none is an object")
    elif direction.union not in types.class_names.values():  # it has a name already if an event holds others
        types.names.fresh(place.pointer, direction.union)
    return direction


def union_name(document: Document, name: str, place: Place) -> str:
    """Return the name of the union of the messages of a direction."""
    return texts(extension(document, place.schema), "union").get("union", f"{class_case(name)}Event")


def unions_like_events(types: Types) -> Iterator[str]:
    """Yield the pointers of the named schemas whose variants, or whose heirs, have tags.

    A union that another schema refers to is more likely a part of something.
    """
    referred = types.document.referred
    for pointer in types.class_names:
        place = types.document.place(pointer)
        keywords = place.schema if place is not None and isinstance(place.schema, dict) else {}
        if place is None or ({"oneOf", "anyOf"} & keywords.keys() and pointer in referred):
            continue
        choice = _choice_of_heirs(types.document, place)
        if {"oneOf", "anyOf"} & choice.schema.keys() if isinstance(choice.schema, dict) else False:
            held = [member for member in members(types.folder, choice) if not is_rest(member.folded)]
            arrays = [member for member in held if tag_place(types.folder, member) is not None]
            found = [member for member in held if member.kind == "object"]
            if len(arrays) > 1 and all(catch_all_key(member.folded) is not None for member in found):
                yield pointer
                continue
            tags = tagging(types.folder, types.folder.fold(choice), found, events=True) if len(found) > 1 else None
            own = choice is place or (tags is not None and tags.key in types.folder.fold(place).properties)
            if tags is not None and own and len(tags.left_out) < len(tags.variants):
                yield pointer
