"""The known fields of the entries of a table. Entries with other fields are refused."""

from __future__ import annotations

from functools import cache
from typing import Any, Final

KNOWN: Final = {
    "Table": {"format", "records", "tagged_unions", "untagged_unions", "enums"},
    "Record": {
        *("fields", "module", "tag", "unions", "exactly_one_of", "allowed_variants", "event"),
        *("tags", "tags_optional", "null_keys", "has", "content", "envelope"),
    },
    "Field": {
        *("name", "wire", "type", "optional", "nullable", "bulk", "secret", "min", "max", "min_length", "max_length"),
        *("pattern", "min_items", "max_items", "max_key_length", "max_value_length", "format", "values", "constant"),
    },
    "TaggedUnion": {
        *("tag", "unknown", "module", "attribute", "inner", "tag_optional"),
        *("keys", "tagging", "absent", "known_by_keys"),
    },
    "Tag": {"key", "values"},
    "TagKey": {"key", "attribute", "type"},
    "Content": {"key", "optional", "nullable", "written"},
    "Enum": {"values", "closed", "base"},
}
"""What is known of each kind of entry. Decoding and encoding need some of it; the rest does not concern them."""


class RefusedError(Exception):
    """The table holds something that this version does not know, or a class is not as expected."""


def check_entry(entry: Any) -> None:
    """Refuse an entry with an unknown field, unless the field has its default."""
    cls = type(entry)
    for name in _unknown_fields(cls.__name__, cls._fields):
        if name not in cls._field_defaults or getattr(entry, name) != cls._field_defaults[name]:
            raise RefusedError(f"an unknown field of {cls.__name__}: {name}")


@cache
def _unknown_fields(entry: str, names: tuple[str, ...]) -> list[str]:
    return [name for name in names if name not in KNOWN[entry]]


def flag(value: object) -> bool:
    """Return a value that must be true or false."""
    if type(value) is not bool:
        raise RefusedError(f"expected a bool, got {value!r}")
    return value
