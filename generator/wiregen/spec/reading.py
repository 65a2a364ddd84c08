"""Read nodes of the expected kind. A node of another kind has its fault already, and is read as absent."""

from __future__ import annotations

from collections.abc import Iterator

from wiregen.source.faults import Position
from wiregen.source.nodes import Entry, Mapping, Node, Scalar, Sequence, plain
from wiregen.spec.values import DeviationSpec, JsonSpec, Ref


def value_of(node: Node | None, key: str) -> Node | None:
    """Return the value of a key, or None if there is none."""
    return node.get(key) if isinstance(node, Mapping) else None


def entries(node: Node | None, key: str) -> tuple[Entry, ...]:
    """Return the entries of the mapping under a key."""
    value = value_of(node, key)
    return value.entries if isinstance(value, Mapping) else ()


def text(node: Node | None, key: str) -> str:
    """Return the text under a key, or an empty one."""
    return optional_text(node, key) or ""


def optional_text(node: Node | None, key: str) -> str | None:
    """Return the text under a key, or None."""
    value = value_of(node, key)
    return value.value if isinstance(value, Scalar) and isinstance(value.value, str) else None


def flag(node: Node | None, key: str) -> bool:
    """Say whether true is under a key."""
    value = value_of(node, key)
    return isinstance(value, Scalar) and value.value is True


def strings(node: Node | None) -> Iterator[tuple[str, Position]]:
    """Yield the texts of a list with their places."""
    for item in node.items if isinstance(node, Sequence) else ():
        if isinstance(item, Scalar) and isinstance(item.value, str):
            yield item.value, item.position


def refs(node: Node | None, key: str) -> tuple[Ref, ...]:
    """Return the names in the list under a key."""
    return tuple(Ref(name, position) for name, position in strings(value_of(node, key)))


def ref(node: Node | None, key: str) -> Ref | None:
    """Return the name under a key with its position, if there is one."""
    value, name = value_of(node, key), text(node, key)
    return Ref(name, value.position) if value is not None and name else None


def json_value(node: Node | None, key: str) -> JsonSpec | None:
    """Return the value under a key, whatever it is, or None if the key is absent."""
    value = value_of(node, key)
    return None if value is None else JsonSpec(plain(value), value.position)


def deviation(node: Node | None) -> DeviationSpec | None:
    """Return the deviation of a declaration."""
    value = value_of(node, "deviation")
    return None if value is None else DeviationSpec(text(value, "upstream"), text(value, "reason"))
