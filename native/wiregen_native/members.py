"""The members of an object as plan.c takes them: fields, and what has no field, such as a tag."""

from __future__ import annotations

from typing import Any, NamedTuple

from .entries import RefusedError


class Member(NamedTuple):
    """A member of an object: a field, or what has no field, such as a tag."""

    wire: str
    type: int = -1
    values: tuple[str | int, ...] = ()
    """The only values that it has; empty if it may have others."""
    name: str | None = None
    """Attribute of the class."""
    optional: bool = False
    nullable: bool = False
    remembered: bool = False
    """A null is remembered."""
    tag: bool = False
    """A tag that may be absent."""


def described(members: list[Member]) -> tuple[tuple[Any, ...], ...]:
    """Return the members of an object as plan.c takes them."""
    remembered = sorted({member.wire for member in members if member.remembered})[:64]
    null_bits = {wire: bit for bit, wire in enumerate(remembered)}
    return tuple(
        (
            member.name,
            member.wire,
            f",{json_text(member.wire)}:".encode(),
            _literal(member.values).encode() if member.values and member.name is None else b"",
            member.type,
            member.optional,
            member.nullable,
            null_bits.get(member.wire, -1),
            member.values,
            member.tag,
        )
        for member in members
    )


def _literal(values: tuple[str | int, ...]) -> str:
    """Return the JSON of a value that is always the same."""
    (value,) = values
    return json_text(value) if isinstance(value, str) else str(value).lower()


def scalar_of(value: object) -> str:
    """Return the type of the value of a tag."""
    if type(value) is str:
        return "string"
    if type(value) is int:
        return "integer"
    raise RefusedError(f"a tag of {value!r}")


def json_text(text: str) -> str:
    """Return a text as a JSON string."""
    if text.isprintable() and '"' not in text and "\\" not in text:
        return f'"{text}"'
    import json  # here, for few keys need it

    return json.dumps(text, ensure_ascii=False)
