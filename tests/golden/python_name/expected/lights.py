# From lights.yaml of the spec python_name; remake: wiregen generate
"""Lights."""

from __future__ import annotations

from dataclasses import dataclass, field as _field
from typing import Any, ClassVar, Literal, TypeAlias

from ._runtime.errors import Fault
from ._runtime.model import Model, TaggedModel
from .directions import ClientEventBase
from .enums import LightMode


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class DeskLamp(TaggedModel):
    """A lamp."""

    kind: ClassVar[Literal["lamp"]] = "lamp"

    mode: LightMode | str
    """How it shines."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class SetLight(ClientEventBase):
    """Set a light."""

    type: ClassVar[Literal["light.set"]] = "light.set"

    light: AnyLight
    """Which one."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class UnknownLight(Model):
    """A variant of AnyLight with an unknown ``kind``, or with faults. The whole object is kept, and encoded as it
    came."""

    kind: str | None
    """The ``kind`` as received; None if it is missing or not a string."""
    payload: dict[str, Any]
    """The whole object as received, with the ``kind``."""
    faults: tuple[Fault, ...] = _field(default=(), compare=False)
    """The faults because of which it was kept, if any. Paths start at the decoded value."""

    def type_name(self) -> str:
        """Return the kind as received, or "unknown" if it is None."""
        return self.kind or "unknown"


AnyLight: TypeAlias = DeskLamp | UnknownLight
"""Any light."""
