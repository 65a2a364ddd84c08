# From templates/runtime/json_path.py of wiregen; remake: wiregen generate
"""JSON paths of faults, such as ``$.response.output[0].content``."""

from __future__ import annotations

from collections.abc import Iterator

from .errors import Fault
from .protocol import is_secret_key
from .scalars import ExactFloat, Underflow, WrittenFloat


class ItemsPath(str):
    """The path of an array whose items have names. The path of an item ends with its position, not its name."""

    layout: tuple[str, ...] = ()


def items_path(path: str, layout: tuple[str, ...] | None) -> str:
    """Return the path for the items of a record, which is an array if it has a layout."""
    if layout is None:
        return path
    found = ItemsPath(path)
    found.layout = layout
    return found


def member(path: str, key: object) -> str:
    """Return the path of an object's member. A long key is cut, since it may be a value in the wrong place."""
    text = str(key)
    if isinstance(path, ItemsPath):
        return f"{path}[{path.layout.index(text)}]" if text in path.layout else f"{path}{text}"
    if text.isidentifier():
        return f"{path}.{text}" if len(text) <= 64 else f"{path}.{text[:64]}…"
    return f"{path}[{text if len(text) <= 64 else text[:64] + '…'!a}]"


def concealed(faults: Iterator[Fault], place: str) -> Iterator[Fault]:
    """Yield the faults inside a secret field with the path of the field, since keys inside it are secret too."""
    yield from dict.fromkeys(Fault(place, fault.message) for fault in faults)


def conceal_member(key: object, path: str, faults: Iterator[Fault]) -> Iterator[Fault]:
    """Yield the faults inside a member of free JSON. If its key looks secret, they get the path of the member."""
    yield from concealed(faults, member(path, key)) if is_secret_key(key) else faults


def kind_of(value: object) -> str:
    """Return the JSON kind of a parsed value, or the name of its Python type if it is not JSON."""
    return _KINDS.get(type(value), type(value).__name__)


_KINDS: dict[type, str] = {
    type(None): "null",
    bool: "boolean",
    int: "integer",
    float: "number",
    WrittenFloat: "number",
    ExactFloat: "number",
    Underflow: "number",
    str: "string",
    list: "array",
    dict: "object",
}
