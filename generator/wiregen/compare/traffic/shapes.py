"""The shape of the values at one place, to declare them in a spec. Shapes have a limited size and can be added."""

from __future__ import annotations

from dataclasses import dataclass, field

from wiregen.compare.traffic.json_text import kind_of

_DEPTH = 3
_MEMBERS = 64
"""The number of keys that are distinguished. An object with more is taken for a map."""


@dataclass(slots=True)
class Shape:
    """The kinds of some values, and the shapes of the values inside them."""

    kinds: dict[str, int] = field(default_factory=dict)
    """The number of values of each JSON kind."""
    items: Shape | None = None
    members: dict[str, Shape] = field(default_factory=dict)
    many: bool = False
    """True if there were too many keys to distinguish."""

    def add(self, value: object, depth: int = _DEPTH) -> None:
        """Add one value."""
        kind = kind_of(value)
        self.kinds[kind] = self.kinds.get(kind, 0) + 1
        if depth == 0:
            return
        match value:
            case list():
                self.items = self.items or Shape()
                for item in value:
                    self.items.add(item, depth - 1)
            case dict() if not self.many:
                for key, item in value.items():
                    self.members.setdefault(key, Shape()).add(item, depth - 1)
                self._limit()
            case _:
                pass

    def merge(self, other: Shape) -> None:
        """Add all values of another shape."""
        for kind, count in other.kinds.items():
            self.kinds[kind] = self.kinds.get(kind, 0) + count
        if other.items is not None:
            self.items = self.items or Shape()
            self.items.merge(other.items)
        self.many = self.many or other.many
        for key, member in other.members.items():
            self.members.setdefault(key, Shape()).merge(member)
        self._limit()

    def _limit(self) -> None:
        self.many = self.many or len(self.members) > _MEMBERS
        if self.many:
            self.members = {}

    @property
    def count(self) -> int:
        """The number of values."""
        return sum(self.kinds.values())

    @property
    def may_be_null(self) -> bool:
        """True if one of the values was null."""
        return "null" in self.kinds

    def type_text(self) -> str:
        """Return a type for the values as a spec writes it, ``any`` if all of them were null."""
        kinds = {kind for kind in self.kinds if kind != "null"}
        if "number" in kinds:
            kinds.discard("integer")
        return " | ".join(self._type_of(kind) for kind in sorted(kinds)) or "any"

    def _type_of(self, kind: str) -> str:
        match kind:
            case "array":
                item = "any" if self.items is None or self.items.may_be_null else self.items.type_text()
                return f"list[{item}]"
            case "object":
                return "map[any]"
            case _:
                return kind
