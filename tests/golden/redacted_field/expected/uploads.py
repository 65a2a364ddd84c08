# From uploads.yaml of the spec redacted_field; remake: wiregen generate
"""Uploads."""

from __future__ import annotations

from dataclasses import dataclass

from ._runtime.model import Model
from ._runtime.unset import UNSET, Unset


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Upload(Model):
    """An upload."""

    data: str
    """The content in base64."""
    chunks: list[str] | None = None
    """The content in pieces."""
    token: str
    """What opens the door."""
    headers: dict[str, str] | Unset | None = UNSET
    """What is sent along."""
    name: str
    """What it is called."""
