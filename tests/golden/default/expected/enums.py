# From printing.yaml, protocol.yaml of the spec default; remake: wiregen generate
"""The enums of the protocol."""

from __future__ import annotations

from ._runtime.string_enum import StringEnum


class Side(StringEnum):
    """Which sides of a sheet are printed.

    A value that is not listed here is kept as a plain string."""

    FRONT = "front"
    """The front only."""
    BOTH = "both"
    """Both sides."""
