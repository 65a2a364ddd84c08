# From trees.yaml of the spec recursion; remake: wiregen generate
"""Trees."""

from __future__ import annotations

from dataclasses import dataclass, field as _field
from typing import Any, ClassVar, Literal, TypeAlias

from ._runtime.errors import Fault
from ._runtime.model import Model, TaggedModel


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Node(Model):
    """A node of a tree."""

    name: str
    """What it is called."""
    children: list[Node]
    """What hangs below it."""
    parent: Node | None = None
    """What it hangs from."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Number(TaggedModel):
    """A number."""

    op: ClassVar[Literal["number"]] = "number"

    value: float
    """Which."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Sum(TaggedModel):
    """A sum."""

    op: ClassVar[Literal["sum"]] = "sum"

    left: Term
    """What is added to."""
    right: Term
    """What is added."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class UnknownTerm(Model):
    """A variant of Term with an unknown ``op``, or with faults. The whole object is kept, and encoded as it came."""

    op: str | None
    """The ``op`` as received; None if it is missing or not a string."""
    payload: dict[str, Any]
    """The whole object as received, with the ``op``."""
    faults: tuple[Fault, ...] = _field(default=(), compare=False)
    """The faults because of which it was kept, if any. Paths start at the decoded value."""

    def type_name(self) -> str:
        """Return the op as received, or "unknown" if it is None."""
        return self.op or "unknown"


Term: TypeAlias = Number | Sum | UnknownTerm
"""Something that can be computed."""


Outline: TypeAlias = str | Node
"""A heading, or an outline of several."""
