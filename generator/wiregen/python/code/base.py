"""The base of all expressions, and the names and constants that others are made of."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import IntEnum
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class Import:
    """A name and the module that it is imported from."""

    module: str
    name: str
    alias: str = ""

    def __str__(self) -> str:
        return f"{self.name} as {self.alias}" if self.alias else self.name


class Binding(IntEnum):
    """How closely an expression holds together, the loosest first."""

    LOOSE = 0
    """The expression would swallow an operator after it."""
    OPERATION = 1
    PRIMARY = 2


class Code(ABC):
    """An expression. Two that are equal print the same and import the same."""

    __slots__ = ()

    binding: ClassVar[Binding] = Binding.PRIMARY

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
class Assign(Code):
    """``name := value``."""

    binding = Binding.LOOSE
    name: str
    value: Code

    def __str__(self) -> str:
        return f"{self.name} := {self.value}"

    def parts(self) -> Iterable[Code]:
        return (self.value,)


def joined(items: Iterable[Code]) -> str:
    """Return the texts of some expressions with commas between them."""
    return ", ".join(map(str, items))


def operand(code: Code) -> str:
    """Return the text of an operand, in parentheses if it would otherwise swallow what follows."""
    return str(code) if code.binding >= Binding.OPERATION else f"({code})"


def primary(code: Code) -> str:
    """Return the text of what is called, subscripted or asked for an attribute."""
    return str(code) if code.binding >= Binding.PRIMARY else f"({code})"
