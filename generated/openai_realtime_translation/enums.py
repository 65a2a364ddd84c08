# From client_events.yaml, protocol.yaml, server_events.yaml, session.yaml, openai_realtime/*.yaml of the spec openai_realtime_translation; remake: wiregen generate
"""The enums of the protocol."""

from __future__ import annotations

from ._runtime.enums import StringEnum


class RealtimeTranslationServerEvent(StringEnum):
    """Wire types of all server events. Sent by the translation API to the client."""

    ERROR = "error"
    """Something went wrong."""
    SESSION_CREATED = "session.created"
    """The session has begun."""
    SESSION_UPDATED = "session.updated"
    """The session has changed at the client's request."""
    SESSION_CLOSED = "session.closed"
    """The session has ended."""
    SESSION_INPUT_TRANSCRIPT_DELTA = "session.input_transcript.delta"
    """A piece of the transcript of the speech that comes in."""
    SESSION_OUTPUT_TRANSCRIPT_DELTA = "session.output_transcript.delta"
    """A piece of the text of the translation."""
    SESSION_OUTPUT_AUDIO_DELTA = "session.output_audio.delta"
    """A piece of the translated speech."""


class RealtimeTranslationClientEvent(StringEnum):
    """Wire types of all client events. Sent by the client to the translation API."""

    SESSION_UPDATE = "session.update"
    """Changes the session."""
    SESSION_INPUT_AUDIO_BUFFER_APPEND = "session.input_audio_buffer.append"
    """Adds speech to be translated."""
    SESSION_CLOSE = "session.close"
    """Ends the session."""


class TranslationAudioFormat(StringEnum):
    """Formats of the translated audio.

    Any other value is kept as a plain string."""

    PCM16 = "pcm16"
    """16-bit little-endian PCM."""


class TranslationSessionType(StringEnum):
    """The kind of a session.

    Any other value is kept as a plain string."""

    TRANSLATION = "translation"
    """A session that translates speech."""


class NoiseReductionType(StringEnum):
    """How far the microphone is from the person who speaks.

    Any other value is kept as a plain string."""

    NEAR_FIELD = "near_field"
    """The microphone is close to the person who speaks."""
    FAR_FIELD = "far_field"
    """The microphone is at a distance from the person who speaks."""


class ClientSecretAnchor(StringEnum):
    """The moment from which the life of a client secret counts.

    Any other value is kept as a plain string."""

    CREATED_AT = "created_at"
    """When the secret was made."""
