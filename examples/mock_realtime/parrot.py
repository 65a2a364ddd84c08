"""The model: a parrot that repeats what was said, as text or as a tone with a transcript."""

from __future__ import annotations

import json
import re
from typing import Any

import openai_realtime as rt

TONE = (b"\0\x10" * 27 + b"\0\xf0" * 27) * 22
"""The sound of a word: about 50 ms of 16-bit PCM at 24 kHz."""
ARGUMENTS = {"string": "polly", "integer": 1, "number": 0.5, "boolean": True, "array": [], "object": {}}
"""What the parrot passes to a function, by the type that the function's JSON Schema gives."""


def milliseconds(size: int) -> int:
    """Return how long so many bytes of 16-bit PCM at 24 kHz sound."""
    return size // 48


def size_of(milliseconds: int) -> int:
    """Return how many bytes so many milliseconds take."""
    return milliseconds * 48


def words_of(text: str) -> list[str]:
    """Return the words of a text, each with the space before it: the pieces in which it is streamed."""
    return re.findall(r"\s*\S+|\s+", text)


def heard_of(transcript: str, end: int) -> str:
    """Return the words that were heard whole when the sound was cut off, after so many milliseconds."""
    return "".join(words_of(transcript)[: size_of(end) // len(TONE)])


def answer_to(item: rt.RealtimeConversationItem | None, heard: str | None = None) -> str:
    """Return the answer to an item. ``heard`` is the user's speech, if the item has no transcript yet."""
    match item:
        case rt.MessageItem(role="user", content=parts):
            texts = [getattr(part, "text", None) or getattr(part, "transcript", None) or heard for part in parts or ()]
            return f"You said: {' '.join(filter(None, texts))}"
        case rt.FunctionCallOutputItem(output=output):
            return f"The function says: {output}"
        case _:
            return "Say something!"


def arguments_for(schema: Any) -> str:
    """Return arguments for a function, as JSON."""
    match schema:
        case {"properties": {**rules}}:
            types = {name: rule.get("type") for name, rule in rules.items() if isinstance(rule, dict)}
            return json.dumps({name: ARGUMENTS.get(str(kind)) for name, kind in types.items()})
        case _:
            return "{}"
