"""Arrays in a union as JSON Schema: the marks of each, in the order in which the codec tries them."""

from __future__ import annotations

from collections.abc import Iterator

from wiregen.json_schema.document import JsonObject, JsonValue
from wiregen.protocol.arrays import ArrayKinds, arrays_by_kinds, tagged_arrays
from wiregen.protocol.scalars import JsonKind
from wiregen.protocol.tagging import InternalTag, TagKey
from wiregen.protocol.types import RecordType, UnionType


def array_marks(union: UnionType) -> Iterator[tuple[JsonObject, RecordType]]:
    """Yield for each variant the schema that an array matches if it matches no earlier one."""
    for arrays in tagged_arrays(union):
        for record in dict.fromkeys(arrays.records.values()):
            values = {tag.key.wire: tag.values for tag in record.tags}
            assert record.layout is not None
            items: dict[int, JsonObject] = {
                place: {"enum": list(values[record.layout[place]])} for place in arrays.places
            }
            yield _with_items(items), record
    for longer in (False, True):
        for known in arrays_by_kinds(union):
            yield _of_kinds(known, longer=longer), known.record


def array_tags(union: UnionType) -> Iterator[JsonObject]:
    """Yield the schemas of arrays that have a tag, if some variant has one."""
    keys = union.tagging.keys if isinstance(union.tagging, InternalTag) else ()
    tagged = tagged_arrays(union)
    found = (item for arrays in tagged for item in zip(arrays.places, arrays.keys, strict=True))
    for place, number in dict.fromkeys(found):
        kinds = tag_kinds(union, keys[number])
        yield _with_items({place: {"type": kinds[0] if len(kinds) == 1 else kinds}})


def tag_kinds(union: UnionType, key: TagKey) -> list[JsonValue]:
    """Return the JSON kinds that a tag key has."""
    values = [value for record in union.variants for tag in record.tags if tag.key == key for value in tag.values]
    numbers = [isinstance(value, int) for value in values] or [False]
    kinds: list[JsonValue] = ["integer"] if any(numbers) else []
    return [*kinds, *(["string"] if not all(numbers) else [])]


def _with_items(items: dict[int, JsonObject]) -> JsonObject:
    last = max(items)
    return {"prefixItems": [items.get(place, {}) for place in range(last + 1)], "minItems": last + 1}


def _of_kinds(known: ArrayKinds, *, longer: bool) -> JsonObject:
    items: list[JsonValue] = [
        {} if kinds == frozenset(JsonKind) else {"type": sorted(kind.value for kind in kinds)} for kinds in known.items
    ]
    most: JsonObject = {} if longer else {"maxItems": len(items)}
    return {**({"prefixItems": items} if items else {}), "minItems": known.least, **most}
