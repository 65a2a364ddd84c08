"""Expressions of the straight-line codec: how a value of a type is read from JSON and written to it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from wiregen.build.annotations import topic_of
from wiregen.build.code import Code, Import, literal
from wiregen.lookup import Lookup
from wiregen.model import Alternative
from wiregen.names import snake_case, upper_case
from wiregen.type_expression import ANY, ListOf, MapOf, Name, OneOf, TypeExpression

SCALARS = ".._runtime.scalars"
CONTAINERS = ".._runtime.containers"
KINDS = ".._runtime.kinds"
CODEC = ".._runtime.codec"
FAIL = Import(".._runtime.mismatch", "fail")


def read(lookup: Lookup, expression: TypeExpression, first: str, again: str, depth: int = 0) -> Code:
    """Return the expression that reads a value, or gives up where it is of another kind.

    ``first`` is the value where it is evaluated first, which may bind the name ``again`` on the way.
    """
    if isinstance(expression, Name) and expression.name in lookup.unions:
        return _call(lookup, f"read_{snake_case(expression.name)}", expression.name, first)
    found = _alternatives(lookup, tuple(lookup.alternatives(expression)), first, again, depth)
    return found.expression()


@dataclass(frozen=True, slots=True)
class Alternatives:
    """How a value of one of several types is read, kind by kind."""

    alternatives: tuple[Alternative, ...]
    otherwise: str
    imports: frozenset[Import]

    def expression(self) -> Code:
        """Return the whole as one conditional expression, in which the first test is what is evaluated first."""
        tests = "".join(f"{_operand(item.read)} if {item.test} else " for item in self.alternatives)
        return Code(tests + self.otherwise, self.imports)


def _operand(text: str) -> str:
    return f"({text})" if " if " in text else text


def read_alternatives(lookup: Lookup, members: tuple[TypeExpression, ...]) -> Alternatives:
    """Return how a ``value`` is read that may be of several types."""
    return _alternatives(lookup, members, "value", "value", 0)


def _alternatives(
    lookup: Lookup, members: tuple[TypeExpression, ...], first: str, again: str, depth: int
) -> Alternatives:
    """Return a test and a reading for each type but the last, which is tried where none of the tests holds.

    Numbers go last, for an integer may be written as a float, which only the reading itself finds out.
    """
    ordered = sorted(members, key=lambda member: _LAST.index(lookup.json_kind(member)))
    found: list[Alternative] = []
    imports, subject = frozenset[Import](), first
    for member in ordered:
        kind = lookup.json_kind(member)
        if member is ordered[-1] and kind != "boolean":
            value = _value(lookup, member, subject, again, depth)
            return Alternatives(tuple(found), value.text, imports | value.imports)
        test = _TESTS[kind]
        value = Code(again) if _is_tested(member) else _value(lookup, member, again, again, depth)
        found.append(Alternative(test.text.format(subject), value.text))
        imports |= value.imports | test.imports
        subject = again
    return Alternatives(tuple(found), "fail()", imports | {FAIL})


_LAST = ("string", "boolean", "array", "object", ANY, "number")

_TESTS = {
    "string": Code("type({}) is str"),
    "boolean": Code("type({}) is bool"),
    "array": Code("is_array({})", frozenset([Import(KINDS, "is_array")])),
    "object": Code("is_object({})", frozenset([Import(KINDS, "is_object")])),
}
"""Tests of a value's kind; those of containers are functions, for type checkers lose the types inside otherwise."""


def _is_tested(expression: TypeExpression) -> bool:
    """Say whether the test of a value's kind leaves nothing to do."""
    return expression in (Name("string"), Name("boolean"))


def _value(lookup: Lookup, expression: TypeExpression, first: str, again: str, depth: int) -> Code:
    """Return the expression that reads a value of any type but boolean, and tests its kind itself."""
    inner, key = _loop_names(depth)
    match expression:
        case Name(name="string"):
            return Code(_plain_text(first))
        case Name(name="integer"):
            imports = frozenset([Import(SCALARS, "integer")])
            return Code(f"{again} if type({first}) is int else integer({again})", imports)
        case Name(name="number"):
            return Code(f"number({first})", frozenset([Import(SCALARS, "number")]))
        case Name(name=name) if name == ANY:
            return Code(f"json_value({first})", frozenset([Import(SCALARS, "json_value")]))
        case Name(name=name) if name in lookup.enums:
            members = f"{upper_case(name)}_MEMBERS"
            return Code(f"{members}[{first}]", frozenset([Import(".enum_members", members)]))
        case Name(name=name):
            return _object(lookup, name, first)
        case ListOf(item=item):
            each = read(lookup, item, inner, inner, depth + 1)
            if table := re.fullmatch(rf"(\w+)\[{inner}\]", each.text):
                return Code(f"members_in({table[1]}, {first})", each.imports | {Import(CONTAINERS, "members_in")})
            return _list("in", each, inner, first) or _comprehension(each, inner, "array", first)
        case MapOf(value=item):
            each = read(lookup, item, inner, inner, depth + 1)
            if each.text == _plain_text(inner):
                return Code(f"text_map_in({first})", frozenset([Import(CONTAINERS, "text_map_in")]))
            entries = f"{_plain_text(key)}: {each.text} for {key}, {inner} in mapping({first}).items()"
            return Code(f"{{{entries}}}", each.imports | {Import(CONTAINERS, "mapping")})
        case OneOf():
            return read(lookup, expression, first, again, depth)


