"""Give the variants of a spec's unions the content and envelope of the union."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from wiregen.spec.type_expression import Name
from wiregen.spec.values import RecordSpec, UnionSpec


def framed(records: Iterable[RecordSpec], unions: Iterable[UnionSpec]) -> tuple[RecordSpec, ...]:
    """Return the records with the content and the envelope that the first union with one gives each of its variants.

    A record that has a content of its own keeps it.
    """
    given: dict[str, UnionSpec] = {}
    for union in unions:
        if union.content is not None or union.tagging is not None:
            for use in union.variants:
                if isinstance(use.expression, Name):
                    given.setdefault(use.expression.name, union)
    return tuple(_framed(record, given[record.name]) if record.name in given else record for record in records)


def _framed(record: RecordSpec, union: UnionSpec) -> RecordSpec:
    value = record.value
    if value is not None and value.wire is None and union.content is not None:
        value = replace(value, wire=union.content.name)
    own = record.content is not None or value is not None or union.tagging is not None
    content = record.content if own else union.content
    return replace(record, content=content, value=value, envelope=union.envelope)
