"""Objects with one key that says what they are and holds their content; other keys may be beside it."""

from __future__ import annotations

from dataclasses import dataclass, field

from wiregen.importing.document import Place
from wiregen.importing.folding import Folded, Folder
from wiregen.importing.members import Member, keys_of_a_choice, members


@dataclass(frozen=True, slots=True)
class External:
    """The content under each key that says what an object is, and an object of the keys that may be beside."""

    contents: dict[str, Member]
    beside: Folded | None
    left_out: dict[str, Place] = field(default_factory=dict)
    """Keys whose content is not one object."""


def external(folder: Folder, objects: list[Folded]) -> External | None:
    """Return the contents of some objects by their one key, or None if not each has a key of its own."""
    keys = keys_of_a_choice(objects[0]) if len(objects) == 1 else tuple(_own_key(one, objects) for one in objects)
    wires = tuple(key for key in keys if key is not None)
    if len(wires) < len(keys) or not wires or len(set(wires)) < len(wires):
        return None
    properties = {wire: place for one in objects for wire, place in one.properties.items()}
    found = External({}, _beside(objects[0], wires))
    for wire in wires:
        held = [member for member in members(folder, properties[wire]) if member.kind != "null"]
        if len(held) == 1 and held[0].kind == "object" and held[0].values is None:
            found.contents[wire] = held[0]
        else:
            found.left_out[wire] = properties[wire]
    return found if found.contents else None


def own_keys(held: list[Member]) -> tuple[tuple[str, ...], Folded | None]:
    """Return the one key that each of some objects requires and no other has, and an object of the keys beside it.

    There are no keys if an object has several of them, or none.
    """
    objects = [member.folded for member in held]
    wires = tuple(key for key in (_own_key(one, objects) for one in objects) if key is not None)
    known = len(objects) > 1 and len(wires) == len(objects)
    return (wires, _beside(objects[0], wires)) if known else ((), None)


def _own_key(one: Folded, objects: list[Folded]) -> str | None:
    """Return the one property that an object requires and no other has, if all other properties are in every object."""
    own = [
        wire for wire in one.properties if not any(wire in other.properties for other in objects if other is not one)
    ]
    beside = [wire for wire in one.properties if wire not in own]
    alike = all(
        wire in other.properties
        and other.properties[wire].schema == one.properties[wire].schema
        and (wire in other.required) == (wire in one.required)
        for wire in beside
        for other in objects
    )
    needed = own[:1] == [wire for wire in one.required if wire in own]
    return own[0] if len(own) == 1 and needed and alike else None


def _beside(one: Folded, wires: tuple[str, ...]) -> Folded | None:
    beside = {wire: place for wire, place in one.properties.items() if wire not in wires}
    required = dict.fromkeys(wire for wire in one.required if wire in beside)
    return Folded(one.place, properties=beside, required=required) if beside else None
