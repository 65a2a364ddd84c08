"""Expressions of Python as values that know what they import; text is made of them once, when a template prints them.

A module of the standard library is named as in an import statement, one of the generated package from the package's
root: ``._runtime.unset``, and ``.`` for the root itself.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class Import:
    """A name and the module that it is imported from."""

    module: str
    name: str
    alias: str = ""

    def __str__(self) -> str:
        return f"{self.name} as {self.alias}" if self.alias else self.name


class Code(ABC):
    """An expression. Two that are equal print the same and import the same."""

    __slots__ = ()

    @abstractmethod
    def __str__(self) -> str:
        """Return the text of the expression."""

    def parts(self) -> Iterable[Code]:
        """Return the expressions directly inside."""
        return ()

    def walk(self) -> Iterator[Code]:
        """Yield the expression and everything inside it, in no order."""
        pending: list[Code] = [self]
        while pending:
            code = pending.pop()
            yield code
            pending.extend(code.parts())

    def imports(self) -> Iterator[Import]:
        """Yield what the expression needs."""
        for part in self.walk():
            if isinstance(part, Name) and part.source is not None:
                yield part.source

    def uses(self, name: str) -> bool:
        """Say whether the expression reads a variable."""
        return any(isinstance(part, Name) and part.text == name for part in self.walk())

    def binds(self) -> bool:
        """Say whether the expression assigns a variable on the way."""
        return any(isinstance(part, Assign) for part in self.walk())


@dataclass(frozen=True, slots=True)
class Name(Code):
    """A variable, or a name that is imported."""

    text: str
    source: Import | None = None

    def __str__(self) -> str:
        return self.text


def imported(module: str, name: str, alias: str = "") -> Name:
    """Return a name with its import."""
    return Name(alias or name, Import(module, name, alias))


def literal(value: str) -> str:
    """Return text as a Python literal, in double quotes if that needs no escape, as the formatter has it."""
    plain = value.isprintable() and value.isascii() and '"' not in value and "\\" not in value
    return f'"{value}"' if plain else repr(value)


@dataclass(frozen=True, slots=True)
class Literal(Code):
    """A constant."""

    value: str | int | float | bool | None

    def __str__(self) -> str:
        return literal(self.value) if isinstance(self.value, str) else repr(self.value)


NONE = Literal(None)


@dataclass(frozen=True, slots=True)
class Attribute(Code):
    """``of.name``."""

    of: Code
    name: str

    def __str__(self) -> str:
        return f"{_primary(self.of)}.{self.name}"

    def parts(self) -> Iterable[Code]:
        return (self.of,)


@dataclass(frozen=True, slots=True)
class Subscript(Code):
    """``of[key]``, also of two keys, as in an annotation."""

    of: Code
    keys: tuple[Code, ...]

    def __str__(self) -> str:
        return f"{_primary(self.of)}[{_joined(self.keys)}]"

    def parts(self) -> Iterable[Code]:
        return (self.of, *self.keys)


@dataclass(frozen=True, slots=True)
class Keyword(Code):
    """``name=value`` among the arguments of a call."""

    name: str
    value: Code

    def __str__(self) -> str:
        return f"{self.name}={self.value}"

    def parts(self) -> Iterable[Code]:
        return (self.value,)


@dataclass(frozen=True, slots=True)
class Call(Code):
    """``function(arguments)``; an argument may be a keyword."""

    function: Code
    arguments: tuple[Code, ...] = ()

    def __str__(self) -> str:
        return f"{_primary(self.function)}({_joined(self.arguments)})"

    def parts(self) -> Iterable[Code]:
        return (self.function, *self.arguments)


@dataclass(frozen=True, slots=True)
class _Operation(Code):
    """Two operands with the operator of the class between them."""

    operator: ClassVar[str]
    left: Code
    right: Code

    def __str__(self) -> str:
        return f"{_operand(self.left)} {self.operator} {_operand(self.right)}"

    def parts(self) -> Iterable[Code]:
        return (self.left, self.right)


class Add(_Operation):
    """``left + right``."""

    __slots__ = ()
    operator = "+"


class Is(_Operation):
    """``left is right``."""

    __slots__ = ()
    operator = "is"


class Or(_Operation):
    """``left or right``."""

    __slots__ = ()
    operator = "or"


@dataclass(frozen=True, slots=True)
class Conditional(Code):
    """``then if test else otherwise``."""

    then: Code
    test: Code
    otherwise: Code

    def __str__(self) -> str:
        return f"{_operand(self.then)} if {_operand(self.test)} else {self.otherwise}"

    def parts(self) -> Iterable[Code]:
        return (self.test, self.then, self.otherwise)


@dataclass(frozen=True, slots=True)
class Assign(Code):
    """``name := value``."""

    name: str
    value: Code

    def __str__(self) -> str:
        return f"{self.name} := {self.value}"

    def parts(self) -> Iterable[Code]:
        return (self.value,)


_DEEPEST = 200
"""How many alternatives stand side by side: each nests one level deeper, and pyright reads 256 levels at the most."""


@dataclass(frozen=True, slots=True)
class Either(Code):
    """``A | B``, an annotation. Make it with ``either``."""

    members: tuple[Code, ...]

    def __str__(self) -> str:
        if len(self.members) <= _DEEPEST:
            return _alternatives(self.members)
        starts = range(0, len(self.members), _DEEPEST)
        return " | ".join(f"({_alternatives(self.members[start : start + _DEEPEST])})" for start in starts)

    def parts(self) -> Iterable[Code]:
        return self.members


def either(*members: Code) -> Code:
    """Return the union of annotations, each member once."""
    flat = (inner for member in members for inner in (member.members if isinstance(member, Either) else (member,)))
    once = tuple(dict.fromkeys(flat))
    return once[0] if len(once) == 1 else Either(once)


@dataclass(frozen=True, slots=True)
class ListDisplay(Code):
    """``[a, b]``."""

    items: tuple[Code, ...]

    def __str__(self) -> str:
        return f"[{_joined(self.items)}]"

    def parts(self) -> Iterable[Code]:
        return self.items


@dataclass(frozen=True, slots=True)
class TupleDisplay(Code):
    """``(a, b)``; no comma behind several items, for the formatter would put each on a line of its own."""

    items: tuple[Code, ...]

    def __str__(self) -> str:
        return f"({_joined(self.items)}{',' if len(self.items) == 1 else ''})"

    def parts(self) -> Iterable[Code]:
        return self.items


@dataclass(frozen=True, slots=True)
class Entry(Code):
    """``key: value`` in a dictionary."""

    key: Code
    value: Code

    def __str__(self) -> str:
        return f"{self.key}: {self.value}"

    def parts(self) -> Iterable[Code]:
        return (self.key, self.value)


@dataclass(frozen=True, slots=True)
class ListComprehension(Code):
    """``[each for name in iterable]``."""

    each: Code
    name: str
    iterable: Code

    def __str__(self) -> str:
        return f"[{self.each} for {self.name} in {self.iterable}]"

    def parts(self) -> Iterable[Code]:
        return (self.iterable, self.each)


@dataclass(frozen=True, slots=True)
class DictComprehension(Code):
    """``{key: value for names in iterable}``, with two names for the key and the value of the iterable."""

    key: Code
    value: Code
    names: tuple[str, str]
    iterable: Code

    def __str__(self) -> str:
        return f"{{{self.key}: {self.value} for {', '.join(self.names)} in {self.iterable}}}"

    def parts(self) -> Iterable[Code]:
        return (self.iterable, self.key, self.value)


@dataclass(frozen=True, slots=True)
class Lambda(Code):
    """``lambda names: body``."""

    names: tuple[str, ...]
    body: Code

    def __str__(self) -> str:
        return f"lambda {', '.join(self.names)}: {self.body}"

    def parts(self) -> Iterable[Code]:
        return (self.body,)


def _joined(items: Iterable[Code]) -> str:
    return ", ".join(map(str, items))


def _alternatives(members: Iterable[Code]) -> str:
    return " | ".join(map(str, members))


def _operand(code: Code) -> str:
    """Return the text of an operand, in parentheses if it would otherwise swallow what follows."""
    return f"({code})" if isinstance(code, Conditional | Assign | Lambda) else str(code)


def _primary(code: Code) -> str:
    """Return the text of what is called, subscripted or asked for an attribute."""
    return f"({code})" if isinstance(code, Conditional | Assign | Lambda | _Operation | Either) else str(code)
