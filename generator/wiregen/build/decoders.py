"""The public functions that decode unions."""

from __future__ import annotations

from collections.abc import Iterable

from wiregen.build.code import Import, import_groups
from wiregen.lookup import Lookup
from wiregen.model import Decoders, Direction, Union

RUNTIME_IMPORTS = (
    Import("._runtime.entry", "check_on_fault"),
    Import("._runtime.entry", "decode_slowly"),
    Import("._runtime.entry", "decode_text_slowly"),
    Import("._runtime.errors", "DecodeError"),
    Import("._runtime.errors", "OnFault"),
    Import("._runtime.json_text", "JsonText"),
    Import("._runtime.json_text", "parse"),
    Import("._runtime.mismatch", "FAST_PATH_FAILURES"),
    Import("._runtime.parsed", "as_parsed"),
)
"""What every decoding function uses."""


def build_decoders(lookup: Lookup, unions: Iterable[Union], directions: tuple[Direction, ...]) -> Decoders:
    """Build the module of decoding functions: of the directions' unions, then of those of the spec."""
    imports = set(RUNTIME_IMPORTS)
    events = tuple(direction.union for direction in directions)
    every = (*events, *unions)
    for direction in directions:
        names = (f"{direction.union.function}_reader", f"read_{direction.unknown.function}")
        imports.update(Import("._codec.events", name) for name in names)
    for union in every:
        home = "events" if union in events else lookup.unions[union.name].topic
        imports.add(Import(f".{home}", union.name))
        imports.add(Import(f"._codec.{home}", f"read_{union.function}"))
    if any(union.bulk for union in every):
        imports |= {Import("._runtime.json_text", "LONG"), Import("._runtime.json_text", "parse_long")}
    if any(union.recursive for union in every):
        imports.add(Import("._runtime.scalars", "within_depth"))
    return Decoders(imports=import_groups(imports), unions=every)
