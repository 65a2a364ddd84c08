# From templates/runtime/state/values.py of wiregen; remake: wiregen generate
"""Find, replace and add up values inside models."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from copy import copy
from dataclasses import fields, is_dataclass
from typing import Any

from ..kinds import is_container, is_dict
from ..unset import UNSET

_ABSENT: Any = object()


def field(model: Any, name: str, wire: str | None = None) -> Any:
    """Return a field of a model, or the value at its key of an unknown variant, or None."""
    value = getattr(model, name, _ABSENT)
    if value is not _ABSENT:
        return None if value is UNSET else value
    payload = getattr(model, "payload", None)
    return payload.get(wire or name) if is_dict(payload) else None


def key_field(model: Any, name: str, wire: str | None = None) -> Any:
    """Return a field that is a key, or None if an unknown variant has no text or number there."""
    value = field(model, name, wire)
    return value if isinstance(value, str | int) else None


def reached(model: Any, names: tuple[str, ...]) -> Any:
    """Return the value at a path of attribute names from a model, or None."""
    for name in names:
        model = field(model, name)
    return model


def variant(model: Any, kind: type[Any]) -> Any:
    """Return a model if it is an instance of this class, else None."""
    return model if type(model) is kind else None


def first(*values: Any) -> Any:
    """Return the first value that is neither None nor UNSET, or None."""
    return next((value for value in values if value is not None and value is not UNSET), None)


def copied(value: Any) -> Any:
    """Return a shallow copy of a model or list."""
    return copy(value) if is_dataclass(value) or is_container(value) else value


def put(target: Any, steps: tuple[tuple[str, bool], ...], index: Any, value: Any, *, overwrite: bool) -> Any:
    """Set a value at a place inside a model, and return the model. Lists and models on the way are copied.

    A step with True means the item ``index`` of a list, which may be one past its end. Without ``overwrite``, only a
    null or empty value is replaced. A variant without such a field stays unchanged.
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
    """Overwrite the fields of a model with the fields of another one that are not null."""
    for item in fields(source):
        value = getattr(source, item.name)
        if value is not None and value is not UNSET and hasattr(target, item.name):
            setattr(target, item.name, value)


def added(total: Any, value: Any) -> Any:
    """Return the total with the numbers of a model added, field by field."""
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
    """Return a copy of a model in which the models at every depth are copied too."""
    if not is_dataclass(value):
        return value
    found = copy(value)
    for item in fields(found):
        setattr(found, item.name, own(getattr(found, item.name)))
    return found


def retagged(decode: Callable[..., Any], key: str, tags: Mapping[str, str]) -> Callable[[Any], Any]:
    """Return a function that converts a model to another union, in which the tags have other names."""

    def convert(model: Any) -> Any:
        data = model.to_dict()
        data[key] = tags.get(data.get(key), data.get(key))
        return decode(data, on_fault="keep")

    return convert
