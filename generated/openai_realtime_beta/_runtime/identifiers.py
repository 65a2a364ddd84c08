# From templates/runtime/identifiers.py of wiregen; remake: wiregen generate
"""Identifiers of events: given with the event, or made by a function that a context was given once."""

from __future__ import annotations

from collections.abc import Callable


def identifier(name: str, given: str | None, factory: Callable[[], str] | None) -> str:
    """Return the identifier given, or one made. Raises TypeError if there is neither."""
    if given is not None:
        return given
    if factory is None:
        raise TypeError(f"no {name} given, and this context has no {name}_factory")
    return factory()
