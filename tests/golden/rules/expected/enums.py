# From mail.yaml, protocol.yaml of the spec rules; remake: wiregen generate
"""The enums of the protocol."""

from __future__ import annotations

from ._runtime.string_enum import StringEnum


class Role(StringEnum):
    """Who writes.

    A value that is not listed here is kept as a plain string."""

    USER = "user"
    """A person."""
    SYSTEM = "system"
    """A machine."""
