# From templates/runtime/model.py of wiregen; remake: wiregen generate
"""The base of every generated class, with its JSON methods and repr().

The modules behind the methods depend only on ModelBase. They are imported on first use, since few programs need all.
"""

from __future__ import annotations

from dataclasses import InitVar, dataclass
from functools import cache
from inspect import Signature, signature
from typing import Any, Self

from .base import ModelBase, Rest
from .errors import DecodeError, OnFault


@cache
def entry() -> Any:
    """Import the module behind the methods below. An import statement in each would take longer than encoding."""
    from . import native

    return native.entry()


class _PublicSignature:
    """The signature of a model class without ``model_rest``, which only dataclasses.replace passes."""

    def __get__(self, model: Model | None, cls: type[Model]) -> Signature:
        found = signature(cls.__init__)
        hidden = ("self", "model_rest")
        return found.replace(parameters=[item for name, item in found.parameters.items() if name not in hidden])


class Model(ModelBase):
    """Base of the generated dataclasses."""

    __slots__ = ()

    __signature__ = _PublicSignature()

    def __init_subclass__(cls, **options: Any) -> None:
        """Keep the repr() that hides secrets and the comparison of ``model_extra`` in a class that a user derives.

        Without this, ``@dataclass`` would replace the inherited methods.
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
        """Make a model from a value as returned by ``json.loads``.

        Raises DecodeError; with ``on_fault="keep"`` only for faults outside every tagged union.
        """
        if on_fault != "raise":
            entry().check_on_fault(on_fault)
        found: Self | DecodeError = entry().model_from_dict(cls, obj, on_fault)
        del obj
        if isinstance(found, DecodeError):
            raise found
        return found

    @classmethod
    def from_json(cls, data: bytes | bytearray | memoryview | str, *, on_fault: OnFault = "raise") -> Self:
        """Make a model from JSON text.

        Raises DecodeError; with ``on_fault="keep"`` only for faults outside every tagged union.
        """
        if on_fault != "raise":
            entry().check_on_fault(on_fault)
        found: Self | DecodeError = entry().model_from_json(cls, data, on_fault)
        del data
        if isinstance(found, DecodeError):
            raise found
        return found

    def to_dict(self) -> dict[str, Any]:
        """Return the model as plain JSON types, independent of the model. Raises EncodeError."""
        data: dict[str, Any] = entry().model_to_dict(self)
        return data

    def to_json(self) -> bytes:
        """Return the model as one line of JSON in UTF-8. Raises EncodeError."""
        data: bytes = entry().encode(self)
        return data

    def to_log_dict(self) -> dict[str, Any]:
        """Return the result of ``to_dict`` for a log line: secrets redacted, bulk replaced by its size."""
        from .display import log_dict

        data: dict[str, Any] = log_dict(self)
        return data

    def validate(self) -> None:
        """Check the protocol's rules that types cannot express, here and in all models inside.

        Raises ValidationError with every violation."""
        from .validation import validate

        validate(self)

    def __repr__(self) -> str:
        from .display import show_model

        return show_model(self)


class TaggedModel(Model):
    """Base of the generated dataclasses that are variants of a union with a tag."""

    __slots__ = ()

    def type_name(self) -> str:
        """Return the tag value; for an event whose tag is not one string, its key in the spec."""
        return _tags[type(self)]


class _Tags(dict[type[Model], str]):
    """The tag value of each class, computed on first use."""

    def __missing__(self, cls: type[Model]) -> str:
        self[cls] = entry().tag_of(cls)
        return self[cls]


_tags = _Tags()


def _carry_rest_through_replace() -> None:
    """Let ``dataclasses.replace`` keep ``model_rest``.

    replace() passes every init-only variable that it finds on the object to the new object's ``__init__``. Since
    ``model_rest`` is declared as one after the class statement, fields() and type checkers do not see it.
    """
    Model.__annotations__["model_rest"] = InitVar[Any]
    type.__setattr__(Model, "model_rest", None)
    dataclass(init=False, repr=False, eq=False, kw_only=True)(Model)
    type.__delattr__(Model, "model_rest")
    del Model.__annotations__["model_rest"]


_carry_rest_through_replace()
