"""Decode and encode models: by the fast path first, and if that gives up, by the walk that names every fault."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import MISSING, fields
from typing import Any, TypeVar, cast

from .base import ModelBase, field_names
from .codec import DECODERS, RegisteredDecoder
from .encode_faults import encode_faults
from .errors import DecodeError, EncodeError, Fault, OnFault
from .fault_walk import walk
from .json_text import JsonText, parse, parse_digits, write, write_exactly
from .mismatch import FAST_PATH_FAILURES, fail
from .parsed import as_parsed, marked, plain
from .protocol import optional, protocol_table
from .scalars import MAX_TYPED_DEPTH, within_depth
from .table import own_tag

M = TypeVar("M", bound=ModelBase)
U = TypeVar("U")


def check_on_fault(on_fault: str) -> None:
    """Raise ValueError unless ``on_fault`` is one of its two values."""
    if on_fault not in ("raise", "keep"):
        raise ValueError(f"on_fault must be 'raise' or 'keep', got {on_fault!r}")


def decode_text_slowly(
    data: JsonText, type_name: str, on_fault: OnFault, *, recursive: bool = False, tag: str | None = None
) -> Any:
    """Decode JSON text that the fast path gave up on. Return the model, or a DecodeError with every fault."""
    try:
        value = parse_digits(data)
    except DecodeError as error:
        return error.with_traceback(None)
    return decode_slowly(value, type_name, on_fault, recursive=recursive, tag=tag)


def decode_slowly(
    value: Any,
    type_name: str,
    on_fault: OnFault,
    *,
    recursive: bool = False,
    path: str = "$",
    tag: str | None = None,
) -> Any:
    """Decode a value that the fast path gave up on. Return the model, or a DecodeError with every fault.

    The caller raises the error after it deletes the text or value, so that no traceback shows the content.
    """
    deepest = MAX_TYPED_DEPTH if recursive else None
    try:
        model, faults = walk(plain(value, marked), type_name, deepest, keep=on_fault == "keep", path=path, tag=tag)
    except RecursionError:
        return DecodeError((Fault(path, "nested too deeply"),))
    return DecodeError(faults) if faults else model


def union_from_text(
    data: JsonText,
    read: Callable[[Any], U],
    type_name: str,
    on_fault: OnFault,
    *,
    recursive: bool = False,
    digits: bool = False,
) -> U | DecodeError:
    """Decode the JSON text of a union, or return an error for the caller to raise."""
    check_on_fault(on_fault)
    try:
        value = parse_digits(data) if digits else parse(data)
        return read(within_depth(value) if recursive else value)
    except FAST_PATH_FAILURES:
        pass
    found: U | DecodeError = decode_text_slowly(data, type_name, on_fault, recursive=recursive)
    return found


def union_from_value(
    value: object,
    read: Callable[..., U],
    type_name: str,
    on_fault: OnFault,
    *,
    recursive: bool = False,
    tag: str | None = None,
) -> U | DecodeError:
    """Decode a value from ``json.loads`` as a union, or return an error for the caller to raise."""
    check_on_fault(on_fault)
    try:
        parsed = within_depth(as_parsed(value)) if recursive else as_parsed(value)
        return read(parsed) if tag is None else read(parsed, tag)
    except FAST_PATH_FAILURES:
        pass
    found: U | DecodeError = decode_slowly(value, type_name, on_fault, recursive=recursive, tag=tag)
    return found


def model_decoder(cls: type[M]) -> Callable[[Any], M]:
    """Return the decoder of one class. If the record has a tag, the decoder checks it."""
    registered = registered_decoder(cls)

    def decode(value: Any) -> M:
        if registered.tag is not None and value[registered.tag] != registered.tag_value:
            fail()
        model: ModelBase = registered.decode(within_depth(value) if registered.recursive else value)
        return cast(M, model) if registered.cls is cls else derived(model, cls)

    return decode


def registered_decoder(cls: type[ModelBase]) -> RegisteredDecoder:
    """Return the decoder of the generated class that a class is or derives from. Raises TypeError if there is none."""
    try:
        return DECODERS[cls]
    except KeyError:
        raise TypeError(f"expected a generated class, or one derived from it, got {cls.__name__}") from None


def derived(model: ModelBase, cls: type[M]) -> M:
    """Return a copy of a model as an instance of a user's subclass."""
    made = object.__new__(cls)
    for field in fields(cast(Any, cls)):
        if field.default_factory is not MISSING:
            setattr(made, field.name, field.default_factory())
        elif field.default is not MISSING:
            setattr(made, field.name, field.default)
    for name in (*field_names(type(model)), "model_rest"):
        setattr(made, name, getattr(model, name))
    return made


