# From templates/runtime/typed_json.py of wiregen; remake: wiregen generate
"""Read and write typed JSON inside a string. Few protocols have any."""

from __future__ import annotations

from typing import Any

from .base import ModelBase
from .errors import DecodeError, EncodeError, Fault
from .json_path import concealed
from .kinds import is_container, is_dict
from .table import Type


def read_value(text: str, path: str, type_: Type, *, secret: bool = False) -> Any:
    """Decode JSON text as a value of a type.

    Raises ValueError if it is not JSON, and DecodeError with every fault if it does not fit the type.
    """
    from .fault_walk import walk  # imported here: a program that only makes models does not need it
    from .json_text import parse_digits
    from .parsed import marked, plain
    from .scalars import MAX_TYPED_DEPTH

    try:
        value = parse_digits(text)
    except DecodeError:
        error = ValueError(f"{path}: expected JSON as text")
    else:
        try:
            found, faults = walk(plain(value, marked), type_, MAX_TYPED_DEPTH, keep=False, path=path)
        except RecursionError:
            found, faults = None, (Fault(path, "nested too deeply"),)
        del value
        if not faults:
            return found
        error = DecodeError(tuple(concealed(iter(faults), path)) if secret else faults)
    del text
    raise error


def write_value(value: Any) -> str:
    """Return a value as JSON text. A string counts as JSON text already.

    Raises EncodeError with the path inside the value, or ValueError for NaN and infinity.
    """
    if isinstance(value, str):
        return value
    from .decimals import write_digits

    return write_digits(_plain(value)).decode()


def _plain(value: Any) -> Any:
    """Return a value with its models as plain JSON types."""
    if isinstance(value, ModelBase):
        return _dict_of(value)
    if is_dict(value):
        for key in value:
            if not isinstance(key, str):
                raise EncodeError((Fault("$", f"expected string keys, got {type(key).__name__}"),))
        return {key: _plain(item) for key, item in value.items()}
    return [_plain(item) for item in value] if is_container(value) else value


def _dict_of(model: ModelBase) -> Any:
    from .entry import model_to_dict

    return model_to_dict(model)
