"""Changes to frames that keep them near to JSON and to the protocol, which changes of single bytes seldom do."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from random import Random
from typing import Any

from tests.support.json_values import places, removed, replaced

ODD_VALUES: tuple[Any, ...] = (
    *(None, True, False, 0, -1, 1, 1.0, -0.0, 0.5, 1e22, 1e300, 5e-324, 2**53, 2**53 + 1, 2**63, 2**64, -(2**63) - 1),
    *("", "later", "\x00", "\x7f", "é", "😀", "\ud800", "[REDACTED]", [], {}, [[]], [{}], {"": {}}, {"type": "later"}),
)

ODD_TOKENS = (
    *("NaN", "Infinity", "-Infinity", "1e400", "-1e400", "1e-400", "-0", "01", "1.", ".5", "+1", "0x10", "1E5", "tru"),
    *(
        "9007199254740993.0",
        "18446744073709551616",
        "1" * 4300,
        "1" * 4301,
        "0." + "1" * 400,
        "'text'",
        '"\t"',
        "/**/1",
    ),
    *(
        '"\\ud83d\\ude00"',
        '"\\ud83d\\u0041"',
        '"\\udfff"',
        '"\\u12"',
        '"\\x41"',
        '"\\/"',
        '{"a":1,"a":2}',
        "[1,]",
        "{,}",
    ),
    *("[" * 201 + "]" * 201, "[" * 150 + "]" * 150, '{"a":' * 99 + "1" + "}" * 99, '{"type":"later","type":5}'),
)

_TOKEN = re.compile('"<token ([0-9]+)>"')


def mutated(frame: bytes, words: Sequence[str], random: Random) -> bytes | None:
    """Return a frame with a few of its places changed, or None where it is not JSON."""
    try:
        value = json.loads(frame)
        for _ in range(random.choice((1, 1, 1, 2, 4))):
            value = _changed(value, words, random)
        text = json.dumps(value, ensure_ascii=random.random() < 0.5)
    except (ValueError, RecursionError):
        return None
    return _TOKEN.sub(lambda found: ODD_TOKENS[int(found[1]) % len(ODD_TOKENS)], text).encode("utf-8", "surrogatepass")


def _changed(value: Any, words: Sequence[str], random: Random) -> Any:
    """Return a value with one place changed."""
    found = list(places(value))
    place, here = random.choice(found)
    change = random.randrange(9)
    if change == 0 and place:
        return removed(value, place)
    if change == 1:
        return replaced(value, place, random.choice(words))
    if change == 2:
        return replaced(value, place, random.choice(ODD_VALUES))
    if change == 3:
        return replaced(value, place, f"<token {random.randrange(len(ODD_TOKENS))}>")
    if change == 4:
        return replaced(value, place, random.choice(found)[1])
    if change == 5:
        return replaced(value, place, [here] if random.random() < 0.5 else {random.choice(words): here})
    if change in (6, 7):  # of the type that is there, so that the frame is likely to be kept
        return replaced(value, place, random.choice([odd for odd in ODD_VALUES if type(odd) is type(here)]))
    if isinstance(here, dict):
        return replaced(value, (*place, random.choice(words)), random.choice((*ODD_VALUES, random.choice(found)[1])))
    return replaced(value, place, [here, here])
