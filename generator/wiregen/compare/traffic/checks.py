"""Check a frame by the types of a protocol. The checks accept what the generated packages decode.

The check of each type is made once, as a function.
"""

from __future__ import annotations

from typing import Final, assert_never

from wiregen.compare.subjects import record_ways, way_of
from wiregen.compare.traffic.free_json import check_free_json, nests_deeper
from wiregen.compare.traffic.json_text import kind_of
from wiregen.compare.traffic.notes import Notes, Path, shortened
from wiregen.compare.traffic.traffic import Kind, Way
from wiregen.compare.traffic.value_checks import (
    Check,
    Content,
    Variants,
    check_enum,
    check_list,
    check_map,
    check_object,
    check_scalar,
    check_tuple,
    check_variant,
)
from wiregen.protocol.arrays import named_items
from wiregen.protocol.kinds import KINDS, OneKind, alternatives, json_kind, takes_arrays
from wiregen.protocol.protocol import Direction, Protocol
from wiregen.protocol.recognition import Recognizer, as_tag
from wiregen.protocol.scalars import JsonKind
from wiregen.protocol.tagging import TagValue
from wiregen.protocol.types import (
    AnyJson,
    Choice,
    EnumType,
    Field,
    ListType,
    MapType,
    RecordType,
    Scalar,
    TupleType,
    Type,
    UnionType,
    UntaggedUnion,
)

MAX_TYPED_DEPTH: Final = 100
"""The depth to which a value may nest if its type contains itself."""


