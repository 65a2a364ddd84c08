"""Plain values of the dialect to YAML that reads as a spec written by hand does."""

from __future__ import annotations

import json
import math
import re
import textwrap
from collections.abc import Iterator
from typing import Any

_WIDTH = 120

SCHEMA_LINE = "# yaml-language-server: $schema="

_ALWAYS_BLOCK = ("enums", "records", "unions", "events", "directions", "fields", "values", "groups")
"""Keys whose value has a line for each entry."""

_PLAIN = re.compile(r"[A-Za-z][^\x00-\x1f\x7f-\x9f\ud800-\udfff\ufeff\ufffe\uffff\u2028\u2029\xa0]*")

_NO_TEXT = re.compile(r"(?i)null|true|false|yes|no|on|off|y|n")
"""Words that stand for something else, in YAML 1.1 or 1.2."""


def yaml_text(content: dict[str, Any], schema: str) -> str:
    """Return a file of a spec, whose first line names the schema of the dialect for editors."""
    sections: list[str] = []
    loose = False
    for key, value in content.items():
        block = "\n".join(_entry(key, value, 0))
        nested = isinstance(value, dict)
        sections.append(("\n" if loose or nested else "") + block)
        loose = nested
    return f"{SCHEMA_LINE}{schema}\n" + "\n".join(sections).lstrip("\n") + "\n"


def _entry(key: str, value: Any, indent: int) -> Iterator[str]:
    """Yield the lines of one key with its value."""
    pad = " " * indent
    head = f"{pad}{_scalar(key, in_flow=False)}:"
    if isinstance(value, str):
        yield from _text(head, value, indent)
        return
    if not (isinstance(value, dict) and value):
        line = f"{head} {_flow(value)}"
        if len(line) <= _WIDTH or not isinstance(value, list):
            yield line
        else:
            yield head
            yield from (f"{pad}  - {_flow(item)}" for item in value)
        return
    if key not in _ALWAYS_BLOCK and not any(inner in value for inner in (*_ALWAYS_BLOCK, "constants")):
        line = f"{head} {_flow(value)}"
        if len(line) <= _WIDTH and line.isprintable() and "\n" not in str(value.get("doc", "")):
            yield line
            return
    yield head
    apart = key in ("enums", "records", "unions", "server", "client") and indent <= 2
    for number, (inner, held) in enumerate(value.items()):
        if apart and number and isinstance(held, dict):
            yield ""
        yield from _entry(inner, held, indent + 2)


def _text(head: str, value: str, indent: int) -> Iterator[str]:
    line = f"{head} {_scalar(value, in_flow=False)}"
    pad = " " * (indent + 2)
    if len(line) <= _WIDTH and "\n" not in value:
        yield line
    elif _foldable(value) and "\n" not in value:
        yield f"{head} >-"
        for piece in textwrap.wrap(value, _WIDTH - len(pad), break_long_words=False, break_on_hyphens=False):
            yield pad + piece
    elif _is_block(value):
        yield f"{head} |-"
        for piece in value.split("\n"):
            yield pad + piece if piece else ""
    else:
        yield line


def _is_block(text: str) -> bool:
    """Say whether a text can stand in a block with its line ends."""
    lines = text.split("\n")
    whole = all(_PLAIN.fullmatch(f"x{line}") and line.rstrip() == line for line in lines)
    return whole and len(lines) > 1 and bool(lines[-1]) and lines[0].lstrip() == lines[0] != ""


def _foldable(line: str) -> bool:
    """Say whether a line can stand in a block as it is, and be broken at its blanks."""
    return _PLAIN.fullmatch(f"x{line}") is not None and line.strip() == line and "  " not in line and bool(line)


def _flow(value: Any) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{_scalar(key, in_flow=True)}: {_flow(held)}" for key, held in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(_flow, value)) + "]"
    return _scalar(value, in_flow=True)


def _scalar(value: Any, *, in_flow: bool) -> str:
    match value:
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case int():
            return str(value)
        case float():
            return _number(value)
        case _:
            return value if _is_plain(value, in_flow=in_flow) else _quoted(str(value))


def _number(value: float) -> str:
    if not math.isfinite(value):
        raise ValueError(f"{value} is no JSON")
    mantissa, exponent, power = repr(value).partition("e")
    mantissa = mantissa if "." in mantissa else f"{mantissa}.0"
    return f"{mantissa}{exponent}{power}"


def _is_plain(text: str, *, in_flow: bool) -> bool:
    """Say whether a text needs no quotes: it is no YAML, and reads as itself."""
    if not _PLAIN.fullmatch(text) or text.endswith((" ", ":")) or ": " in text or " #" in text:
        return False
    if in_flow and re.search(r"[,\[\]{}:]", text):
        return False
    return _NO_TEXT.fullmatch(text) is None


def _quoted(text: str) -> str:
    """Return a text in double quotes; what a file cannot hold is escaped."""
    quoted = json.dumps(text, ensure_ascii=False)
    return "".join(char if char.isprintable() else _escape(char) for char in quoted)


def _escape(char: str) -> str:
    code = ord(char)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
