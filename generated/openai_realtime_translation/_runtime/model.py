# From templates/runtime/model.py of wiregen; remake: wiregen generate
"""The base of every generated class: its JSON methods, equality, and what came on the wire beyond its fields."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import InitVar, dataclass, fields
from functools import cache
from importlib import import_module
from operator import attrgetter
from typing import Any, Self, cast

from .errors import DecodeError, OnFault
from .mismatch import fail


class Rest:
    """What a JSON object held beyond the values of its record's fields."""

    __slots__ = ("extra", "nulls")

    def __init__(self, extra: dict[str, Any], nulls: frozenset[str]) -> None:
        self.extra = extra
        self.nulls = nulls

    def __reduce__(self) -> tuple[Any, ...]:
        return Rest, (self.extra, self.nulls)

    def copy(self) -> Rest:
        """Return one whose unknown keys can be changed without changing this one's."""
        return Rest(dict(self.extra), self.nulls)


@cache
def _entry() -> Any:
    """Import what is behind the methods below. An import statement in each costs more than encoding an event."""
    return import_module(f"{__name__.rpartition('.')[0]}.native").entry()


def load_codec() -> None:
    """Import what reads and writes the generated classes. A program that does neither does not pay for it."""
    import_module(f"{__name__.rpartition('._runtime.')[0]}._codec")


class Model:
    """Base of the generated dataclasses."""

    __slots__ = ("model_rest",)

    model_rest: Any
    """For the codec: a Rest or None. Any, because mypy takes no assignment to other inherited slots of a dataclass."""

    def __post_init__(self, model_rest: Rest | None) -> None:
        if model_rest is None:
            self.model_rest = None
            return
        from .codec import field_of

        nulls = [wire for wire in model_rest.nulls if getattr(self, field_of(type(self), wire)) is None]
        self.model_rest = Rest(dict(model_rest.extra), frozenset(nulls))

    @property
    def model_extra(self) -> dict[str, Any]:
        """Keys that the spec does not know, as they came; what is put here is sent."""
        if self.model_rest is None:
            self.model_rest = Rest({}, frozenset())
        extra: dict[str, Any] = self.model_rest.extra
        return extra

    def model_write(self) -> dict[str, Any]:
        """Return the JSON object of the model. For the codec, which puts the writer of each class in this place."""
        load_codec()
        write = type(self).model_write
        return fail() if write is Model.model_write else write(self)

    @classmethod
    def from_dict(cls, obj: object, *, on_fault: OnFault = "raise") -> Self:
        """Make a model of an object as ``json.loads`` gives it.

        Raises DecodeError, with ``on_fault="keep"`` only for faults that are in no variant of a union with a tag.
        """
        if on_fault != "raise":
            _entry().check_on_fault(on_fault)
        found: Self | DecodeError = _entry().model_from_dict(cls, obj, on_fault)
        del obj
        if isinstance(found, DecodeError):
            raise found
        return found

    @classmethod
    def from_json(cls, data: bytes | bytearray | memoryview | str, *, on_fault: OnFault = "raise") -> Self:
        """Make a model of JSON text.

        Raises DecodeError, with ``on_fault="keep"`` only for faults that are in no variant of a union with a tag.
        """
        if on_fault != "raise":
            _entry().check_on_fault(on_fault)
        found: Self | DecodeError = _entry().model_from_json(cls, data, on_fault)
        del data
        if isinstance(found, DecodeError):
            raise found
        return found

    def to_dict(self) -> dict[str, Any]:
        """Return the model as plain JSON types, independent of the model. Raises EncodeError."""
        data: dict[str, Any] = _entry().model_to_dict(self)
        return data

    def to_json(self) -> bytes:
        """Return the model as one line of JSON in UTF-8. Raises EncodeError."""
        data: bytes = _entry().encode(self)
        return data

    def to_log_dict(self) -> dict[str, Any]:
        """Return what ``to_dict`` returns, fit for a log line: secrets redacted, bulk by its size."""
        from .display import log_dict

        return log_dict(self)

    def validate(self) -> None:
        """Check the rules of the protocol that types cannot express, here and in every model held. Raises
        ValidationError with every violation."""
        from .validation import validate

        validate(self)

    def __reduce__(self) -> tuple[Any, ...]:
        state = {name: getattr(self, name) for name in field_names(type(self)) if hasattr(self, name)}
        state |= getattr(self, "__dict__", {})
        rest = self.model_rest
        return _restored, (type(self), state, None if rest is None else rest.copy())

    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__ or not isinstance(other, Model):
            return NotImplemented
        values = _field_values[type(self)]
        if values(self) != values(other):
            return False
        mine, theirs = self.model_rest, other.model_rest
        return mine is theirs or (mine.extra if mine else {}) == (theirs.extra if theirs else {})

    def __repr__(self) -> str:
        from .display import show_model

        return show_model(self)


def _restored(cls: type[Model], state: dict[str, Any], rest: Rest | None) -> Model:
    """Make a model of what ``__reduce__`` gave, for copy and pickle."""
    model = object.__new__(cls)
    for name, value in state.items():
        setattr(model, name, value)
    model.model_rest = rest
    return model


class TaggedModel(Model):
    """Base of the generated dataclasses that are variants of a union with a tag."""

    __slots__ = ()

    def type_name(self) -> str:
        """Return the value of the tag."""
        return _tags[type(self)]


class _Tags(dict[type[Model], str]):
    """The value of the tag for every class that was asked for it once."""

    def __missing__(self, cls: type[Model]) -> str:
        self[cls] = _entry().tag_of(cls)
        return self[cls]


_tags = _Tags()


def field_names(cls: type[Model]) -> tuple[str, ...]:
    """Return the names of a generated dataclass's fields."""
    return tuple(field.name for field in fields(cast(Any, cls)))


class _FieldValues(dict[type[Model], Callable[[Model], object]]):
    """For every class that was compared once, what gets the values of all fields that count at a time."""

    def __missing__(self, cls: type[Model]) -> Callable[[Model], object]:
        names = [field.name for field in fields(cast(Any, cls)) if field.compare]
        self[cls] = attrgetter(*names) if names else type
        return self[cls]


_field_values = _FieldValues()


def _carry_rest_through_replace() -> None:
    """Let ``dataclasses.replace`` keep what the fields do not hold.

    replace() passes every init-only variable that it finds on the object to the new object's ``__init__``. Declared as
    one after the class statement, ``model_rest`` stays out of fields() and of the signatures that type checkers see.
    """
    slot = Model.__dict__["model_rest"]
    Model.__annotations__["model_rest"] = InitVar[Any]
    type.__setattr__(Model, "model_rest", None)
    dataclass(init=False, repr=False, eq=False, kw_only=True)(Model)
    type.__setattr__(Model, "model_rest", slot)
    del Model.__annotations__["model_rest"]


_carry_rest_through_replace()
