# From accounts.yaml of the spec event_name; remake: wiregen generate
"""Accounts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal

from .directions import ServerEventBase


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class SecondFactorEnabledEvent(ServerEventBase):
    """Signing in takes two steps from now on."""

    type: ClassVar[Literal["2fa.enabled"]] = "2fa.enabled"

    phone: str
    """Where the code is sent."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class AnythingEvent(ServerEventBase):
    """Something happened."""

    type: ClassVar[Literal["*"]] = "*"


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class GoodbyeEvent(ServerEventBase):
    """Its constant and builder follow its wire type."""

    type: ClassVar[Literal["account.closed"]] = "account.closed"
