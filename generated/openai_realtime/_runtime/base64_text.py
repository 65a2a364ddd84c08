# From templates/runtime/base64_text.py of wiregen; remake: wiregen generate
"""Base64 by wiregen_native if it is there, which takes a tenth of the time, or else by the standard library."""

from __future__ import annotations

import base64
from collections.abc import Callable
from typing import Final

from .native import extension


def _decode(text: str) -> bytes:
    return base64.b64decode(text, validate=True)


def _encode(data: bytes | bytearray | memoryview) -> str:
    return base64.b64encode(data).decode("ascii")


decode_base64: Final[Callable[[str], bytes]] = getattr(extension(), "b64decode", _decode)
"""Decode text to bytes. Raises ValueError if any character is outside the base64 alphabet."""

encode_base64: Final[Callable[[bytes | bytearray | memoryview], str]] = getattr(extension(), "b64encode", _encode)
"""Encode bytes as text."""
