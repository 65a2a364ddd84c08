"""Fields with a format: their accessors return the value of the text or number, and their builders take it too."""

from __future__ import annotations

from dataclasses import dataclass
from typing import assert_never

from wiregen.protocol.formats import Format
from wiregen.protocol.kinds import beside_null
from wiregen.protocol.reach import formatted
from wiregen.protocol.scalars import NUMBER
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


def accessible(type_: Type) -> Format | None:
    """Return the format of a type if its value is of another class than the text or number, or None."""
    found = formatted(type_)
    return found.format if found is not None and found.format is not None and found.format.suffix else None


def value_class(names: ClassNames, type_: Type) -> str:
    """Return the name of the class of a value in an annotation; empty if the type has no format."""
    found = formatted(type_)
    return "" if found is None else str(value_annotation(names, found))


def value_annotation(names: ClassNames, type_: Type) -> Code:
    """Return the annotation of the value that an accessor gives."""
    match type_:
        case Scalar(json=json) if json is not None:
            return annotation(names, json)
        case Scalar(format=format_) if format_ is not None:
            module, name = format_.module, format_.annotation
            return ANY if name == "Any" else _hidden(module, name) if module else Name(name)
        case ListType(item=item):
            return Subscript(Name("list"), (value_annotation(names, item),))
        case MapType(value=value):
            return Subscript(Name("dict"), (Name("str"), value_annotation(names, value)))
        case TupleType(items=items):
            return Subscript(Name("tuple"), tuple(value_annotation(names, item) for item in items))
        case Choice(members=members):
            return either(*(value_annotation(names, member) for member in members))
        case Scalar() | AnyJson() | EnumType() | RecordType() | UnionType() | UntaggedUnion():
            return annotation(names, type_)
        case _:
            assert_never(type_)


def read_value(names: ClassNames, field: Field, place: str | int) -> Code:
    """Return the expression of an accessor: the value of the field of ``self``, None for null or absence."""
    own = Attribute(Name("self"), field.name)
    key = f".{place}" if isinstance(place, str) and place.isidentifier() else f"[{place!a}]"
    value = _Reading(names, secret=field.secret).read(field.type, own, Literal(f"${key}"), 1)
    return Conditional(NONE, _is_absent(own, field), value) if field.optional or field.nullable else value


def _is_absent(value: Code, field: Field) -> Code:
    is_null = Is(value, NONE)
    return Or(is_null, Is(value, UNSET)) if field.optional and field.nullable else is_null


@dataclass(frozen=True, slots=True)
class _Reading:
    """How the values of one field are read."""

    names: ClassNames
    secret: bool

    def read(self, type_: Type, value: Code, path: Code, depth: int) -> Code:
        if formatted(type_) is None:
            return value
        match type_:
            case Scalar(json=json) if json is not None:
                return self._json(json, value, path)
            case Scalar(format=format_) if format_ is not None:
                return Call(_function(format_.reader), (value, path))
            case ListType(item=item):
                return Call(_function("list_of"), (self._reader(item, depth), value, path))
            case MapType(value=inner):
                return Call(_function("map_of"), (self._reader(inner, depth), value, path))
            case TupleType(items=items):
                found = (self._item(item, place, value, path, depth) for place, item in enumerate(items))
                return TupleDisplay(tuple(found))
            case Choice():
                return Conditional(NONE, Is(value, NONE), self.read(_not_null(type_), value, path, depth))
            case Scalar() | AnyJson() | EnumType() | RecordType() | UnionType() | UntaggedUnion():
                return value
            case _:
                assert_never(type_)

    def _item(self, type_: Type, place: int, value: Code, path: Code, depth: int) -> Code:
        below = Literal(f"{path.value}[{place}]") if isinstance(path, Literal) else Add(path, Literal(f"[{place}]"))
        return self.read(type_, Subscript(value, (Literal(place),)), below, depth)

    def _json(self, type_: Type, value: Code, path: Code) -> Code:
        """Return the expression that reads the JSON of a type; the runtime knows the type from the table."""
        secret = (Keyword("secret", Literal(True)),) if self.secret else ()
        found = Call(_typed_json("read_value"), (value, path, table_type(self.names, type_), *secret))
        return Call(imported("typing", "cast", "_cast"), (Literal(str(annotation(self.names, type_))), found))

    def _reader(self, type_: Type, depth: int) -> Code:
        """Return the function that reads what is in a list or map."""
        if isinstance(type_, Scalar) and type_.format is not None and type_.json is None:
            return _function(type_.format.reader)
        value, path = member_name(depth), "path" if depth == 1 else f"path{depth - 1}"
        return Lambda((value, path), self.read(type_, Name(value), Name(path), depth + 1))


