# From templates/runtime/entry.py of wiregen; remake: wiregen generate
"""Into models and out of them: the fast path first, and where it gives up, the walk that names every fault."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from .codec import DECODERS, encode_model
from .decode_faults import decode_faults
from .encode_faults import encode_faults
from .errors import DecodeError, EncodeError, Fault
from .json_text import JsonText, parse, parse_exactly, write, write_exactly
from .kinds import is_array, is_object
from .mismatch import FAST_PATH_FAILURES, fail
from .model import Model
from .scalars import INEXACT, ExactFloat

T = TypeVar("T")
M = TypeVar("M", bound=Model)


def decode_text_slowly(data: JsonText, type_name: str, decode: Callable[[Any], T]) -> T:
    """Decode what the fast path gave up on, or raise DecodeError with every fault."""
    return decode_slowly(parse_exactly(data), type_name, decode)


def decode_slowly(value: Any, type_name: str, decode: Callable[[Any], T]) -> T:
    """Decode a parsed value that the fast path gave up on, or raise DecodeError with every fault."""
    try:
        faults = decode_faults(value, type_name)
        if not faults:
            return decode(with_exact_floats(value))
    except RecursionError:
        faults = (Fault("$", "nested too deeply"),)
    except FAST_PATH_FAILURES as failure:
        faults = (Fault("$", f"does not fit {type_name} ({type(failure).__name__})"),)
    raise DecodeError(faults) from None


def with_exact_floats(value: Any) -> Any:
    """Return a copy of a parsed value in which large floats are marked as such, so that the fast path takes them."""
    if type(value) is float:
        return ExactFloat(value) if abs(value) >= INEXACT else value
    if is_object(value):
        return {key: with_exact_floats(item) for key, item in value.items()}
    if is_array(value):
        return [with_exact_floats(item) for item in value]
    return value


def model_decoder(cls: type[M]) -> Callable[[Any], M]:
    """Return the decoder of one class, which for a record with a tag also checks that tag."""
    registered = DECODERS[cls]

    def decode(value: Any) -> M:
        if registered.tag is not None and value[registered.tag] != registered.tag_value:
            fail()
        model: M = registered.decode(value)
        return model

    return decode


def model_from_dict(cls: type[M], obj: object) -> M:
    """Make a model of ``cls`` from an object as ``json.loads`` gives it."""
    decode = model_decoder(cls)
    try:
        return decode(obj)
    except FAST_PATH_FAILURES:
        return decode_slowly(obj, cls.__name__, decode)


def model_from_json(cls: type[M], data: JsonText) -> M:
    """Make a model of ``cls`` from JSON text."""
    decode = model_decoder(cls)
    try:
        return decode(parse(data))
    except FAST_PATH_FAILURES:
        return decode_text_slowly(data, cls.__name__, decode)


def model_to_dict(model: Model) -> dict[str, Any]:
    """Return a model as plain JSON types."""
    try:
        return encode_model(model)
    except FAST_PATH_FAILURES:
        raise encode_error(model) from None


def encode(model: Model) -> bytes:
    """Return a model as one line of JSON in UTF-8. Raises EncodeError with the path of what JSON cannot carry."""
    try:
        return write(encode_model(model))
    except FAST_PATH_FAILURES:
        pass
    faults = encode_faults(model)
    if faults:
        raise EncodeError(faults)
    try:  # integers beyond 64 bits, which the fast writer does not take
        return write_exactly(encode_model(model))
    except FAST_PATH_FAILURES:
        raise encode_error(model) from None


def encode_error(model: Model) -> EncodeError:
    """Return the error that names what of a model cannot be encoded."""
    faults = encode_faults(model)
    return EncodeError(faults or (Fault("$", f"this {type(model).__name__} cannot be written as JSON"),))
