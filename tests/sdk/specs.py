"""What the specs say, read by the stages of the generator."""

from __future__ import annotations

import functools
from collections.abc import Iterator

from tests.support.packages import ROOT
from wiregen import load_all
from wiregen.protocol.protocol import Protocol

SPECS = ROOT / "spec"


@functools.cache
def protocols() -> tuple[Protocol, ...]:
    """Return the protocol of every spec, by name."""
    return tuple(package.protocol for package in load_all(SPECS).values())


def deviations() -> Iterator[str]:
    """Yield the name of every record, enum and union, and every ``Record.field``, that declares a deviation."""
    for protocol in protocols():
        yield from (enum.name for enum in protocol.enums if enum.deviation is not None)
        yield from (union.name for union in protocol.unions if union.deviation is not None)
        for record in protocol.all_records:
            if record.deviation is not None:
                yield record.name
            yield from (f"{record.name}.{field.name}" for field in record.fields if field.deviation is not None)
