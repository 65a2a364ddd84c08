# From words.yaml of the spec awkward_name; remake: wiregen generate
"""Words."""

from __future__ import annotations

from dataclasses import dataclass, field as _field
from typing import Any, ClassVar, Literal, TypeAlias

from ._runtime.errors import Fault
from ._runtime.model import Model, TaggedModel
from ._runtime.unset import UNSET, Unset
from .directions import ClientEventBase
from .enums import Quote


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Local(Model):
    """A record whose fields are named as variables of the codec are."""

    self: str
    """A name of methods."""
    cls: str | None = None
    """A name of class methods."""
    m: Local | None = None
    """The model."""
    o: list[int] | None = None
    """The object."""
    v: int | Unset | None = UNSET
    """The value."""
    v1: dict[str, float] | None = None
    """An inner value."""
    rest: int | None = None
    """The number of keys."""
    type: str | None = None
    """A builtin."""
    new: Any = None
    """A function of the codec."""
    field: str | None = None
    """A function of dataclasses."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class List(Model):
    """A record named as what the codec does with lists and maps."""

    lists: list[List] | None = None
    """Lists."""
    texts: Texts | None = None
    """Strings."""
    members: list[Quote | str] | None = None
    """Enum values."""
    text_map: dict[str, str] | None = None
    """Strings by name."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Members(Model):
    """Another one."""

    members: list[Members] | None = None
    """Members."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class TextMap(Model):
    """Another one."""

    maps: dict[str, TextMap] | None = None
    """Maps."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Odd(TaggedModel):
    """A record whose keys are no names of Python."""

    the_kind: ClassVar[Literal['it\'s "odd"']] = 'it\'s "odd"'

    quoted: str
    """Both kinds of quotes."""
    dotted: float
    """A dot."""
    spaced: list[Odd] | None = None
    """A space."""
    foreign: Quote | str | Unset | None = UNSET
    """Letters beyond ASCII."""
    slashed: int | None = None
    """A backslash."""
    braced: int | None = None
    """Braces."""
    empty: bool | None = None
    """Nothing at all."""
    class_: str | None = None
    """A word of Python."""
    match: str | None = None
    """A word of Python in some places."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class SayItSOddEvent(ClientEventBase):
    """Says something."""

    type: ClassVar[Literal['say/it\'s "odd"']] = 'say/it\'s "odd"'

    self: str | None = None
    """A name of methods."""
    oddity: Oddity
    """What is said."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ImportEvent(ClientEventBase):
    """Brings in."""

    type: ClassVar[Literal["import"]] = "import"

    cls: str
    """A name of class methods."""


Texts: TypeAlias = str | list[str]
"""A union that is named so too."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class UnknownOddity(Model):
    """A variant of Oddity with an unknown ``the kind``, or with faults. The whole object is kept, and encoded as it
    came."""

    the_kind: str | None
    """The ``the kind`` as received; None if it is missing or not a string."""
    payload: dict[str, Any]
    """The whole object as received, with the ``the kind``."""
    faults: tuple[Fault, ...] = _field(default=(), compare=False)
    """The faults because of which it was kept, if any. Paths start at the decoded value."""

    def type_name(self) -> str:
        """Return the the_kind as received, or "unknown" if it is None."""
        return self.the_kind or "unknown"


Oddity: TypeAlias = Odd | UnknownOddity
"""Something odd."""
