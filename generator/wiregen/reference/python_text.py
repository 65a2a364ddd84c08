"""What the site shows of Python: signatures of classes and functions, and how to make and to match each example."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from textwrap import indent
from typing import TypeAlias, assert_never

import black

from wiregen.python.api import Class, Function, Parameter, declarations
from wiregen.python.code import Attribute, Code, Import, Name
from wiregen.reference.example_calls import (
    ExampleCall,
    ExampleJson,
    ExampleList,
    ExampleMap,
    ExampleMember,
    ExampleTuple,
    ExampleValue,
)

Members: TypeAlias = Mapping[tuple[str, str | int], str]
"""The name of each member of an enum, by the enum's name and the value."""

_MODE = black.Mode(line_length=88)


def class_text(item: Class) -> str:
    """Return a class as it is called, with its own methods below."""
    methods = [_signature(f"def {method.name}", method.parameters, method.returns) for method in item.methods]
    return "\n".join([_signature(f"class {item.name}", item.fields), *(indent(text, "    ") for text in methods)])


def function_text(item: Function) -> str:
    """Return a function as it is called, with what it returns."""
    return _signature(f"def {item.name}", item.parameters, item.returns)


def shown(code: Code) -> str:
    """Return an annotation as a user of the package writes it."""
    match code:
        case Attribute(of=Name(source=Import(module=".")), name=name):
            return name
        case _:
            return str(code)


def _signature(name: str, parameters: Sequence[Parameter], returns: Code | None = None) -> str:
    listed = [*map(str, declarations(parameters))]
    end = "" if returns is None else f" -> {shown(returns)}"
    line = f"{name}({', '.join(listed)}){end}"
    if len(line) <= _MODE.line_length:
        return line
    return "\n".join([f"{name}(", *(f"    {item}," for item in listed), f"){end}"])


def made_text(package: str, call: ExampleCall, members: Members) -> str:
    """Return the program that makes an example."""
    return _program(package, sorted(set(_names(call))), f"example = {_expression(call, members)}")


def event_text(package: str, call: ExampleCall, event: Class, decoder: str, tag: str, members: Members) -> str:
    """Return the program that makes an example of an event, and recognizes it when it comes.

    ``tag`` is the wire type if the decoder has to be given it, else nothing.
    """
    names = sorted({*_names(call), "encode", decoder, str(event.name)})
    held = {name: f"{name}_" if name in ("event", "frame", *names) else name for name, _ in call.arguments}
    pattern = ", ".join(f"{name}={variable}" for name, variable in held.items())
    given = f"frame, type={tag!r}" if tag else "frame"
    lines = [
        f"event = {_expression(call, members)}",
        "frame = encode(event)",
        f"match {decoder}({given}):",
        f"    case {event.name}({pattern}):",
        f"        print({', '.join(held.values())})",
    ]
    return _program(package, names, "\n".join(lines))


def _program(package: str, names: Sequence[str], code: str) -> str:
    return black.format_str(f"from {package} import {', '.join(names)}\n\n{code}\n", mode=_MODE).rstrip("\n")


def _expression(value: ExampleValue, members: Members) -> str:
    match value:
        case ExampleCall(callee=callee, arguments=arguments):
            given = (f"{name}={_expression(argument, members)}" for name, argument in arguments)
            return f"{callee}({', '.join(given)})"
        case ExampleMember(enum=enum, value=known):
            return f"{enum}.{members[enum, known]}"
        case ExampleJson(decoder=decoder, value=given):
            return repr(given) if decoder is None else f"{decoder}({given!r})"
        case ExampleList(items=items):
            return f"[{', '.join(_expression(item, members) for item in items)}]"
        case ExampleTuple(items=items):
            return f"({', '.join(_expression(item, members) for item in items)}{',' if len(items) == 1 else ''})"
        case ExampleMap(entries=entries):
            return "{" + ", ".join(f"{key!r}: {_expression(entry, members)}" for key, entry in entries) + "}"
        case str() | int() | float():
            return repr(value)
        case _:
            assert_never(value)


def _names(value: ExampleValue) -> Iterator[str]:
    """Yield what an example needs of the package."""
    match value:
        case ExampleCall(callee=callee, arguments=arguments):
            yield callee
            for _, argument in arguments:
                yield from _names(argument)
        case ExampleMember(enum=enum):
            yield enum
        case ExampleJson(decoder=decoder):
            if decoder is not None:
                yield decoder.partition(".")[0]
        case ExampleList(items=items) | ExampleTuple(items=items):
            for item in items:
                yield from _names(item)
        case ExampleMap(entries=entries):
            for _, entry in entries:
                yield from _names(entry)
        case str() | int() | float():
            return
        case _:
            assert_never(value)
