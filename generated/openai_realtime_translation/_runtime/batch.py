# From templates/runtime/batch.py of wiregen; remake: wiregen generate
"""Decode and encode frames that hold one event or a list of events."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .base import ModelBase
from .encode_faults import encode_faults
from .entry import decode_slowly
from .entry import encode as encode_one
from .errors import DecodeError, EncodeError, FaultList, OnFault
from .json_text import JsonText, parse_digits
from .kinds import is_array


def decode_batch_slowly(data: JsonText, type_name: str, on_fault: OnFault, *, recursive: bool = False) -> Any:
    """Decode JSON text that the fast path gave up on. Return the models, or a DecodeError with every fault."""
    try:
        value = parse_digits(data)
    except DecodeError as error:
        return error.with_traceback(None)
    if not is_array(value):
        found = decode_slowly(value, type_name, on_fault, recursive=recursive)
        return found if isinstance(found, DecodeError) else [found]
    models = [
        decode_slowly(item, type_name, on_fault, recursive=recursive, path=f"$[{index}]")
        for index, item in enumerate(value)
    ]
    faults = FaultList.of(fault for item in models if isinstance(item, DecodeError) for fault in item.faults)
    return DecodeError(faults.listed()) if faults.first else models


def encode(model: ModelBase | Sequence[ModelBase]) -> bytes:
    """Return a model as one line of JSON in UTF-8, or several models as a JSON list.

    Raises EncodeError with the path of every value that JSON cannot carry.
    """
    if isinstance(model, ModelBase):
        return encode_one(model)
    written: list[bytes] = []
    faults = FaultList()
    for index, item in enumerate(model):
        try:
            written.append(encode_one(item))
        except EncodeError:
            faults.extend(encode_faults(item, f"$[{index}]"))
    if faults.first:
        raise EncodeError(faults.listed())
    return b"[" + b",".join(written) + b"]"
