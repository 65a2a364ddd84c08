# From visits.yaml of the spec shared_group; remake: wiregen generate
"""Visits."""

from __future__ import annotations

from dataclasses import dataclass

from ._runtime.model import Model


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Visit(Model):
    """A visit."""

    id: str
    """The identifier."""
    at: int | None = None
    """When it was, in seconds since 1970."""
    by: str
    """Who came."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Guest(Model):
    """Somebody who comes."""

    id: str
    """The identifier."""
