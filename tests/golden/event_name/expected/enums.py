# From accounts.yaml, protocol.yaml of the spec event_name; remake: wiregen generate
"""The enums of the protocol."""

from __future__ import annotations

from ._runtime.enums import StringEnum


class ServerEventType(StringEnum):
    """Wire types of all server events. What is received."""

    SECOND_FACTOR_ENABLED = "2fa.enabled"
    """Signing in takes two steps from now on."""
    ANYTHING = "*"
    """Something happened."""
    ACCOUNT_CLOSED = "account.closed"
    """Its constant and builder follow its wire type."""
