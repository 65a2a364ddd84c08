"""Adapt an upstream field to ours, so that another spelling of the same thing is not a difference."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from wiregen.protocol.bounds import Bound
from wiregen.protocol.protocol import Protocol
from wiregen.protocol.types import AnyJson, EnumType, Field, Scalar


@dataclass(frozen=True, slots=True)
class Silence:
    """The facts that a source never states, so that their absence is not a difference. An SDK may have no bounds."""

    bounds: bool
    defaults: bool
    null: bool
    """Most optional fields allow null, so that null is just another way to be absent."""

    @classmethod
    def of(cls, theirs: Protocol) -> Silence:
        """Return the facts that a protocol never states."""
        fields = [field for record in theirs.all_records for field in record.fields]
        optional = [field for field in fields if field.optional and not isinstance(field.type, AnyJson)]
        return cls(
            bounds=not any(field.bounds for field in fields),
            defaults=not any(field.default is not None and field.default.value is not None for field in fields),
            null=2 * sum(field.nullable for field in optional) > len(optional),
        )


def as_ours_says(mine: Field, other: Field, silence: Silence) -> Field:
    """Return an upstream field that takes from ours everything that it leaves out or spells differently."""
    if _constant(mine) is not None and _constant(mine) == _constant(other):
        other = replace(other, type=mine.type, const=mine.const, bounds=mine.bounds)
    if mine.optional and other.optional and other.nullable:
        assumed_null = other.default is not None and other.default.value is None
        if silence.null or assumed_null:
            other = replace(other, nullable=mine.nullable, default=mine.default if assumed_null else other.default)
    if isinstance(mine.type, AnyJson) and isinstance(other.type, AnyJson):
        other = replace(other, nullable=mine.nullable)  # any value, so null too
    if silence.defaults:
        other = replace(other, default=mine.default)
    bounds = mine.bounds if silence.bounds else tuple(_as_ours_spells(mine.bounds, other.bounds))
    return replace(other, bounds=bounds)


def _constant(field: Field) -> object:
    """Return the only value that a field allows, or None: its constant, its enum's only value, or its equal bounds."""
    if field.const is not None:
        return field.const.value
    bounds = {bound.kind.name: bound.value for bound in field.bounds}
    match field.type:
        case EnumType(values=(only,)):
            return only.value
        case Scalar() if bounds.get("min") == bounds.get("max"):
            return bounds.get("min")
        case _:
            return None


def _as_ours_spells(mine: tuple[Bound, ...], other: tuple[Bound, ...]) -> Iterator[Bound]:
    patterns = {_within(bound.value): bound.value for bound in mine if isinstance(bound.value, str)}
    for bound in other:
        if isinstance(bound.value, str):
            yield replace(bound, value=patterns.get(_within(bound.value), bound.value))
        else:
            yield bound


def _within(pattern: str) -> str:
    """Return a pattern without its anchors: a pattern of a spec is for the whole text anyway."""
    body = pattern[1:-1] if pattern.startswith("^") and pattern.endswith("$") else pattern
    return body[3:-1] if body.startswith("(?:") and body.find(")") == len(body) - 1 else body
