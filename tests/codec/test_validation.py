"""validate() names every violation of what types cannot express, wherever it stands, and nothing else."""

from __future__ import annotations

import itertools
from typing import Any

import pytest

import openai_realtime as rt
from tests.support.rows import each_row


def message(role: str, *parts: Any) -> rt.MessageItem:
    """Return a message of a role with parts."""
    return rt.MessageItem(role=role, content=list(parts))


TEXT_IN, AUDIO_IN, IMAGE_IN = rt.InputTextPart(text="x"), rt.InputAudioPart(audio="AAAA"), rt.InputImagePart()
TEXT_OUT, AUDIO_OUT = rt.OutputTextPart(text="x"), rt.OutputAudioPart(audio="AAAA")
LATER = rt.UnknownContentPart(type="later", payload={"type": "later"})

FINE: tuple[rt.Model, ...] = (
    message("system", TEXT_IN),
    message("user", TEXT_IN, AUDIO_IN, IMAGE_IN),
    message("assistant", TEXT_OUT, AUDIO_OUT),
    message("user", LATER),
    message("later_role", TEXT_OUT, TEXT_IN),
    rt.RealtimeResponseCreateParams(max_output_tokens="inf"),
    rt.RealtimeResponseCreateParams(metadata=None),
    rt.McpTool(server_label="s", server_url="https://example.com"),
    rt.McpTool(server_label="s", tunnel_id="tunnel_" + "a0" * 16),
    rt.ServerVad(idle_timeout_ms=None),
    rt.input_audio_buffer_clear(event_id="e" * 512),
    rt.UnknownServerEvent(type="later", payload={"type": "later"}),
    message("user"),
    rt.RealtimeSessionCreateRequest(output_modalities=["text"], max_output_tokens=1),
    rt.RealtimeSessionCreateRequest(output_modalities=[], max_output_tokens="later"),
    rt.RealtimeResponse(output_modalities=["audio"], metadata={"k" * 64: ["v"]}),
    rt.RealtimeResponse(metadata={str(number): "" for number in range(16)}),
    rt.McpTool(server_label="s", server_url="https://a.example", allowed_callers=["direct"]),
    rt.McpTool(server_label="s", server_url="https://a.example", allowed_callers=None),
    rt.AudioTranscription(languages=["en"]),
    rt.input_audio_buffer_commit(event_id="\N{GRINNING FACE}" * 512),
)


@each_row("model", FINE, ids=repr)
def test_what_the_protocol_allows_is_valid(model: rt.Model) -> None:
    model.validate()


BROKEN: tuple[tuple[rt.Model, str], ...] = (
    (message("system", AUDIO_IN), "$.content[0]: expected InputTextPart where role system, got InputAudioPart"),
    (
        message("assistant", TEXT_OUT, TEXT_IN),
        "$.content[1]: expected OutputTextPart or OutputAudioPart where role assistant, got InputTextPart",
    ),
    (
        rt.RealtimeResponseCreateParams(metadata={"k" * 65: "v"}),
        f"$.metadata.{'k' * 64}…: expected a key length of at most 64 characters, got 65",
    ),
    (
        rt.RealtimeResponseCreateParams(metadata={"k": "v" * 513}),
        "$.metadata.k: expected a length of at most 512 characters, got 513",
    ),
    (
        rt.RealtimeResponseCreateParams(metadata={str(number): "" for number in range(17)}),
        "$.metadata: expected a size of at most 16 entries, got 17",
    ),
    (
        rt.input_audio_buffer_clear(event_id="e" * 513),
        "$.event_id: expected a length of at most 512 characters, got 513",
    ),
    (
        rt.McpTool(server_label="s", tunnel_id="tunnel_1"),
        "$.tunnel_id: expected text that matches ^tunnel_[a-z0-9]{32}$",
    ),
    (rt.AudioTranscription(languages=[]), "$.languages: expected a size of at least 1 entry, got 0"),
    (
        rt.McpTool(server_label="s", server_url="https://a.example", allowed_callers=[]),
        "$.allowed_callers: expected a size of at least 1 entry, got 0",
    ),
    (
        rt.McpTool(server_label="s", tunnel_id="tunnel_" + "a0" * 16 + "\n"),
        "$.tunnel_id: expected text that matches ^tunnel_[a-z0-9]{32}$",
    ),
    (
        rt.RealtimeResponse(metadata={"k" * 65: ["v"]}),
        f"$.metadata.{'k' * 64}…: expected a key length of at most 64 characters, got 65",
    ),
)


@each_row(("model", "message_"), BROKEN, ids=lambda item: item if isinstance(item, str) else "")
def test_what_the_protocol_forbids_is_named(model: rt.Model, message_: str) -> None:
    with pytest.raises(rt.ValidationError) as broken:
        model.validate()
    assert str(broken.value) == message_


def test_every_violation_is_named_at_any_depth() -> None:
    event = rt.response_create(
        rt.RealtimeResponseCreateParams(
            max_output_tokens=0,
            tools=[rt.RealtimeFunctionTool(), rt.McpTool(server_label="s")],
            input=[message("system", TEXT_IN, TEXT_OUT)],
        ),
        event_id="e" * 600,
    )
    with pytest.raises(rt.ValidationError) as broken:
        event.validate()
    assert sorted(fault.path for fault in broken.value.faults) == [
        "$.event_id",
        "$.response.input[0].content[1]",
        "$.response.max_output_tokens",
        "$.response.tools[1]",
    ]


def test_a_value_of_another_type_is_named_too() -> None:
    no_text: Any = {"a": 1}
    item = rt.FunctionCallItem(name="f", arguments=no_text)
    with pytest.raises(rt.ValidationError) as broken:
        item.validate()
    assert str(broken.value) == "$.arguments: expected string, got dict"


