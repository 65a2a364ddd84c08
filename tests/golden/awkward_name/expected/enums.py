# From protocol.yaml, words.yaml of the spec awkward_name; remake: wiregen generate
"""The enums of the protocol."""

from __future__ import annotations

from ._runtime.enums import StringEnum


class ClientEventType(StringEnum):
    """Wire types of all client events. Sent by the client."""

    SAY_IT_S_ODD = 'say/it\'s "odd"'
    """Says something."""
    IMPORT = "import"
    """Brings in."""


class Quote(StringEnum):
    """Marks around words.

    Any other value is kept as a plain string."""

    APOSTROPHE = "it's"
    """A word with an apostrophe."""
    DOUBLE = '"'
    """A mark alone."""
    STRASSE = "straße"
    """A word of another language."""
