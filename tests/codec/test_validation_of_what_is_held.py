"""validate() looks into every model that a model holds, at any depth, and names each violation by its path."""

from __future__ import annotations

from typing import Any

import pytest

import openai_realtime as rt
from tests.support.rows import each_row

BAD_ITEM = rt.MessageItem(role="system", content=[rt.InputAudioPart(audio="AAAA")])


BAD_TOOL = rt.McpTool(server_label="s")


BAD_VAD = rt.ServerVad(threshold=7)


BAD_INPUT = rt.RealtimeAudioConfigInput(
    format=rt.PcmAudioFormat(rate=1),
    transcription=rt.AudioTranscription(languages=[]),
    turn_detection=BAD_VAD,
)


BAD_REPORTED = rt.TranscriptionSessionAudioInput(format=rt.PcmAudioFormat(rate=1), turn_detection=BAD_VAD)


BAD_TRUNCATION = rt.RetentionRatioTruncation(
    retention_ratio=7, token_limits=rt.TruncationTokenLimits(post_instructions=-7)
)


BAD_SETTINGS: dict[str, Any] = {
    "audio": rt.RealtimeAudioConfig(input=BAD_INPUT, output=rt.RealtimeAudioConfigOutput(speed=7)),
    "tools": [rt.RealtimeFunctionTool(), BAD_TOOL],
    "truncation": BAD_TRUNCATION,
    "max_output_tokens": 0,
}


INPUT_PATHS = ("input.format.rate", "input.transcription.languages", "input.turn_detection.threshold")


SETTINGS_PATHS = (
    *(f"audio.{path}" for path in (*INPUT_PATHS, "output.speed")),
    *("max_output_tokens", "tools[1]", "truncation.retention_ratio", "truncation.token_limits.post_instructions"),
)


BAD_ITEM_EVENTS: tuple[rt.Model, ...] = (
    rt.conversation_item_create(BAD_ITEM),
    rt.conversation_item_created("e", BAD_ITEM),
    rt.conversation_item_added("e", BAD_ITEM),
    rt.conversation_item_done("e", BAD_ITEM),
    rt.conversation_item_retrieved("e", BAD_ITEM),
    rt.response_output_item_added("e", "r", 0, BAD_ITEM),
    rt.response_output_item_done("e", "r", 0, BAD_ITEM),
)


DEEP: tuple[tuple[rt.Model, str, tuple[str, ...]], ...] = (
    (rt.session_update(rt.RealtimeSessionCreateRequest(**BAD_SETTINGS)), "$.session.", SETTINGS_PATHS),
    (rt.session_created("e", rt.RealtimeSessionCreateResponse(**BAD_SETTINGS)), "$.session.", SETTINGS_PATHS),
    (rt.session_updated("e", rt.RealtimeSessionCreateResponse(**BAD_SETTINGS)), "$.session.", SETTINGS_PATHS),
    (
        rt.RealtimeClientSecretCreateRequest(session=rt.RealtimeSessionCreateRequest(**BAD_SETTINGS)),
        "$.session.",
        SETTINGS_PATHS,
    ),
    (
        rt.session_update(
            rt.RealtimeTranscriptionSessionCreateRequest(audio=rt.TranscriptionAudioConfig(input=BAD_INPUT))
        ),
        "$.session.audio.",
        INPUT_PATHS,
    ),
    (
        rt.session_created(
            "e",
            rt.RealtimeTranscriptionSessionCreateResponse(audio=rt.TranscriptionSessionAudio(input=BAD_REPORTED)),
        ),
        "$.session.audio.input.",
        ("format.rate", "turn_detection.threshold"),
    ),
    *((event, "$.item.", ("content[0]",)) for event in BAD_ITEM_EVENTS),
    (
        rt.response_done(
            "e", rt.RealtimeResponse(output=[rt.user_text("x"), BAD_ITEM, BAD_ITEM], metadata={"k" * 65: ""})
        ),
        "$.response.",
        (f"metadata.{'k' * 64}…", "output[1].content[0]", "output[2].content[0]"),
    ),
    (
        rt.response_create(
            rt.RealtimeResponseCreateParams(input=[rt.ItemReference(id="i"), BAD_ITEM], tools=[BAD_TOOL]),
            event_id="e" * 513,
        ),
        "$.",
        ("event_id", "response.input[1].content[0]", "response.tools[0]"),
    ),
)


@each_row(("model", "start", "paths"), DEEP, ids=lambda item: type(item).__name__ if isinstance(item, rt.Model) else "")
def test_violations_are_found_in_every_model_that_is_held(model: rt.Model, start: str, paths: tuple[str, ...]) -> None:
    with pytest.raises(rt.ValidationError) as broken:
        model.validate()
    assert sorted(fault.path for fault in broken.value.faults) == sorted(start + path for path in paths)
    assert type(model).from_dict(model.to_dict()) == model
