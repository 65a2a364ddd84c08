# From templates/runtime/state/things.py of wiregen; remake: wiregen generate
"""Things that events begin, change and end, and members of collections."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from typing import Any, ClassVar, TypeVar

from .streams import Stream
from .values import copied, put, reached

T = TypeVar("T", bound="Thing")
V = TypeVar("V")

Key = tuple[Any, ...]


class Place:
    """A place in a snapshot: attribute names, each with a flag whether an item of its list is meant."""

    __slots__ = ("convert", "steps")

    def __init__(self, *steps: tuple[str, bool], convert: Callable[[Any], Any] | None = None) -> None:
        self.steps = steps
        self.convert = convert


Places = Mapping[str, Place]


class Thing:
    """Something that events begin, change and end. It changes with every event that concerns it."""

    __slots__ = (
        *("_children", "is_counted", "is_final", "is_open", "key", "last_said", "place_index", "streams"),
        "was_missed",
    )

    WITHIN: ClassVar[type[Thing] | None] = None
    """The class of the things that contain it."""
    DEPTH: ClassVar[int] = 0
    """How many of its keys come from the thing around it."""
    PLACE: ClassVar[Place | None] = None
    """The place of its snapshot in the snapshot of the thing around it."""
    PLACES: ClassVar[Places] = {}
    """The places of its streams in its snapshot, by name."""
    TOTAL: ClassVar[tuple[str, ...]] = ()
    """The path to the part of its last snapshot whose numbers are added up."""
    FINISHED: ClassVar[tuple[tuple[str, ...], tuple[str, ...]] | None] = None
    """The path to the field of its last snapshot that says how it ended, and the values that mean success."""

    def __init__(self, key: Key, value: Any, index: int | None) -> None:
        self.key = key
        """Its keys, those of the thing around it first."""
        self.last_said = value
        """Its last snapshot from the server, or None if there was none."""
        self.place_index = index
        """Its index in the list of the thing around it, or None."""
        self.is_open = True
        """True if it has begun and not ended."""
        self.is_final = False
        """True if its end came with a snapshot."""
        self.was_missed = False
        """True if an event about it came before its beginning."""
        self.is_counted = False
        """True if its numbers are in the total."""
        self._children: dict[tuple[type[Thing], Key], Thing] = {}
        self.streams: defaultdict[str, dict[Any, Stream]] = defaultdict(dict)
        """Its streams by name and index. The index is None if a name has only one stream."""

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {'/'.join(map(str, self.key))} {'open' if self.is_open else 'ended'}>"

    @property
    def is_finished(self) -> bool:
        """True if it ended complete: it was not cut off, and did not fail."""
        if self.is_open or self.FINISHED is None:
            return not self.is_open
        names, values = self.FINISHED
        return reached(self.last_said, names) in values

    def all(self, kind: type[T]) -> tuple[T, ...]:
        """Return its parts of a class, in the order of their beginnings."""
        return tuple(child for child in self._children.values() if isinstance(child, kind))

    def has_ended(self, stream: str, index: Any = None) -> bool:
        """Say whether the server has ended a stream. ``index`` selects one of several with the same name."""
        found = self.streams[stream].get(index)
        return found is not None and found.has_ended

    # For generated classes, steps and the state

    def adopt(self, child: Thing) -> None:
        """Add a part."""
        self._children[type(child), child.key] = child

    def drop(self, child: Thing) -> None:
        """Remove a part."""
        self._children.pop((type(child), child.key), None)

    def parts(self) -> Iterator[Thing]:
        """Yield all its parts, the innermost first."""
        for child in self._children.values():
            yield from child.parts()
            yield child

    def joined(self, name: str, empty: V) -> V:
        """Return the pieces of a stream so far, joined, or ``empty``."""
        found = self.streams[name].get(None)
        joined: V = empty if found is None else found.joined()
        return joined

    def all_joined(self, name: str) -> dict[Any, Any]:
        """Return the joined pieces of all streams of a name, by index."""
        return {index: stream.joined() for index, stream in self.streams[name].items()}

    def size(self, name: str) -> int:
        """Return the number of bytes of a stream so far, including dropped ones."""
        return sum(stream.size for stream in self.streams[name].values())

    def composed(self) -> Any:
        """Return a copy of its snapshot with its streams and parts filled in, which do not overwrite a final one."""
        if self.last_said is None:
            return None
        value = copied(self.last_said)
        overwrite = not self.is_final
        for child in self._children.values():
            if child.PLACE is not None and (inner := child.composed()) is not None:
                convert = child.PLACE.convert
                inner = inner if convert is None else convert(inner)
                value = put(value, child.PLACE.steps, child.place_index, inner, overwrite=overwrite)
        for name, place in self.PLACES.items():
            for index, stream in self.streams[name].items():
                if (content := stream.content(ended=not self.is_open)) is not None:
                    value = put(value, place.steps, index, content, overwrite=overwrite)
        return value


class Member(Thing):
    """A member of a collection."""

    __slots__ = ("is_member", "is_replaced", "twin")

    LIVE: ClassVar[type[Thing] | None] = None
    """The class of the things that are also members while they are open."""

    def __init__(self, key: Key, value: Any, index: int | None) -> None:
        super().__init__(key, value, index)
        self.is_final = True
        self.is_member = False
        """True if it was added, and not only announced."""
        self.is_replaced = False
        """True if the server has sent it again since it was added."""
        self.twin: Thing | None = None
        """The thing with the same key, or None."""

    def composed(self) -> Any:
        """Return a copy of its snapshot, or of its twin's if the server has not sent the member again."""
        return super().composed() if self.twin is None or self.is_replaced else self.twin.composed()
