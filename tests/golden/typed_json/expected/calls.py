# From calls.yaml of the spec typed_json; remake: wiregen generate
"""Calls."""

from __future__ import annotations

from dataclasses import dataclass, field as _field
from typing import Any, ClassVar, Literal, NamedTuple, TypeAlias, cast as _cast

from ._runtime import formats as _formats, typed_json as _typed_json
from ._runtime.errors import Fault
from ._runtime.model import Model, TaggedModel
from ._runtime.unset import UNSET, Unset
from .directions import ServerEventBase
from .enums import Unit


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Place(Model):
    """A place."""

    city: str
    """Its name. At most 5 characters."""
    unit: Unit | None = None
    """How warmth is counted there."""
    price: float | None = None
    """What a stay costs."""
    notes: str | None = None
    """Places nearby, as text. Holds JSON as text, of type list[Place]."""

    def notes_json(self) -> list[Place] | None:
        """Return the value of ``notes``, or None if there is none. Raises ValueError if it is not JSON as text, and
        DecodeError if the JSON does not fit the type."""
        return (
            None
            if self.notes is None
            else _cast("list[Place]", _typed_json.read_value(self.notes, "$.notes", ("list", "Place")))
        )


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Wave(TaggedModel):
    """A wave."""

    kind: ClassVar[Literal["wave"]] = "wave"

    height: float
    """Its height."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Wind(TaggedModel):
    """A wind."""

    kind: ClassVar[Literal["wind"]] = "wind"

    force: int
    """Its force."""


class Call(NamedTuple):
    """A call."""

    arguments: str
    """What it takes."""
    result: str | Unset | None
    """What it gives."""

    def arguments_json(self) -> Place:
        """Return the value of ``arguments``. Raises ValueError if it is not JSON as text, and DecodeError if the
        JSON does not fit the type."""
        return _cast("Place", _typed_json.read_value(self.arguments, "$.arguments", "Place"))

    def result_json(self) -> list[Weather] | int | None:
        """Return the value of ``result``, or None if there is none. Raises ValueError if it is not JSON as text, and
        DecodeError if the JSON does not fit the type."""
        return (
            None
            if self.result is None or self.result is UNSET
            else _cast(
                "list[Weather] | int",
                _typed_json.read_value(self.result, "$.result", ("one_of", ("list", "Weather"), "integer")),
            )
        )


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class CalledEvent(ServerEventBase):
    """A function was called."""

    type: ClassVar[Literal["called"]] = "called"

    arguments: str
    """What it takes. Holds JSON as text, of type Place."""
    result: str | Unset | None = UNSET
    """What it gives. Holds JSON as text, of type list[Weather] | integer."""
    more: list[str] | None = None
    """More of it. Holds JSON as text, of type map[Unit]."""
    key: str | None = _field(default=None, repr=False)
    """What opens it. Holds JSON as text, of type Place."""
    free: str | None = None
    """Anything. Holds JSON as text."""

    def arguments_json(self) -> Place:
        """Return the value of ``arguments``. Raises ValueError if it is not JSON as text, and DecodeError if the
        JSON does not fit the type."""
        return _cast("Place", _typed_json.read_value(self.arguments, "$.arguments", "Place"))

    def result_json(self) -> list[Weather] | int | None:
        """Return the value of ``result``, or None if there is none. Raises ValueError if it is not JSON as text, and
        DecodeError if the JSON does not fit the type."""
        return (
            None
            if self.result is None or self.result is UNSET
            else _cast(
                "list[Weather] | int",
                _typed_json.read_value(self.result, "$.result", ("one_of", ("list", "Weather"), "integer")),
            )
        )

    def more_json(self) -> list[dict[str, Unit]] | None:
        """Return the value of ``more``, or None if there is none. Raises ValueError if it is not JSON as text, and
        DecodeError if the JSON does not fit the type."""
        return (
            None
            if self.more is None
            else _formats.list_of(
                lambda item, path: _cast("dict[str, Unit]", _typed_json.read_value(item, path, ("map", "Unit"))),
                self.more,
                "$.more",
            )
        )

    def key_json(self) -> Place | None:
        """Return the value of ``key``, or None if there is none. Raises ValueError if it is not JSON as text, and
        DecodeError if the JSON does not fit the type."""
        return (
            None
            if self.key is None
            else _cast("Place", _typed_json.read_value(self.key, "$.key", "Place", secret=True))
        )

    def free_json(self) -> Any:
        """Return the value of ``free``, or None if there is none. Raises ValueError if it is not JSON as text."""
        return None if self.free is None else _formats.read_json(self.free, "$.free")

    def is_call(self) -> bool:
        """Say whether this is ``called``."""
        return True

    def as_call(self) -> Call:
        """Return the fields of this event."""
        return Call(arguments=self.arguments, result=self.result)


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class UnknownWeather(Model):
    """A variant of Weather with an unknown ``kind``, or with faults. The whole object is kept, and encoded as it
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


Weather: TypeAlias = Wave | Wind | UnknownWeather
"""The weather."""
