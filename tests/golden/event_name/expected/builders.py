# From accounts.yaml, protocol.yaml of the spec event_name; remake: wiregen generate
"""Functions that make events, one for each event. Required parameters come first, optional ones have defaults."""

from __future__ import annotations

from . import accounts as _accounts


def second_factor_enabled(phone: str) -> _accounts.SecondFactorEnabledEvent:
    """Build the event ``2fa.enabled``. Signing in takes two steps from now on."""
    return _accounts.SecondFactorEnabledEvent(phone=phone)


def anything() -> _accounts.AnythingEvent:
    """Build the event ``*``. Something happened."""
    return _accounts.AnythingEvent()


def account_closed() -> _accounts.GoodbyeEvent:
    """Build the event ``account.closed``. Its constant and builder follow its wire type."""
    return _accounts.GoodbyeEvent()
