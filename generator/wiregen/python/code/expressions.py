"""Expressions that are made of others: attributes, calls and operations."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar

from wiregen.python.code.base import Binding, Code, joined, operand, primary


@dataclass(frozen=True, slots=True)
class Attribute(Code):
    """``of.name``."""

    of: Code
    name: str

    def __str__(self) -> str:
        return f"{primary(self.of)}.{self.name}"

    def parts(self) -> Iterable[Code]:
        return (self.of,)


@dataclass(frozen=True, slots=True)
class Subscript(Code):
    """``of[key]``, also of two keys, as in an annotation."""

    of: Code
    keys: tuple[Code, ...]

    def __str__(self) -> str:
        return f"{primary(self.of)}[{joined(self.keys)}]"

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
        return f"{primary(self.function)}({joined(self.arguments)})"

    def parts(self) -> Iterable[Code]:
        return (self.function, *self.arguments)


@dataclass(frozen=True, slots=True)
class _Operation(Code):
    """Two operands with the operator of the class between them."""

    binding = Binding.OPERATION
    operator: ClassVar[str]
    left: Code
    right: Code

    def __str__(self) -> str:
        return f"{operand(self.left)} {self.operator} {operand(self.right)}"

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

    binding = Binding.LOOSE
    then: Code
    test: Code
    otherwise: Code

    def __str__(self) -> str:
        return f"{operand(self.then)} if {operand(self.test)} else {self.otherwise}"

    def parts(self) -> Iterable[Code]:
        return (self.test, self.then, self.otherwise)


@dataclass(frozen=True, slots=True)
class Lambda(Code):
    """``lambda names: body``."""

    binding = Binding.LOOSE
    names: tuple[str, ...]
    body: Code

    def __str__(self) -> str:
        return f"lambda {', '.join(self.names)}: {self.body}"

    def parts(self) -> Iterable[Code]:
        return (self.body,)
