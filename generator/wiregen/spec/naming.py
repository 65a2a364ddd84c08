"""Wire names to names in the styles of programming languages."""

from __future__ import annotations

import re

_WORD_START = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")


def snake_case(text: str) -> str:
    """Return a name of any style in snake case: ``MCPCall`` and ``audio/pcm`` give mcp_call and audio_pcm."""
    spaced = _WORD_START.sub("_", text)
    return re.sub(r"[^A-Za-z0-9]+", "_", spaced).strip("_").lower()


def upper_case(text: str) -> str:
    """Return a name of any style as an enum member: ``gpt-4o`` gives GPT_4O."""
    return snake_case(text).upper()


def pascal_case(text: str) -> str:
    """Return a name of any style as a class name: ``response.output_text.delta`` gives ResponseOutputTextDelta."""
    return "".join(word[0].upper() + word[1:] for word in snake_case(text).split("_") if word)
