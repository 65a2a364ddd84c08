"""Show models to people and in logs: repr() and to_log_dict(). Secrets are hidden, bulk is shown by its size."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from itertools import chain, repeat
from typing import Any, Final

from .base import ModelBase, Rest, field_names
from .codec import class_name
from .encode_faults import record_of
from .entry import model_to_dict
from .kinds import is_container, is_dict, is_list
from .protocol import hidden_keys, is_secret_key, optional, protocol_table
from .scalars import MAX_SHOWN_BITS, shown_number
from .table import LIST, MAP, TUPLE, Field, Record, Type, alternatives, holds_any, record_fields
from .unset import UNSET

REDACTED: Final = "[REDACTED]"

LONGEST_TEXT: Final = 256
"""Strings at unknown keys are shown up to this many characters."""


class Stand(str):
    """A placeholder for a hidden value; repr() shows it without quotes."""

    __slots__ = ()

    def __repr__(self) -> str:
        return str.__str__(self)


def show_model(model: ModelBase) -> str:
    """Return a model as a constructor call, without its absent fields."""
    try:
        shown = ", ".join(f"{name}={value!r}" for name, value in _shown_fields(model))
    except RecursionError:
        shown = "nested too deeply to be shown"
    except RuntimeError:
        shown = "changed by another thread while it was shown"
    return f"{type(model).__name__}({shown})"


def log_dict(model: ModelBase) -> Any:
    """Return the encoded form of a model with placeholders for hidden values. Raises EncodeError."""
    record, data = record_of(protocol_table(), model), model_to_dict(model)
    if is_list(data):
        return _logged_array(model, record, data)
    if record is None or record.content is None:
        return _logged_object(model, () if record is None else record.fields, data)
    logged = _logged_object(model, record.envelope, data)
    content = data.get(record.content.key)
    if is_dict(content):
        logged[record.content.key] = _logged_object(model, record.fields, content)
    return logged


def _logged_array(model: ModelBase, record: Record | None, items: Any) -> list[Any]:
    if record is None:
        return [_text(_free(item)) for item in items]
    named = optional("arrays").named_items(class_name(type(model)), items)
    return [*_logged_object(model, record.fields, named).values()]


def _logged_object(model: ModelBase, known: tuple[Field, ...], data: dict[str, Any]) -> dict[str, Any]:
    fields = {field.wire: field for field in known}
    return {key: _logged(model, fields.get(key), key, value) for key, value in data.items()}


def _shown_fields(model: ModelBase) -> Iterator[tuple[str, Any]]:
    record = record_of(protocol_table(), model)
    fields = {} if record is None else {field.name: field for field in record_fields(record)}
    for name in field_names(type(model)):  # a user's subclass may have more of them
        value, field = getattr(model, name, UNSET), fields.get(name)
        if field is not None:
            if value is not UNSET and (value is not None or field.nullable or not field.optional):
                yield name, _concealed(field, value, value)
        elif name != "faults":
            yield name, _member(name, value)
        elif value:
            yield name, value
    rest = getattr(model, "model_rest", None)
    if isinstance(rest, Rest) and rest.extra:
        is_array = record is not None and record.layout is not None
        yield ("model_tail", _free([*rest.extra.values()])) if is_array else ("model_extra", _free(rest.extra))
    if isinstance(rest, Rest) and rest.envelope is not None and rest.envelope.extra:
        yield "envelope_extra", _free(rest.envelope.extra)


def _logged(model: ModelBase, field: Field | None, key: str, encoded: Any) -> Any:
    if field is None:
        return _text(_member(key, encoded))
    return _text(_concealed(field, getattr(model, field.name), encoded))


def _concealed(field: Field, value: Any, shown: Any) -> Any:
    """Return what is shown of a field's value: a placeholder, or ``shown`` with hidden values inside replaced."""
    if value is None:
        return None
    if field.secret:
        return Stand(REDACTED)
    if field.bulk:
        return Stand(_size(value))
    return _free(shown) if holds_any(protocol_table(), field.type) else _inner(field.type, value, shown)


def _inner(type_: Type, value: Any, shown: Any) -> Any:
    """Return a value with enum members as their values. Models hide their own secrets.

    An object in the place of a model is treated as unknown JSON.
    """
    if isinstance(value, ModelBase):
        return value if shown is value else log_dict(value)
    if is_list(value):
        container = _container(type_, LIST, TUPLE)
        types = chain(container[1:], repeat("any")) if container[0] == TUPLE else repeat(container[1])
        made = [_inner(own, item, inner) for own, item, inner in zip(types, value, shown, strict=False)]
        return tuple(made) if isinstance(shown, tuple) else made
    if is_dict(value):
        container = _container(type_, MAP)
        if container[0] != MAP:
            return _free(shown)
        return {
            key: _member(key, item) if is_secret_key(key) else _inner(container[1], value[key], item)
            for key, item in shown.items()
        }
    return _scalar(shown.value if isinstance(shown, Enum) else shown)


def _container(type_: Type, *names: str) -> tuple[Any, ...]:
    """Return the list, tuple or map type that a type is or has as an alternative, or else one of free JSON."""
    found = (item for item in alternatives(protocol_table(), type_) if isinstance(item, tuple) and item[0] in names)
    return next(found, (LIST, "any"))


def _scalar(value: Any) -> Any:
    is_long = isinstance(value, int) and value.bit_length() > MAX_SHOWN_BITS
    return Stand(f"<{shown_number(value)}>") if is_long else value


def _free(value: Any) -> Any:
    """Return unknown JSON; keys that are secret or bulk in any record are hidden here too."""
    if isinstance(value, str):
        return value if len(value) <= LONGEST_TEXT else Stand(_size(value))
    if is_list(value):
        return [_free(item) for item in value]
    if is_dict(value):
        return {key: _member(key, item) for key, item in value.items()}
    return _scalar(value)


def _member(key: Any, value: Any) -> Any:
    if str(key).lower() in hidden_keys()[0]:
        return value if value is None else Stand(REDACTED)
    if is_secret_key(key):
        return _redacted(value) if is_container(value) or value is None else Stand(REDACTED)
    return Stand(_size(value)) if isinstance(value, str) and key in hidden_keys()[1] else _free(value)


def _redacted(value: Any) -> Any:
    """Return a value at a key that only looks secret by its name, with its strings hidden."""
    if is_list(value):
        return [_redacted(item) for item in value]
    if is_dict(value):
        return {key: _redacted(item) for key, item in value.items()}
    return Stand(REDACTED) if isinstance(value, str) else _scalar(value)


def _size(value: Any) -> str:
    if isinstance(value, str):
        return f"<{len(value)} chars>"
    if isinstance(value, (bytes, bytearray)):
        return f"<{len(value)} bytes>"
    return f"<{len(value)} items>" if is_container(value) else f"<{type(value).__name__}>"


def _text(value: Any) -> Any:
    """Return a value with every placeholder as a plain string."""
    if isinstance(value, Stand):
        return str.__str__(value)
    if is_list(value):
        return [_text(item) for item in value]
    return {key: _text(item) for key, item in value.items()} if is_dict(value) else value
