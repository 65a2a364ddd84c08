"""The role of an event, with functions that read its frames."""

from __future__ import annotations

from collections.abc import Iterator

from wiregen.compare.order.things import Key
from wiregen.compare.order.values import Frame, Reader, reader
from wiregen.protocol.scalars import INTEGER
from wiregen.protocol.state import Path, Role
from wiregen.protocol.types import Scalar


class Bound:
    """A role with the functions that read a frame for it."""

    __slots__ = ("_after", "_index", "_is_each", "_is_place", "_keys", "_merged", "_value", "name", "role")

    def __init__(self, role: Role, name: str) -> None:
        self.role = role
        self.name = name
        self._is_each = role.path is not None and any(step.is_each for step in role.path.steps)
        holder = None if self._is_each else role.event
        self._keys = tuple((tuple(reader(path, holder) for path in key), _is_place(key[0])) for key in role.keys)
        self._value = None if role.path is None else reader(role.path, role.event)
        self._index = None if role.index is None else reader(role.index, role.event)
        self._is_place = role.index is not None and _is_place(role.index)
        self._merged = tuple(reader(source, role.event) for source, into in role.into if not into.steps)
        self._after = None if role.after is None else reader(role.after, role.event)

    def __str__(self) -> str:
        return self.name

    def key(self, frame: Frame) -> Key:
        """Return the keys of the thing that a frame is about."""
        return tuple(_first(*key, frame) for key in self._keys)

    def keys(self, frame: Frame) -> Iterator[Key]:
        """Yield the keys of every member that a frame brings."""
        if not self._is_each:
            yield self.key(frame)
            return
        members = self.value(frame)
        for member in members if isinstance(members, list) else ():
            yield tuple(_first(*key, member) for key in self._keys)

    def value(self, frame: Frame) -> object:
        """Return the value that a frame brings, or None."""
        return None if self._value is None else self._value(frame)

    def merged(self, frame: Frame) -> Iterator[object]:
        """Yield the values that overwrite fields of the snapshot itself."""
        for read in self._merged:
            yield read(frame)

    def index(self, frame: Frame) -> object:
        """Return the index that a frame gives: a position, which is 0 if it is absent, or another value."""
        value = None if self._index is None else self._index(frame)
        return 0 if value is None and self._is_place else value

    def after(self, frame: Frame) -> object:
        """Return the member that a new one comes after."""
        return None if self._after is None else self._after(frame)


def _is_place(path: Path) -> bool:
    return all(isinstance(type_, Scalar) and type_.kind is INTEGER for type_ in path.types)


def _first(key: tuple[Reader, ...], is_place: bool, value: object) -> object:
    """Return the first value found for a key; 0 for a position that is absent."""
    return next((found for read in key if (found := read(value)) is not None), 0 if is_place else None)
