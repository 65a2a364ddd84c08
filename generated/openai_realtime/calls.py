# From calls.yaml of the spec openai_realtime; remake: wiregen generate
"""Requests of the REST calls that begin, answer and end a call over WebRTC or SIP, and the webhook that announces
one. A call is created with an SDP text as the answer; the other calls answer with nothing, and hanging up takes
nothing."""

from __future__ import annotations

from dataclasses import dataclass, field as _field
from datetime import datetime as _datetime
from typing import ClassVar, Literal

from ._runtime import formats as _formats
from ._runtime.model import Model, TaggedModel
from ._runtime.unset import UNSET, Unset
from .audio import RealtimeAudioConfig
from .enums import OutputModality, RealtimeModel, SessionInclude, SipMediaSecurity, WebhookObject, WebhookType
from .session import MaxOutputTokens, Prompt, RealtimeReasoning, RealtimeTruncation, SessionConfig, Tracing
from .tools import RealtimeTool, ToolChoice


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class RealtimeCallCreateRequest(Model):
    """Begins a call over WebRTC. Sent as a form whose part `session` is JSON.

    Departs from upstream: The OpenAPI document forbids other keys in this object. Reason: Unknown keys are kept
    so that a newer client's request still decodes."""

    sdp: str = _field(repr=False)
    """The offer of the caller, in the Session Description Protocol."""
    session: SessionConfig | None = None
    """Settings of the session.

    Departs from upstream: The OpenAPI document and the official Python SDK take a speech session only. Reason:
    Another kind of session is kept, so that a newer client's request still decodes."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class RealtimeCallAcceptRequest(TaggedModel):
    """Answers an incoming call. The same settings as `RealtimeSessionCreateRequest`."""

    type: ClassVar[Literal["realtime"]] = "realtime"

    output_modalities: list[OutputModality | str] | None = None
    """Whether the model answers in text or in audio; one of them, not both. At most 1 entry. Default: ["audio"].

    Departs from upstream: The schema of the OpenAPI document has no bound here. Reason: The prose of the document
    allows one of the two, not both."""
    model: RealtimeModel | str | None = None
    """The model of the session. It cannot change after the session has begun."""
    instructions: str | None = None
    """Instructions for the model in this session. In `session.update` an empty string clears it."""
    audio: RealtimeAudioConfig | None = None
    """Settings for the audio in both directions."""
    include: list[SessionInclude | str] | None = None
    """Additional data that the server adds to its events. The server reports null if there is none."""
    tracing: Tracing | Unset | None = UNSET
    """How the session is traced. Null turns tracing off. Default: null.

    Departs from upstream: In the OpenAPI document the default belongs to what the client sends only. Reason: One
    group of fields serves both directions."""
    tools: list[RealtimeTool] | None = None
    """Tools that the model may call. In `session.update` an empty list clears them."""
    tool_choice: ToolChoice | None = None
    """Whether the model may, must or must not call a tool, or which one. Default: "auto"."""
    parallel_tool_calls: bool | None = None
    """Whether the model may call several tools in parallel.

    Departs from upstream: The OpenAPI document has this field in what the client sends but not in what the server
    reports. Reason: The official Python SDK reads it from the server in session events too."""
    reasoning: RealtimeReasoning | None = None
    """How much the model reasons before it answers."""
    max_output_tokens: MaxOutputTokens | None = None
    """The most tokens that one response may have: a number from 1 to 4096, or `inf`. From 1 to 4096.

    Departs from upstream: The schema of the OpenAPI document has no bounds here. Reason: The prose of the
    document gives them."""
    truncation: RealtimeTruncation | None = None
    """How the conversation is truncated when it grows too long."""
    prompt: Prompt | Unset | None = UNSET
    """A stored prompt to use. Null is allowed; its effect is not documented."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class RealtimeCallReferRequest(Model):
    """Transfers a call to somebody else.

    Departs from upstream: The OpenAPI document forbids other keys in this object. Reason: Unknown keys are kept
    so that a newer client's request still decodes."""

    target_uri: str
    """Whom to hand the call on to, such as `tel:+14155550123` or `sip:agent@example.com`."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class RealtimeCallRejectRequest(Model):
    """Turns an incoming call down.

    Departs from upstream: The OpenAPI document forbids other keys in this object. Reason: Unknown keys are kept
    so that a newer client's request still decodes."""

    status_code: int | None = None
    """The SIP status that the caller gets. Default: 603."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class RealtimeCallIncomingWebhook(Model):
    """Announces a call that has come in over SIP. It is posted to the address of the application, which then
    accepts, refers or rejects the call."""

    id: str
    """Identifier of the webhook."""
    object: WebhookObject | str | None = None
    """Always `event`."""
    created_at: int
    """When the webhook was made, as Unix time in seconds. Holds seconds since 1970-01-01 in UTC."""
    type: WebhookType | str
    """Always `realtime.call.incoming`."""
    data: RealtimeIncomingCall
    """The call."""

    def created_at_datetime(self) -> _datetime:
        """Return the value of ``created_at``. Raises ValueError if it is not seconds since 1970-01-01 in UTC."""
        return _formats.read_unix_seconds(self.created_at, "$.created_at")


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class RealtimeIncomingCall(Model):
    """A call that has come in over SIP."""

    call_id: str
    """Identifier of the call."""
    sip_headers: list[SipHeader]
    """Headers of the caller's SIP invitation."""
    sip_media_security: SipMediaSecurity | str | None = None
    """How the sound is protected. Absent if that is not known.

    Departs from upstream: The OpenAPI document does not have this field. Reason: The official Python SDK has it."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class SipHeader(Model):
    """A header of a SIP message."""

    name: str
    """Name of the header."""
    value: str = _field(repr=False)
    """Value of the header. It may identify the caller."""
