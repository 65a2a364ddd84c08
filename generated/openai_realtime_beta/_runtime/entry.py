# From templates/runtime/entry.py of wiregen; remake: wiregen generate
"""Into models and out of them: the fast path first, and where it gives up, the walk that names every fault."""

from __future__ import annotations

import marshal
from collections.abc import Callable
from dataclasses import MISSING, fields
from typing import Any, TypeVar, cast

from .codec import DECODERS, RegisteredDecoder
from .decode_faults import decode_faults
from .encode_faults import encode_faults
from .errors import DecodeError, EncodeError, Fault
from .json_text import JsonText, parse, parse_exactly, write, write_exactly
from .kinds import is_dict, is_list
from .mismatch import FAST_PATH_FAILURES, fail
from .model import Model, field_names
from .scalars import INEXACT, MAX_TYPED_DEPTH, ExactFloat, text, within_depth

T = TypeVar("T")
M = TypeVar("M", bound=Model)


def decode_text_slowly(data: JsonText, type_name: str, decode: Callable[[Any], T], *, recursive: bool = False) -> T:
    """Decode what the fast path gave up on, or raise DecodeError with every fault."""
    return decode_slowly(parse_exactly(data), type_name, decode, recursive=recursive)


def decode_slowly(value: Any, type_name: str, decode: Callable[[Any], T], *, recursive: bool = False) -> T:
    """Decode a parsed value that the fast path gave up on, or raise DecodeError with every fault."""
    try:
        value = plain(value)
        faults = decode_faults(value, type_name, MAX_TYPED_DEPTH if recursive else None)
        if not faults:
            return decode(value)
    except RecursionError:
        faults = (Fault("$", "nested too deeply"),)
    except FAST_PATH_FAILURES as failure:
        faults = (Fault("$", f"does not fit {type_name} ({type(failure).__name__})"),)
    raise DecodeError(faults)


def as_parsed(value: Any) -> Any:
    """Return a value in which everything is of the plain classes that ``json.loads`` gives, or give up.

    The codec asks for keys and adds strings, which objects of other classes may answer in a way of their own: a
    defaultdict makes up what is missing, and a UserString adds itself. marshal takes no classes but Python's own, and
    looks at all there is at the speed of C; what it takes and JSON does not, such as a tuple, the codec refuses.
    """
    marshal.dumps(value)
    return value


def plain(value: Any) -> Any:
    """Return a copy of a value with derived classes made plain and large floats marked as such."""
    if is_dict(value):
        return {text(key) if isinstance(key, str) else key: plain(item) for key, item in value.items()}
    if is_list(value) and not isinstance(value, tuple):
        return [plain(item) for item in value]
    if isinstance(value, str):
        return text(value)
    if isinstance(value, float):
        return ExactFloat(value) if abs(value) >= INEXACT else float(value)
    return int(value) if isinstance(value, int) and not isinstance(value, bool) else value


def model_decoder(cls: type[M]) -> Callable[[Any], M]:
    """Return the decoder of one class, which for a record with a tag also checks that tag."""
    registered = registered_decoder(cls)

    def decode(value: Any) -> M:
        if registered.tag is not None and value[registered.tag] != registered.tag_value:
            fail()
        model: Model = registered.decode(within_depth(value) if registered.recursive else value)
        return cast(M, model) if registered.cls is cls else derived(model, cls)

    return decode


def registered_decoder(cls: type[Model]) -> RegisteredDecoder:
    """Return how to decode the generated class that a class is or derives from. Raises TypeError where it is none."""
    try:
        return DECODERS[cls]
    except KeyError:
        raise TypeError(f"{cls.__name__} is not one of the classes that JSON can be read into") from None


def derived(model: Model, cls: type[M]) -> M:
    """Return a model as one of a class that a user derived from its own."""
    made = object.__new__(cls)
    for field in fields(cast(Any, cls)):
        if field.default_factory is not MISSING:
            setattr(made, field.name, field.default_factory())
        elif field.default is not MISSING:
            setattr(made, field.name, field.default)
    for name in (*field_names(type(model)), "model_rest"):
        setattr(made, name, getattr(model, name))
    return made


def tag_of(cls: type[Model]) -> str:
    """Return the value of the tag of a class, or of the generated class that a user's class derives from."""
    return registered_decoder(cls).tag_value or ""


def model_from_dict(cls: type[M], obj: object) -> M:
    """Make a model of ``cls`` from an object as ``json.loads`` gives it."""
    decode = model_decoder(cls)
    try:
        return decode(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    registered = registered_decoder(cls)
    return decode_slowly(obj, registered.cls.__name__, decode, recursive=registered.recursive)


def model_from_json(cls: type[M], data: JsonText) -> M:
    """Make a model of ``cls`` from JSON text."""
    decode = model_decoder(cls)
    try:
        return decode(parse(data))
    except FAST_PATH_FAILURES:
        pass
    registered = registered_decoder(cls)
    return decode_text_slowly(data, registered.cls.__name__, decode, recursive=registered.recursive)


def model_to_dict(model: Model) -> dict[str, Any]:
    """Return a model as plain JSON types."""
    data: dict[str, Any]
    try:
        data = as_parsed(model.model_write())
        return data
    except FAST_PATH_FAILURES:
        pass
    try:  # strings of a class that adds itself to a string in a way of its own
        data = as_parsed(plain(model.model_write()))
        return data
    except FAST_PATH_FAILURES:
        pass
    raise encode_error(model)


def encode(model: Model) -> bytes:
    """Return a model as one line of JSON in UTF-8. Raises EncodeError with the path of what JSON cannot carry."""
    try:
        return write(model.model_write())
    except FAST_PATH_FAILURES:
        pass
    try:  # integers beyond 64 bits, which the fast writer does not take
        return write_exactly(model.model_write())
    except FAST_PATH_FAILURES:
        pass
    raise encode_error(model)


def encode_error(model: Model) -> EncodeError:
    """Return the error that names what of a model cannot be encoded."""
    faults = encode_faults(model)
    return EncodeError(faults or (Fault("$", f"this {type(model).__name__} cannot be written as JSON"),))
