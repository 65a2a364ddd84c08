# From templates/runtime/state_things.py of wiregen; remake: wiregen generate
"""Things that events begin, change and end, and members of collections."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from typing import Any, ClassVar, TypeVar

from .state_streams import Stream
from .state_values import copied, put, reached

T = TypeVar("T", bound="Thing")

Key = tuple[Any, ...]


class Place:
    """Where something stands in a snapshot: attribute names, each with whether a member of its list is meant."""

    __slots__ = ("convert", "steps")

    def __init__(self, *steps: tuple[str, bool], convert: Callable[[Any], Any] | None = None) -> None:
        self.steps = steps
        self.convert = convert


Places = Mapping[str, Place]


class Thing:
    """Something that events begin, change and end. It goes on changing as events are fed."""

    __slots__ = (
        *("_children", "is_counted", "is_final", "is_open", "key", "last_said", "place_index", "streams"),
        "was_missed",
    )

    WITHIN: ClassVar[type[Thing] | None] = None
    """What it is a part of."""
    DEPTH: ClassVar[int] = 0
    """How many of its keys are those of what it is a part of."""
    PLACE: ClassVar[Place | None] = None
    """Where its snapshot stands in that of what it is a part of."""
    PLACES: ClassVar[Places] = {}
    """Where its streams stand in its snapshot, by name."""
    TOTAL: ClassVar[tuple[str, ...]] = ()
    """The way to the part of its last snapshot whose numbers are added up."""
    FINISHED: ClassVar[tuple[tuple[str, ...], tuple[str, ...]] | None] = None
    """The way to what its last snapshot says of its end, and the values that mean that it is whole."""

    def __init__(self, key: Key, value: Any, index: int | None) -> None:
        self.key = key
        """The keys that name it, those of what it is a part of first."""
        self.last_said = value
        """What the server said of it last, as it came; None if it showed nothing."""
        self.place_index = index
        """Its place in what it is a part of; None if it has none."""
        self.is_open = True
        """It has begun and not ended."""
        self.is_final = False
        """Its end came with a snapshot."""
        self.was_missed = False
        """Something came of it before its beginning."""
        self.is_counted = False
        """Its numbers are in the total."""
        self._children: dict[tuple[type[Thing], Key], Thing] = {}
        self.streams: defaultdict[str, dict[Any, Stream]] = defaultdict(dict)
        """What came in pieces, by name and by what tells several of one name apart: None if there is one."""

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {'/'.join(map(str, self.key))} {'open' if self.is_open else 'ended'}>"

    @property
    def is_finished(self) -> bool:
        """It has ended as a whole: it was not cut off, and did not fail."""
        if self.is_open or self.FINISHED is None:
            return not self.is_open
        names, values = self.FINISHED
        return reached(self.last_said, names) in values

    def all(self, kind: type[T]) -> tuple[T, ...]:
        """Return its parts of a class in the order in which they began."""
        return tuple(child for child in self._children.values() if isinstance(child, kind))

    def has_ended(self, stream: str, index: Any = None) -> bool:
        """Say whether the server has ended a stream of this name; ``index`` tells several of one name apart."""
        found = self.streams[stream].get(index)
        return found is not None and found.has_ended

    # What generated classes, tables and the tracker use

    def adopt(self, child: Thing) -> None:
        """Take a part."""
        self._children[type(child), child.key] = child

    def drop(self, child: Thing) -> None:
        """Forget a part."""
        self._children.pop((type(child), child.key), None)

    def parts(self) -> Iterator[Thing]:
        """Yield all that is a part of it, the innermost first."""
        for child in self._children.values():
            yield from child.parts()
            yield child

    def joined(self, name: str, empty: Any) -> Any:
        """Return what came of a stream so far."""
        found = self.streams[name].get(None)
        return empty if found is None else found.joined()

    def all_joined(self, name: str) -> dict[Any, Any]:
        """Return what came so far of all streams of a name, by index."""
        return {index: stream.joined() for index, stream in self.streams[name].items()}

    def size(self, name: str) -> int:
        """Return the number of bytes of a stream so far, also of those that were dropped."""
        return sum(stream.size for stream in self.streams[name].values())

    def composed(self) -> Any:
        """Return a copy of its snapshot with what came in pieces. What a final snapshot says is not changed."""
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
    """The things that are members too while they are open."""

    def __init__(self, key: Key, value: Any, index: int | None) -> None:
        super().__init__(key, value, index)
        self.is_final = True
        self.is_member = False
        """It was added; until then it is only announced."""
        self.is_replaced = False
        """The server has shown it again since it was added."""
        self.twin: Thing | None = None
        """The thing that it is too."""

    def composed(self) -> Any:
        """Return a copy of its snapshot, that of its twin while the server has not shown it again."""
        return super().composed() if self.twin is None or self.is_replaced else self.twin.composed()
