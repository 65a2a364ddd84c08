# From client_secrets.yaml of the spec openai_realtime_translation; remake: wiregen generate
"""Request and answer of the REST call that makes a key with which a browser or a phone may open a translation
session."""

from __future__ import annotations

from dataclasses import dataclass, field as _field

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
    """When the secret can no longer be used, in seconds since 1970."""
    session: TranslationSession
    """The session that the secret opens."""
