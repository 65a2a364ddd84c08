# From templates/runtime/identifiers.py of wiregen; remake: wiregen generate
"""Identifiers of the events that a context builds."""

from __future__ import annotations

from collections.abc import Callable


def identifier(name: str, given: str | None, factory: Callable[[], str] | None) -> str:
    """Return ``given``, or else a new identifier from the factory. Raises TypeError if both are None."""
    if given is not None:
        return given
    if factory is None:
        raise TypeError(f"expected {name}, since this context has no {name}_factory")
    return factory()