def _loop_names(depth: int) -> tuple[str, str]:
    """Return the names of a member and its key in a loop, which may stand in others."""
    return (f"item{depth}", f"key{depth}") if depth else ("item", "key")


def _plain_text(value: str) -> str:
    """Return the expression that gives a string of any class as plain text, and raises TypeError for anything else.

    To the interpreter, which has one instruction for it, it costs a third of what a comparison of the type does.
    """
    return f'"" + {value}'


def _list(way: str, each: Code, inner: str, first: str) -> Code | None:
    """Return the call that reads or writes a list whose items are strings, or each the argument of one function."""
    if each.text == _plain_text(inner):
        return Code(f"texts_{way}({first})", frozenset([Import(CONTAINERS, f"texts_{way}")]))
    if call := re.fullmatch(rf"(\w+)\({inner}\)", each.text):
        return Code(f"list_{way}({call[1]}, {first})", each.imports | {Import(CONTAINERS, f"list_{way}")})
    return None


def _comprehension(each: Code, inner: str, container: str, first: str) -> Code:
    """Return the list of what an expression makes of every item."""
    text = f"[{each.text} for {inner} in {container}({first})]"
    return Code(text, each.imports | {Import(CONTAINERS, container)})


def _object(lookup: Lookup, name: str, first: str) -> Code:
    """Return the expression that reads a record or a tagged union."""
    tag_spec = lookup.tags.get(name)
    if tag_spec is None:
        return _call(lookup, f"read_{snake_case(name)}", name, first)
    tagged = f"tagged({first}, {literal(tag_spec.key)}, {literal(tag_spec.value)})"
    call = _call(lookup, f"read_{snake_case(name)}", name, tagged)
    return Code(call.text, call.imports | {Import(CODEC, "tagged")})


def _call(lookup: Lookup, function: str, type_name: str, value: str) -> Code:
    """Return the call of the function that reads or writes values of a type."""
    return Code(f"{function}({value})", frozenset([Import(f".{topic_of(lookup, type_name)}", function)]))


def write(lookup: Lookup, expression: TypeExpression, first: str, again: str, depth: int = 0) -> Code:
    """Return the expression that writes a value, or gives up where JSON or the field cannot carry it.

    ``first`` is the value where it is evaluated first, which may bind the name ``again`` on the way.
    """
    inner, key = _loop_names(depth)
    match expression:
        case Name(name=name) if name == "string" or (name in lookup.enums and not lookup.enums[name].closed):
            return Code(_plain_text(first))
        case Name(name="integer"):
            return Code(f"{again} if type({first}) is int else whole({again})", frozenset([Import(SCALARS, "whole")]))
        case Name(name="boolean"):
            return Code(f"{again} if type({first}) is bool else fail()", frozenset([FAIL]))
        case Name(name="number"):
            return Code(f"finite({first})", frozenset([Import(SCALARS, "finite")]))
        case Name(name=name) if name in lookup.enums:
            values = f"{upper_case(name)}_VALUES"
            return Code(f"{values}[{first}]", frozenset([Import(".enum_members", values)]))
        case Name(name=name) if name in lookup.records or name in lookup.unions:
            return _call(lookup, f"write_{snake_case(name)}", name, first)
        case ListOf(item=item):
            each = write(lookup, item, inner, inner, depth + 1)
            return _list("out", each, inner, first) or _comprehension(each, inner, "sequence", first)
        case MapOf(value=item):
            each = write(lookup, item, inner, inner, depth + 1)
            if each.text == _plain_text(inner):
                return Code(f"text_map_out({first})", frozenset([Import(CONTAINERS, "text_map_out")]))
            entries = f"{_plain_text(key)}: {each.text} for {key}, {inner} in pairs({first})"
            return Code(f"{{{entries}}}", each.imports | {Import(CONTAINERS, "pairs")})
        case OneOf():
            return write_alternatives(lookup, tuple(lookup.alternatives(expression)), first, again, depth).expression()
        case _:
            return Code(f"free_json({first})", frozenset([Import(SCALARS, "free_json")]))


def write_alternatives(
    lookup: Lookup, members: tuple[TypeExpression, ...], first: str = "value", again: str = "value", depth: int = 0
) -> Alternatives:
    """Return how a value that may be of several types is written: a test for each type but the last.

    No test is needed for that, since every expression that writes gives up on what it cannot write.
    """
    *tested, last = sorted(members, key=lambda member: _LAST.index(lookup.json_kind(member)))
    found: list[Alternative] = []
    imports, subject = frozenset[Import](), first
    for member in tested:
        is_model = isinstance(member, Name) and (member.name in lookup.records or member.name in lookup.unions)
        test = _WRITE_TESTS["model" if is_model else lookup.json_kind(member)]
        written = write(lookup, member, again, again, depth)
        found.append(Alternative(test.text.format(subject), written.text))
        imports |= written.imports | test.imports
        subject = again
    otherwise = write(lookup, last, subject, again, depth)
    return Alternatives(tuple(found), otherwise.text, imports | otherwise.imports)


_WRITE_TESTS = {
    "string": Code("isinstance({}, str)"),
    "boolean": Code("isinstance({}, bool)"),
    "array": Code("is_list({})", frozenset([Import(KINDS, "is_list")])),
    "object": Code("is_dict({})", frozenset([Import(KINDS, "is_dict")])),
    "model": Code("isinstance({}, Model)", frozenset([Import(".._runtime.model", "Model")])),
}
"""Tests of what a caller may have set. Numbers are last, so that none is needed for them."""
