"""Properties of an object to the fields of a record."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from wiregen.importing.bounds import note_sizes_of_a_record
from wiregen.importing.classes import Record, Shape
from wiregen.importing.document import Place
from wiregen.importing.draft import RENAMED, Content
from wiregen.importing.extension import about, extension, part, texts
from wiregen.importing.folding import Folded
from wiregen.importing.members import one_required
from wiregen.importing.naming import class_case, doc_of, field_name, is_tag_name
from wiregen.importing.places import about_of, one_of, tidy
from wiregen.importing.tags import fixed_text
from wiregen.importing.types import Types
from wiregen.spec.naming import snake_case
from wiregen.spec.type_expression import ANY

_CONSTANTS = {str: "string", int: "integer", bool: "boolean"}
"""The types of fields that have one value."""


def read_fields(types: Types, record: Record) -> None:
    """Read the fields of a record, except for those that may be its tag."""
    for wire, place in _properties(record).items():
        fixed = fixed_text(types.folder, place) if not types.document.is_ours else None
        record.fields[wire] = None if fixed is not None else _field(types, record, wire, place)
    for folded in record.bodies:
        more = folded.keywords.get("additionalProperties")
        if more is not None and more.schema is False:
            types.folder.not_expressed(more.pointer, "unknown keys are kept, not refused")
        elif more is not None and more.schema not in (True, {}):
            types.folder.not_expressed(more.pointer, "the type of unknown keys is left out; the keys are kept")
        note_sizes_of_a_record(types.folder, folded)
        discriminator = folded.keywords.get("discriminator")
        if discriminator is not None and not types.folder.is_inherited(discriminator):
            types.folder.not_expressed(discriminator.pointer, "'discriminator' is left out: no variants are read here")


def finish_fields(types: Types, record: Record) -> None:
    """Choose the tag among the properties with only one text, and read the others as fields."""
    places = _properties(record)
    for wire, field in list(record.fields.items()):
        if wire not in places:  # it became a tag
            del record.fields[wire]
        elif field is None:
            fixed = fixed_text(types.folder, places[wire])
            names = {snake_case(other) for other in record.fields if other != wire}
            if (
                not record.tags
                and not record.has
                and record.value is None
                and wire == "type"
                and fixed is not None
                and wire in record.folded.required
                and is_tag_name(wire)
                and wire not in names
                and not record.folded.layout
            ):
                record.tags = {wire: fixed}
                del record.fields[wire]
            else:
                record.fields[wire] = _field(types, record, wire, places[wire])


def named_fields(types: Types, record: Record) -> tuple[Content, dict[str, str]]:
    """Return the fields by name, and the pointers of their properties by name."""
    places = _properties(record)
    names: dict[str, str] = {}
    taken, accessors = set(map(snake_case, record.tags)), set[str]()
    for wire in sorted(record.fields, key=lambda wire: snake_case(wire) != wire):
        said = texts(extension(types.document, places[wire].schema), "name")
        exported = types.document.is_ours
        names[wire] = said.get("name", wire) if exported else field_name(wire, taken)
        if names[wire].rstrip("_") in accessors and "format" in (record.fields[wire] or {}):
            names[wire] = field_name(wire, {*taken, names[wire]})
        accessors |= {names[wire].rstrip("_")} if "format" in (record.fields[wire] or {}) else set()
        taken.add(names[wire])
        if names[wire] != snake_case(wire) and not exported:
            why = f"the field is named {names[wire]}, since {snake_case(wire)!r} cannot be used or is taken"
            types.notes.add(RENAMED, places[wire].pointer, why)
    fields: Content = {}
    for wire, field in record.fields.items():
        assert field is not None, "the fields are finished"
        name = names[wire]
        renamed = {"type": field["type"], "wire": wire} if name != wire else {"type": field["type"]}
        fields[name] = renamed | {key: value for key, value in field.items() if key != "type"}
    return fields, {names[wire]: places[wire].pointer for wire in record.fields}


def rules(types: Types, record: Record, pointers: Mapping[str, str]) -> Content:
    """Return the rules of a record, given the pointers of its fields' properties by name."""
    said = extension(types.document, record.folded.place.schema)
    allowed, has = part(said, "allowed_variants"), said.get("has")
    wires = one_required(record.bodies[0])
    ends = {pointer: name for name, pointer in pointers.items()}
    found = [ends.get(record.folded.properties[wire].pointer) for wire in wires]
    content: Content = {"exactly_one_of": found} if found and None not in found and not record.merged else {}
    known_by = [ends[record.folded.properties[wire].pointer] for wire in record.has if wire in record.folded.properties]
    content |= {"has": has} if isinstance(has, list) else {"has": known_by} if known_by else {}
    return {**content, "allowed_variants": allowed} if allowed else content


