"""repr() never shows a secret, shows bulk by its size, and holds both promises inside everything that holds them."""

from __future__ import annotations

import dataclasses
import pprint
from typing import Any

import pytest

import openai_realtime as rt
import openai_realtime_translation as translation
from tests.support.rows import each_row

SECRET = "sk-top-secret"
BULK = "QUJD" * 4096

HIDDEN: tuple[tuple[Any, str], ...] = (
    (rt.McpTool(server_label="s", authorization=SECRET), "authorization=[REDACTED]"),
    (rt.McpTool(server_label="s", headers={"Authorization": SECRET}), "headers=[REDACTED]"),
    (rt.McpTool(server_label="s", server_url=f"https://user:{SECRET}@example.com"), "server_url=[REDACTED]"),
    (rt.McpTool(server_label="s", tunnel_id=SECRET), "tunnel_id=[REDACTED]"),
    (rt.InputImagePart(image_url=f"data:image/png;base64,{SECRET}"), "image_url=[REDACTED]"),
    (rt.PromptInputImage(image_url=SECRET), "image_url=[REDACTED]"),
    (rt.PromptInputFile(file_url=SECRET), "file_url=[REDACTED]"),
    (rt.PromptInputFile(file_data=BULK), "file_data=<16384 chars>"),
    (rt.InputAudioPart(audio=BULK), "audio=<16384 chars>"),
    (rt.OutputAudioPart(audio=BULK, transcript="Hi"), "audio=<16384 chars>, transcript='Hi'"),
    (rt.input_audio_buffer_append(BULK), "audio=<16384 chars>"),
    (rt.response_output_audio_delta("e", "r", "i", 0, 0, BULK), "delta=<16384 chars>"),
    (rt.ResponseContentPart(type="audio", audio=BULK), "audio=<16384 chars>"),
)


def holders(model: Any) -> list[Any]:
    """Return a model as it is, and inside whatever may hold it."""
    item = rt.MessageItem(role="user", content=[model])
    event = rt.session_update(rt.RealtimeSessionCreateRequest(tools=[model]))
    prompt = rt.Prompt(id="p", variables={"x": model})
    return [model, item, event, prompt, [model], {"a": (model,)}, rt.conversation_item_create(item)]


@each_row(("model", "shown"), HIDDEN, ids=lambda item: item if isinstance(item, str) else "")
def test_secrets_and_bulk_are_hidden_wherever_a_model_is_shown(model: Any, shown: str) -> None:
    for holder in holders(model):
        for text in (repr(holder), str(holder), f"{holder}", f"{holder!r}", f"{holder!r}"):
            assert SECRET not in text
            assert BULK[:64] not in text
            assert shown in text
        assert SECRET not in pprint.pformat(holder)


@dataclasses.dataclass
class PlainTool(rt.McpTool):
    """A dataclass that a user derives, with a field of its own whose name is that of a secret."""

    api_key: str = ""
    note: str = ""


@dataclasses.dataclass
class PlainUnknown(rt.UnknownTool):
    """A dataclass that a user derives from an unknown variant."""


def test_a_plain_dataclass_of_a_user_hides_the_same() -> None:
    tool = PlainTool(server_label="s", authorization=SECRET, api_key=SECRET, note="n")
    shown = "PlainTool(server_label='s', authorization=[REDACTED], api_key=[REDACTED], note='n')"
    for holder in holders(tool):
        assert shown in repr(holder)
        assert SECRET not in repr(holder) + pprint.pformat(holder)
    unknown = PlainUnknown(type="later", payload={"type": "later", "authorization": SECRET})
    assert repr(unknown) == "PlainUnknown(type='later', payload={'type': 'later', 'authorization': [REDACTED]})"
    assert PlainTool(server_label="s") != PlainTool.from_dict({"type": "mcp", "server_label": "s", "later": 1})


@each_row(("model", "shown"), HIDDEN, ids=lambda item: item if isinstance(item, str) else "")
def test_what_shows_the_fields_of_any_dataclass_leaves_out_what_is_hidden(model: Any, shown: str) -> None:
    field = shown.partition("=")[0]
    assert not {item.name: item for item in dataclasses.fields(model)}[field].repr


SECRET_NAMES = (
    *("api_key", "API-Key", "x-api-key", "apiKey", "OPENAI_API_KEY", "authorization", "Proxy-Authorization", "token"),
    *("accessToken", "auth_token", "password", "PASSWD", "client_secret", "secret", "credentials", "Set-Cookie", "jwt"),
    *("headers", "server_url", "private_key", "sessionKey", "passphrase", "X-Auth"),
)

PLAIN_NAMES = (
    "tokens",
    "total_tokens",
    "max_output_tokens",
    "author",
    "key",
    "monkey",
    "name",
    "type",
    "passed",
    "url",
)


@each_row("package", [rt, translation], ids=["openai_realtime", "openai_realtime_translation"])
@each_row("name", [*SECRET_NAMES, *PLAIN_NAMES])
def test_what_is_a_secret_by_its_name_is_hidden_in_every_package(package: Any, name: str) -> None:
    union = "server_event" if package is rt else "translation_server_event"
    event = getattr(package, f"{union}_from_dict")({"type": "later", "in": [{name: SECRET}]})
    shown = "[REDACTED]" if name in SECRET_NAMES else repr(SECRET)
    assert f"'in': [{{{name!r}: {shown}}}]" in repr(event)
    assert (SECRET in str(event.to_log_dict())) == (name in PLAIN_NAMES)


