# From client_secrets.yaml of the spec openai_realtime; remake: wiregen generate
"""Request and answer of the REST call that makes a key with which a browser or a phone may open a session."""

from __future__ import annotations

from dataclasses import dataclass, field as _field
from datetime import datetime as _datetime

from ._runtime import formats as _formats
from ._runtime.model import Model
from .enums import ClientSecretAnchor
from .session import ServerSessionConfig, SessionConfig


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ClientSecretExpiry(Model):
    """How long a client secret can be used to open a session."""

    anchor: ClientSecretAnchor | str | None = None
    """The moment from which the time counts. Default: "created_at".

    Departs from upstream: For a speech session of the preview API this field is required. Reason: One record
    serves both APIs and both kinds of session."""
    seconds: int | None = None
    """The time, in seconds. From 10 to 7200. Default: 600."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class RealtimeClientSecretCreateRequest(Model):
    """Asks for a client secret."""

    expires_after: ClientSecretExpiry | None = None
    """How long the secret can be used."""
    session: SessionConfig | None = None
    """The session that the secret opens."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class RealtimeClientSecretCreateResponse(Model):
    """A client secret and the session that it opens."""

    value: str = _field(repr=False)
    """The secret itself."""
    expires_at: int
    """When the secret can no longer be used, in seconds since 1970. Holds seconds since 1970-01-01 in UTC."""
    session: ServerSessionConfig
    """The session that the secret opens."""

    def expires_at_datetime(self) -> _datetime:
        """Return the value of ``expires_at``. Raises ValueError if it is not seconds since 1970-01-01 in UTC."""
        return _formats.read_unix_seconds(self.expires_at, "$.expires_at")
