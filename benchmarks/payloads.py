"""The frames that every library decodes and encodes: small, audio and done, and some of other sizes."""

from __future__ import annotations

import base64
import json
import random
from typing import Any

AUDIO_BYTES = 12 * 1024
"""Of PCM; as base64 this is 16 KB."""

SENTENCE = "Good afternoon! This is what the model says, and as long as most are."


def frame(event: dict[str, Any]) -> bytes:
    """Return an event as the server sends it: one line of compact JSON."""
    return json.dumps(event, ensure_ascii=False, separators=(",", ":")).encode()


def noise(size: int) -> str:
    """Return so many bytes of audio as base64, the same in every run."""
    return base64.b64encode(random.Random(size).randbytes(size)).decode("ascii")


def audio_delta(size: int) -> bytes:
    """Return a frame that carries so many bytes of audio."""
    return frame(
        {
            "type": "response.output_audio.delta",
            "event_id": "event_CH2kuYHPLrU",
            "response_id": "resp_CH2ktXUG",
            "item_id": "item_CH2ktLdb",
            "output_index": 0,
            "content_index": 0,
            "delta": noise(size),
        }
    )


def message(number: int) -> dict[str, Any]:
    """Return an item that the model produced."""
    return {
        "id": f"item_{number:08}",
        "object": "realtime.item",
        "type": "message",
        "status": "completed",
        "role": "assistant",
        "content": [{"type": "output_audio", "transcript": f"{SENTENCE} It is number {number}."}],
    }


def done(items: int) -> bytes:
    """Return the frame of a finished response with so many items of output."""
    return frame(
        {
            "type": "response.done",
            "event_id": "event_CH2kvBNMmaZ",
            "response": {
                "id": "resp_CH2ktXUG",
                "object": "realtime.response",
                "status": "completed",
                "output": [message(number) for number in range(items)],
                "conversation_id": "conv_CH2kqJfNT",
                "output_modalities": ["audio"],
                "max_output_tokens": "inf",
                "audio": {"output": {"voice": "marin", "format": {"type": "audio/pcm", "rate": 24000}}},
                "usage": {
                    "total_tokens": 253,
                    "input_tokens": 132,
                    "output_tokens": 121,
                    "input_token_details": {
                        "text_tokens": 119,
                        "audio_tokens": 13,
                        "image_tokens": 0,
                        "cached_tokens": 64,
                        "cached_tokens_details": {"text_tokens": 64, "audio_tokens": 0, "image_tokens": 0},
                    },
                    "output_token_details": {"text_tokens": 30, "audio_tokens": 91},
                },
                "metadata": {"topic": "greeting", "turn": "1"},
            },
        }
    )


SMALL = frame(
    {
        "type": "response.output_text.delta",
        "event_id": "event_CH2ku",
        "response_id": "resp_CH2ktXUG",
        "item_id": "item_CH2k",
        "output_index": 0,
        "content_index": 0,
        "delta": "Hello",
    }
)

AUDIO = audio_delta(AUDIO_BYTES)

DONE = done(1)

UNKNOWN = SMALL.replace(b"response.output_text.delta", b"response.output_poem.delta")
"""The small event under a type that no library knows, to compare with the small one."""

UNKNOWN_FIELD = SMALL.replace(b'"delta":', b'"obfuscation":"x9","delta":')
"""The small event with a field that no library knows."""

NULLS = DONE.replace(b'"metadata":{"topic":"greeting","turn":"1"}', b'"status_details":null,"metadata":null')
"""The finished response with two nulls, as servers send them."""

PAYLOADS = {"small": SMALL, "audio": AUDIO, "done": DONE}

LATE_TYPE = frame({"delta": noise(750_000), "event_id": "event_1", "type": "response.output_audio.delta"})
"""A frame of 1 MB with the type after the audio."""
