# From templates/runtime/display.py of wiregen; remake: wiregen generate
"""repr() of models: secrets are never shown, bulk by its size only."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from functools import cache
from typing import Any, Final

from .encode_faults import record_of
from .kinds import is_container, is_dict, is_list
from .model import Model, field_names
from .protocol import protocol_table
from .unset import UNSET

REDACTED: Final = "[REDACTED]"

LONGEST_TEXT: Final = 256
"""Strings of keys that the spec does not know are shown up to this many characters."""


def show_model(model: Model) -> str:
    """Show a model as a constructor call, without the fields that are absent."""
    try:
        return f"{type(model).__name__}({', '.join(_shown_fields(model))})"
    except RecursionError:
        return f"{type(model).__name__}(nested too deeply to be shown)"


def _shown_fields(model: Model) -> Iterator[str]:
    record = record_of(protocol_table(), model)
    if record is None:
        yield from _shown_unknown(model)
        return
    for field in record.fields:
        value = getattr(model, field.name, UNSET)
        if value is UNSET or (value is None and field.optional and not field.nullable):
            continue
        if value is not None and field.secret:
            yield f"{field.name}={REDACTED}"
        elif value is not None and field.bulk:
            yield f"{field.name}={_size(value)}"
        else:
            yield f"{field.name}={_show_free_json(value) if 'any' in field.type else _show_value(value)}"
    if model.model_extra:
        yield f"model_extra={_show_free_json(model.model_extra)}"


def _shown_unknown(model: Model) -> Iterator[str]:
    for name in field_names(type(model)):
        yield f"{name}={_show_free_json(getattr(model, name, None))}"
    if model.model_extra:
        yield f"model_extra={_show_free_json(model.model_extra)}"


def _size(value: Any) -> str:
    if isinstance(value, str):
        return f"<{len(value)} chars>"
    if isinstance(value, (bytes, bytearray)):
        return f"<{len(value)} bytes>"
    return f"<{len(value)} items>" if is_container(value) else f"<{type(value).__name__}>"


def _show_value(value: Any) -> str:
    if is_list(value):
        return f"[{', '.join(map(_show_value, value))}]"
    if is_dict(value):
        return f"{{{', '.join(f'{key!r}: {_show_value(item)}' for key, item in value.items())}}}"
    if isinstance(value, Enum):
        return repr(value.value)
    return repr(value)


def log_dict(model: Model) -> dict[str, Any]:
    """Return the encoded form of a model with everything replaced that repr() does not show either."""
    shown: dict[str, Any] = {}
    record = record_of(protocol_table(), model)
    encoded = model.to_dict()
    fields = {} if record is None else {field.wire: field for field in record.fields}
    for key, value in encoded.items():
        field = fields.get(key)
        if field is None:
            shown[key] = _log_member(key, value)
        elif value is not None and (field.secret or field.bulk):
            shown[key] = REDACTED if field.secret else _size(value)
        elif "any" in field.type:
            shown[key] = _log_free_json(value)
        else:
            shown[key] = _log_value(getattr(model, field.name), value)
    return shown


def _log_value(value: Any, encoded: Any) -> Any:
    """Return the encoded form of a field's value for a log line; models inside hide what is theirs."""
    if isinstance(value, Model):
        return log_dict(value)
    if is_list(value):
        return [_log_value(item, inner) for item, inner in zip(value, encoded, strict=True)]
    if is_dict(value):
        return {key: _log_value(item, encoded[key]) for key, item in value.items()}
    return encoded


def _log_free_json(value: Any) -> Any:
    if isinstance(value, str):
        return value if len(value) <= LONGEST_TEXT else _size(value)
    if is_list(value):
        return [_log_free_json(item) for item in value]
    if is_dict(value):
        return {key: _log_member(key, item) for key, item in value.items()}
    return value


def _log_member(key: Any, value: Any) -> Any:
    secret, bulk = _hidden_keys()
    if value is not None and str(key).lower() in secret:
        return REDACTED
    return _size(value) if isinstance(value, str) and key in bulk else _log_free_json(value)


@cache
def _hidden_keys() -> tuple[frozenset[str], frozenset[str]]:
    """Return the keys that are secret in any record, and those that are bulk wherever they hold text."""
    fields = [field for record in protocol_table().records.values() for field in record.fields]
    secret = frozenset(field.wire.lower() for field in fields if field.secret)
    shown = frozenset(field.wire for field in fields if field.type == "string" and not field.bulk)
    return secret, frozenset(field.wire for field in fields if field.bulk) - shown


def _show_free_json(value: Any) -> str:
    """Show JSON that the spec does not know; the keys that are secret or bulk elsewhere are so here too."""
    if isinstance(value, str):
        return repr(value) if len(value) <= LONGEST_TEXT else _size(value)
    if is_list(value):
        return f"[{', '.join(map(_show_free_json, value))}]"
    if is_dict(value):
        return f"{{{', '.join(_show_member(key, item) for key, item in value.items())}}}"
    return repr(value)


def _show_member(key: Any, value: Any) -> str:
    secret, bulk = _hidden_keys()
    if value is not None and str(key).lower() in secret:
        return f"{key!r}: {REDACTED}"
    return f"{key!r}: {_size(value) if isinstance(value, str) and key in bulk else _show_free_json(value)}"
