"""Wire names of any style become Python names by one rule."""

from __future__ import annotations

import pytest

from tests.support.rows import each_row
from wiregen.python.reserved import why_reserved
from wiregen.spec.naming import pascal_case, snake_case, upper_case

STYLES = [
    ("response.output_text.delta", "response_output_text_delta", "ResponseOutputTextDelta"),
    ("error", "error", "Error"),
    ("MCPCall", "mcp_call", "McpCall"),
    ("mcpCall", "mcp_call", "McpCall"),
    ("RealtimeServerEvent", "realtime_server_event", "RealtimeServerEvent"),
    ("audio/pcm", "audio_pcm", "AudioPcm"),
    ("gpt-4o", "gpt_4o", "Gpt4o"),
    ("g711_ulaw", "g711_ulaw", "G711Ulaw"),
    ("__a..b--", "a_b", "AB"),
    ("Ärger", "rger", "Rger"),
    ("…", "", ""),
    ("", "", ""),
]


@each_row(("text", "snake", "pascal"), STYLES)
def test_a_name_of_any_style(text: str, snake: str, pascal: str) -> None:
    assert snake_case(text) == snake
    assert upper_case(text) == snake.upper()
    assert pascal_case(text) == pascal


@each_row(("snake", "pascal"), [names for _, *names in STYLES])
def test_a_name_in_snake_case_stays_as_it_is(snake: str, pascal: str) -> None:
    assert snake_case(snake) == snake
    assert pascal_case(snake) == pascal


@pytest.mark.parametrize("word", ["class", "None", "async", "import"])
def test_reserved_words_are_refused(word: str) -> None:
    assert why_reserved(word) == "a reserved word of Python"


@pytest.mark.parametrize("word", ["type", "match", "Class", "id"])
def test_soft_keywords_and_builtins_are_not_reserved_words(word: str) -> None:
    assert why_reserved(word) is None
