"""What the benchmark asks of a library."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

OURS = "wiregen"
OURS_NATIVE = "wiregen, native"
OURS_WITHOUT_ORJSON = "wiregen, no orjson"
ORJSON = "orjson, a dict"
MSGSPEC = "msgspec"
MASHUMARO = "mashumaro"
CATTRS = "cattrs"
PYDANTIC_GENERATED = "pydantic, generated"
PYDANTIC_SDK = "pydantic, SDK"
SDK = "openai-python"


@dataclass(frozen=True, slots=True, kw_only=True)
class Peer:
    """A library with the functions that its documentation recommends where speed counts, bound to the 46 events."""

    name: str
    decode: Callable[[bytes], Any]
    encode: Callable[[Any], bytes | str]
    peek: Callable[[bytes], Any] | None = None
    """Find the type of a frame without decoding the rest; None where the library has no such thing."""
    replace: Callable[..., Any]
    """Return a copy of an event with some fields changed, these being keyword arguments."""
    arguments: Callable[[Any], dict[str, Any] | None]
    """Return the keyword arguments that make an object of the library's own, or None for any other value."""
