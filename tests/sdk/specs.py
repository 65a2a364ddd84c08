"""What the specs say, read by the stages of the generator."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from pathlib import Path

from wiregen.load import load
from wiregen.lookup import Lookup
from wiregen.parse import parse

SPECS = Path(__file__).parents[2] / "spec"


@functools.cache
def lookups() -> tuple[Lookup, ...]:
    """Return every spec, by name."""
    return tuple(Lookup(parse(load(path.parent)).spec) for path in sorted(SPECS.glob("*/protocol.yaml")))


def deviations() -> Iterator[str]:
    """Yield the name of every record, enum and union, and every ``Record.field``, that declares a deviation."""
    for lookup in lookups():
        yield from (enum.name for enum in lookup.enums.values() if enum.deviation is not None)
        yield from (union.name for union in lookup.unions.values() if union.deviation is not None)
        yield from (record.name for record in lookup.records_and_events() if record.deviation is not None)
        for record in lookup.records_and_events():
            for field in lookup.fields(record):
                if field.deviation is not None:
                    yield f"{record.name}.{field.name}"