def layout(record: Record, fields: Iterable[str], *, is_event: bool) -> Content:
    """Return the layout of a record that is an array, given its fields. An event without a tag lists its items."""
    items = record.folded.layout
    usual = items == (*record.tags, *fields) and (record.tags or not is_event)
    return {"layout": "array" if usual else list(items)} if items else {}


def _record_doc(record: Record, name: str) -> str:
    """Return the description of an object, or a doc made of its name; for merged objects always the latter."""
    return ("" if record.merged else record.about or about_object(record.folded)) or doc_of(name)


def about_object(folded: Folded) -> str:
    """Return the description of an object, which may be in a part of allOf, but not in another schema."""
    described = folded.keywords.get("description")
    own = described is not None and described.pointer.startswith(f"{folded.place.pointer}/")
    return about_of(folded.place) or (tidy(described.schema) if described and own and described.schema else "")


def _properties(record: Record) -> dict[str, Place]:
    """Return the properties that are fields of a record. Those of merged objects allow what any of them does."""
    found: dict[str, dict[str, Place]] = {}
    for folded in record.bodies:
        for wire, place in folded.properties.items():
            found.setdefault(wire, {})[str(place.schema)] = place
        for wire in folded.required:
            if wire not in folded.properties:
                found.setdefault(wire, {})[""] = Place(folded.place.pointer, {}, "required")
    left_out = record.left_out if record.body is not None else record.left_out.union(record.tags)
    return {wire: one_of(list(places.values())) for wire, places in found.items() if wire not in left_out}


def _field(types: Types, record: Record, wire: str, place: Place) -> Content:
    """Return a field without its name."""
    folded = types.folder.fold(place)
    said = extension(types.document, place.schema)
    const = said["const"] if "const" in said else _const(folded)
    if const is None:
        shape = types.shape(place, record.name + class_case(wire))
    else:
        shape = Shape(_CONSTANTS[type(const)], bounds={"const": const}, doc=about_of(place))
    field: dict[str, Any] = {"type": shape.type}
    if not all(wire in part.required for part in record.bodies):
        field["optional"] = True
    may_be_null = said.get("nullable") is True if types.document.is_ours else shape.nullable
    if may_be_null and (shape.type != ANY or types.document.is_ours):
        field["nullable"] = True
    if "default" in folded.keywords:
        field["default"] = folded.get("default")
    field |= shape.bounds | texts(said, "format")
    if "json" in field:
        del field["format"]
    field |= {key: said[key] for key in ("bulk", "secret", "example") if key in said}
    if folded.get("writeOnly") is True or folded.get("format") == "password":
        field["secret"] = True
    field["doc"] = shape.doc or doc_of(wire)
    return field | _deprecated(types, folded) | about(types.document, place)


def _const(folded: Folded) -> str | int | bool | None:
    """Return the one value of a field, if the document gives one that the dialect can express."""
    value = folded.get("const")
    return value if type(value) in _CONSTANTS and folded.get("nullable") is not True else None


def record_facts(types: Types, record: Record, name: str) -> Content:
    """Return the doc, deprecation and deviation of a record."""
    content: Content = {"doc": _record_doc(record, name), **_deprecated(types, record.folded)}
    return content | (about(types.document, record.folded.place) if not record.merged else {})


def _deprecated(types: Types, folded: Folded) -> Content:
    """Return the deprecation of a deprecated schema; in documents of this tool, the extension has its text."""
    says = folded.get("deprecated") is True and not types.document.is_ours
    return {"deprecated": "The document says so."} if says else {}
