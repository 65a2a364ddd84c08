"""The Python code of the site: signatures of classes and functions, and programs that make and match examples."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from textwrap import indent

import black

from wiregen.python.api import Class, Function, Parameter, declarations
from wiregen.python.code import Attribute, Call, Code, Import, Keyword, Name

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


def made_text(package: str, call: Call) -> str:
    """Return the program that makes an example."""
    return _program(package, _names(call), f"example = {call}")


def event_text(package: str, call: Call, event: Class, decoder: str, tag: str) -> str:
    """Return the program that makes an example of an event, and recognizes it when it comes.

    ``tag`` is the wire type if the decoder has to be given it, else nothing.
    """
    names = {*_names(call), "encode", decoder, str(event.name)}
    given = [argument.name for argument in call.arguments if isinstance(argument, Keyword)]
    held = {name: f"{name}_" if name in ("event", "frame", *names) else name for name in given}
    pattern = ", ".join(f"{name}={variable}" for name, variable in held.items())
    lines = [
        f"event = {call}",
        "frame = encode(event)",
        f"match {decoder}({f'frame, type={tag!r}' if tag else 'frame'}):",
        f"    case {event.name}({pattern}):",
        f"        print({', '.join(held.values())})",
    ]
    return _program(package, names, "\n".join(lines))


def _names(call: Call) -> set[str]:
    """Return the names that an example needs from the package."""
    return {item.name for item in call.imports()}


def _program(package: str, names: Iterable[str], code: str) -> str:
    return black.format_str(f"from {package} import {', '.join(sorted(names))}\n\n{code}\n", mode=_MODE).rstrip("\n")
