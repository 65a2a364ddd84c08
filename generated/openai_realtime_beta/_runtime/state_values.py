# From templates/runtime/state_values.py of wiregen; remake: wiregen generate
"""Values inside of models: found along a path, put into a copy, added up."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from copy import copy
from dataclasses import fields, is_dataclass
from typing import Any

from .kinds import is_container, is_dict
from .unset import UNSET

_ABSENT: Any = object()


def field(model: Any, name: str, wire: str | None = None) -> Any:
    """Return a field of a model, or what came under its key if the variant is unknown; None if it has neither."""
    value = getattr(model, name, _ABSENT)
    if value is not _ABSENT:
        return None if value is UNSET else value
    payload = getattr(model, "payload", None)
    return payload.get(wire or name) if is_dict(payload) else None


def key_field(model: Any, name: str, wire: str | None = None) -> Any:
    """Return a field that names something; None if an unknown variant has no text or number there."""
    value = field(model, name, wire)
    return value if isinstance(value, str | int) else None


def reached(model: Any, names: tuple[str, ...]) -> Any:
    """Return what some names lead to from a model, or None."""
    for name in names:
        model = field(model, name)
    return model


def variant(model: Any, kind: type[Any]) -> Any:
    """Return a model if it is of this class, else None."""
    return model if type(model) is kind else None


def first(*values: Any) -> Any:
    """Return the first value that is there."""
    return next((value for value in values if value is not None and value is not UNSET), None)


def copied(value: Any) -> Any:
    """Return a copy of a model or list, whose own members are those of the original."""
    return copy(value) if is_dataclass(value) or is_container(value) else value


def put(target: Any, steps: tuple[tuple[str, bool], ...], index: Any, value: Any, *, overwrite: bool) -> Any:
    """Put a value into a model along some steps, and return the model; lists and models on the way are copied.

    A step with True leads to the member of a list with ``index``, which may be the one behind its end. If it is not to
    ``overwrite``, what is there stays unless it is null or empty. A variant without such a field stays as it is.
    """
    if not steps:
        return target if target and not overwrite else value
    (name, is_indexed), *rest = steps
    held = getattr(target, name, _ABSENT)
    if held is _ABSENT:
        return target
    if is_indexed:
        items = list(held or ())
        place = len(items) if index is None else index
        if 0 <= place < len(items):
            items[place] = put(copied(items[place]), tuple(rest), index, value, overwrite=overwrite)
        elif not rest:
            items.append(value)
        setattr(target, name, items)
    elif rest:
        if held is not None and held is not UNSET:
            setattr(target, name, put(copied(held), tuple(rest), index, value, overwrite=overwrite))
    elif overwrite or not held:
        setattr(target, name, value)
    return target


def merge(target: Any, source: Any) -> None:
    """Overwrite the fields of a model with those of another one that are not null."""
    for item in fields(source):
        value = getattr(source, item.name)
        if value is not None and value is not UNSET and hasattr(target, item.name):
            setattr(target, item.name, value)


def added(total: Any, value: Any) -> Any:
    """Return a total to which the numbers of a model are added, field by field."""
    if value is None or value is UNSET:
        return total
    if total is None or total is UNSET or isinstance(value, bool):
        return own(value)
    if isinstance(value, int | float):
        return total + value
    if is_dict(value):
        return {**total, **{key: added(total.get(key), item) for key, item in value.items()}}
    if is_dataclass(value) and type(value) is type(total):
        for item in fields(value):
            setattr(total, item.name, added(getattr(total, item.name), getattr(value, item.name)))
        return total
    return value


def own(value: Any) -> Any:
    """Return a copy down to the last model, which numbers can be added to."""
    if not is_dataclass(value):
        return value
    found = copy(value)
    for item in fields(found):
        setattr(found, item.name, own(getattr(found, item.name)))
    return found


def retagged(decode: Callable[..., Any], key: str, tags: Mapping[str, str]) -> Callable[[Any], Any]:
    """Return the function that makes a model one of a union whose tags have other names."""

    def convert(model: Any) -> Any:
        data = model.to_dict()
        data[key] = tags.get(data.get(key), data.get(key))
        return decode(data, on_fault="keep")

    return convert
