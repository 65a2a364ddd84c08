"""The bases of generated classes that are or may hold a JSON array."""

from __future__ import annotations

from typing import Any, TypeGuard

from .model import Model, entry


class ArrayOrObjectModel(Model):
    """Base of the generated dataclasses that are or may hold a JSON array; ``to_dict`` then returns a list."""

    __slots__ = ()

    def to_dict(self) -> Any:
        """Return the model as plain JSON types, independent of the model. Raises EncodeError."""
        return entry().model_to_dict(self)

    def to_log_dict(self) -> Any:
        """Return the result of ``to_dict`` for a log line: secrets redacted, bulk replaced by its size."""
        from .display import log_dict

        return log_dict(self)


class ArrayModel(ArrayOrObjectModel):
    """Base of the generated dataclasses whose fields are the items of a JSON array."""

    __slots__ = ()

    @property
    def model_tail(self) -> list[Any]:
        """Items beyond the known ones, as received. A list that is assigned here is encoded too."""
        return [] if self.model_rest is None else [*self.model_rest.extra.values()]

    @model_tail.setter
    def model_tail(self, items: list[Any]) -> None:
        from .arrays import beyond, layout_of
        from .codec import class_name

        keys = beyond(layout_of(class_name(type(self))), len(items))
        self.model_extra.clear()
        self.model_extra.update(zip(keys, items, strict=True))


def is_array_model(value: object) -> TypeGuard[Any]:
    """Say whether a value is a model that is encoded as an array."""
    return isinstance(value, ArrayModel)
