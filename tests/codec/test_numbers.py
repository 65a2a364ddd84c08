"""An integer field takes every exact integer and nothing else; a number keeps its kind and its digits."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.support.rows import each_row

TRUNCATED = '{"type":"conversation.item.truncated","event_id":"e","item_id":"i","content_index":0,"audio_end_ms":1500}'


@each_row("text", ["1000", "1000.0", "1e3", "-0.0", "9007199254740992.0", "18446744073709551616"])
def test_an_integer_field_takes_every_exact_integer(rt: Any, text: str) -> None:
    frame = TRUNCATED.replace("1500", text)
    event = rt.decode_server_event(frame)
    assert type(event.audio_end_ms) is int
    assert event.audio_end_ms == json.loads(text)
    assert json.loads(rt.encode(event)) == json.loads(frame)


@each_row("text", ["0", "0.0", "-0", "-0.0", "0e5", "0.000e-400"])
def test_a_zero_is_an_integer_however_it_is_written(rt: Any, text: str) -> None:
    event = rt.decode_server_event(TRUNCATED.replace("1500", text))
    assert (type(event.audio_end_ms), event.audio_end_ms) == (int, 0)


@each_row(
    "text",
    ["1.5", "1e-400", "-1E-400", "0.1e-323", '"1500"', "true", "null", "9007199254740994.0", "1e300", "[]", "{}"],
)
def test_an_integer_field_takes_nothing_else(rt: Any, text: str) -> None:
    frame = TRUNCATED.replace("1500", text)
    with pytest.raises(rt.DecodeError, match=r"^\$\.audio_end_ms: expected integer, got "):
        rt.decode_server_event(frame)


@pytest.mark.parametrize(("text", "kind"), [("3", int), ("0.5", float), ("1e300", float), ("1e-7", float)])
def test_a_number_field_takes_a_number_as_it_is(rt: Any, text: str, kind: type) -> None:
    usage = rt.decode_transcription_usage(f'{{"type":"duration","seconds":{text}}}')
    assert type(usage.seconds) is kind
    assert json.loads(rt.encode(usage)) == {"type": "duration", "seconds": json.loads(text)}


def test_a_number_field_keeps_an_integer_beyond_64_bits(rt: Any) -> None:
    usage = rt.decode_transcription_usage('{"type":"duration","seconds":18446744073709551617}')
    assert usage.seconds == 18446744073709551617
    assert rt.encode(usage) == b'{"type":"duration","seconds":18446744073709551617}'
