# From protocol.yaml, texts.yaml of the spec hostile_doc; remake: wiregen generate
"""One function an event: what the event requires comes first, what may be left out has a default."""

from __future__ import annotations

from . import texts as _texts


def evil(
    text: str,
) -> _texts.EvilEvent:
    """Build the event ``evil\"\"\"event``. \"\"\"Begins and ends with quotes. And goes on"."""
    return _texts.EvilEvent(
        text=text,
    )
