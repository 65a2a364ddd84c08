# From printing.yaml of the spec default; remake: wiregen generate
"""Jobs of a printer."""

from __future__ import annotations

from dataclasses import dataclass

from ._runtime.model import Model
from ._runtime.unset import UNSET, Unset
from .enums import Side


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Job(Model):
    """A job of a printer."""

    copies: int | None = None
    """How many copies. Default: 1."""
    scale: float | None = None
    """The factor that lengths are multiplied by. Default: 0.5."""
    paper: str | None = None
    """The size of a sheet. Default: "A4"."""
    colour: bool | None = None
    """Whether colours are printed. Default: true."""
    side: Side | str | None = None
    """Which sides are printed. Default: "front"."""
    pages: list[int] | None = None
    """Which pages are printed. Default: [1, 2]."""
    tags: dict[str, str] | None = None
    """Notes for the operator. Default: {"size": "small"}."""
    owner: str | Unset | None = UNSET
    """Whose job it is. Default: null."""
