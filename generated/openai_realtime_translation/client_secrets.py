# From client_secrets.yaml of the spec openai_realtime_translation; remake: wiregen generate
"""Request and answer of the REST call that makes a key with which a browser or a phone may open a translation
session."""

from __future__ import annotations

from dataclasses import dataclass, field as _field
from datetime import datetime as _datetime

from ._runtime import formats as _formats
from ._runtime.model import Model
from .openai_realtime import ClientSecretExpiry
from .session import TranslationAudio, TranslationSession


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class TranslationSessionCreateRequest(Model):
    """The session that a client secret opens."""

    model: str
    """The model that translates."""
    audio: TranslationAudio | None = None
    """Settings of the audio."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class TranslationClientSecretCreateRequest(Model):
    """Asks for a client secret."""

    expires_after: ClientSecretExpiry | None = None
    """How long the secret can be used."""
    session: TranslationSessionCreateRequest
    """The session that the secret opens."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class TranslationClientSecretCreateResponse(Model):
    """A client secret and the session that it opens."""

    value: str = _field(repr=False)
    """The secret itself."""
    expires_at: int
    """When the secret can no longer be used, in seconds since 1970. Holds seconds since 1970-01-01 in UTC."""
    session: TranslationSession
    """The session that the secret opens."""

    def expires_at_datetime(self) -> _datetime:
        """Return the value of ``expires_at``. Raises ValueError if it is not seconds since 1970-01-01 in UTC."""
        return _formats.read_unix_seconds(self.expires_at, "$.expires_at")
