# From templates/runtime/model.py of wiregen; remake: wiregen generate
"""The base of every generated class: its JSON methods, and how it is shown.

The modules behind the methods know models by ModelBase alone. They are imported when they are first needed, for few
programs need all of them.
"""

from __future__ import annotations

from dataclasses import InitVar, dataclass
from functools import cache
from inspect import Signature, signature
from typing import Any, Self, TypeGuard

from .base import ModelBase, Rest
from .errors import DecodeError, OnFault


@cache
def _entry() -> Any:
    """Import what is behind the methods below. An import statement in each costs more than encoding an event."""
    from . import native

    return native.entry()


class _PublicSignature:
    """The signature of a model's class, without the argument that only dataclasses.replace passes."""

    def __get__(self, model: Model | None, cls: type[Model]) -> Signature:
        found = signature(cls.__init__)
        hidden = ("self", "model_rest")
        return found.replace(parameters=[item for name, item in found.parameters.items() if name not in hidden])


class Model(ModelBase):
    """Base of the generated dataclasses."""

    __slots__ = ()

    __signature__ = _PublicSignature()

    def __init_subclass__(cls, **options: Any) -> None:
        """Give a class that a user derives the methods that hide secrets and compare what the fields do not hold.

        ``@dataclass`` makes its own if a class only inherits them.
        """
        super().__init_subclass__(**options)
        for name in ("__repr__", "__eq__"):
            if getattr(cls, name) is getattr(Model, name):
                setattr(cls, name, getattr(Model, name))

    def __post_init__(self, model_rest: Rest | None) -> None:
        if model_rest is None:
            self.model_rest = None
            return
        from .codec import null_keys

        self.model_rest = model_rest.copy()
        if self.model_rest.nulls:
            self.model_rest.nulls &= null_keys(self)

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

        data: dict[str, Any] = log_dict(self)
        return data

    def validate(self) -> None:
        """Check the rules of the protocol that types cannot express, here and in every model held. Raises
        ValidationError with every violation."""
        from .validation import validate

        validate(self)

    def __repr__(self) -> str:
        from .display import show_model

        return show_model(self)


class EnvelopedModel(Model):
    """Base of the generated dataclasses whose fields stand below a key of their own."""

    __slots__ = ()

    @property
    def envelope_extra(self) -> dict[str, Any]:
        """Keys beside the content that the spec does not know, as they came; what is put here is sent."""
        if self.model_rest is None:
            self.model_rest = Rest({}, frozenset())
        if self.model_rest.envelope is None:
            self.model_rest.envelope = Rest({}, frozenset())
        extra: dict[str, Any] = self.model_rest.envelope.extra
        return extra


class ArrayOrObjectModel(Model):
    """Base of the generated dataclasses that are, or may hold, a JSON array: then ``to_dict`` gives a list."""

    __slots__ = ()

    def to_dict(self) -> Any:
        """Return the model as plain JSON types, independent of the model. Raises EncodeError."""
        return _entry().model_to_dict(self)

    def to_log_dict(self) -> Any:
        """Return what ``to_dict`` returns, fit for a log line: secrets redacted, bulk by its size."""
        from .display import log_dict

        return log_dict(self)


class ArrayModel(ArrayOrObjectModel):
    """Base of the generated dataclasses whose fields are the items of a JSON array."""

    __slots__ = ()

    @property
    def model_tail(self) -> list[Any]:
        """Items beyond those that the spec knows, as they came; a list that is set here is sent."""
        return [] if self.model_rest is None else [*self.model_rest.extra.values()]

    @model_tail.setter
    def model_tail(self, items: list[Any]) -> None:
        from .arrays import beyond, layout_of
        from .codec import class_name

        keys = beyond(layout_of(class_name(type(self))), len(items))
        self.model_extra.clear()
        self.model_extra.update(zip(keys, items, strict=True))


def is_array_model(value: object) -> TypeGuard[Any]:
    """Say whether a value is a model that is an array."""
    return isinstance(value, ArrayModel)


class TaggedModel(Model):
    """Base of the generated dataclasses that are variants of a union with a tag."""

    __slots__ = ()

    def type_name(self) -> str:
        """Return the value of the tag; of an event without one text as tag, its key in the spec."""
        return _tags[type(self)]


class _Tags(dict[type[Model], str]):
    """The value of the tag for every class that was asked for it once."""

    def __missing__(self, cls: type[Model]) -> str:
        self[cls] = _entry().tag_of(cls)
        return self[cls]


_tags = _Tags()


def _carry_rest_through_replace() -> None:
    """Let ``dataclasses.replace`` keep what the fields do not hold.

    replace() passes every init-only variable that it finds on the object to the new object's ``__init__``. Declared as
    one after the class statement, ``model_rest`` stays out of fields() and of the signatures that type checkers see.
    """
    Model.__annotations__["model_rest"] = InitVar[Any]
    type.__setattr__(Model, "model_rest", None)
    dataclass(init=False, repr=False, eq=False, kw_only=True)(Model)
    type.__delattr__(Model, "model_rest")
    del Model.__annotations__["model_rest"]


_carry_rest_through_replace()
