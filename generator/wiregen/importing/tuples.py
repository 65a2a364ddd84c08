"""Arrays with a schema for each place."""

from __future__ import annotations

from wiregen.importing.document import Place
from wiregen.importing.folding import Folded


def places_of(folded: Folded) -> list[Place] | None:
    """Return the schemas of the places of an array, or None if it does not list any."""
    listed = folded.keywords.get("prefixItems") or folded.keywords.get("items")
    if listed is None or not isinstance(listed.schema, list) or not listed.schema:
        return None
    return [listed.at(number) for number in range(len(listed.schema))]


def has_their_length(folded: Folded, places: list[Place]) -> bool:
    """Say whether an array has just the places that it lists: no fewer, and no more."""
    more = folded.keywords.get("items" if "prefixItems" in folded.keywords else "additionalItems")
    ends = folded.get("maxItems") == len(places) or (more is not None and more.schema is False)
    return ends and folded.get("minItems") == len(places)
