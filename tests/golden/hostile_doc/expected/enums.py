# From protocol.yaml, texts.yaml of the spec hostile_doc; remake: wiregen generate
"""The enums of the protocol."""

from __future__ import annotations

from ._runtime.enums import StringEnum


class ServerEventType(StringEnum):
    """Wire types of all server events. Ends with a quote "quoted\" """

    EVIL_EVENT = 'evil"""event'
    """\"\"\"Begins and ends with quotes."""


class Text(StringEnum):
    """Backslashes \\n \\x41 \\N{BULLET} \\u0041 \\

    Any other value is kept as a plain string."""

    IT_S = "it's"
    """A quote: \""""
    SAY_HI = 'say "hi"'
    """\"in quotes\""""
    BACKSLASH = "a\\b"
    """Ends with \\"""
    LINE_BREAK = "line\nbreak"
    """Two

    paragraphs."""
    TRIPLE = '"""'
    """Three \"\"\" of them."""
    JINJA = "{{ x }}"
    """{{ 7 * 7 }}"""
    SEPARATORS = "\u2028\u202e"
    """U+2028 \u2028 U+0085 \u0085 U+202E \u202e U+00A0 \u00a0."""
