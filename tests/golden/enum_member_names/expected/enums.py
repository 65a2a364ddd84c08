# From formats.yaml, protocol.yaml of the spec enum_member_names; remake: wiregen generate
"""The enums of the protocol."""

from __future__ import annotations

from ._runtime.enums import StringEnum


class Format(StringEnum):
    """How sound is written down.

    Any other value is kept as a plain string."""

    AUDIO_PCM = "audio/pcm"
    """Plain samples."""
    G711_U_LAW = "g711-uLaw"
    """Samples in eight bits."""
    MP3_FILE = "MP3File"
    """Compressed."""
    TITLE = "title"
    """A name that every string has."""
    MRO = "mro"
    """A name that every class has."""
    NONE = "none"
    """A word that Python knows."""
    KHZ_24 = "24kHz"
    """A value that starts with a digit."""
    EMPTY = ""
    """A value without a letter."""