def test_what_is_inside_a_secret_by_its_name_is_hidden_except_what_is_not_text() -> None:
    payload = {"type": "later", "client_secrets": [{"id": SECRET, "expires_at": 1, "scopes": [SECRET, None]}]}
    shown = "{'id': [REDACTED], 'expires_at': 1, 'scopes': [[REDACTED], None]}"
    event = rt.server_event_from_dict(payload)
    assert repr(event) == f"UnknownServerEvent(type='later', payload={{'type': 'later', 'client_secrets': [{shown}]}})"
    assert rt.server_event_from_dict({"type": "later", "password": 1234}).to_log_dict()["password"] == "[REDACTED]"


def test_what_another_thread_changes_meanwhile_is_shown_without_an_error() -> None:
    class Racing(dict[str, Any]):
        def items(self) -> Any:
            for key in self:
                self[f"{key} again"] = 1
                yield key, self[key]

    tool = rt.RealtimeFunctionTool(parameters=Racing(a=1))
    assert repr(tool) == "RealtimeFunctionTool(changed by another thread while it was shown)"


def test_a_map_hides_what_is_a_secret_by_its_name() -> None:
    response = rt.RealtimeResponse(metadata={"authorization": SECRET, "note": "n"})
    assert repr(response) == "RealtimeResponse(metadata={'authorization': [REDACTED], 'note': 'n'})"
    assert response.to_log_dict() == {"metadata": {"authorization": "[REDACTED]", "note": "n"}}


def test_an_integer_that_python_does_not_write_is_shown_by_its_size() -> None:
    params = rt.RealtimeResponseCreateParams(max_output_tokens=10**5000, tools=[rt.RealtimeFunctionTool()])
    params.model_extra["later"] = [10**5000]
    assert repr(params) == (
        "RealtimeResponseCreateParams(tools=[RealtimeFunctionTool()], max_output_tokens=<an integer of 16610 bits>, "
        "model_extra={'later': [<an integer of 16610 bits>]})"
    )


def test_an_unknown_payload_hides_the_same_keys_and_long_texts() -> None:
    event = rt.server_event_from_dict(
        {
            "type": "later",
            "audio": "QUJD",
            "nested": [{"authorization": SECRET, "note": "n" * 257, "brief": "n" * 256}],
            "server_url": None,
        }
    )
    assert repr(event) == (
        "UnknownServerEvent(type='later', payload={'type': 'later', 'audio': <4 chars>, 'nested': "
        f"[{{'authorization': [REDACTED], 'note': <257 chars>, 'brief': '{'n' * 256}'}}], 'server_url': None}})"
    )


def test_unknown_fields_hide_the_same_keys() -> None:
    event = rt.InputAudioBufferClearedEvent.from_dict(
        {"type": "input_audio_buffer.cleared", "event_id": "e", "headers": {"a": SECRET}, "later": 1}
    )
    assert repr(event) == (
        "InputAudioBufferClearedEvent(event_id='e', model_extra={'headers': [REDACTED], 'later': 1})"
    )


def test_free_json_hides_the_same_keys_in_any_case() -> None:
    tool = rt.RealtimeFunctionTool(name="f", parameters={"Authorization": SECRET, "text": "n" * 300})
    assert repr(tool) == "RealtimeFunctionTool(name='f', parameters={'Authorization': [REDACTED], 'text': <300 chars>})"


def test_an_object_where_a_model_belongs_hides_the_same_keys() -> None:
    no_model: Any = {"type": "mcp", "authorization": SECRET}
    session = rt.RealtimeSessionCreateRequest(tools=[no_model])
    assert repr(session) == "RealtimeSessionCreateRequest(tools=[{'type': 'mcp', 'authorization': [REDACTED]}])"


def test_a_secret_key_of_an_unknown_payload_is_in_no_error() -> None:
    deep: Any = 1
    for _ in range(205):
        deep = [deep]
    with pytest.raises(rt.DecodeError) as refused:
        rt.server_event_from_dict({"type": "later", "headers": {SECRET: deep}})
    assert str(refused.value) == "$.headers: nested too deeply: more than 200 levels of free JSON"


def test_a_value_that_holds_itself_is_shown_without_an_error() -> None:
    endless: list[Any] = []
    endless.append(endless)
    assert repr(rt.RealtimeFunctionTool(parameters=endless)) == ("RealtimeFunctionTool(nested too deeply to be shown)")


def test_the_keys_inside_a_secret_are_in_no_error() -> None:
    tool = {"type": "mcp", "server_label": "s", "headers": {SECRET: 5, "other": 6}}
    with pytest.raises(rt.DecodeError) as refused:
        rt.realtime_tool_from_dict(tool)
    assert str(refused.value) == "$.headers: expected string, got integer"
    with pytest.raises(rt.ValidationError) as broken:
        rt.McpTool(server_label="s", tunnel_id=SECRET).validate()
    assert SECRET not in str(broken.value)


def test_repr_reads_as_a_call_without_what_is_absent() -> None:
    item = rt.MessageItem(role=rt.ConversationItemRole.USER, content=[rt.InputTextPart(text="Hi")], id="item_1")
    assert repr(item) == "MessageItem(id='item_1', role='user', content=[InputTextPart(text='Hi')])"
    assert repr(rt.RealtimeAudioConfigInput(turn_detection=None)) == "RealtimeAudioConfigInput(turn_detection=None)"
    assert repr(rt.RealtimeAudioConfigInput()) == "RealtimeAudioConfigInput()"


def test_errors_show_neither_secrets_nor_bulk() -> None:
    no_texts: Any = {"a": object(), SECRET: b"x"}
    with pytest.raises(rt.EncodeError) as refused:
        rt.encode(rt.McpTool(server_label="s", headers=no_texts))
    assert "$.headers" in str(refused.value)
    no_text: Any = {"type": "mcp", "server_label": 5, "authorization": [SECRET]}
    with pytest.raises(rt.DecodeError) as undecoded:
        rt.decode_realtime_tool(no_text)
    assert SECRET not in str(undecoded.value)
