"""A long frame that ends with a long string is parsed around it: it must be the frame that a plain parser sees.

The backend without orjson knows no such way, so that the outcomes of both are compared here.
"""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

import openai_realtime
from tests.support.outcomes import Events, keeps_its_promises
from tests.support.rows import each_row

LONG = "QUJD" * 2500
"""Ten thousand characters of base64, longer than what is parsed in one piece."""


@pytest.fixture(scope="module")
def server(package_without_orjson: ModuleType) -> Events:
    return Events(openai_realtime, package_without_orjson, "ServerEvent")


KEPT = {
    "at the end": '{"type":"later","x":"LONG"}',
    "with blanks": '{"type": "later", "x": "LONG"}',
    "with a blank behind": '{"type":"later","x":"LONG"} ',
    "alone": '{"x":"LONG","type":"later"}',
    "under an empty key": '{"type":"later","":"LONG"}',
    "under a key of two": '{"type":"later","x":"first","x":"LONG"}',
    "before another of its key": '{"type":"later","x":"LONG","x":""}',
    "beside an empty one": '{"type":"later","y":"","x":"LONG"}',
    "deeper": '{"type":"later","x":{"y":"LONG"}}',
    "in a list": '{"type":"later","x":["y","LONG"]}',
    "behind a quote in the key": r'{"type":"later","x\"y":"LONG"}',
    "behind a quote in the key, and that key": r'{"type":"later","x\"y":"","y":"","x\"y":"LONG"}',
    "behind a quote in a value": r'{"type":"later","x":"y\":\"LONG"}',
    "under a key with an escape": r'{"type":"later","x":"","\u0078":"LONG"}',
    "with an escape": r'{"type":"later","x":"LONG\n"}',
    "with an escape at its start": r'{"type":"later","x":"\"LONG"}',
    "with a letter beyond ASCII": '{"type":"later","x":"LONGé"}',
    "behind a letter beyond ASCII": '{"type":"later","é":"LONG"}',
    "with DEL": '{"type":"later","x":"LONG\x7f"}',
    "that looks like JSON": '{"type":"later","x":"{[LONG]},:"}',
    "with a large integer before": '{"type":"later","y":123456789012345678901234567890,"x":"LONG"}',
}

REFUSED = {
    "a control character": '{"type":"later","x":"LONG\x1f"}',
    "a line end": '{"type":"later","x":"LONG\nLONG"}',
    "a lone surrogate": r'{"type":"later","x":"\ud800LONG"}',
    "the start only": '{"type":"later","x":"LONG',
    "no brace": '{"type":"later","x":"LONG"',
    "two braces": '{"type":"later","x":"LONG"}}',
    "no comma": '{"type":"later" "x":"LONG"}',
    "a key without its first quote": '{"type":"later",x":"LONG"}',
    "a colon that is a string": '{"type":"later",":"LONG"}',
    "a string where a key and its colon should be": '{"type":"later","x","LONG"}',
    "no object": '"LONG"}',
    "a list": '["x","LONG"}',
    "two values": '{"type":"later"}{"x":"LONG"}',
    "no number before": '{"type":"later","y":01,"x":"LONG"}',
    "infinity before": '{"type":"later","y":1e999,"x":"LONG"}',
    "a type that is not a string": '{"type":7,"x":"LONG"}',
    "a field of another type": '{"type":"response.output_audio.delta","event_id":7,"delta":"LONG"}',
}


def written(frame: str) -> bytes:
    return frame.replace("LONG", LONG).encode()


@each_row("frame", KEPT.values(), ids=KEPT)
def test_a_long_string_anywhere_is_kept(server: Events, frame: str) -> None:
    assert keeps_its_promises(server, written(frame))


@each_row("frame", REFUSED.values(), ids=REFUSED)
def test_a_long_frame_that_is_broken_is_refused(server: Events, frame: str) -> None:
    assert not keeps_its_promises(server, written(frame))


TOKENS = (
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    '"',
    '"type":"later"',
    '"x":',
    '"y":"",',
    '"x":"',
    ',"x":"',
    "\\",
    '\\"',
    " ",
    "1",
    "é",
)


@given(st.lists(st.sampled_from(TOKENS), max_size=6), st.lists(st.sampled_from(TOKENS), max_size=4))
def test_whatever_stands_around_a_long_string_both_backends_agree(
    server: Events, before: list[str], behind: list[str]
) -> None:
    keeps_its_promises(server, written('{"type":"later",' + "".join(before) + "LONG" + "".join(behind) + '"}'))


def strided(frame: bytes) -> memoryview:
    """Return a view of a frame whose bytes do not lie side by side."""
    return memoryview(b"".join(bytes([byte, 0]) for byte in frame))[::2]


@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview, strided, bytes.decode])
def test_a_long_frame_may_come_as_any_kind_of_text(kind: Callable[[bytes], bytes | str]) -> None:
    event = openai_realtime.ResponseOutputAudioDeltaEvent(
        event_id="event_1", response_id="resp_1", item_id="item_1", output_index=0, content_index=0, delta=LONG
    )
    assert openai_realtime.decode_server_event(kind(event.to_json())) == event
