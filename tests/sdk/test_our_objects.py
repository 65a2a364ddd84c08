"""What our classes hold is valid for the SDK's class, which writes the same."""

from __future__ import annotations

import functools
import json
from collections.abc import Mapping, Sequence
from typing import Any, Literal, Union, cast

from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter

import openai_realtime as rt
from tests.sdk.differences import LISTED
from tests.sdk.pairing import Difference, Group, object_groups, walk
from tests.sdk.specs import protocols
from tests.support.effort import sampled
from tests.support.json_values import same_json
from tests.support.rows import each_row
from tests.support.strategies import Drawing, models

NARROWER: Mapping[Difference, Any] = {
    ("ConversationItemInputAudioTranscriptionCompletedEvent.content_index", "only the SDK requires it"): int,
    ("ConversationItemInputAudioTranscriptionCompletedEvent.usage", "only the SDK requires it"): rt.TranscriptionUsage,
    ("InputAudioBufferSpeechStartedEvent.audio_start_ms", "only the SDK requires it"): int,
    ("InputAudioBufferSpeechStoppedEvent.audio_end_ms", "only the SDK requires it"): int,
    ("McpApprovalResponseItem.id", "only the SDK requires it"): str,
    ("NoiseReduction.type", "only the SDK requires it"): rt.NoiseReductionType,
    ("PcmAudioFormat.rate", "only the SDK names 24000"): Literal[24000] | None,
    ("PromptInputImage.detail", "only the SDK requires it"): rt.PromptImageDetail,
    ("RealtimeAudioConfigInput.format", "only ours allows string"): rt.RealtimeAudioFormats | None,
    ("RealtimeAudioConfigOutput.format", "only ours allows string"): rt.RealtimeAudioFormats | None,
    ("RealtimeAudioConfigOutput.voice", "only ours has the class CustomVoice"): rt.VoiceName | None,
    ("RealtimeError.type", "only the SDK requires it"): str,
    ("RealtimeResponse.metadata{}", "only ours allows any"): dict[str, str] | None,
    ("RealtimeResponse.status_details", "only ours allows string"): rt.RealtimeResponseStatus | None,
    ("RealtimeResponseAudioOutput.format", "only ours allows string"): rt.RealtimeAudioFormats | None,
    ("RealtimeResponseAudioOutput.voice", "only ours has the class CustomVoice"): rt.VoiceName | None,
    ("RealtimeResponseCreateParams.input[]", "only ours has the class ItemReference"): (
        list[rt.RealtimeConversationItem] | None
    ),
    ("RealtimeSessionCreateResponse.id", "only the SDK requires it"): str,
    ("RealtimeSessionCreateResponse.object", "only the SDK requires it"): Literal["realtime.session"],
    ("RealtimeTranscriptionSessionCreateResponse.id", "only the SDK requires it"): str,
    ("RealtimeTranscriptionSessionCreateResponse.object", "only the SDK requires it"): str,
    ("ResponseContentPartDoneEvent.part", "only the SDK requires it"): rt.ResponseContentPart,
    ("ResponseFunctionCallArgumentsDeltaEvent.output_index", "only the SDK requires it"): int,
    ("ResponseFunctionCallArgumentsDoneEvent.name", "only the SDK requires it"): str,
    ("ToolChoiceFunction.name", "only the SDK requires it"): str,
    ("TranscriptionSessionAudioInput.format", "only ours allows string"): rt.RealtimeAudioFormats | None,
}
"""For the listed differences that make ours wider: what is drawn for the field where the difference is met."""

CASES = [(start, group, cls) for start, group in object_groups() for cls in group.ours]


def role_forms() -> dict[str, list[dict[str, Any]]]:
    """Return, for a record in which one field limits what a list holds, a form for each value: as the spec says it."""
    literal, union, array = cast(Any, (Literal, Union, list))  # what is in the brackets is not a type to a checker
    forms: dict[str, list[dict[str, Any]]] = {}
    for record in (record for protocol in protocols() for record in protocol.all_records):
        for rule in record.allowed_variants:
            forms[record.name] = [
                {
                    rule.by.name: literal[value],
                    rule.field.name: array[union[tuple(getattr(rt, variant.name) for variant in variants)]],
                }
                for value, variants in rule.when
            ]
    return forms


@functools.cache
def drawing(start: str) -> Drawing:
    """Return what to draw where the SDK's classes are those of a start: what both sides know."""
    forms = role_forms()
    for difference in walk(start).differences & NARROWER.keys():
        cls, name = difference[0].removesuffix("[]").removesuffix("{}").split(".")
        forms.setdefault(cls, [{}])[0][name] = NARROWER[difference]
    return Drawing(unknown=False, forms=forms)


@functools.cache
def sdk_type(classes: Sequence[Any]) -> TypeAdapter[Any]:
    """Return the SDK's validation by one class, or by the several that ours stand for."""
    return TypeAdapter(cast(Any, Union)[classes])


@each_row(("start", "group", "cls"), sampled(CASES, 3, 1), ids=lambda value: getattr(value, "__name__", str(value)))
@given(data=st.data())
def test_what_our_class_holds_is_valid_for_the_sdk_and_comes_back(
    start: str, group: Group, cls: Any, data: st.DataObject
) -> None:
    text = data.draw(models(cls, drawing(start))).to_json()
    accepted = sdk_type(group.sdk).validate_json(text, strict=True)
    assert type(accepted) in group.sdk
    assert same_json(json.loads(accepted.model_dump_json(by_alias=True, exclude_unset=True)), json.loads(text))


def test_only_listed_differences_narrow_what_is_drawn() -> None:
    assert NARROWER.keys() <= set(LISTED)
