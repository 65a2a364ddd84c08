"""How the variant of an object is found, as search.c does it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import product
from typing import Any, TypeAlias

from .entries import RefusedError

Kinds: TypeAlias = Sequence[tuple[str, int]]
"""The keys of a union's tags, each with the kinds of values that it may have."""
Place: TypeAlias = tuple[str | None, str]
"""A key, and the content key above it."""


def tag_values(union: Any, variants: Mapping[str, Any], kinds: Kinds, *, simple: bool) -> Iterator[tuple[str, str]]:
    """Yield all values that a union's tags may have together, each with the name of its record.

    If there is a single key of strings it is that string; otherwise they are spelled as search.c spells them.
    """
    for name, record in variants.items():
        tags = dict(record.tags) if record.tag is None else {record.tag[0]: (record.tag[1],)}
        if union.tagging == "external":
            yield record.event, name
        elif union.tagging == "internal" and simple and tags:
            yield from ((value, name) for value in tags[union.tag])
        elif union.tagging == "internal" and tags:
            for values in product(*(tags.get(key, (None,)) for key, _ in kinds)):
                yield "".join(map(_spelled, values)), name


def search(
    union: Any, records: Mapping[str, Any], numbers: Mapping[str, int], kinds: Kinds, *, simple: bool
) -> tuple[Any, ...] | None:
    """Return how search.c finds the variant; None if a single string says it, or nothing in the object does.

    That is: whether a key is the tag, the kinds of the tags' values, what is said by the keys of the object and by
    those of the contents in it, and the records that are known by their keys.
    """
    if union.tagging == "external":
        return True, (), (), ()
    if union.tagging == "outside" or (simple and not union.known_by_keys):
        return None
    places = {name: _places(records[name]) for name in union.known_by_keys}
    bits = {
        place: bit for bit, place in enumerate(dict.fromkeys(place for found in places.values() for place in found))
    }
    known = tuple((numbers[name], sum(1 << bits[place] for place in found)) for name, found in places.items())
    contents = list(dict.fromkeys(content for content, _ in bits if content is not None))
    marks = [_marks(list(kinds), contents, {key: bit for (content, key), bit in bits.items() if content is None})]
    marks += [_marks([], [], {key: bit for (content, key), bit in bits.items() if content == of}) for of in contents]
    return False, tuple(kind for _, kind in kinds), tuple(marks), known


def _places(record: Any) -> list[Place]:
    """Return the keys by which a record is known."""
    if not record.has:
        raise RefusedError("a record that is known by no keys")
    return [(None if record.content is None else record.content.key, key) for key in dict.fromkeys(record.has)]


def _marks(kinds: Kinds, contents: list[str], bits: Mapping[str, int]) -> tuple[tuple[str, int, int, int], ...]:
    """Return the meaning of keys: the number of a tag, a key that identifies records, or the keys of a content."""
    tags = {key: number for number, (key, _) in enumerate(kinds)}
    levels = {key: number for number, key in enumerate(contents, 1)}
    return tuple((key, tags.get(key, -1), bits.get(key, -1), levels.get(key, -1)) for key in {**tags, **levels, **bits})


def _spelled(value: str | int | None) -> str:
    """Return the value of one of several tags as search.c spells it: its length, kind and text, or a dash."""
    if value is None:
        return "-"
    text = str(value)
    return f"{len(text.encode())}{'s' if isinstance(value, str) else 'i'}{text}"
