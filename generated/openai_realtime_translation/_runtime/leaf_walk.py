# From templates/runtime/leaf_walk.py of wiregen; remake: wiregen generate
"""The part of the fault walk for values without fields: text, numbers, constants and free JSON."""

from __future__ import annotations

from typing import Any

from .errors import Fault, FaultList
from .json_path import kind_of, member
from .json_text import SURROGATE
from .kinds import is_object
from .mismatch import MismatchError
from .protocol import is_secret_key
from .scalar_types import SCALARS, is_read
from .scalars import MAX_DEPTH


class LeafWalk:
    """Checks values without fields, and collects the faults at or below the tagged union that the walk is in."""

    def __init__(self) -> None:
        self.faults = FaultList()
        self.loose = False
        """True if a fault was found that no unknown variant holds yet."""
        self.secret: str | None = None
        """Path of the secret field or key around, for the faults inside: their own paths could show secret keys."""

    def fault(self, path: str, message: str) -> Any:
        """Note a fault, and return None in place of the value."""
        self.faults.add(Fault(self.secret or path, message))
        self.loose = True

    def scalar(self, value: Any, name: str, path: str) -> Any:
        scalar = SCALARS[name]
        try:
            found = scalar.read(value)
        except MismatchError:
            return self.fault(path, f"expected {scalar.expected}, got {described(value, scalar.expected)}")
        return self.text(found, path) if name == "string" else found

    def text(self, value: str, path: str) -> str:
        if not value.isascii() and SURROGATE.search(value):
            self.fault(path, "expected text, got a lone surrogate, which UTF-8 cannot carry")
        return value

    def constant(self, value: Any, expected: tuple[str | int | bool, ...], path: str) -> Any:
        """Return a value if it is one of the expected ones, or note a fault."""
        found = int(value) if isinstance(value, float) and is_read(value, "integer") else value
        for item in expected:
            if type(item) is type(found) and item == found:
                return item
        other = next((name for name in ("string", "integer", "boolean") if is_read(found, name)), None)
        same_kind = any(type(item) is type(found) for item in expected)
        shown = f"another {other}" if other is not None and same_kind else kind_of(value)
        return self.fault(path, f"expected {' or '.join(map(ascii, expected))}, got {shown}")

    def key(self, key: Any, path: str) -> Any:
        if type(key) is not str:
            self.fault(path, f"expected string keys, got {kind_of(key)}")
            return key
        return self.text(key, path)

    def free_member(self, key: Any, value: Any, path: str, depth: int = 0) -> Any:
        """Return a member of free JSON. If its key looks secret, faults inside get the path of the member."""
        place = member(path, key)
        if self.secret is not None or not is_secret_key(key):
            return self.free_json(value, place, depth)
        self.secret = place
        found = self.free_json(value, place, depth)
        self.secret = None
        return found

    def free_json(self, value: Any, path: str, depth: int = 0) -> Any:
        """Return a copy of free JSON. Note a fault for a value that JSON does not have, and for too many levels."""
        if isinstance(value, str):
            return self.text(value, path)
        if value is None or type(value) in (bool, int):
            return value
        if isinstance(value, float):
            if value - value != 0.0:
                self.fault(path, "expected a JSON value, got a number that JSON does not have")
            return float(value)
        if type(value) not in (dict, list):
            return self.fault(path, f"expected a JSON value, got {kind_of(value)}")
        if depth >= MAX_DEPTH:
            return self.fault(path, f"nested too deeply: more than {MAX_DEPTH} levels of free JSON")
        if is_object(value):
            return {self.key(key, path): self.free_member(key, item, path, depth + 1) for key, item in value.items()}
        return [self.free_json(item, f"{path}[{index}]", depth + 1) for index, item in enumerate(value)]


def described(value: Any, expected: str) -> str:
    """Describe a value for a fault message."""
    if isinstance(value, float):
        if value - value != 0.0:
            return "a number that JSON does not have"
        if expected == "integer":
            return "a number that is not an exact integer"
    return kind_of(value)
