# From protocol.yaml, words.yaml of the spec awkward_name; remake: wiregen generate
"""Functions that make events, one for each event. Required parameters come first, optional ones have defaults."""

from __future__ import annotations

from . import words as _words
from .words import Oddity


def say_it_s_odd(oddity: Oddity, *, self: str | None = None) -> _words.SayItSOddEvent:
    """Build the event ``say/it's "odd"``. Says something."""
    return _words.SayItSOddEvent(oddity=oddity, self=self)


def import_(cls: str) -> _words.ImportEvent:
    """Build the event ``import``. Brings in."""
    return _words.ImportEvent(cls=cls)
