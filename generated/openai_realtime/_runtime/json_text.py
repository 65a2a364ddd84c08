# From templates/runtime/json_text.py of wiregen; remake: wiregen generate
"""Parse and write JSON text: with orjson if it can be imported, else with the standard library, to the same result."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from importlib import import_module
from typing import Any, Final, NoReturn, TypeAlias

from .errors import DecodeError, Fault
from .kinds import is_array, is_bytes, is_object
from .scalars import INEXACT, ExactFloat, Underflow, WrittenFloat

JsonText = bytes | bytearray | memoryview | str

SURROGATE: Final = re.compile("[\ud800-\udfff]")
SURROGATE_ESCAPE: Final = re.compile(r"\\u[dD][89a-fA-F]")


def refuse(message: str) -> NoReturn:
    """Raise a DecodeError for text that is not JSON."""
    raise DecodeError((Fault("$", message),))


def parse_float(text: str) -> float:
    """Read a float literal. Raises DecodeError if it is too large for a float."""
    value = float(text)
    if value - value != 0.0:
        refuse("a number is too large for a float")
    if value == 0.0 and text.lower().partition("e")[0].strip("-.0"):
        return Underflow(value)
    return ExactFloat(value) if abs(value) >= INEXACT else value


def parse_written_float(text: str) -> float:
    """Read a float literal like ``parse_float``, and keep its digits."""
    value = parse_float(text)
    written = value if isinstance(value, WrittenFloat) else WrittenFloat(value)
    written.text = text
    return written


def parse_constant(text: str) -> NoReturn:
    refuse(f"not JSON: {text} is not a JSON value")


STRICT: Final = json.JSONDecoder(parse_float=parse_float, parse_constant=parse_constant)
WITH_DIGITS: Final = json.JSONDecoder(parse_float=parse_written_float, parse_constant=parse_constant)

Scanner: TypeAlias = Callable[[str, int], tuple[Any, int]]
"""The C part of a decoder. It reads one value without whitespace around it. The type stubs lack it."""

SCAN: Final[Scanner] = vars(STRICT)["scan_once"]
SCAN_WITH_DIGITS: Final[Scanner] = vars(WITH_DIGITS)["scan_once"]


def as_text(data: object) -> str:
    """Return JSON text as a string. Raises DecodeError if it is not UTF-8, or has another type than str or bytes."""
    if isinstance(data, str):
        if not data.isascii() and SURROGATE.search(data):
            refuse("not JSON: a lone surrogate, which UTF-8 cannot carry")
        return data
    if type(data) is bytes or is_bytes(data):
        try:
            return str(data if type(data) is bytes else bytes(data), "utf-8")
        except UnicodeDecodeError as error:
            message = f"not UTF-8: byte {error.start} cannot be read"
        except ValueError:
            message = "the memory of this view has been released"
        refuse(message)
    refuse(f"expected JSON as bytes or str, got {type(data).__name__}")


def holds_surrogate(value: Any) -> bool:
    """Say whether any string in a parsed value has half of a surrogate pair."""
    pending = [value]
    while pending:
        held = pending.pop()
        if isinstance(held, str):
            if SURROGATE.search(held):
                return True
        elif is_object(held):
            pending += (*held, *held.values())
        elif is_array(held):
            pending += held
    return False


def parse_exactly(data: JsonText) -> Any:
    """Parse JSON strictly. Integers keep all digits, and large floats stay distinct from them. Raises DecodeError."""
    return _parse(data, STRICT, SCAN)


def parse_digits(data: JsonText) -> Any:
    """Parse JSON like ``parse_exactly``, and keep the digits of floats."""
    return _parse(data, WITH_DIGITS, SCAN_WITH_DIGITS)


def _parse(data: JsonText, decoder: json.JSONDecoder, scan: Scanner) -> Any:
    text = as_text(data)
    value: Any = None
    try:
        value, end = scan(text, 0)
    except (DecodeError, StopIteration, RecursionError, ValueError):
        end = -1
    if end != len(text):  # a syntax error, or whitespace around the value
        value = _parsed_or_refused(text, decoder)
    if "\\" in text and SURROGATE_ESCAPE.search(text) and holds_surrogate(value):
        refuse("not JSON: a lone surrogate, which UTF-8 cannot carry")
    return value


def _parsed_or_refused(text: str, decoder: json.JSONDecoder) -> Any:
    message = ""
    try:
        return decoder.decode(text)
    except DecodeError as error:
        message = error.faults[0].message
    except json.JSONDecodeError as error:
        message = f"not JSON: {error.msg} (line {error.lineno}, column {error.colno})"
    except RecursionError:
        message = "nested too deeply"
    except ValueError:
        message = "a number has too many digits"
    refuse(message)  # raised here, so that the error's context does not hold the text


ENCODER: Final = json.JSONEncoder(ensure_ascii=False, allow_nan=False, check_circular=False, separators=(",", ":"))


def _kept_encoder() -> Callable[[Any], str]:
    """Return a function that encodes like ``ENCODER.encode``, but does not make the C encoder again for every call."""
    make: Any = getattr(json.encoder, "c_make_encoder", None)
    if make is None:
        return ENCODER.encode
    pieces = make(None, ENCODER.default, json.encoder.encode_basestring, None, ":", ",", False, False, False)
    return lambda value: "".join(pieces(value, 0))


encode_text: Final = _kept_encoder()


def write_exactly(value: Any) -> bytes:
    """Write plain JSON types as one line of UTF-8. Raises ValueError, TypeError or RecursionError."""
    return encode_text(value).encode()


parse: Callable[[JsonText], Any]
"""The fastest parser available. It raises ValueError on some text that ``parse_exactly`` accepts, never the reverse,
and may give a float for an integer beyond 64 bits."""

write: Callable[[Any], bytes]
"""The fastest writer available for plain JSON types. It raises TypeError on some that ``write_exactly`` accepts."""

try:
    orjson: Any = import_module("orjson")  # by name, since a type checker would look for an imported module
except ImportError:
    parse, write = parse_exactly, write_exactly
else:
    parse, write = orjson.loads, orjson.dumps
