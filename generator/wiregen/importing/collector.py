"""Make the classes that types need, each once: enums, unions, and records whose fields are read later."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from wiregen.importing.classes import Classes, Record, as_written, enum_content, envelope
from wiregen.importing.document import Document, Place
from wiregen.importing.document_names import DocumentNames
from wiregen.importing.draft import MERGED, RENAMED, Notes
from wiregen.importing.extension import about, extension, part, texts
from wiregen.importing.external import own_keys
from wiregen.importing.folding import Folded, Folder
from wiregen.importing.members import Member, members
from wiregen.importing.naming import class_case, doc_of, tag_spec
from wiregen.importing.places import about_of
from wiregen.importing.recognition import recognition
from wiregen.importing.several_keys import is_absent
from wiregen.importing.tags import Tagging, is_rest, tagging
from wiregen.spec.naming import snake_case


class Collector:
    """Makes the classes of one document. ``queue`` holds the records whose fields are still to be read."""

    def __init__(self, document: Document, notes: Notes, names: DocumentNames) -> None:
        self.document = document
        self.notes = notes
        self.folder = Folder(document, notes)
        self.classes = Classes()
        self.queue: list[Record] = []
        self.event_places: set[str] = set()
        """The pointers of the events. An event that is also a part of something else is a record too."""
        self.of_events: dict[str, str] = {}
        """The types of the unions of events, and of their constants, by pointer."""
        self.catch_alls: set[str] = set()
        """Pointers of the schemas that became the unknown variant of a union."""
        self.names = names
        self.class_names = self.names.given
        self._made: dict[tuple[object, ...], str] = {}
        """The class made of some schemas."""

    def enum(self, kind: str, place: Place, group: list[Member], hint: str) -> str | None:
        """Return the enum of the values that some schemas list, or None if none lists any."""
        listed = {member.key: member for member in group if member.values is not None}
        if not listed:
            return None
        key = (kind, frozenset(listed))
        if key not in self._made:
            first = next(iter(listed.values()))
            named = self._whole_name(first.pointer) if len(listed) == 1 else None
            name = named or self._own_name(place.pointer, hint, f"{hint}Enum")
            self._made[key] = name
            enum = enum_content(name, place, list(listed.values()), whole=named is not None)
            self.classes.enums[name] = as_written(self.document, first.folded.place, enum)
            self.classes.pointers[name] = first.pointer
        return self._made[key]

    def union(self, place: Place, objects: list[Member], hint: str) -> str | None:
        """Return the union of some objects, or None with a note if nothing distinguishes them."""
        rest = [member for member in objects if is_rest(member.folded)]
        objects = [member for member in objects if member not in rest]
        known_by = self._known_by_keys(place, objects)
        tagged = [member for member in objects if member.key not in known_by]
        found = tagging(self.folder, self.folder.fold(place), tagged, apart=not known_by)
        key = ("object", frozenset(member.key for member in objects), found and found.values)
        if (made := self._made.get(key)) is not None:
            return made
        if found is None and not self._are_tagged(objects):
            keys, beside = own_keys(objects)
            if keys and (rest or beside is None):
                self._made[key] = self._keyed_union(place, objects, keys, hint)
                if beside is not None:
                    records = [self.record(one, "") for one in objects]
                    self._add_envelope(self._made[key], records, list(beside.properties))
                return self._made[key]
        if found is None or not self.can_adopt(found):
            why = (
                "no property distinguishes these objects"
                if found is None
                else f"{found.key!r} is not a tag of all of them"
            )
            self.folder.not_expressed(place.pointer, f"{why}: any object is allowed")
            return None
        name = self._own_name(place.pointer, hint, f"{hint}Union")
        self._made[key] = name
        unknown = self._unknown_name(found, name, place.pointer)
        records = self.adopted(found, name)
        union: dict[str, Any] = {"doc": about_of(place) or doc_of(name), "tag": tag_spec(found.key)}
        by_member = {one.members[0].key: record.name for one, record in zip(found.variants, records, strict=True)}
        if found.absent is not None:
            union["absent"] = by_member[found.absent.key]
        elif found.optional or known_by or not all("then" in member.folded.place.schema for member in rest):
            union["tag_optional"] = True
        records += [
            self._known(member, known_by[member.key], found.key) for member in objects if member.key in known_by
        ]
        if unknown != f"Unknown{name}":
            union["unknown"] = unknown
        union["variants"] = [record.name for record in records]
        self.classes.unions[name] = union
        self.classes.pointers[name] = place.pointer
        return name

    def _known_by_keys(self, place: Place, objects: list[Member]) -> dict[tuple[str, ...], tuple[str, ...]]:
        """Return the keys that identify the objects of a union without its tag, if the document gives them."""
        said = recognition(self.folder, place)
        return {
            member.key: said.known_by[member.pointer]
            for member in objects
            if member.pointer in said.known_by and all(is_absent(self.folder, member, key) for key in said.tag_keys)
        }

    def _known(self, member: Member, keys: tuple[str, ...], tag: str) -> Record:
        """Return the record of a variant without the tag, which its keys identify."""
        record = self.record(member, "")
        record.has = keys
        record.left_out |= {tag}
        return record

    def _are_tagged(self, objects: list[Member]) -> bool:
        """Say whether any of some objects has a tag elsewhere."""
        names = [name for name in map(self._record_name, objects) if name is not None]
        return any(self.classes.records[name].tags for name in names)

    def _keyed_union(self, place: Place, objects: list[Member], keys: tuple[str, ...], hint: str) -> str:
        """Return the union of objects that each have one key of their own, which holds their content."""
        name = self._own_name(place.pointer, hint, f"{hint}Union")
        records = [self.record(one, f"{name}{class_case(key)}") for one, key in zip(objects, keys, strict=True)]
        for record, key in zip(records, keys, strict=True):
            record.value = key
        union: dict[str, Any] = {"doc": about_of(place) or doc_of(name), "tagging": "external"}
        unknown = self.names.fresh(place.pointer, f"Unknown{name}", f"{name}Unknown")
        union |= {"unknown": unknown} if unknown != f"Unknown{name}" else {}
        self.classes.unions[name] = union | {"variants": [record.name for record in records]}
        self.classes.pointers[name] = place.pointer
        return name

    def exported_union(self, place: Place, objects: list[Member], name: str, said: Mapping[str, Any]) -> str:
        """Return the union that the extension declares, under its name in the document."""
        tagging_keys = ("tagging", "tag", "absent", "tag_optional", "unknown", "variants")
        union = {"doc": about_of(place) or doc_of(name)} | {key: said[key] for key in tagging_keys if key in said}
        framing = part(said, "framing")
        self.classes.unions[name] = union | texts(framing, "content") | about(self.document, place)
        self.classes.pointers[name] = place.pointer
        self.catch_alls |= {pointer for pointer, name in self.class_names.items() if name == said.get("unknown")}
        records = [
            self.record(member, member.pointer.rpartition("/")[2])
            for member in objects
            if member.pointer not in self.catch_alls
        ]
        for record in records:
            self._read_content(record)
        if beside := framing.get("envelope"):
            self._add_envelope(name, records, beside)
        return name

    def _read_content(self, record: Record) -> None:
        """Set the content of a record as the extension gives it."""
        said = texts(extension(self.document, record.folded.place.schema), "content", "value")
        record.value = said.get("value")
        key = said.get("content")
        if key is not None and key in record.folded.properties:
            record.content, record.body = key, self.folder.fold(record.folded.properties[key])

    def _add_envelope(self, union: str, records: list[Record], keys: list[str]) -> None:
        """Make the group of the fields beside the content of the variants of a union."""
        made, known = envelope(f"{union}Envelope", records[0].folded, keys), self.classes.envelopes
        same = (name for name, other in known.items() if _schemas(other) == _schemas(made))
        group = next(same, f"{snake_case(union)}_envelope")
        if group not in known:
            known[group] = made
            self.queue.append(made)
        self.classes.unions[union]["envelope"] = [group]
        for record in records:
            record.left_out |= frozenset(keys if record.body is None else ())

    def _whole_name(self, pointer: str) -> str | None:
        """Return the name of a schema if it has one and allows values of one kind only, for the class of that kind."""
        place = self.document.place(pointer) if pointer in self.class_names else None
        kinds = {member.kind for member in members(self.folder, place)} if place else set()
        return self.class_names[pointer] if len(kinds - {"null"}) == 1 else None

    def _own_name(self, pointer: str, hint: str, *others: str) -> str:
        """Return ``hint`` if it is the name of the schema around and no class has it yet, or else a new name."""
        classes = self.classes
        borne = hint in classes.enums or hint in classes.records or hint in classes.unions
        if hint == self.names.owner(pointer) and not borne:
            return hint
        return self.names.fresh(pointer, hint, *others)

    def _unknown_name(self, found: Tagging, union: str, pointer: str) -> str:
        catch_all = found.unknown.pointer if found.unknown else ""
        named = self.class_names.get(catch_all) if found.unknown else None
        if named is not None and named not in self.classes.records and catch_all not in self.catch_alls:
            self.catch_alls.add(catch_all)
            return named
        return self.names.fresh(pointer, f"Unknown{union}", f"{union}Unknown")

    def can_adopt(self, found: Tagging) -> bool:
        """Say whether no object of a union has another tag, or a key for its content."""
        for variant in found.variants:
            name = self._record_name(variant.members[0])
            known = self.classes.records[name].tags if name is not None else {}
            if len(variant.members) == 1 and known not in ({}, {found.key: variant.tag}):
                return False
            if name is not None and self.classes.records[name].value is not None:
                return False
        return True

    def _record_name(self, member: Member) -> str | None:
        return self._made.get(("record", frozenset([member.key])))

    def adopted(self, found: Tagging, union: str) -> list[Record]:
        """Return the records of a union with their tags. Objects that share a tag are merged."""
        records: list[Record] = []
        for variant in found.variants:
            hint = f"{union}{class_case(str(variant.values[0]))}"
            if len(variant.members) == 1:
                record = self.record(variant.members[0], hint)
                if found.key not in record.folded.required:
                    why = f"{found.key!r} may be absent here, but outside of a union {record.name} requires it"
                    self.folder.not_expressed(record.folded.place.pointer, why)
            else:
                record = self._merged(variant.members, hint, variant.values[0])
            record.tags = {found.key: variant.tag}
            records.append(record)
        return records

    def _merged(self, sharing: tuple[Member, ...], hint: str, value: str | int) -> Record:
        key = ("record", frozenset(member.key for member in sharing))
        if key not in self._made:
            pointer = sharing[0].pointer
            name = self.names.fresh(pointer, hint, f"{hint}Object")
            shown = ", ".join(member.folded.place.pointer.rpartition("/")[2] for member in sharing)
            self.notes.add(MERGED, pointer, f"{shown} share the tag {value!r}: they are one record, {name}")
            self._made[key] = name
            merged = Record(name, sharing[0].folded, merged=tuple(member.folded for member in sharing))
            self.classes.records[name] = merged
            self.classes.pointers[name] = pointer
            self.queue.append(merged)
        return self.classes.records[self._made[key]]

    def new_record(self, name: str, folded: Folded) -> Record:
        """Return the record of an object, its fields not yet read, tagged as the extension says."""
        said = extension(self.document, folded.place.schema)
        return Record(name, folded, dict(part(said, "tag")), left_out=frozenset(said.get("other_keys", ())))

    def record(self, member: Member, hint: str) -> Record:
        """Return the record of an object; its fields are read later, since they may lead back here."""
        key = ("record", frozenset([member.key]))
        if key not in self._made:
            if member.pointer in self.event_places:
                name = self.names.fresh(member.pointer, f"{hint}Object")
                self.notes.add(RENAMED, member.pointer, f"both an event and a part of others: the part is named {name}")
            else:
                whole = self._whole_name(member.pointer)
                name = whole or self._own_name(member.pointer, hint, f"{hint}Object")
            self._made[key] = name
            self.classes.records[name] = self.new_record(name, member.folded)
            self.classes.pointers[name] = member.pointer
            self.queue.append(self.classes.records[name])
        return self.classes.records[self._made[key]]


def _schemas(record: Record) -> dict[str, Any]:
    return {wire: place.schema for wire, place in record.folded.properties.items()}
