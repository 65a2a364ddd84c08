"""JSON text of recordings, read as strictly as the generated packages read it."""

from __future__ import annotations

import json
import re
from typing import Final, NoReturn

_SURROGATE: Final = re.compile("[\ud800-\udfff]")
_SURROGATE_ESCAPE: Final = re.compile(r"\\u[dD][89a-fA-F]")


class NotJsonError(ValueError):
    """A text is not JSON that can be decoded."""


def parse_json(text: str) -> object:
    """Return the value of JSON text. Raises NotJsonError."""
    return _parsed(text, 0)[0]


def parse_json_inside(text: str, start: int) -> object:
    """Return the value of the JSON text that starts at an index, ignoring the text after it. Raises NotJsonError."""
    return _parsed(text, start, may_go_on=True)[0]


def _parsed(text: str, start: int, *, may_go_on: bool = False) -> tuple[object, int]:
    if not text.isascii() and _SURROGATE.search(text):
        raise NotJsonError("not JSON: a lone surrogate, which UTF-8 cannot carry")
    try:
        value, end = _STRICT.raw_decode(text, start)
    except json.JSONDecodeError as error:
        raise NotJsonError(f"not JSON: {error.msg.removesuffix(' at')}") from None
    except RecursionError:
        raise NotJsonError("nested too deeply") from None
    except ValueError as error:
        message = str(error) if isinstance(error, NotJsonError) else "a number has too many digits"
        raise NotJsonError(message) from None
    if not may_go_on and text[end:].strip(" \t\r\n"):
        raise NotJsonError("not JSON: Extra data")
    if _SURROGATE_ESCAPE.search(text, start, end) and _holds_surrogate(value):
        raise NotJsonError("not JSON: a lone surrogate, which UTF-8 cannot carry")
    return value, end


def _float(text: str) -> float:
    value = float(text)
    if value - value != 0.0:
        raise NotJsonError("a number is too large for a float")
    return value


def _constant(text: str) -> NoReturn:
    raise NotJsonError(f"not JSON: {text} is not a JSON value")


_STRICT: Final = json.JSONDecoder(parse_float=_float, parse_constant=_constant)


def _holds_surrogate(value: object) -> bool:
    pending = [value]
    while pending:
        held = pending.pop()
        match held:
            case str():
                if _SURROGATE.search(held):
                    return True
            case dict():
                pending += (*held, *held.values())
            case list():
                pending += held
            case _:
                pass
    return False


def kind_of(value: object) -> str:
    """Name the JSON kind of a value: null, boolean, integer, number, string, array or object."""
    return _KINDS[type(value)]


_KINDS: Final = {
    type(None): "null",
    bool: "boolean",
    int: "integer",
    float: "number",
    str: "string",
    list: "array",
    dict: "object",
}
