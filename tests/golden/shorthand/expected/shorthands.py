# From letters.yaml, protocol.yaml, python.yaml of the spec shorthand; remake: wiregen generate
"""Short functions for values that people write by hand."""

from __future__ import annotations

from ._runtime.unset import UNSET, Unset
from .enums import Tone
from .letters import Letter, Part, Stamp, Text


def note(to: str, text: str, reply_to: str | Unset | None = UNSET, tone: Tone | str | None = None) -> Letter:
    """A letter of one warm text; it says "hello" where nothing else is said."""
    return Letter(
        to=to,
        parts=[Text(text=text, tone=tone), Text(text='yours,\n"I"', tone=Tone.WARM)],
        stamp=Stamp(value=0.5),
        urgent=True,
        copies=2,
        code=None,
        labels=[],
        reply_to=reply_to,
    )


def album(to: str, parts: list[Part], stamp: Stamp) -> Letter:
    """A letter of parts that are made already."""
    return Letter(to=to, parts=parts, stamp=stamp, labels=[to, "album"])


def second_class() -> Stamp:
    """A cheap stamp."""
    return Stamp(value=0.5)
