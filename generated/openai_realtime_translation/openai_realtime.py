# From openai_realtime/*.yaml of the spec openai_realtime_translation; remake: wiregen generate
"""What is shared with openai_realtime."""

from __future__ import annotations

from dataclasses import dataclass

from ._runtime.model import Model
from .enums import ClientSecretAnchor, NoiseReductionType


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class NoiseReduction(Model):
    """How noise is filtered out of the user's audio."""

    type: NoiseReductionType | str | None = None
    """How far the microphone is from the person who speaks.

    Departs from upstream: The translation API requires this field. Reason: One record serves both APIs, and the
    Realtime API lets the field be absent."""
    strength: float | None = None
    """How strongly noise is removed. If `session.update` leaves it out, the current strength is kept.

    Departs from upstream: The OpenAPI document does not have this field. Reason: The official Python SDK has it
    in every noise reduction object."""


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
class RealtimeError(Model):
    """An error that the server reports."""

    type: str | None = None
    """Kind of error.

    Departs from upstream: The OpenAPI document and the official Python SDK require this field. Reason: mlx-audio
    says no more than the message (Blaizzy/mlx-audio, server.py)."""
    code: str | None = None
    """Error code. Null or absent if there is none.

    Departs from upstream: The OpenAPI document lets null come here. Reason: Null says no more than absent does;
    it is kept, and encoded back, all the same."""
    message: str
    """The error in words."""
    param: str | None = None
    """The parameter at fault. Null or absent if none is.

    Departs from upstream: The OpenAPI document lets null come here. Reason: Null says no more than absent does;
    it is kept, and encoded back, all the same."""
    event_id: str | None = None
    """The `event_id` of the client's event that caused the error. Null or absent if there is none.

    Departs from upstream: The OpenAPI document lets null come here. Reason: Null says no more than absent does;
    it is kept, and encoded back, all the same."""
