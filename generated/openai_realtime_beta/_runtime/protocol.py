# From templates/runtime/protocol.py of wiregen; remake: wiregen generate
"""The way from the shared code to the protocol's own table, taken only where the fast path does not suffice."""

from __future__ import annotations

from functools import cache

from .table import Table


def protocol_table() -> Table:
    """Return the table of this package's protocol; imported on first use, for few programs need it at start."""
    from .._table import TABLE

    return TABLE


@cache
def hidden_keys() -> tuple[frozenset[str], frozenset[str]]:
    """Return the keys that are secret in any record, and those that are bulk wherever they hold text."""
    fields = [field for record in protocol_table().records.values() for field in record.fields]
    secret = frozenset(field.wire.lower() for field in fields if field.secret)
    shown = frozenset(field.wire for field in fields if field.type == "string" and not field.bulk)
    return secret, frozenset(field.wire for field in fields if field.bulk) - shown