def _not_null(type_: Choice) -> Type:
    """Return the type beside null of a choice with a format; no other choice can have a format."""
    found = beside_null(type_)
    assert found is not None, "a format is for one kind of values"
    return found


def _function(name: str) -> Code:
    return Attribute(imported("._runtime", "formats", "_formats"), name)


def _typed_json(name: str) -> Code:
    return Attribute(imported("._runtime", "typed_json", "_typed_json"), name)


def _hidden(module: str, name: str) -> Name:
    """Return a class of the standard library under a name that no field, event or record has."""
    return imported(module, name, f"_{name}")


def taken_annotation(names: ClassNames, type_: Type) -> Code:
    """Return the annotation of a builder's parameter: a value, a text or number, or a container of these."""
    if accessible(type_) is None:
        return annotation(names, type_)
    match type_:
        case Scalar(kind=kind):
            value = value_annotation(names, type_)
            return ANY if value == ANY else either(value, Name(kind.annotation))
        case ListType(item=item):
            return Subscript(_hidden("collections.abc", "Sequence"), (taken_annotation(names, item),))
        case MapType(value=inner):
            return Subscript(_hidden("collections.abc", "Mapping"), (Name("str"), taken_annotation(names, inner)))
        case TupleType(items=items):
            return Subscript(Name("tuple"), tuple(taken_annotation(names, item) for item in items))
        case Choice(members=members):
            return either(*(taken_annotation(names, member) for member in members))
        case AnyJson() | EnumType() | RecordType() | UnionType() | UntaggedUnion():
            return annotation(names, type_)
        case _:
            assert_never(type_)


def written(field: Field, value: Code) -> Code:
    """Return the expression that a builder puts into a field, made from its parameter."""
    if accessible(field.type) is None:
        return value
    code = _write(field.type, value, 1)
    return Conditional(value, _is_absent(value, field), code) if field.optional or field.nullable else code


def _write(type_: Type, value: Code, depth: int) -> Code:
    if formatted(type_) is None:
        return value
    match type_:
        case Scalar(json=json) if json is not None:
            return Call(_typed_json("write_value"), (value,))
        case Scalar(kind=kind, format=format_) if format_ is not None:
            precise = "_with_fraction" if kind is NUMBER else ""
            return Call(_function(f"{format_.writer}{precise}"), (value,))
        case ListType(item=item):
            name = member_name(depth)
            return ListComprehension(_write(item, Name(name), depth + 1), name, value)
        case MapType(value=inner):
            key, name = key_name(depth), member_name(depth)
            entries = Call(Attribute(value, "items"))
            return DictComprehension(Name(key), _write(inner, Name(name), depth + 1), (key, name), entries)
        case TupleType(items=items):
            places = (Subscript(value, (Literal(place),)) for place in range(len(items)))
            return TupleDisplay(tuple(_write(item, place, depth) for item, place in zip(items, places, strict=True)))
        case Choice():
            return Conditional(NONE, Is(value, NONE), _write(_not_null(type_), value, depth))
        case Scalar() | AnyJson() | EnumType() | RecordType() | UnionType() | UntaggedUnion():
            return value
        case _:
            assert_never(type_)
