# From protocol.yaml, texts.yaml of the spec hostile_doc; remake: wiregen generate
"""Functions that make events, one for each event. Required parameters come first, optional ones have defaults."""

from __future__ import annotations

from . import texts as _texts


def evil(text: str) -> _texts.EvilEvent:
    """Build the event ``evil\"\"\"event``. \"\"\"Begins and ends with quotes. And goes on"."""
    return _texts.EvilEvent(text=text)
