"""base64 of the extension against that of the standard library, with texts that are right or wrong by a hair.

``python -m tests.native.base64_trial SECONDS`` prints how many were tried; it fails at the first difference.
"""

from __future__ import annotations

import base64
import random
import sys
import time
from collections.abc import Callable
from types import ModuleType
from typing import Any

from tests.native.subjects import load_native
from tests.native.trial import trial

SIGNS = b"ABCxyz019+/=-_ \n\t\x00\x7f\x80\xff,.@[`{"


def outcome(function: Callable[[object], object], given: object) -> object:
    """Return what a function gives, or the class and text of its error."""
    try:
        return function(given)
    except Exception as error:
        return type(error), str(error)


def standard_decode(given: Any) -> bytes:
    return base64.b64decode(given, validate=True)


def standard_encode(given: Any) -> str:
    return base64.b64encode(given).decode("ascii")


def changed(chance: random.Random, text: bytes) -> bytes:
    """Return a text with a small change, or as it is."""
    letters = bytearray(text)
    kind, at = chance.randrange(6), chance.randrange(len(text) + 1)
    if kind == 0 and at < len(letters):
        letters[at] = chance.choice(SIGNS) if chance.random() < 0.7 else chance.randrange(256)
    elif kind == 1:
        letters[at:at] = chance.choices(SIGNS, k=chance.randrange(1, 3))
    elif kind == 2:
        del letters[at : at + chance.randrange(1, 4)]
    elif kind == 3 and letters:
        end = len(letters) - chance.randrange(min(3, len(letters)))
        letters[end - 1] = chance.choice(SIGNS)
    return bytes(letters)


def as_given(chance: random.Random, text: bytes) -> object:
    """Return a text as a caller may give it."""
    kind = chance.randrange(10)
    if kind < 4:
        return text.decode("latin-1")
    if kind == 4:
        return bytearray(text)
    if kind == 5:
        return memoryview(b"x" + text)[1:]
    if kind == 6 and len(text) < 9:
        return chance.choice([None, 5, "é", "\ud800", [text], memoryview(text)[::2]])
    return text


def difference(native: ModuleType, chance: random.Random) -> str:
    """Try one random input; return what differs, or nothing."""
    data = chance.randbytes(chance.choice((chance.randrange(80), chance.randrange(9), chance.randrange(2000))))
    text = as_given(chance, changed(chance, base64.b64encode(data)))
    given = chance.choice((data, bytearray(data), memoryview(b"x" + data)[1:], memoryview(data)[::2], "text", None))
    decoded = outcome(native.b64decode, text), outcome(standard_decode, text)
    encoded = outcome(native.b64encode, data), outcome(standard_encode, data)
    for name, value, (mine, theirs) in (("b64decode", text, decoded), ("b64encode", data, encoded)):
        if mine != theirs:
            return f"{name}({value!r}): {mine!r}, not {theirs!r}"
    mine, theirs = outcome(native.b64encode, given), outcome(standard_encode, given)
    refused = isinstance(mine, tuple) and isinstance(theirs, tuple) and mine[0] is theirs[0]
    return "" if refused or mine == theirs else f"b64encode({given!r}): {mine!r}, not {theirs!r}"


def main() -> int:
    with trial(__doc__ or "") as (options, folder):
        native = load_native(folder)
    chance, count, end = random.Random(1), 0, time.monotonic() + options.seconds
    while time.monotonic() < end:
        found = difference(native, chance)
        if found:
            print(found)
            return 1
        count += 1
    print(f"{count:,} inputs, no difference")
    return 0


if __name__ == "__main__":
    sys.exit(main())
