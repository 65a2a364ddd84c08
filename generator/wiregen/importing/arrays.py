"""Read arrays with a schema for each item as records."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from wiregen.importing.document import Place
from wiregen.importing.draft import REVIEW
from wiregen.importing.folding import Folded, Folder
from wiregen.importing.members import Member
from wiregen.importing.naming import field_name
from wiregen.importing.several_keys import with_more_keys
from wiregen.importing.tags import Tagging, Variant, fixed_values
from wiregen.spec.naming import snake_case


def places_of(folded: Folded) -> list[Place] | None:
    """Return the schemas of the items of an array, or None if it does not list them."""
    listed = folded.keywords.get("prefixItems") or folded.keywords.get("items")
    if listed is None or not isinstance(listed.schema, list) or not listed.schema:
        return None
    return [listed.at(number) for number in range(len(listed.schema))]


def is_tuple(folded: Folded, places: list[Place]) -> bool:
    """Say whether an array has exactly the listed items, and not all of them have titles."""
    more = _behind(folded)
    ends = folded.get("maxItems") == len(places) or (more is not None and more.schema is False)
    return ends and folded.get("minItems") == len(places) and not all(map(_title, places))


def as_record(folder: Folder, member: Member, tag: tuple[int, str] | None = None) -> Member:
    """Return an array as an object with its items under names.

    ``tag`` has the position of its tag, or -1 if it has none, and the key of the tag, which no other item may have as
    name. An item is named by its title, or else by the schema that it refers to, or else by its position, which is
    noted.
    """
    folded, places = member.folded, places_of(member.folded)
    assert places is not None, "it lists its places"
    place, key = tag or (-1, "")
    names = _names(folder, places, place, key)
    if any(name is None for name in names):
        why = "the items of this array without a title are named by their positions"
        folder.notes.add(REVIEW, folded.place.pointer, why)
    layout = tuple(name or f"item_{number}" for number, name in enumerate(names, 1))
    needed = max(_least(folded) or 0, place + 1)
    _note_length(folder, folded, len(places))
    items = {name: _untitled(item) for name, item in zip(layout, places, strict=True)}
    required = dict.fromkeys(layout[:needed])
    return replace(member, kind="object", folded=Folded(folded.place, folded.keywords, items, required, layout))


def _least(folded: Folded) -> int | None:
    """Return how many items an array has at least; None if the document does not say so in a whole number."""
    least = folded.get("minItems")
    return least if isinstance(least, int) else None


def _names(folder: Folder, places: list[Place], tag: int, key: str) -> list[str | None]:
    taken = {snake_case(key)} if key else set[str]()
    found: list[str | None] = []
    for number, place in enumerate(places):
        alias = folder.alias(place)
        said = _title(place) or (folder.document.named.get(alias.pointer) if alias is not None else None)
        name = field_name(said, taken) if said and snake_case(said) not in taken else None
        found.append(key if number == tag else name)
        taken |= {name} if name is not None else set()
    return found


def _note_length(folder: Folder, folded: Folded, listed: int) -> None:
    more, most, least = _behind(folded), folded.get("maxItems"), folded.get("minItems")
    if more is not None and more.schema is not False and more.schema not in (True, {}):
        folder.not_expressed(more.pointer, "the type of further items of the array is left out; the items are kept")
    if (more is not None and more.schema is False) or most == listed:
        folder.not_expressed(folded.place.pointer, "longer arrays are kept, not refused")
    elif most is not None:
        folder.not_expressed(folded.keywords["maxItems"].pointer, "'maxItems' of a record is left out")
    if isinstance(least, int) and least > listed:
        folder.not_expressed(folded.keywords["minItems"].pointer, "'minItems' of a record is left out")


def _behind(folded: Folded) -> Place | None:
    """Return the schema of the items after those that an array lists, or None."""
    return folded.keywords.get("items" if "prefixItems" in folded.keywords else "additionalItems")


def _title(place: Place) -> str:
    title = place.schema.get("title") if isinstance(place.schema, dict) else None
    return title if isinstance(title, str) and snake_case(title) else ""


def _untitled(place: Place) -> Place:
    """Return the place of an item without its title, which has become its name."""
    if not _title(place):
        return place
    schema = {key: value for key, value in place.schema.items() if key != "title"}
    return Place(place.pointer, schema, "title")


@dataclass(frozen=True, slots=True)
class Rows:
    """The arrays among some members, read as events with named items."""

    key: str
    """The key of their tag."""
    tagged: Mapping[int, Tagging]
    """The arrays with a tag, by the tag's position."""
    untagged: tuple[Member, ...]

    @property
    def more(self) -> tuple[str, ...]:
        """Further keys that distinguish arrays with the same tag."""
        return tuple(dict.fromkeys(key for tags in self.tagged.values() for key in tags.more))


def tag_place(folder: Folder, member: Member) -> int | None:
    """Return the position of the tag in an array, or None if it has none."""
    places = places_of(member.folded) if member.kind == "array" else None
    return None if places is None else _tag(folder, places[: _least(member.folded)], None)


def rows(folder: Folder, found: Sequence[Member], key: str | None) -> Rows:
    """Return the arrays among some members as events.

    The key of the tag is the given one, or else the title that all tags share, or else ``type``. The tag is the item
    with that title, or else the first item with only one value, or else the first item of all if it lists values.
    """
    arrays = [(member, places) for member in found if member.kind == "array" and (places := places_of(member.folded))]
    tagged = [(member, places, _tag(folder, places[: _least(member.folded)], key)) for member, places in arrays]
    titles = {_title(places[place]) for _, places, place in tagged if place is not None}
    named = snake_case(titles.pop()) if len(titles) == 1 else ""
    key = key or (named if named.isidentifier() else "type")
    variants: dict[int, dict[tuple[str | int, ...], Variant]] = {}
    for member, places, place in tagged:
        if place is not None:
            values = fixed_values(folder, places[place])
            here = variants.setdefault(place, {})
            before = here[values].members if values in here else ()
            here[values] = Variant(values, (*before, as_record(folder, member, (place, key))))
    return Rows(
        key,
        {
            place: with_more_keys(folder, Tagging(key, False, tuple(here.values()), None))
            for place, here in variants.items()
        },
        tuple(as_record(folder, member, (-1, key)) for member, _, place in tagged if place is None),
    )


def _tag(folder: Folder, places: list[Place], key: str | None) -> int | None:
    fixed = [fixed_values(folder, place) for place in places]
    titled = (number for number, place in enumerate(places) if key and fixed[number] and _title(place) == key)
    alone = (number for number, values in enumerate(fixed) if len(values) == 1)
    return next(titled, next(alone, 0 if fixed[:1] and fixed[0] else None))
