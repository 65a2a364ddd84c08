"""Reading of nodes that may not be what they should: what does not fit is reported already, and read as nothing."""

from __future__ import annotations

from collections.abc import Iterator

from wiregen.faults import Position
from wiregen.node import Entry, Mapping, Node, Scalar, Sequence
from wiregen.old_spec import Deviation
from wiregen.spec_names import Ref


def entries(node: Node | None, key: str) -> tuple[Entry, ...]:
    value = node.get(key) if isinstance(node, Mapping) else None
    return value.entries if isinstance(value, Mapping) else ()


def text(node: Node | None, key: str) -> str:
    value = node.get(key) if isinstance(node, Mapping) else None
    return value.value if isinstance(value, Scalar) and isinstance(value.value, str) else ""


def flag(node: Node, key: str) -> bool:
    value = node.get(key) if isinstance(node, Mapping) else None
    return isinstance(value, Scalar) and value.value is True


def strings(node: Node | None) -> Iterator[tuple[str, Position]]:
    for item in node.items if isinstance(node, Sequence) else ():
        if isinstance(item, Scalar) and isinstance(item.value, str):
            yield item.value, item.position


def refs(node: Node, key: str) -> tuple[Ref, ...]:
    value = node.get(key) if isinstance(node, Mapping) else None
    return tuple(Ref(text, position) for text, position in strings(value))


def deviation_of(node: Node) -> Deviation | None:
    value = node.get("deviation") if isinstance(node, Mapping) else None
    return None if value is None else Deviation(text(value, "upstream"), text(value, "reason"))


def ref(node: Node, key: str) -> Ref | None:
    """Return the name under a key with its position, where there is one."""
    value = node.get(key) if isinstance(node, Mapping) else None
    name = text(node, key)
    return Ref(name, value.position) if value is not None and name else None