def tag_of(cls: type[ModelBase]) -> str:
    """Return the tag value of a generated class, or of the generated class that a user's class derives from."""
    registered = registered_decoder(cls)
    return own_tag(protocol_table().records[registered.cls.__name__])


def model_from_dict(cls: type[M], obj: object, on_fault: OnFault) -> M | DecodeError:
    """Make a model of ``cls`` from a value of ``json.loads``, or return an error for the caller to raise."""
    decode = model_decoder(cls)
    try:
        return decode(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    registered = registered_decoder(cls)
    found = decode_slowly(obj, registered.cls.__name__, on_fault, recursive=registered.recursive)
    return of_class(cls, registered, found)


def model_from_json(cls: type[M], data: JsonText, on_fault: OnFault) -> M | DecodeError:
    """Make a model of ``cls`` from JSON text, or return an error for the caller to raise."""
    decode = model_decoder(cls)
    try:
        return decode(parse_digits(data) if registered_decoder(cls).digits else parse(data))
    except FAST_PATH_FAILURES:
        pass
    registered = registered_decoder(cls)
    found = decode_text_slowly(data, registered.cls.__name__, on_fault, recursive=registered.recursive)
    return of_class(cls, registered, found)


def of_class(cls: type[M], registered: RegisteredDecoder, found: Any) -> M | DecodeError:
    """Return a model as an instance of ``cls``, which may be a user's subclass."""
    return found if registered.cls is cls or isinstance(found, DecodeError) else derived(found, cls)


def model_to_dict(model: ModelBase) -> Any:
    """Return a model as plain JSON types: a dict, or a list if it is an array."""
    data: Any
    try:
        data = as_parsed(model.model_write())
        return data
    except FAST_PATH_FAILURES:
        pass
    try:  # for instances of string subclasses that override addition
        data = as_parsed(plain(model.model_write()))
        return data
    except FAST_PATH_FAILURES:
        pass
    try:
        data = _decimals(model).as_written(plain(model.model_write()))
        return data
    except FAST_PATH_FAILURES:
        pass
    raise encode_error(model)


def _decimals(model: ModelBase) -> Any:
    """Return the module that writes decimals, or give up if a model holds none."""
    return optional("decimals") if DECODERS[type(model)].digits else fail()


def encode(model: ModelBase) -> bytes:
    """Return a model as one line of JSON in UTF-8. Raises EncodeError with the path of what JSON cannot carry."""
    try:
        return write(model.model_write())
    except FAST_PATH_FAILURES:
        pass
    try:  # for integers beyond 64 bits, which the fast writer refuses
        return write_exactly(model.model_write())
    except FAST_PATH_FAILURES:
        pass
    try:
        found: bytes = _decimals(model).write_digits(model.model_write())
        return found
    except FAST_PATH_FAILURES:
        pass
    raise encode_error(model)


def encode_error(model: ModelBase) -> EncodeError:
    """Return an EncodeError that names every value of a model that cannot be encoded."""
    faults = encode_faults(model).listed()
    return EncodeError(faults or (Fault("$", f"this {type(model).__name__} cannot be written as JSON"),))
