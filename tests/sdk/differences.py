"""Every difference between the SDK's classes and ours, each with its reason: the spec's own, or a sentence here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from tests.sdk.pairing import Difference

HAS, REQUIRES, TAKES_NULL = "only ours has it", "only ours requires it", "only ours takes null"
TEXT = "only ours allows string"
SDK_REQUIRES, SDK_TAKES_NULL = "only the SDK requires it", "only the SDK takes null"

DECLARED: Mapping[str, Sequence[Difference]] = {
    "ConversationItemInputAudioTranscriptionCompletedEvent.content_index": [
        ("ConversationItemInputAudioTranscriptionCompletedEvent.content_index", SDK_REQUIRES)
    ],
    "ConversationItemInputAudioTranscriptionCompletedEvent.usage": [
        ("ConversationItemInputAudioTranscriptionCompletedEvent.usage", SDK_REQUIRES)
    ],
    "ConversationItemInputAudioTranscriptionDeltaEvent.obfuscation": [
        ("ConversationItemInputAudioTranscriptionDeltaEvent.obfuscation", HAS)
    ],
    "InputAudioBufferSpeechStartedEvent.audio_start_ms": [
        ("InputAudioBufferSpeechStartedEvent.audio_start_ms", SDK_REQUIRES)
    ],
    "InputAudioBufferSpeechStoppedEvent.audio_end_ms": [
        ("InputAudioBufferSpeechStoppedEvent.audio_end_ms", SDK_REQUIRES)
    ],
    "McpApprovalResponseItem.id": [("McpApprovalResponseItem.id", SDK_REQUIRES)],
    "MessageItem.content": [("MessageItem.content", SDK_REQUIRES)],
    "MessageItem.phase": [("MessageItem.phase", HAS)],
    "NoiseReduction.type": [("NoiseReduction.type", SDK_REQUIRES)],
    "PromptInputImage.detail": [("PromptInputImage.detail", SDK_REQUIRES)],
    "RealtimeAudioConfigInput.format": [("RealtimeAudioConfigInput.format", TEXT)],
    "RealtimeAudioConfigInput.noise_reduction": [("RealtimeAudioConfigInput.noise_reduction", TAKES_NULL)],
    "RealtimeAudioConfigInput.transcription": [("RealtimeAudioConfigInput.transcription", TAKES_NULL)],
    "RealtimeAudioConfigOutput.format": [("RealtimeAudioConfigOutput.format", TEXT)],
    "RealtimeAudioConfigOutput.voice": [
        ("RealtimeAudioConfigOutput.voice", "only ours allows object"),
        ("RealtimeAudioConfigOutput.voice", "only ours has the class CustomVoice"),
    ],
    "RealtimeCallCreateRequest.session": [
        (
            "RealtimeCallCreateRequest.session",
            "only ours has the class RealtimeTranscriptionSessionCreateRequest",
        )
    ],
    "RealtimeAudioFormats": [
        ("PcmAudioFormat.type", REQUIRES),
        ("PcmuAudioFormat.type", REQUIRES),
        ("PcmaAudioFormat.type", REQUIRES),
    ],
    "RealtimeContentPart": [
        ("InputTextPart|InputAudioPart|InputImagePart.type", REQUIRES),
        ("OutputTextPart|OutputAudioPart.type", REQUIRES),
    ],
    "RealtimeError.type": [("RealtimeError.type", SDK_REQUIRES)],
    "RealtimeResponse.metadata": [
        ("RealtimeResponse.metadata{}", "only ours allows any"),
        ("RealtimeResponse.metadata{}", "only the SDK allows string"),
    ],
    "RealtimeResponse.status_details": [("RealtimeResponse.status_details", TEXT)],
    "RealtimeResponseAudioOutput.format": [("RealtimeResponseAudioOutput.format", TEXT)],
    "RealtimeResponseAudioOutput.voice": [
        ("RealtimeResponseAudioOutput.voice", "only ours allows object"),
        ("RealtimeResponseAudioOutput.voice", "only ours has the class CustomVoice"),
    ],
    "RealtimeResponseCreateParams.input": [
        ("RealtimeResponseCreateParams.input[]", "only ours has the class ItemReference")
    ],
    "RealtimeSessionCreateResponse.expires_at": [("RealtimeSessionCreateResponse.expires_at", HAS)],
    "RealtimeSessionCreateResponse.id": [
        ("RealtimeSessionCreateResponse.id", HAS),
        ("RealtimeSessionCreateResponse.id", SDK_REQUIRES),
    ],
    "RealtimeSessionCreateResponse.object": [
        ("RealtimeSessionCreateResponse.object", HAS),
        ("RealtimeSessionCreateResponse.object", SDK_REQUIRES),
    ],
    "RealtimeSessionCreateResponse.parallel_tool_calls": [("RealtimeSessionCreateResponse.parallel_tool_calls", HAS)],
    "RealtimeTool": [("RealtimeFunctionTool.type", REQUIRES)],
    "RealtimeTranscriptionSessionCreateResponse.expires_at": [
        ("RealtimeTranscriptionSessionCreateResponse.expires_at", HAS)
    ],
    "RealtimeTranscriptionSessionCreateResponse.id": [
        ("RealtimeTranscriptionSessionCreateResponse.id", HAS),
        ("RealtimeTranscriptionSessionCreateResponse.id", SDK_REQUIRES),
    ],
    "RealtimeTranscriptionSessionCreateResponse.object": [
        ("RealtimeTranscriptionSessionCreateResponse.object", HAS),
        ("RealtimeTranscriptionSessionCreateResponse.object", SDK_REQUIRES),
    ],
    "ResponseContentPartAddedEvent.content": [("ResponseContentPartAddedEvent.content", HAS)],
    "ResponseContentPartDoneEvent.content": [("ResponseContentPartDoneEvent.content", HAS)],
    "ResponseContentPartDoneEvent.part": [("ResponseContentPartDoneEvent.part", SDK_REQUIRES)],
    "ResponseFunctionCallArgumentsDeltaEvent.obfuscation": [
        ("ResponseFunctionCallArgumentsDeltaEvent.obfuscation", HAS)
    ],
    "ResponseFunctionCallArgumentsDeltaEvent.output_index": [
        ("ResponseFunctionCallArgumentsDeltaEvent.output_index", SDK_REQUIRES)
    ],
    "ResponseFunctionCallArgumentsDoneEvent.name": [("ResponseFunctionCallArgumentsDoneEvent.name", SDK_REQUIRES)],
    "ResponseOutputAudioTranscriptDeltaEvent.obfuscation": [
        ("ResponseOutputAudioTranscriptDeltaEvent.obfuscation", HAS)
    ],
    "ResponseOutputTextDeltaEvent.obfuscation": [("ResponseOutputTextDeltaEvent.obfuscation", HAS)],
    "ResponseOutputTokenDetails.reasoning_tokens": [("ResponseOutputTokenDetails.reasoning_tokens", HAS)],
    "SessionObject": [
        ("RealtimeSessionCreateResponse.object", "only ours names realtime.transcription_session"),
        ("RealtimeTranscriptionSessionCreateResponse.object", "only ours names realtime.session"),
        ("RealtimeTranscriptionSessionCreateResponse.object", "only ours names realtime.transcription_session"),
    ],
    "ToolChoiceFunction.name": [("ToolChoiceFunction.name", SDK_REQUIRES)],
    "TranscriptionSessionAudioInput.format": [("TranscriptionSessionAudioInput.format", TEXT)],
    "TranscriptionSessionAudioInput.turn_detection": [
        ("TranscriptionSessionAudioInput.turn_detection", "only ours has the class ServerVad"),
        ("TranscriptionSessionAudioInput.turn_detection", "only ours has the class SemanticVad"),
        (
            "TranscriptionSessionAudioInput.turn_detection",
            "only the SDK has the class RealtimeTranscriptionSessionTurnDetection",
        ),
    ],
}
"""By what the spec declares with a deviation, which is the reason: a record's field, a record, an enum or a union."""

PECULIAR: Mapping[str, Sequence[Difference]] = {
    "The spec writes the one rate as two bounds, which validate() checks; decoding takes any rate.": [
        ("PcmAudioFormat.rate", "only the SDK names 24000")
    ],
    "What the server writes: null and absent mean the same, so our classes send no null that was not decoded.": [
        ("McpCallItem.approval_request_id", SDK_TAKES_NULL),
        ("McpCallItem.error", SDK_TAKES_NULL),
        ("McpCallItem.output", SDK_TAKES_NULL),
        ("McpListToolEntry.annotations", SDK_TAKES_NULL),
        ("McpListToolEntry.description", SDK_TAKES_NULL),
    ],
}
"""By the reason: what is not a contradiction of the spec's but another way of writing the same."""

LISTED: Sequence[Difference] = [
    difference for reasons in (DECLARED, PECULIAR) for differences in reasons.values() for difference in differences
]

UNPAIRED: Mapping[str, Sequence[str]] = {
    "The SDK has dropped the flat items of older versions of the API.": [
        "FlatConversationItem",
        "RealtimeConversationItemContent",
        "RealtimeConversationItemWithReference",
    ]
}
"""By the reason: our classes that the SDK has nothing like."""