class Checks:
    """The checks of the types of a protocol."""

    def __init__(self, protocol: Protocol, notes: Notes) -> None:
        self._notes = notes
        self._ways = record_ways(protocol)
        self._contents: dict[RecordType | UnionType, Content] = {}

    def direction(self, direction: Direction) -> Check:
        """Return the check of the frames of a direction."""
        union = direction.union
        content = self._union(union, ("frames",), Kind.UNKNOWN_EVENT, ("events", direction.name))
        check = (
            check_variant(self._notes, ("frames",), content)
            if takes_arrays(union)
            else check_object(self._notes, ("frames",), content)
        )
        if not union.recursive:
            return check

        def check_depth(value: object, path: Path) -> None:
            if self._notes.is_deep and nests_deeper(value, MAX_TYPED_DEPTH):
                message = f"nested too deeply: more than {MAX_TYPED_DEPTH} levels"
                self._notes.fault(("frames",), path, message)
            else:
                check(value, path)

        return check_depth

    def value(self, type_: Type) -> Check:
        """Return the check of values of a type by themselves, outside of any frame."""
        return self._check(type_, ("values",))

    def _check(self, type_: Type, way: Way) -> Check:
        """Return the check of the values at a place of the spec."""
        match type_:
            case Scalar():
                return check_scalar(self._notes, type_.kind, way)
            case AnyJson():
                return self._free
            case EnumType():
                return check_enum(self._notes, type_, way)
            case ListType():
                return check_list(self._notes, self._check(type_.item, (*way, "[]")), way)
            case TupleType():
                return check_tuple(self._notes, tuple(self._check(item, (*way, "[]")) for item in type_.items), way)
            case MapType():
                return check_map(self._notes, self._check(type_.value, (*way, "[]")), way)
            case RecordType(layout=tuple()):
                return self._array(type_, way)
            case RecordType() | UnionType():
                return check_object(self._notes, way, self._content(type_))
            case UntaggedUnion() | Choice():
                return self._choice(type_, way)
            case _:
                assert_never(type_)

    def _free(self, value: object, path: Path) -> None:
        if self._notes.is_deep:
            check_free_json(self._notes, value, path)

    def _array(self, record: RecordType, way: Way) -> Check:
        notes, content = self._notes, self._content(record)

        def check(value: object, path: Path) -> None:
            if isinstance(value, list):
                content(named_items(record, value), path)
            else:
                notes.fault(way, path, f"expected array, got {kind_of(value)}", kind_of(value))

        return check

    def _choice(self, type_: Choice | UntaggedUnion, way: Way) -> Check:
        notes, members = self._notes, alternatives(type_)
        checks = {json_kind(member): self._check(member, way) for member in members}
        expected = " or ".join(sorted(map(_kind_name, members)))

        def check(value: object, path: Path) -> None:
            fitting = checks.get(KINDS.get(type(value), JsonKind.OBJECT))
            if fitting is None:
                notes.fault(way, path, f"expected {expected}, got {kind_of(value)}", kind_of(value))
            else:
                fitting(value, path)

        return check

    def _content(self, type_: RecordType | UnionType) -> Content:
        """Return the check of an object's members. It is made when first used, since types may contain themselves."""

        def content(value: dict[str, object], path: Path) -> None:
            if type_ not in self._contents:
                match type_:
                    case RecordType():
                        self._contents[type_] = self._record(type_)
                    case UnionType():
                        own = way_of(type_)
                        self._contents[type_] = self._union(type_, own, Kind.UNKNOWN_VARIANT, (*own, "variants"))
                    case _:
                        assert_never(type_)
            self._contents[type_](value, path)

        return content

    def _record(self, record: RecordType) -> Content:
        own = self._ways[record]
        if record.content is None:
            return self._members(record.fields, record.tags, own, frozenset(), record.layout)
        key = record.content
        frame = self._members(record.envelope, record.tags, own, frozenset([key]))
        inner = self._members(record.fields, (), own, frozenset())
        content = check_object(self._notes, (*own, "content"), inner)
        may_lack = all(field.optional for field in record.fields)
        notes = self._notes

        def check(value: dict[str, object], path: Path) -> None:
            frame(value, path)
            item = value.get(key)
            if item is None and may_lack:
                return
            if key in value:
                content(item, (path, key))
            else:
                notes.fault((*own, "content"), (path, key), "missing")

        return check

    def _members(
        self,
        fields: tuple[Field, ...],
        tags: tuple[TagValue, ...],
        own: Way,
        others: frozenset[str],
        layout: tuple[str, ...] | None = None,
    ) -> Content:
        """Return the check of the members of an object that has these fields and tags, and other known keys.

        The members of an array are its items, which paths show by their positions.
        """
        notes = self._notes
        places: dict[str, str | int] = {key: number for number, key in enumerate(layout or ())}
        marks = tuple((tag.key.wire, tag.values, (*own, "tag")) for tag in tags)
        checks = tuple(
            self._field(field, (*own, "fields", field.name), places.get(field.wire, field.wire)) for field in fields
        )
        known = others.union((field.wire for field in fields), (tag.key.wire for tag in tags))

        def content(value: dict[str, object], path: Path) -> None:
            for key, expected, way in marks:
                if as_tag(value.get(key)) not in expected:
                    found = "another string" if isinstance(value.get(key), str) else kind_of(value.get(key))
                    wanted = " or ".join(map(ascii, expected))
                    place = path, places.get(key, key)
                    notes.fault(way, place, f"expected {wanted}, got {found}" if key in value else "missing")
            for check_field in checks:
                check_field(value, path)
            if known.issuperset(value):
                return
            for number, (key, item) in enumerate(value.items()):
                if key not in known:
                    place = path, key if layout is None else number
                    self._unknown_field((*own, "fields", shortened(key)), key, item, place)

        return content

    def _unknown_field(self, way: Way, key: str, value: object, path: Path) -> None:
        self._notes.found(Kind.UNKNOWN_FIELD, way, path, key, value)
        if self._notes.is_deep:
            is_first = self._notes.redaction.is_secret(key) and self._notes.enter_secret(path)
            check_free_json(self._notes, value, path)
            if is_first:
                self._notes.leave_secret()

    def _field(self, field: Field, way: Way, place: str | int) -> Content:
        notes, wire = self._notes, field.wire
        optional, nullable, secret = field.optional, field.nullable, field.secret
        check, const = self._check(field.type, way), field.const

        def content(value: dict[str, object], path: Path) -> None:
            item = value.get(wire)
            if item is None:
                if wire not in value:
                    if not optional:
                        notes.fault(way, (path, place), "missing")
                    return
                if nullable:
                    return
                if optional:
                    notes.found(Kind.UNDECLARED_NULL, way, (path, place), wire, None)
                    return
            is_first = secret and notes.enter_secret((path, place))
            check(item, (path, place))
            if const is not None and (item != const.value or isinstance(item, bool) != isinstance(const.value, bool)):
                notes.fault(way, (path, place), f"expected {const.value!a}, got another {kind_of(item)}")
            if is_first:
                notes.leave_secret()

        return content

    def _union(self, union: UnionType, way: Way, kind: Kind, unknown: Way) -> Variants:
        """Return the check of a union's variants; the way to an unknown one ends with the values of its tags."""
        notes, recognize = self._notes, Recognizer(union)
        variants = {record: self._content(record) for record in union.variants}

        def content(value: dict[str, object] | list[object], path: Path) -> None:
            found = recognize(value)
            if found.record is not None:
                if isinstance(value, list):
                    value = named_items(found.record, value)
                elif found.record.tags and not any(tag is not None for tag in found.tags):
                    value = value | {tag.key.wire: tag.values[0] for tag in found.record.tags}
                variants[found.record](value, path)
                return
            if found.wrong is not None and isinstance(value, list):
                notes.fault(way, path, "expected an array that is a known event, or has a tag", "array")
            elif found.wrong == "":
                keys = " and ".join(repr(key) for key in found.tags)
                notes.fault(way, path, f"expected exactly one of the keys that name the type, got {keys}", "object")
            elif found.wrong is not None and isinstance(value, dict):
                kinds = kind_of(value.get(found.wrong))
                message = (
                    f"expected {recognize.expected(found.wrong)}, got {kinds}" if found.wrong in value else "missing"
                )
                notes.fault(way, (path, found.wrong), message)
            elif any(tag is not None for tag in found.tags):
                tags = ", ".join(str(tag) for tag in found.tags if tag is not None)
                notes.found(kind, (*unknown, shortened(tags)), path, "", value)
            self._free(value, path)

        return content


def _kind_name(type_: OneKind) -> str:
    """Return the kind of values that a type takes, with integers distinguished."""
    match type_:
        case Scalar(kind=kind) | EnumType(base=kind):
            return kind.name
        case RecordType() | UnionType() | ListType() | MapType() | TupleType():
            return json_kind(type_).value
        case _:
            assert_never(type_)