def test_decoding_never_validates() -> None:
    vad = rt.decode_realtime_turn_detection('{"type":"server_vad","threshold":7}')
    assert isinstance(vad, rt.ServerVad)
    assert vad.threshold == 7


BOUNDS: tuple[tuple[type[rt.Model], str, dict[str, Any], float, float | None], ...] = (
    (rt.ServerVad, "threshold", {"type": "server_vad"}, 0, 1),
    (rt.ServerVad, "idle_timeout_ms", {"type": "server_vad"}, 5000, 30000),
    (rt.RetentionRatioTruncation, "retention_ratio", {"type": "retention_ratio"}, 0, 1),
    (rt.TruncationTokenLimits, "post_instructions", {}, 0, None),
    (rt.PcmAudioFormat, "rate", {"type": "audio/pcm"}, 24000, 24000),
    (rt.RealtimeAudioConfigOutput, "speed", {}, 0.25, 1.5),
    (rt.ClientSecretExpiry, "seconds", {}, 10, 7200),
    (rt.RealtimeSessionCreateRequest, "max_output_tokens", {"type": "realtime"}, 1, 4096),
    (rt.RealtimeSessionCreateResponse, "max_output_tokens", {"type": "realtime"}, 1, 4096),
    (rt.RealtimeResponseCreateParams, "max_output_tokens", {}, 1, 4096),
)


@each_row(("cls", "field", "rest", "least", "greatest"), BOUNDS)
def test_a_number_may_stand_on_its_bounds_but_not_beyond(
    cls: type[rt.Model], field: str, rest: dict[str, Any], least: float, greatest: float | None
) -> None:
    for value in (least, least if greatest is None else greatest):
        cls.from_dict({**rest, field: value}).validate()
    step = 0.01 if field in ("threshold", "retention_ratio", "speed") else 1
    beyond = [] if greatest is None else [(greatest + step, f"at most {greatest}")]
    for value, bound in ((least - step, f"at least {least}"), *beyond):
        with pytest.raises(rt.ValidationError) as broken:
            cls.from_dict({**rest, field: value}).validate()
        assert str(broken.value) == f"$.{field}: expected a value of {bound}, got {value}"


ROLES = {
    "system": {"InputTextPart"},
    "user": {"InputTextPart", "InputAudioPart", "InputImagePart"},
    "assistant": {"OutputTextPart", "OutputAudioPart"},
}


@each_row("part", [TEXT_IN, AUDIO_IN, IMAGE_IN, TEXT_OUT, AUDIO_OUT], ids=lambda part: part.type_name())
@each_row("role", [*ROLES, *rt.ConversationItemRole], ids=repr)
def test_a_role_holds_the_parts_of_its_own_and_no_others(role: str, part: Any) -> None:
    item = message(role, LATER, part)
    name = type(part).__name__
    if name in ROLES[str(role)]:
        item.validate()
        return
    with pytest.raises(rt.ValidationError) as broken:
        item.validate()
    (fault,) = broken.value.faults
    assert fault.path == "$.content[1]"
    assert fault.message.endswith(f" where role {role}, got {name}")


SERVERS = {"server_url": "https://example.com", "connector_id": "connector_gmail", "tunnel_id": "tunnel_" + "a" * 32}


@pytest.mark.parametrize("count", range(4))
def test_an_mcp_tool_names_exactly_one_server(count: int) -> None:
    for names in itertools.combinations(SERVERS, count):
        tool = rt.McpTool.from_dict({"type": "mcp", "server_label": "s", **{name: SERVERS[name] for name in names}})
        if count == 1:
            tool.validate()
            continue
        with pytest.raises(rt.ValidationError) as broken:
            tool.validate()
        assert [(fault.path, fault.message) for fault in broken.value.faults] == [
            ("$", f"expected exactly one of {', '.join(SERVERS)}; got {', '.join(names) or 'none'}")
        ]


@pytest.mark.parametrize(
    "cls",
    [
        rt.RealtimeSessionCreateRequest,
        rt.RealtimeSessionCreateResponse,
        rt.RealtimeResponse,
        rt.RealtimeResponseCreateParams,
    ],
    ids=lambda cls: cls.__name__,
)
def test_output_is_text_or_audio_and_not_both(cls: Any) -> None:
    for allowed in (None, ["text"], ["audio"], ["later"]):
        cls(output_modalities=allowed).validate()
    with pytest.raises(rt.ValidationError) as broken:
        cls(output_modalities=["text", "audio"]).validate()
    assert str(broken.value) == "$.output_modalities: expected a size of at most 1 entry, got 2"


@pytest.mark.parametrize("event_id", ["e" * 512, "e" * 513], ids=len)
def test_the_limit_on_event_ids_holds_for_every_event_of_the_client_but_one(event_id: str) -> None:
    events = (
        rt.session_update(rt.RealtimeSessionCreateRequest(), event_id=event_id),
        rt.conversation_item_create(rt.user_text("Hi"), event_id=event_id),
        rt.conversation_item_delete("i", event_id=event_id),
        rt.conversation_item_retrieve("i", event_id=event_id),
        rt.conversation_item_truncate("i", 0, 0, event_id=event_id),
        rt.input_audio_buffer_append("AAAA", event_id=event_id),
        rt.input_audio_buffer_clear(event_id=event_id),
        rt.input_audio_buffer_commit(event_id=event_id),
        rt.response_cancel(event_id=event_id),
        rt.response_create(event_id=event_id),
    )
    rt.output_audio_buffer_clear(event_id=event_id).validate()
    for event in events:
        if len(event_id) == 512:
            event.validate()
            continue
        with pytest.raises(
            rt.ValidationError, match=r"^\$\.event_id: expected a length of at most 512 characters, got 513$"
        ):
            event.validate()
