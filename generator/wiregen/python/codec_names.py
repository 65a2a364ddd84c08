"""The functions and tables of the codec that belong to a type."""

from __future__ import annotations

from wiregen.protocol.types import EnumType, RecordType, UnionType, UntaggedUnion
from wiregen.python.class_names import EVENTS, ClassNames
from wiregen.python.code import Attribute, Code, Name, imported
from wiregen.spec.naming import snake_case, upper_case


def function_name(names: ClassNames, type_: RecordType | UnionType | UntaggedUnion) -> str:
    """Return the name of a type in snake case, which the functions made for it end with."""
    return snake_case(names.text(type_))


def reader(names: ClassNames, type_: RecordType | UnionType | UntaggedUnion) -> Name:
    """Return the function that reads a value of a type."""
    return imported(f"._codec.{names.module(type_)}", f"read_{function_name(names, type_)}")


def writer(names: ClassNames, type_: RecordType | UnionType | UntaggedUnion) -> Name:
    """Return the function that writes a value of a type."""
    return imported(f"._codec.{names.module(type_)}", f"write_{function_name(names, type_)}")


def value_function(names: ClassNames, union: UnionType, way: str) -> Code:
    """Return the function that reads or writes a value of a union inside of another; ``way`` is read or write.

    That of events is an attribute of its module, which imports those that have events inside.
    """
    name, module = f"{way}_{function_name(names, union)}", names.module(union)
    if module == EVENTS:
        return Attribute(imported("._codec", module, f"_{module}"), name)
    return imported(f"._codec.{module}", name)


def unknown_reader(names: ClassNames, union: UnionType) -> Name:
    """Return the function that reads what the spec does not know of a union."""
    return imported(f"._codec.{names.module(union)}", f"read_{snake_case(names.unknowns[union].text)}")


def members_table(names: ClassNames, enum: EnumType) -> Name:
    """Return the table of an enum's members by wire value."""
    return imported("._codec.enum_members", f"{upper_case(names.text(enum))}_MEMBERS")


def values_table(names: ClassNames, enum: EnumType) -> Name:
    """Return the table of a closed enum's wire values by member."""
    return imported("._codec.enum_members", f"{upper_case(names.text(enum))}_VALUES")
