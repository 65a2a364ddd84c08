"""Add tag keys if one key does not distinguish all events, such as ``op`` and ``t`` of Discord's gateway."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from wiregen.importing.folding import Folder
from wiregen.importing.members import Member, members
from wiregen.importing.naming import tag_spec
from wiregen.importing.tags import Tagging, Variant, fixed_values


def with_more_keys(folder: Folder, tags: Tagging) -> Tagging:
    """Return a tagging with more keys if they distinguish more variants, or else the same.

    An event that does not name one of the keys must lack it, or have null there.
    """
    alone = [Variant(_values_of(tags, member), (member,)) for member in _tagged(tags)]
    found = replace(tags, variants=tuple(alone))
    while _undecided(found):
        doubtful = (member for members_ in (_tagged(found), found.left_out) for member in members_)
        keys = dict.fromkeys(key for member in doubtful for key in member.folded.properties)
        tried = (_split(folder, found, key) for key in keys if key not in found.keys and tag_spec(key) is not None)
        best = min(filter(None, tried), key=_undecided, default=found)
        if _undecided(best) >= _undecided(found):
            break
        found = best
    merged = replace(found, variants=tuple(_merged(found.variants)))
    return merged if merged.more and not _shared(merged) else tags


def _merged(variants: tuple[Variant, ...]) -> Iterator[Variant]:
    """Yield the variants, and merge those with the same values of all keys."""
    alike: dict[tuple[tuple[str | int, ...], tuple[tuple[str, tuple[str | int, ...]], ...]], list[Member]] = {}
    for variant in variants:
        alike.setdefault((variant.values, tuple(sorted(variant.more.items()))), []).extend(variant.members)
    for (values, more), held in alike.items():
        yield Variant(values, tuple(held), dict(more))


def _tagged(tags: Tagging) -> list[Member]:
    return list({member.key: member for variant in tags.variants for member in variant.members}.values())


def _values_of(tags: Tagging, member: Member) -> tuple[str | int, ...]:
    held = (one.values for one in tags.variants if any(other.key == member.key for other in one.members))
    return tuple(value for values in held for value in values)


def _undecided(tags: Tagging) -> int:
    """Return the number of objects that are not distinguished."""
    return _shared(tags) + len(tags.left_out)


def _shared(tags: Tagging) -> int:
    return sum(count - 1 for count in Counter(mark for one in tags.variants for mark in one.marks).values())


def _split(folder: Folder, tags: Tagging, key: str) -> Tagging | None:
    """Return a tagging with one more key, or None if the key may have any value in an object."""
    variants: list[Variant] = []
    for variant in tags.variants:
        values = _values(folder, variant.members[0], key)
        if values is None:
            return None
        variants.append(replace(variant, more={**variant.more, key: values} if values else variant.more))
    left_out: list[Member] = []
    for member in tags.left_out:
        values = _values(folder, member, key)
        if values and all(is_absent(folder, member, other) for other in tags.keys):
            variants.append(Variant((), (member,), {key: values}))
        else:
            left_out.append(member)
    return replace(tags, variants=tuple(variants), left_out=tuple(left_out), more=(*tags.more, key))


def _values(folder: Folder, member: Member, key: str) -> tuple[str | int, ...] | None:
    """Return the values of a key; ``()`` if an object has no such key, None if it may have any value."""
    if is_absent(folder, member, key):
        return ()
    needed = key in member.folded.required or not member.folded.required
    return (fixed_values(folder, member.folded.properties[key]) if needed else ()) or None


def is_absent(folder: Folder, member: Member, key: str) -> bool:
    """Say whether an object has no such key, or only with null."""
    place = member.folded.properties.get(key)
    return place is None or {found.kind for found in members(folder, place)} == {"null"}
