"""Changes of JSON texts and values that leave them nearly what they were."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterator, Sequence
from itertools import cycle, islice
from typing import Any, Final

from tests.support.json_values import places, removed, replaced

PIECES = (
    *(b"null", b"1e400", b"123456789012345678901234567890", b'"\\ud800"', b'"\\ud83d\\ude00"', b"-0", b"1.0", b"{}"),
    *(b"[]", b"true", b"\xff", b"\xc3\xa9", b"\xed\xa0\x80", b"\\u0074", b"1e5", b"-", b"0.", b"1E+2", b'"', b"\\"),
    *(b"\x00", b'"type":', b'"type":"message",', b'{"type":"x"}', b"[[[[", b'{"a":', b" ", b"\n", b"NaN", b"1e-400"),
    *(b"0.1e-5", b"00", b"\xf0\x9f\x98\x80", b"\xf4\x90\x80\x80", b"Infinity", b"-Infinity", b"\xef\xbb\xbf", b","),
    *(b"1" * 5000, b"-0.0", b"9007199254740993.0", b"1.5", b"[" * 90 + b"]" * 90, b"[" * 199 + b"]" * 199),
    *(b"[" * 200 + b"]" * 200, b"[" * 201 + b"]" * 201, b'{"k":' * 150 + b"1" + b"}" * 150),
)

OTHER_VALUES: tuple[Any, ...] = (
    *(None, True, False, 0, 0.0, 1, 1.0, 10, 10.0, -1, 1.5, 2**53, 2**70, "", "1", "10", "later", "2.0"),
    *([], [None], {}, {"x": 1}, {"mode": None}),
)


def mutated(chance: random.Random, text: bytes) -> bytes:
    """Return a text with a few changes."""
    changed = bytearray(text)
    for _ in range(chance.choice((1, 1, 1, 2, 3, 6))):
        chance.choice(_CHANGES)(chance, changed)
    return bytes(changed)


def reshaped(chance: random.Random, value: Any, keys: Sequence[str]) -> Any:
    """Return a value in which something is absent, null, another value, or more than it was, at one or two places.

    ``keys`` are those that may come in addition.
    """
    for _ in range(chance.choice((1, 1, 2))):
        place, found = chance.choice(list(places(value)))
        kind = chance.random()
        if isinstance(found, dict) and kind < 0.5:
            more = {chance.choice(keys): chance.choice(OTHER_VALUES)} if kind < 0.35 else {}
            members = list((found | more).items())
            value = replaced(value, place, dict(chance.sample(members, len(members))))
        elif place and kind < 0.7:
            value = removed(value, place)
        else:
            value = replaced(value, place, chance.choice(OTHER_VALUES))
    return value


def neighbours(text: bytes) -> Iterator[str]:
    """Yield texts that differ from one in a single place: a value, or a key that is missing, escaped or there twice."""
    value, others = json.loads(text), cycle(OTHER_VALUES)
    for place, found in places(value):
        yield from (json.dumps(replaced(value, place, other)) for other in (None, *islice(others, 5)))
        if place:
            yield json.dumps(removed(value, place))
        for key, item in found.items() if isinstance(found, dict) else ():
            rest = {name: held for name, held in found.items() if name != key}
            for members in (
                {AGAIN + key: next(others), **found},
                {**found, AGAIN + key: None},
                {**found, AGAIN + key: item},
            ):
                yield json.dumps(replaced(value, place, members)).replace(AGAIN, "")
            escaped = json.dumps(replaced(value, place, {**rest, AGAIN + key: item}))
            yield escaped.replace(AGAIN + key[:1], f"\\u{ord(key[:1]):04x}") if key.isascii() and key else escaped


AGAIN: Final = "again-"
"""What stands before a key while it is not yet the one that it is to be."""


def _change_byte(chance: random.Random, text: bytearray) -> None:
    if text:
        text[chance.randrange(len(text))] = chance.randrange(256)


def _flip_bit(chance: random.Random, text: bytearray) -> None:
    if text:
        text[chance.randrange(len(text))] ^= 1 << chance.randrange(8)


def _remove(chance: random.Random, text: bytearray) -> None:
    start = chance.randrange(len(text) + 1)
    del text[start : start + chance.randrange(1, 8)]


def _cut(chance: random.Random, text: bytearray) -> None:
    del text[chance.randrange(len(text) + 1) :]


def _add_signs(chance: random.Random, text: bytearray) -> None:
    start = chance.randrange(len(text) + 1)
    text[start:start] = bytes(chance.choices(b'"\\{}[],:0123456789truefalsn. \n-eu', k=chance.randrange(1, 4)))


def _repeat(chance: random.Random, text: bytearray) -> None:
    start, copied = chance.randrange(len(text) + 1), chance.randrange(len(text) + 1)
    text[start:start] = text[copied : copied + chance.randrange(1, 60)]


def _add_piece(chance: random.Random, text: bytearray) -> None:
    start = chance.randrange(len(text) + 1)
    text[start:start] = chance.choice(PIECES)


def _repeat_member(chance: random.Random, text: bytearray) -> None:
    start = text.find(b'"', chance.randrange(len(text) + 1))
    end = text.find(b",", start)
    if 0 <= start < end:
        text[end:end] = b"," + text[start:end]


def _replace_value(chance: random.Random, text: bytearray) -> None:
    start = text.find(b":", chance.randrange(len(text) + 1)) + 1
    if start:
        ends = [end for end in (text.find(sign, start) for sign in (b",", b"}", b"]")) if end >= 0]
        text[start : min(ends, default=len(text))] = chance.choice(PIECES)


_CHANGES: tuple[Callable[[random.Random, bytearray], None], ...] = (
    *(_change_byte, _flip_bit, _remove, _cut, _add_signs, _repeat, _add_piece, _repeat_member),
    *(_replace_value, _replace_value),
)
