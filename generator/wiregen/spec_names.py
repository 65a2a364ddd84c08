"""Names and types of a spec at their places."""

from __future__ import annotations

from dataclasses import dataclass

from wiregen.faults import Position
from wiregen.type_expression import TypeExpression


@dataclass(frozen=True, slots=True)
class Ref:
    """A name that refers to something declared elsewhere."""

    name: str
    position: Position


@dataclass(frozen=True, slots=True)
class TypeUse:
    """A type expression at its place."""

    expression: TypeExpression
    position: Position
