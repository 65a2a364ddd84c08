"""Fields whose text or number stands for something: accessors that give it, and builders that take it as well."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import assert_never

from wiregen.protocol.formats import Format
from wiregen.protocol.kinds import beside_null
from wiregen.protocol.scalars import NUMBER, ScalarKind
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
from wiregen.python.annotations import ANY, UNSET, annotation
from wiregen.python.class_names import ClassNames
from wiregen.python.code import (
    NONE,
    Add,
    Attribute,
    Call,
    Code,
    Conditional,
    DictComprehension,
    Is,
    Keyword,
    Lambda,
    ListComprehension,
    Literal,
    Name,
    Or,
    Subscript,
    TupleDisplay,
    either,
    imported,
)
from wiregen.python.table_types import table_type
from wiregen.python.values import key_name, member_name


@dataclass(frozen=True, slots=True)
class FormattedScalar:
    """A text or number with a format."""

    kind: ScalarKind
    format: Format
    json: Type | None = None
    """The type of the value that its text is the JSON of, if it has one."""


@dataclass(frozen=True, slots=True)
class FormattedList:
    """A list of texts or numbers with a format."""

    item: FormattedType


@dataclass(frozen=True, slots=True)
class FormattedMap:
    """A map of texts or numbers with a format."""

    value: FormattedType


@dataclass(frozen=True, slots=True)
class FormattedTuple:
    """A tuple of values of which some are texts or numbers with a format, each with its type; None for others."""

    items: tuple[FormattedType | None, ...]
    types: tuple[Type, ...]


@dataclass(frozen=True, slots=True)
class FormattedOrNull:
    """A text or number with a format, or a container of some; or null."""

    value: FormattedType


FormattedType = FormattedScalar | FormattedList | FormattedMap | FormattedTuple | FormattedOrNull


def formatted(type_: Type) -> FormattedType | None:
    """Return a type with a format, or None if it has none."""
    match type_:
        case Scalar(kind=kind, format=format_, json=json):
            return None if format_ is None else FormattedScalar(kind, format_, json)
        case ListType(item=item):
            inner = formatted(item)
            return None if inner is None else FormattedList(inner)
        case MapType(value=value):
            inner = formatted(value)
            return None if inner is None else FormattedMap(inner)
        case TupleType(items=items):
            found = tuple(map(formatted, items))
            return None if all(item is None for item in found) else FormattedTuple(found, items)
        case Choice():
            value_type = beside_null(type_)
            inner = None if value_type is None else formatted(value_type)
            return None if inner is None else FormattedOrNull(inner)
        case AnyJson() | EnumType() | RecordType() | UnionType() | UntaggedUnion():
            return None
        case _:
            assert_never(type_)


def scalar_of(type_: FormattedType) -> FormattedScalar:
    """Return the text or number of a type, whatever it stands in."""
    match type_:
        case FormattedScalar():
            return type_
        case FormattedList(item=inner) | FormattedMap(value=inner) | FormattedOrNull(value=inner):
            return scalar_of(inner)
        case FormattedTuple(items=items):
            return next(scalar_of(item) for item in items if item is not None)
        case _:
            assert_never(type_)


def format_of(type_: FormattedType) -> Format:
    """Return the one format that a type has."""
    return scalar_of(type_).format


def accessible(type_: Type) -> FormattedType | None:
    """Return a type with a format whose value is of another class than the text or number, or None if it is not one."""
    found = formatted(type_)
    return found if found is not None and format_of(found).suffix else None


def value_class(names: ClassNames, type_: FormattedType) -> str:
    """Return the name by which an annotation names the class of a value."""
    return str(value_annotation(names, scalar_of(type_)))


def value_annotation(names: ClassNames, type_: FormattedType) -> Code:
    """Return the annotation of the value that an accessor gives."""
    match type_:
        case FormattedScalar(json=json) if json is not None:
            return annotation(names, json)
        case FormattedScalar(format=format_):
            module, name = format_.module, format_.annotation
            return ANY if format_.annotation == "Any" else _hidden(module, name) if module else Name(name)
        case FormattedList(item=inner):
            return Subscript(Name("list"), (value_annotation(names, inner),))
        case FormattedMap(value=inner):
            return Subscript(Name("dict"), (Name("str"), value_annotation(names, inner)))
        case FormattedTuple():
            return _of_tuple(names, type_, value_annotation)
        case FormattedOrNull(value=inner):
            return either(value_annotation(names, inner), NONE)
        case _:
            assert_never(type_)


def _of_tuple(names: ClassNames, type_: FormattedTuple, annotated: Callable[[ClassNames, FormattedType], Code]) -> Code:
    """Return the annotation of a tuple, given how what has a format is annotated."""
    items = zip(type_.items, type_.types, strict=True)
    found = (annotation(names, own) if item is None else annotated(names, item) for item, own in items)
    return Subscript(Name("tuple"), tuple(found))


def read_value(names: ClassNames, field: Field, type_: FormattedType, place: str | int) -> Code:
    """Return the expression of an accessor: the value of the field of ``self``, None for null or absence."""
    own = Attribute(Name("self"), field.name)
    key = f".{place}" if isinstance(place, str) and place.isidentifier() else f"[{place!a}]"
    value = _Reading(names, secret=field.secret).read(type_, own, Literal(f"${key}"), 1)
    return Conditional(NONE, _is_absent(own, field), value) if field.optional or field.nullable else value


def _is_absent(value: Code, field: Field) -> Code:
    is_null = Is(value, NONE)
    return Or(is_null, Is(value, UNSET)) if field.optional and field.nullable else is_null


@dataclass(frozen=True, slots=True)
class _Reading:
    """How the values of one field are read."""

    names: ClassNames
    secret: bool

    def read(self, type_: FormattedType, value: Code, path: Code, depth: int) -> Code:
        match type_:
            case FormattedScalar(json=json) if json is not None:
                return self._json(json, value, path)
            case FormattedScalar(format=format_):
                return Call(_function(format_.reader), (value, path))
            case FormattedList(item=inner):
                return Call(_function("list_of"), (self._reader(inner, depth), value, path))
            case FormattedMap(value=inner):
                return Call(_function("map_of"), (self._reader(inner, depth), value, path))
            case FormattedTuple(items=items):
                return TupleDisplay(
                    tuple(self._item(item, place, value, path, depth) for place, item in enumerate(items))
                )
            case FormattedOrNull(value=inner):
                return Conditional(NONE, Is(value, NONE), self.read(inner, value, path, depth))
            case _:
                assert_never(type_)

    def _item(self, type_: FormattedType | None, place: int, value: Code, path: Code, depth: int) -> Code:
        item = Subscript(value, (Literal(place),))
        below = Literal(f"{path.value}[{place}]") if isinstance(path, Literal) else Add(path, Literal(f"[{place}]"))
        return item if type_ is None else self.read(type_, item, below, depth)

    def _json(self, type_: Type, value: Code, path: Code) -> Code:
        """Return the expression that reads the JSON of a type, which the runtime knows by the table alone."""
        secret = (Keyword("secret", Literal(True)),) if self.secret else ()
        found = Call(_typed_json("read_value"), (value, path, table_type(self.names, type_), *secret))
        return Call(imported("typing", "cast", "_cast"), (Literal(str(annotation(self.names, type_))), found))

    def _reader(self, type_: FormattedType, depth: int) -> Code:
        """Return the function that reads what stands in a list or map."""
        match type_:
            case FormattedScalar(format=format_, json=None):
                return _function(format_.reader)
            case FormattedScalar() | FormattedList() | FormattedMap() | FormattedTuple() | FormattedOrNull():
                value, path = member_name(depth), "path" if depth == 1 else f"path{depth - 1}"
                return Lambda((value, path), self.read(type_, Name(value), Name(path), depth + 1))
            case _:
                assert_never(type_)


def _function(name: str) -> Code:
    return Attribute(imported("._runtime", "formats", "_formats"), name)


def _typed_json(name: str) -> Code:
    return Attribute(imported("._runtime", "typed_json", "_typed_json"), name)


def _hidden(module: str, name: str) -> Name:
    """Return a class of the standard library under a name that no field, event or record has."""
    return imported(module, name, f"_{name}")


def taken_annotation(names: ClassNames, type_: FormattedType) -> Code:
    """Return the annotation of what a builder takes: values, texts or numbers, or some of both in a container."""
    match type_:
        case FormattedScalar(kind=kind):
            value = value_annotation(names, type_)
            return ANY if value == ANY else either(value, Name(kind.annotation))
        case FormattedList(item=inner):
            return Subscript(_hidden("collections.abc", "Sequence"), (taken_annotation(names, inner),))
        case FormattedMap(value=inner):
            return Subscript(_hidden("collections.abc", "Mapping"), (Name("str"), taken_annotation(names, inner)))
        case FormattedTuple():
            return _of_tuple(names, type_, taken_annotation)
        case FormattedOrNull(value=inner):
            return either(taken_annotation(names, inner), NONE)
        case _:
            assert_never(type_)


def written(field: Field, value: Code) -> Code:
    """Return what a builder puts into a field, of what it took for it."""
    type_ = accessible(field.type)
    if type_ is None:
        return value
    code = _write(type_, value, 1)
    return Conditional(value, _is_absent(value, field), code) if field.optional or field.nullable else code


def _write(type_: FormattedType, value: Code, depth: int) -> Code:
    match type_:
        case FormattedScalar(json=json) if json is not None:
            return Call(_typed_json("write_value"), (value,))
        case FormattedScalar(kind=kind, format=format_):
            precise = "_with_fraction" if kind is NUMBER else ""
            return Call(_function(f"{format_.writer}{precise}"), (value,))
        case FormattedList(item=inner):
            name = member_name(depth)
            return ListComprehension(_write(inner, Name(name), depth + 1), name, value)
        case FormattedMap(value=inner):
            key, name = key_name(depth), member_name(depth)
            entries = Call(Attribute(value, "items"))
            return DictComprehension(Name(key), _write(inner, Name(name), depth + 1), (key, name), entries)
        case FormattedTuple(items=items):
            places = [Subscript(value, (Literal(place),)) for place in range(len(items))]
            found = zip(items, places, strict=True)
            return TupleDisplay(tuple(place if item is None else _write(item, place, depth) for item, place in found))
        case FormattedOrNull(value=inner):
            return Conditional(NONE, Is(value, NONE), _write(inner, value, depth))
        case _:
            assert_never(type_)
