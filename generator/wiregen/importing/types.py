"""Convert schemas to types of the dialect, and collect the classes that they need."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from wiregen.importing.arrays import as_record, is_tuple, places_of
from wiregen.importing.bounds import bounds_beside, bounds_of
from wiregen.importing.classes import Shape
from wiregen.importing.collector import Collector
from wiregen.importing.document import Document, Place
from wiregen.importing.document_names import DocumentNames
from wiregen.importing.draft import Notes
from wiregen.importing.extension import about, extension, is_of_events
from wiregen.importing.members import Member, choices, members, only_choice
from wiregen.importing.naming import doc_of
from wiregen.importing.places import about_of, one_of, tidy
from wiregen.protocol.formats import FORMATS
from wiregen.spec.type_expression import ANY, NULL, OneOf, names_in, parse_type

_HOLDS_ITSELF = "this type holds itself without a record between: any value is allowed"

_DEEPEST = 20
"""The depth to which the containers of a type may nest."""


class Types(Collector):
    """Reads the types of one document, and has their classes made."""

    def __init__(self, document: Document, notes: Notes, names: DocumentNames) -> None:
        super().__init__(document, notes, names)
        self._shapes: dict[str, Shape] = {}
        self._open: set[tuple[str, ...]] = set()

    def shape(self, place: Place, hint: str) -> Shape:
        """Return the type of a schema inside another."""
        if place.key in self._open:
            self.folder.not_expressed(place.pointer, _HOLDS_ITSELF)
            return Shape(ANY)
        self._open.add(place.key)
        shape = self._shape(place, hint)
        self._open.discard(place.key)
        return shape

    def _shape(self, place: Place, hint: str) -> Shape:
        alias = self.folder.alias(place)
        if alias is not None:
            named = alias.pointer in self.class_names
            inner = self.named(alias.pointer) if named else self.shape(alias, self.names.hint(alias))
            takes_null = isinstance(place.schema, dict) and place.schema.get("nullable") is True
        elif (only := only_choice(self.folder, place)) is not None:
            inner = self.shape(only, hint)
            takes_null = any(member.kind == "null" for member in members(self.folder, place))
        else:
            return self._shape_of(place, list(members(self.folder, place)), hint)
        nullable = inner.nullable or takes_null
        bounds = inner.bounds if alias is not None else inner.bounds | bounds_beside(self.folder, place)
        described = self.folder.fold(place).get("description")
        about = tidy(described) if isinstance(described, str) else ""
        return replace(inner, nullable=nullable and inner.type != ANY, bounds=bounds, doc=about or inner.doc)

    def named(self, pointer: str) -> Shape:
        """Return the type of a schema that the document names; its class is made if it needs one."""
        if pointer in self.of_events:
            return Shape(self.of_events[pointer])
        if pointer in self.catch_alls:
            self.folder.not_expressed(pointer, "an unknown variant cannot be a type: its fields have the type map[any]")
            return Shape("map[any]")
        if pointer not in self._shapes:
            place = self.document.place(pointer)
            assert place is not None, "the document names it"
            if is_of_events(self.document, place.schema):
                return Shape(self.class_names[pointer])
            self._shapes[pointer] = self._named(place, self.class_names[pointer])
        return self._shapes[pointer]

    def _named(self, place: Place, name: str) -> Shape:
        shape = self.shape(place, name)
        expression = parse_type(shape.type)
        itself = self.folder.alias(place) is None and only_choice(self.folder, place) is None
        if isinstance(expression, OneOf) and itself:
            variants = [str(member) for member in expression.members]
            union = {"doc": shape.doc or doc_of(name), "variants": variants}
            self.classes.unions[name] = union | about(self.document, place)
            self.classes.pointers[name] = place.pointer
            shape = replace(shape, type=name)
        return shape

    def _shape_of(self, place: Place, found: list[Member], hint: str) -> Shape:
        """Return the type that allows all kinds of values found."""
        by_kind: dict[str, list[Member]] = {}
        for member in found:
            by_kind.setdefault(member.kind, []).append(member)
        nullable = by_kind.pop("null", None) is not None
        if not by_kind and nullable:
            self.folder.not_expressed(place.pointer, "only null fits here: any value is allowed")
        if not by_kind or ANY in by_kind:
            return Shape(ANY, doc=about_of(place))
        alone = len(by_kind) == 1
        types: list[str] = []
        bounds: dict[str, Any] = {}
        for kind, group in by_kind.items():
            type_, limits = self._group(kind, group, place, hint, alone=alone)
            types.append(type_)
            bounds |= limits
        if any(member.key != place.key for member in found):
            bounds |= bounds_beside(self.folder, place)
        if not alone and "format" in bounds:
            self.folder.not_expressed(place.pointer, f"the format {bounds.pop('format')!r} of some values is left out")
            bounds.pop("json", None)
        return Shape(" | ".join(types), nullable and types != [ANY], bounds, about_of(place))

    def _group(
        self, kind: str, group: list[Member], place: Place, hint: str, *, alone: bool
    ) -> tuple[str, dict[str, Any]]:
        """Return the type that allows all values of one kind, and its bounds."""
        if kind == "array" or (kind == "object" and not any(member.folded.properties for member in group)):
            hint = f"{hint}Item" if place.pointer in self.class_names else hint
        if group[0].folded.layout:
            return self._objects(place, group, hint, {}), {}
        bounds = bounds_of(self.folder, group[0])
        if any(bounds_of(self.folder, member) != bounds for member in group):
            self.folder.not_expressed(place.pointer, f"bounds of some among the {kind}s are left out")
            bounds = {}
        if kind == "string":
            content = group[0].folded.keywords.get("contentSchema")
            if content is not None and bounds.get("format") == "json":
                bounds |= self._json(content, f"{hint}Json")
            return self.enum(kind, place, group, hint if alone else f"{hint}Enum") or "string", bounds
        if kind == "object":
            return self._objects(place, group, hint if alone else f"{hint}Object", bounds), bounds
        if kind == "array":
            return self._arrays(group, hint if alone else f"{hint}Item", bounds), bounds
        whole = kind == "number" and all(member.whole for member in group)
        if whole:
            return self.enum(kind, place, group, hint if alone else f"{hint}Code") or "integer", bounds
        for member in group:
            if member.values is not None:
                why = "only strings and integers can be enum values: any value of their type is allowed"
                self.folder.not_expressed(member.pointer, why)
        if kind == "number" and all(member.folded.get("format") == "decimal" for member in group):
            return "decimal", bounds
        return kind, bounds

    def _json(self, place: Place, hint: str) -> dict[str, str]:
        """Return the type of the JSON in a text, if it can have one."""
        shape = self.shape(place, hint)
        if shape.nullable or any(member.kind == "string" for member in members(self.folder, place)):
            self.folder.not_expressed(
                place.pointer, "the JSON in a string may be null or a string: any JSON is allowed"
            )
            return {}
        for name, limit in shape.bounds.items():
            self.folder.not_expressed(place.pointer, f"{name} {limit!r} of what a text holds is left out")
        return {} if shape.type == ANY else {"json": shape.type}

    def _arrays(self, group: list[Member], hint: str, bounds: dict[str, Any]) -> str:
        held: dict[str, Place | None] = {}
        for member in group:
            items = member.folded.keywords.get("items")
            if member.values is not None:
                self.folder.not_expressed(member.pointer, "only strings can be enum values: any list is allowed")
            if (listed := places_of(member.folded)) is not None:
                if len(group) == 1:
                    bounds.clear()
                    if is_tuple(member.folded, listed):
                        return self._tuple(listed, hint, bounds)
                    return self.record(as_record(self.folder, member), hint).name
                why = "types by position are left out, since other lists fit too: any value is allowed"
                self.folder.not_expressed(listed[0].pointer, why)
                items = None
            held[str(items.schema) if items is not None else ANY] = items
        places = [item for item in held.values() if item is not None]
        if len(places) < len(held):
            return f"list[{ANY}]"
        return f"list[{self.held(one_of(places), hint, bounds)}]"

    def _tuple(self, places: list[Place], hint: str, bounds: dict[str, Any]) -> str:
        """Return a tuple. It has a format if all items that can have this format do have it."""
        types: list[str] = []
        formats: list[dict[str, Any]] = []
        for number, place in enumerate(places, 1):
            said: dict[str, Any] = {}
            types.append(self.held(place, f"{hint}{number}", said))
            if "max_value_length" in said:
                self.folder.not_expressed(place.pointer, "the maximum length of one of several strings is left out")
            formats.append({key: said[key] for key in ("format", "json") if key in said})
        found = next(filter(None, formats), {})
        fitting = FORMATS[found["format"]].scalars if found else ()
        for place, type_, own in zip(places, types, formats, strict=True):
            if own != ({} if set(fitting).isdisjoint(names_in(parse_type(type_))) else found):
                self.folder.not_expressed(place.pointer, "the format of one of several items is left out")
                return f"tuple[{', '.join(types)}]"
        bounds |= found
        return f"tuple[{', '.join(types)}]"

    def held(self, place: Place, hint: str, bounds: dict[str, Any]) -> str:
        """Return the type of the values in a list or map. ``bounds`` takes their bounds that containers can have."""
        shape = self.shape(place, hint)
        if shape.type.count("[") >= _DEEPEST:
            self.folder.not_expressed(place.pointer, "too many nested containers: any value is allowed")
            return ANY
        for name, limit in shape.bounds.items():
            if name == "max_length":
                bounds["max_value_length"] = limit
            elif name in ("format", "json"):
                bounds[name] = limit
            else:
                self.folder.not_expressed(place.pointer, f"{name} {limit!r} of what a container holds is left out")
        return f"{shape.type} | {NULL}" if shape.nullable else shape.type

    def _objects(self, place: Place, group: list[Member], hint: str, bounds: dict[str, Any]) -> str:
        objects = list({member.key: member for member in group}.values())
        options = [self.folder.end(option) for option in choices(self.folder, self.folder.fold(place))]
        for option in options:
            if is_of_events(self.document, option.schema):
                return self.named(option.pointer).type
        said = extension(self.document, place.schema)
        if "variants" in said:
            return self.exported_union(place, objects, hint, said)
        for option in options:
            if "variants" in extension(self.document, option.schema):
                return self.named(option.pointer).type
        if len(objects) == 1:
            return self._object(objects[0], hint, bounds)
        return self.union(place, objects, hint) or "map[any]"

    def _object(self, member: Member, hint: str, bounds: dict[str, Any]) -> str:
        folded = member.folded
        is_empty = self.document.is_ours and "properties" in folded.keywords
        if folded.properties or is_empty or (folded.required and member.values is None):
            return self.record(member, hint).name
        if member.values is not None:
            self.folder.not_expressed(member.pointer, "only strings can be enum values: any object is allowed")
        more = folded.keywords.get("additionalProperties")
        if more is None or not isinstance(more.schema, dict):
            if more is not None and more.schema is False:
                self.folder.not_expressed(more.pointer, "an object without any key: any object is allowed")
            return "map[any]"
        return f"map[{self.held(more, hint, bounds)}]"
