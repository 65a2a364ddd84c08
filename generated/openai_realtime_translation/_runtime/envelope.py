# From templates/runtime/envelope.py of wiregen; remake: wiregen generate
"""Decode and encode records whose fields are below a content key, and records that may come without their tags."""

from __future__ import annotations

from typing import Any, Final

from .base import Rest
from .codec import frame_names, put_extra, with_rest
from .kinds import is_object
from .mismatch import fail
from .protocol import protocol_table
from .scalars import json_value
from .table import Content, Record, record_tags

EMPTY: Final[dict[str, Any]] = {}
"""The content used if the key is absent or null."""


def content_of(obj: dict[str, Any], key: str) -> dict[str, Any]:
    """Return the content of a record, which must be an object."""
    content = obj[key]
    return content if is_object(content) else fail()


def content_or_null(obj: dict[str, Any], key: str) -> dict[str, Any]:
    """Return the content of a record, or an empty object if it is null."""
    content = obj[key]
    return EMPTY if content is None else content if is_object(content) else fail()


def content_if_any(obj: dict[str, Any], key: str) -> dict[str, Any]:
    """Return the content of a record, or an empty object if it is null or absent."""
    content = obj.get(key)
    return EMPTY if content is None else content if is_object(content) else fail()


def frame_rest_of(record: str, obj: dict[str, Any]) -> Rest | None:
    """Return the unknown keys and remembered nulls beside the content. Give up on a tag that other records have."""
    known, null_remembered = frame_names(record)
    extra = {key if type(key) is str else fail(): json_value(value) for key, value in obj.items() if key not in known}
    if any(obj.get(key) is not None for key in protocol_table().records[record].null_keys):
        fail()
    nulls = frozenset(key for key in null_remembered if key in obj and obj[key] is None)
    exceptional = exceptional_keys(protocol_table().records[record], obj)
    return Rest(extra, nulls, exceptional) if extra or nulls or exceptional else None


def exceptional_keys(record: Record, obj: dict[str, Any]) -> frozenset[str]:
    """Return the known keys that are absent though usually written, or present though usually left out."""
    tags = [tag.key for tag in record_tags(record) if record.tags_optional and len(tag.values) == 1]
    absent = frozenset(key for key in tags if obj.get(key) is None)
    content = record.content
    unusual = content is not None and (content.key not in obj if content.written else obj.get(content.key) is not None)
    return absent | {content.key} if content is not None and unusual else absent


def with_envelope(rest: Rest | None, envelope: Rest | None) -> Rest | None:
    """Join the Rest of a content and the Rest of the object around it."""
    if envelope is None:
        return rest
    found = Rest({}, frozenset()) if rest is None else rest
    found.envelope = envelope
    return found


def with_both_rests(record: str, obj: dict[str, Any], content: dict[str, Any], rest: Rest) -> dict[str, Any]:
    """Add unknown keys and remembered nulls to an encoded record and its content."""
    spec = protocol_table().records[record].content
    assert spec is not None
    with_rest(record, content, rest)
    envelope = Rest({}, frozenset()) if rest.envelope is None else rest.envelope
    put_extra(obj, envelope.extra, frame_names(record)[0])
    for key in envelope.exceptional - {spec.key}:  # tags that were absent
        del obj[key]
    _put_content(spec, obj, content, envelope)
    for key in sorted(envelope.nulls):
        obj.setdefault(key, None)
    return obj


def _put_content(spec: Content, obj: dict[str, Any], content: dict[str, Any], envelope: Rest) -> None:
    if content or (spec.key not in envelope.nulls and spec.written != (spec.key in envelope.exceptional)):
        obj[spec.key] = content
    else:
        obj.pop(spec.key, None)
