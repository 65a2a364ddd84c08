# From templates/runtime/codec.py of wiregen; remake: wiregen generate
"""Helpers of the straight-line codec: registered classes, tagged unions, unknown keys and remembered nulls."""

from __future__ import annotations

from collections.abc import Callable, Container
from functools import cache
from typing import Any, NamedTuple, TypeVar

from .base import ModelBase, Rest, load_codec
from .kinds import is_dict
from .mismatch import fail
from .protocol import protocol_table
from .scalars import free_json, json_value, text
from .table import record_tags

M = TypeVar("M", bound=ModelBase)
V = TypeVar("V")


Readers = dict[object, Callable[[Any], V]]
"""The readers of a tagged union by tag."""


class RegisteredDecoder(NamedTuple):
    """The decoder of a class, and the tag that its objects must carry."""

    cls: type[ModelBase]
    decode: Callable[[Any], Any]
    tag: str | None
    tag_value: str | None
    recursive: bool
    """The class can hold itself, so the depth of a value needs a limit."""
    digits: bool
    """The class can hold a decimal, so the parser must keep the digits of numbers."""


class Decoders(dict[type[ModelBase], RegisteredDecoder]):
    """The decoder of each generated class, which also serves for classes that users derive from it."""

    def __missing__(self, cls: type[ModelBase]) -> RegisteredDecoder:
        load_codec()
        for base in cls.__mro__:
            if base in self:
                return self[base]
        raise KeyError(cls)


DECODERS = Decoders()

_readers: dict[type[ModelBase], RegisteredDecoder] = {}
_writers: dict[type[ModelBase], Callable[[Any], Any]] = {}

new = object.__new__
"""Make an object without running ``__init__``: the decoder sets every slot itself."""


def decodes(
    cls: type[M], tag: str | None = None, tag_value: str | None = None, *, recursive: bool = False, digits: bool = False
) -> Callable[[Callable[[Any], M]], Callable[[Any], M]]:
    """Register the decorated function as the decoder of ``cls``. ``publish`` makes it available."""

    def register(function: Callable[[Any], M]) -> Callable[[Any], M]:
        _readers[cls] = RegisteredDecoder(cls, function, tag, tag_value, recursive, digits)
        return function

    return register


def encodes(cls: type[M]) -> Callable[[Callable[[M], Any]], Callable[[M], Any]]:
    """Register the decorated function as the writer of ``cls`` and its subclasses. ``publish`` makes it available."""

    def register(function: Callable[[M], Any]) -> Callable[[M], Any]:
        _writers[cls] = function
        return function

    return register


def publish() -> None:
    """Make every registered function available. The package ``_codec`` calls this last.

    Done earlier, another thread could call a function whose module is still being imported.
    """
    DECODERS.update(_readers)
    for cls, function in _writers.items():
        type.__setattr__(cls, "model_write", function)


def class_name(cls: type[ModelBase]) -> str:
    """Return the name of the generated class that a class is or derives from, or else its own name."""
    try:
        return DECODERS[cls].cls.__name__
    except KeyError:
        return cls.__name__


def check_base(value: object, classes: frozenset[type[ModelBase]]) -> None:
    """Give up on a value unless its class derives from one of these, as a user's subclass does."""
    if classes.isdisjoint(type(value).__mro__):
        fail()


def tagged(value: Any, tag: str, tag_value: str) -> Any:
    """Return an object if it carries the tag of the expected record, or give up."""
    return value if value[tag] == tag_value else fail()


@cache
def wire_names(record: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return the keys of a record's fields, and those of them whose null is remembered."""
    found = protocol_table().records[record]
    if found.content is None:
        return frame_names(record)
    nulls = (field.wire for field in found.fields if field.optional and not field.nullable)
    return frozenset(field.wire for field in found.fields), frozenset(nulls)


@cache
def frame_names(record: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return the keys beside a record's content, and those of them whose null is remembered."""
    found = protocol_table().records[record]
    fields = found.fields if found.content is None else found.envelope
    tags = [tag.key for tag in record_tags(found)]
    known = [*(field.wire for field in fields), *tags, *found.null_keys]
    nulls = [field.wire for field in fields if field.optional and not field.nullable]
    nulls += [*found.null_keys, *(tags if found.tags_optional else ())]
    if found.content is not None:
        known.append(found.content.key)
        nulls += [found.content.key] if found.content.nullable else []
    return frozenset(known), frozenset(nulls)


def null_keys(model: ModelBase) -> frozenset[str]:
    """Return the keys whose null may be remembered for a model: those of the fields that are None."""
    name = class_name(type(model))
    fields = {field.wire: field.name for field in protocol_table().records[name].fields}
    return frozenset(wire for wire in wire_names(name)[1] if wire not in fields or getattr(model, fields[wire]) is None)


def rest_of(record: str, data: dict[str, Any]) -> Rest | None:
    """Return the unknown keys and the remembered nulls of a JSON object, or None if it has neither."""
    known, null_remembered = wire_names(record)
    extra = {key if type(key) is str else fail(): json_value(value) for key, value in data.items() if key not in known}
    nulls = frozenset(key for key in null_remembered if key in data and data[key] is None)
    return Rest(extra, nulls) if extra or nulls else None


def with_rest(record: str, data: dict[str, Any], rest: Rest) -> dict[str, Any]:
    """Add unknown keys and remembered nulls to an encoded record. Give up if an unknown key is a field's key."""
    put_extra(data, rest.extra, wire_names(record)[0])
    for key in rest.exceptional:  # tags that were absent
        del data[key]
    for key in sorted(rest.nulls):
        data.setdefault(key, None)
    return data


def put_extra(data: dict[str, Any], extra: dict[str, Any], known: Container[str]) -> None:
    """Add unknown keys to an encoded object. Give up if one of them is a known key."""
    for key, value in extra.items():
        data[text(key) if key not in known else fail()] = free_json(value)


def encode_unknown(payload: Any, tag: str, value: str | None, rest: Rest | None) -> dict[str, Any]:
    """Return the payload of an unknown variant with its tag, which a user may have changed.

    If the tag is None, a string at its key is removed, since the user took the tag away; any other value stays.
    """
    data: dict[str, Any] = free_json(payload) if is_dict(payload) else fail()
    if value is not None:
        data[tag] = text(value)
    elif type(data.get(tag)) is str:
        del data[tag]
    if rest is not None:
        put_extra(data, rest.extra, frozenset(data))
    return data
