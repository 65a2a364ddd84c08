"""The checks of values, each made of the checks of the values inside."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from wiregen.compare.subjects import way_of
from wiregen.compare.traffic.json_text import kind_of
from wiregen.compare.traffic.notes import Notes, Path, shortened
from wiregen.compare.traffic.traffic import Kind, Way
from wiregen.protocol.scalars import ScalarKind
from wiregen.protocol.types import EnumType

Check: TypeAlias = Callable[[object, Path], None]
"""Checks a value and notes the findings in it."""
Content: TypeAlias = Callable[[dict[str, object], Path], None]
"""Checks the members of an object, or the items of an array by their names."""
Variants: TypeAlias = Callable[[dict[str, object] | list[object], Path], None]
"""Checks an object, or an array, that is a variant of a union."""


def check_scalar(notes: Notes, kind: ScalarKind, way: Way) -> Check:
    """Return the check of scalars."""
    name, fits = kind.name, kind.takes

    def check(value: object, path: Path) -> None:
        if not fits(value):
            found = "a number that is not an exact integer" if isinstance(value, float) else kind_of(value)
            notes.fault(way, path, f"expected {name}, got {found}", kind_of(value))

    return check


def check_enum(notes: Notes, enum: EnumType, way: Way) -> Check:
    """Return the check of the values of an enum."""
    own = way_of(enum)
    values = frozenset(item.value for item in enum.values)
    check_base = check_scalar(notes, enum.base, way)
    fits = enum.base.takes

    def check(value: object, path: Path) -> None:
        if not fits(value):
            check_base(value, path)
        elif value not in values:
            if enum.closed:
                notes.fault(
                    way, path, f"expected one of {len(values)} values, got another {enum.base.name}", kind_of(value)
                )
            else:
                notes.found(Kind.UNKNOWN_VALUE, (*own, "values", shortened(str(value))), path, "", value)

    return check


def check_list(notes: Notes, check_item: Check, way: Way) -> Check:
    """Return the check of lists, given that of their items."""

    def check(value: object, path: Path) -> None:
        if not isinstance(value, list):
            notes.fault(way, path, f"expected array, got {kind_of(value)}", kind_of(value))
            return
        for index, item in enumerate(value):
            check_item(item, (path, index))

    return check


def check_tuple(notes: Notes, checks: tuple[Check, ...], way: Way) -> Check:
    """Return the check of tuples, given those of their items."""

    def check(value: object, path: Path) -> None:
        if not isinstance(value, list):
            notes.fault(way, path, f"expected array, got {kind_of(value)}", kind_of(value))
        elif len(value) != len(checks):
            notes.fault(way, path, f"expected array of length {len(checks)}, got length {len(value)}", "array")
        else:
            for index, (check_item, item) in enumerate(zip(checks, value, strict=True)):
                check_item(item, (path, index))

    return check


def check_map(notes: Notes, check_value: Check, way: Way) -> Check:
    """Return the check of maps, given that of their values."""

    def content(value: dict[str, object], path: Path) -> None:
        for key, item in value.items():
            check_value(item, (path, key))

    return check_object(notes, way, content)


def check_object(notes: Notes, way: Way, content: Content) -> Check:
    """Return the check of objects, given that of their members."""

    def check(value: object, path: Path) -> None:
        if isinstance(value, dict):
            content(value, path)
        else:
            notes.fault(way, path, f"expected object, got {kind_of(value)}", kind_of(value))

    return check


def check_variant(notes: Notes, way: Way, content: Variants) -> Check:
    """Return the check of variants of a union that has arrays too."""

    def check(value: object, path: Path) -> None:
        if isinstance(value, dict | list):
            content(value, path)
        else:
            notes.fault(way, path, f"expected array or object, got {kind_of(value)}", kind_of(value))

    return check
