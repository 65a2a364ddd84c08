"""The names that a package offers."""

from __future__ import annotations

from collections.abc import Iterator

from wiregen.build.code import literal
from wiregen.build.extracts import extract_homes
from wiregen.lookup import Lookup
from wiregen.model import Exports
from wiregen.names import snake_case

RUNTIME_EXPORTS = {
    "_runtime.errors": ("DecodeError", "EncodeError", "Fault", "ValidationError", "WireError"),
    "_runtime.model": ("Model",),
    "_runtime.string_enum": ("StringEnum",),
    "_runtime.unset": ("UNSET", "Unset"),
    "_runtime.entry": ("encode",),
    "_runtime.native": ("codec",),
}
"""What every package offers, by module."""


def build_exports(lookup: Lookup) -> tuple[Exports, ...]:
    """Return the names that each module offers, the shared modules first, each name in the order of the spec."""
    by_module: dict[str, list[str]] = {}
    for name, module in _exports(lookup):
        by_module.setdefault(module, []).append(name)
    return tuple(
        Exports(module, literal(module), tuple(names), tuple(map(literal, names)))
        for module, names in by_module.items()
    )


def _exports(lookup: Lookup) -> Iterator[tuple[str, str]]:
    spec = lookup.spec
    for module, names in RUNTIME_EXPORTS.items():
        for name in names:
            yield name, module
    for enum in spec.enums:
        yield enum.name, "enums"
    for record in spec.records:
        yield record.name, record.topic
    for union in spec.unions:
        yield union.name, union.topic
        if union.tag is not None:
            yield union.unknown, union.topic
        yield from _decoders(union.name)
    for direction in spec.directions:
        yield direction.constants, "enums"
        yield direction.union, "events"
        yield direction.unknown, "directions"
        yield from extract_homes(lookup, direction).items()
        yield from _decoders(direction.union)
    if spec.directions:
        yield "peek_type", "peek"
    for context in spec.contexts:
        yield context.name, "contexts"
    for fluent in spec.fluent_builders:
        yield fluent.name, "fluent_builders"
    for shorthand in spec.shorthands:
        yield shorthand.name, "shorthands"
    for event in spec.events:
        yield event.record.name, event.record.topic
        yield event.builder, "builders"


def _decoders(union: str) -> Iterator[tuple[str, str]]:
    yield f"decode_{snake_case(union)}", "decoders"
    yield f"{snake_case(union)}_from_dict", "decoders"
