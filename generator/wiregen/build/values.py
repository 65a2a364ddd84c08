"""Values of a spec as expressions of Python."""

from __future__ import annotations

from wiregen.build.code import Code, Import, literal
from wiregen.lookup import Lookup
from wiregen.spec_helpers import ConstantValue, ListValue, ParameterValue, RecordValue, ShorthandValue
from wiregen.type_expression import ListOf, Name, TypeExpression


def constant(lookup: Lookup, value: object, expression: TypeExpression) -> Code:
    """Return a constant as an expression; one that an enum lists is its member."""
    if isinstance(value, str):
        for member in lookup.alternatives(expression):
            if isinstance(member, Name) and member.name in lookup.enums:
                enum = lookup.enums[member.name]
                for item in enum.values:
                    if item.value == value:
                        return Code(f"{enum.name}.{item.member}", frozenset([Import(".enums", enum.name)]))
        return Code(literal(value))
    if isinstance(value, list):
        inner = expression.item if isinstance(expression, ListOf) else Name("any")
        items = [constant(lookup, item, inner) for item in value]
        return Code(f"[{', '.join(item.text for item in items)}]", _imports(items))
    return Code(repr(value))


def shorthand_value(lookup: Lookup, value: ShorthandValue, expression: TypeExpression) -> Code:
    """Return a value of a shorthand as an expression."""
    match value:
        case ParameterValue(parameter=parameter):
            return Code(parameter.name)
        case ConstantValue(value=found):
            return constant(lookup, found, expression)
        case ListValue(items=items):
            inner = expression.item if isinstance(expression, ListOf) else expression
            built = [shorthand_value(lookup, item, inner) for item in items]
            return Code(f"[{', '.join(item.text for item in built)}]", _imports(built))
        case RecordValue(record=record):
            spec = lookup.records[record.name]
            fields = {field.name: field.type.expression for field in lookup.fields(spec)}
            given = [(ref.name, shorthand_value(lookup, inner, fields[ref.name])) for ref, inner in value.fields]
            arguments = ", ".join(f"{name}={code.text}" for name, code in given)
            own = Import(f".{spec.topic}", spec.name)
            return Code(f"{spec.name}({arguments})", _imports([code for _, code in given]) | {own})


def _imports(codes: list[Code]) -> frozenset[Import]:
    return frozenset[Import]().union(*(code.imports for code in codes))
