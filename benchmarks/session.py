"""A session as one would record it: turns of speech, thousands of audio and transcript deltas, items, responses."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count

import openai_realtime as rt
from benchmarks.payloads import noise

TURNS = 12
AUDIO_DELTAS = 150
TRANSCRIPT_DELTAS = 100
"""Of the model's answer in each turn."""

SENTENCE = "I can tell you more about that, and where it comes from, if you like."
WORDS = SENTENCE.split(" ")


def recorded_session() -> list[bytes]:
    """Return the frames that the server sends during a session, the same in every run."""
    return [rt.encode(event) for event in _session()]


def _session() -> Iterator[rt.ServerEvent]:
    event_ids = map("event_{:012}".format, count(1))
    settings = _settings()
    yield rt.session_created(next(event_ids), settings)
    yield rt.session_updated(next(event_ids), settings)
    for turn in range(TURNS):
        yield from _user_speaks(turn, event_ids)
        yield from _model_answers(turn, event_ids)


def _settings() -> rt.RealtimeSessionCreateResponse:
    listen = rt.RealtimeAudioConfigInput(
        format=rt.PcmAudioFormat(rate=24000),
        transcription=rt.AudioTranscription(model="gpt-4o-transcribe"),
        turn_detection=rt.ServerVad(threshold=0.5, prefix_padding_ms=300, silence_duration_ms=500),
    )
    speak = rt.RealtimeAudioConfigOutput(format=rt.PcmAudioFormat(rate=24000), voice="marin", speed=1.0)
    weather = rt.RealtimeFunctionTool(name="weather", description="The weather of a town.", parameters={})
    return rt.RealtimeSessionCreateResponse(
        id="sess_000000000001",
        object="realtime.session",
        model="gpt-realtime",
        output_modalities=["audio"],
        instructions="Be brief, friendly and exact. " * 20,
        audio=rt.RealtimeAudioConfig(input=listen, output=speak),
        tools=[weather],
        tool_choice="auto",
        max_output_tokens="inf",
    )


def _user_speaks(turn: int, event_ids: Iterator[str]) -> Iterator[rt.ServerEvent]:
    item_id, start = f"item_user_{turn:08}", turn * 20_000
    yield rt.input_audio_buffer_speech_started(next(event_ids), item_id, start)
    yield rt.input_audio_buffer_speech_stopped(next(event_ids), item_id, start + 2_300)
    yield rt.input_audio_buffer_committed(next(event_ids), item_id, f"item_model_{turn - 1:08}" if turn else None)
    item = rt.MessageItem(id=item_id, status="completed", role="user", content=[rt.InputAudioPart()])
    yield rt.conversation_item_added(next(event_ids), item)
    for word in WORDS:
        yield rt.conversation_item_input_audio_transcription_delta(next(event_ids), item_id, 0, f"{word} ")
    usage = rt.TranscriptUsageTokens(input_tokens=23, output_tokens=17, total_tokens=40)
    yield rt.conversation_item_input_audio_transcription_completed(
        next(event_ids), item_id, SENTENCE, content_index=0, usage=usage
    )
    item = rt.MessageItem(id=item_id, status="completed", role="user", content=[rt.InputAudioPart(transcript=SENTENCE)])
    yield rt.conversation_item_done(next(event_ids), item)


def _model_answers(turn: int, event_ids: Iterator[str]) -> Iterator[rt.ServerEvent]:
    item_id = f"item_model_{turn:08}"
    response = rt.ResponseEventBuilder(f"resp_{turn:012}", event_id_factory=event_ids.__next__)
    output = response.for_item(item_id, 0)
    part = output.for_content(0)
    begun = rt.MessageItem(id=item_id, object="realtime.item", status="in_progress", role="assistant", content=[])
    yield rt.response_created(next(event_ids), rt.RealtimeResponseBuilder(response.response_id).build())
    yield output.output_item_added(None, begun)
    yield part.content_part_added(None, rt.ResponseContentPart(type="audio", transcript=""))
    spoken = ""
    for number in range(max(AUDIO_DELTAS, TRANSCRIPT_DELTAS)):
        if number < AUDIO_DELTAS:
            yield part.output_audio_delta(None, noise(1_200 * (1 + number % 8)))
        if number < TRANSCRIPT_DELTAS:
            word = f"{WORDS[number % len(WORDS)]} "
            spoken += word
            yield part.output_audio_transcript_delta(None, word)
    item = rt.MessageItem(
        id=item_id,
        object="realtime.item",
        status="completed",
        role="assistant",
        content=[rt.OutputAudioPart(transcript=spoken)],
    )
    yield part.output_audio_done(None)
    yield part.output_audio_transcript_done(None, spoken)
    yield part.content_part_done(None, rt.ResponseContentPart(type="audio", transcript=spoken))
    yield output.output_item_done(None, item)
    usage = rt.RealtimeResponseUsage(
        total_tokens=253,
        input_tokens=132,
        output_tokens=121,
        input_token_details=rt.ResponseInputTokenDetails(text_tokens=119, audio_tokens=13, cached_tokens=64),
        output_token_details=rt.ResponseOutputTokenDetails(text_tokens=30, audio_tokens=91),
    )
    done = rt.RealtimeResponseBuilder(response.response_id).status("completed").add_output(item).usage(usage)
    yield rt.response_done(next(event_ids), done.build())
    limits = [rt.RealtimeRateLimit(name="tokens", limit=40_000, remaining=39_000 - turn, reset_seconds=0.25)]
    yield rt.rate_limits_updated(next(event_ids), limits)
