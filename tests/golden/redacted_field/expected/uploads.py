# From uploads.yaml of the spec redacted_field; remake: wiregen generate
"""Uploads."""

from __future__ import annotations

from dataclasses import dataclass, field as _field

from ._runtime.model import Model
from ._runtime.unset import UNSET, Unset


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Upload(Model):
    """An upload."""

    data: str = _field(repr=False)
    """The content in base64."""
    chunks: list[str] | None = _field(default=None, repr=False)
    """The content in pieces."""
    token: str = _field(repr=False)
    """What opens the door."""
    headers: dict[str, str] | Unset | None = _field(default=UNSET, repr=False)
    """What is sent along."""
    name: str
    """What it is called."""
