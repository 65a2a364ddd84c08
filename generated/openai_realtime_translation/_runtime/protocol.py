# From templates/runtime/protocol.py of wiregen; remake: wiregen generate
"""The way from the shared code to the protocol's own table, taken only where the fast path does not suffice."""

from __future__ import annotations

from .table import Table


def protocol_table() -> Table:
    """Return the table of this package's protocol; imported on first use, for few programs need it at start."""
    from .._table import TABLE

    return TABLE
