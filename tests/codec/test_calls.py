"""The REST calls of a call over WebRTC or SIP, and the webhook that announces one: caller and offer stay secret."""

from __future__ import annotations

from typing import Any

import pytest

import openai_realtime as rt

SDP = "v=0\r\no=- 1 1 IN IP4 192.0.2.7\r\na=ice-pwd:c2VjcmV0\r\n"

WEBHOOK: dict[str, Any] = {
    "id": "evt_1",
    "object": "event",
    "type": "realtime.call.incoming",
    "created_at": 1_790_000_000,
    "data": {
        "call_id": "rtc_1",
        "sip_headers": [{"name": "From", "value": "<sip:+4790000000@example.com>"}, {"name": "To", "value": "<sip:x>"}],
        "sip_media_security": "srtp",
    },
}

REQUESTS: tuple[tuple[rt.Model, dict[str, Any]], ...] = (
    (rt.RealtimeCallCreateRequest(sdp=SDP), {"sdp": SDP}),
    (
        rt.RealtimeCallCreateRequest(sdp=SDP, session=rt.RealtimeSessionCreateRequest(model="gpt-realtime")),
        {"sdp": SDP, "session": {"type": "realtime", "model": "gpt-realtime"}},
    ),
    (rt.RealtimeCallAcceptRequest(instructions="Be kind."), {"type": "realtime", "instructions": "Be kind."}),
    (rt.RealtimeCallAcceptRequest(tracing=None), {"type": "realtime", "tracing": None}),
    (rt.RealtimeCallReferRequest(target_uri="tel:+14155550123"), {"target_uri": "tel:+14155550123"}),
    (rt.RealtimeCallRejectRequest(), {}),
    (rt.RealtimeCallRejectRequest(status_code=486), {"status_code": 486}),
)


@pytest.mark.parametrize(("request_", "value"), REQUESTS, ids=lambda item: repr(item) if isinstance(item, dict) else "")
def test_a_request_is_the_json_that_the_call_takes(request_: rt.Model, value: dict[str, Any]) -> None:
    assert request_.to_dict() == value
    assert type(request_).from_json(request_.to_json()) == request_


def test_the_webhook_tells_which_call_has_come_in() -> None:
    webhook = rt.RealtimeCallIncomingWebhook.from_dict(WEBHOOK)
    assert webhook.type is rt.WebhookType.REALTIME_CALL_INCOMING
    assert webhook.data.call_id == "rtc_1"
    assert [header.name for header in webhook.data.sip_headers] == ["From", "To"]
    assert webhook.data.sip_headers[0].value == "<sip:+4790000000@example.com>"
    assert webhook.data.sip_media_security is rt.SipMediaSecurity.SRTP
    assert webhook.to_dict() == WEBHOOK


def test_neither_the_offer_nor_the_caller_is_printed_or_logged() -> None:
    webhook = rt.RealtimeCallIncomingWebhook.from_dict(WEBHOOK)
    offer = rt.RealtimeCallCreateRequest(sdp=SDP)
    assert "4790000000" not in repr(webhook) + repr(webhook.to_log_dict())
    assert "ice-pwd" not in repr(offer) + repr(offer.to_log_dict())
    assert offer.to_log_dict() == {"sdp": "[REDACTED]"}
    assert webhook.to_log_dict()["data"]["sip_headers"][0] == {"name": "From", "value": "[REDACTED]"}


def test_a_webhook_without_its_call_is_refused() -> None:
    with pytest.raises(rt.DecodeError) as refused:
        rt.RealtimeCallIncomingWebhook.from_dict({"id": "evt_1", "type": "realtime.call.incoming", "data": {}})
    assert str(refused.value) == "$.created_at: missing\n$.data.call_id: missing\n$.data.sip_headers: missing"
