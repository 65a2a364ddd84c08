# From templates/runtime/base.py of wiregen; remake: wiregen generate
"""The part of a model that the codec uses: a slot for what came on the wire beyond the fields."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from importlib import import_module
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Final, cast

from .mismatch import fail


class Rest:
    """The part of a JSON object that the fields of its record do not hold."""

    __slots__ = ("envelope", "exceptional", "extra", "nulls")

    def __init__(
        self,
        extra: dict[str, Any],
        nulls: frozenset[str],
        exceptional: frozenset[str] = frozenset(),
        envelope: Rest | None = None,
    ) -> None:
        self.extra = extra
        self.nulls = nulls
        self.exceptional = exceptional
        """Known keys that were absent though usually written, or present though usually left out."""
        self.envelope = envelope
        """The same for the object around the content, if the fields are in a content."""

    def __reduce__(self) -> tuple[Any, ...]:
        return Rest, (self.extra, self.nulls, self.exceptional, self.envelope)

    def copy(self) -> Rest:
        """Return a copy that has its own dict of unknown keys."""
        envelope = None if self.envelope is None else self.envelope.copy()
        return Rest(dict(self.extra), self.nulls, self.exceptional, envelope)

    def unknown(self) -> tuple[dict[str, Any], dict[str, Any]]:
        """Return the unknown keys, and the unknown keys beside the content."""
        return self.extra, {} if self.envelope is None else self.envelope.extra


_NOTHING: Final[tuple[dict[str, Any], dict[str, Any]]] = ({}, {})


def load_codec() -> None:
    """Import the codec of the package. It is imported on first use, so that other programs start faster."""
    import_module(f"{__name__.rpartition('._runtime.')[0]}._codec")


class ModelBase:
    """Base of Model: what the codec, copies and comparisons need."""

    __slots__ = ("model_rest",)

    if TYPE_CHECKING:  # no annotation at run time: get_type_hints() would give it for every class
        model_rest: Any
        """For the codec: a Rest or None. Typed as Any, because mypy rejects assignments to other inherited slots."""

    @property
    def model_extra(self) -> dict[str, Any]:
        """Keys that the spec does not know, with their values as received. Entries added here are encoded too."""
        if self.model_rest is None:
            self.model_rest = Rest({}, frozenset())
        extra: dict[str, Any] = self.model_rest.extra
        return extra

    def model_write(self) -> dict[str, Any]:
        """Return the JSON object or array of the model. For the codec, which replaces this method in each class."""
        load_codec()
        write = type(self).model_write
        return fail() if write is ModelBase.model_write else write(self)

    def __reduce__(self) -> tuple[Any, ...]:
        state = {name: getattr(self, name) for name in field_names(type(self)) if hasattr(self, name)}
        state |= getattr(self, "__dict__", {})
        rest = self.model_rest
        return _restored, (type(self), state, None if rest is None else rest.copy())

    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__ or not isinstance(other, ModelBase):
            return NotImplemented
        values = _field_values[type(self)]
        if values(self) != values(other):
            return False
        mine, theirs = self.model_rest, other.model_rest
        return mine is theirs or (mine.unknown() if mine else _NOTHING) == (theirs.unknown() if theirs else _NOTHING)


def _restored(cls: type[ModelBase], state: dict[str, Any], rest: Rest | None) -> ModelBase:
    """Make a model from the values of ``__reduce__``, for copy and pickle."""
    model = object.__new__(cls)
    for name, value in state.items():
        setattr(model, name, value)
    model.model_rest = rest
    return model


def field_names(cls: type[ModelBase]) -> tuple[str, ...]:
    """Return the names of a generated dataclass's fields."""
    return tuple(field.name for field in fields(cast(Any, cls)))


class _FieldValues(dict[type[ModelBase], Callable[[ModelBase], object]]):
    """For each class compared so far, a function that returns the values of all compared fields of a model."""

    def __missing__(self, cls: type[ModelBase]) -> Callable[[ModelBase], object]:
        names = [field.name for field in fields(cast(Any, cls)) if field.compare]
        self[cls] = attrgetter(*names) if names else type
        return self[cls]


_field_values = _FieldValues()
