"""Whatever bytes come, cut off, damaged or made up: both backends keep one value or refuse with the same faults."""

from __future__ import annotations

import json
from types import ModuleType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import openai_realtime
from tests.support.effort import EXHAUSTIVE, sampled
from tests.support.outcomes import Events, keeps_its_promises, outcome
from tests.support.packages import WIRE
from tests.support.rows import each_row

FRAMES = {path.stem: path.read_bytes() for path in sorted((WIRE / "server").glob("*.json"))}

CUT = {
    "unicode": '{"type":"later","é":"ñ 😀 \\ud83d\\ude00 \\u00e9 \\\\ \\" /"}'.encode(),
    "literals": b'{"type":"later","x":[true,false,null,-1.5e-10,0,18446744073709551616,""]}',
    "session": json.dumps(json.loads(FRAMES["session.created--everything"])).encode(),
    "response": FRAMES["response.done--many_items"],
}

EXAMPLES = 12 * settings().max_examples
"""These cases are cheap: more of them than of models."""


@pytest.fixture(scope="module")
def server(package_without_orjson: ModuleType) -> Events:
    return Events(openai_realtime, package_without_orjson, "ServerEvent")


@pytest.mark.parametrize("frame", CUT.values(), ids=CUT)
def test_a_frame_cut_off_at_any_byte_is_refused_by_one_fault(server: Events, frame: bytes) -> None:
    frame = frame.rstrip()
    assert keeps_its_promises(server, frame)
    for end in sampled(range(len(frame)), 1 if len(frame) < 100 else 7):
        (fault,) = outcome(server, frame[:end]).faults
        assert fault.startswith(("$: not JSON: ", "$: not UTF-8: ")), frame[:end]


@pytest.mark.parametrize("frame", CUT.values(), ids=CUT)
def test_a_frame_that_lost_a_byte_keeps_the_promises(server: Events, frame: bytes) -> None:
    for index in sampled(range(len(frame)), 1 if len(frame) < 100 else 47):
        keeps_its_promises(server, frame[:index] + frame[index + 1 :])


@each_row("bit", range(8))
def test_a_frame_with_a_bit_turned_over_keeps_the_promises(server: Events, bit: int) -> None:
    kept = 0
    for number, frame in enumerate(FRAMES.values()):
        for index, byte in enumerate(frame):
            if number % 4 == 0 if EXHAUSTIVE else number % 80 == 0 and index % 8 == bit:
                changed = frame[:index] + bytes([byte ^ 1 << bit]) + frame[index + 1 :]
                kept += keeps_its_promises(server, changed)
    assert (kept > 0) == (bit != 7)  # which makes it no UTF-8


NESTING = [  # around where free JSON, parsers and Python's stack end
    range(190, 210) if EXHAUSTIVE else range(198, 202),
    *(sampled(range(first, last), 25) for first, last in ((320, 345), (485, 505), (975, 1030))),
]


@each_row(("opening", "closing"), [("[", "]"), ('{"a":', "}"), ('[{"a":', "}]")])
@each_row(
    "frame",
    [
        '{"type":"later","x":%s}',
        '{"type":"input_audio_buffer.cleared","event_id":"e","x":%s}',
        r'{"type":"later","y":"\ud83d\ude00","x":%s}',  # in which half of a pair of surrogates is looked for
    ],
)
@each_row("depths", NESTING)
def test_how_deeply_a_frame_may_nest_does_not_depend_on_the_backend(
    server: Events, opening: str, closing: str, frame: str, depths: range
) -> None:
    for times in {depth // len(closing) for depth in depths}:
        found = outcome(server, frame % (opening * times + "1" + closing * times))
        assert all("nested too deeply" in fault for fault in found.faults)
        assert bool(found.faults) == (times * len(closing) > free_levels(frame))


def free_levels(frame: str) -> int:
    """Return how deeply what is in a frame may nest: an unknown event is free JSON itself, which is a level."""
    return 199 if "later" in frame else 200


TOKENS = (
    *("{", "}", "[", "]", ":", ",", " ", "\n", "\t", "\x0b", "\0", "\ufeff", "\x7f", "\u2028", "/", "//", "#", "'"),
    *('"', '""', '"type"', '"later"', '"x"', '"event_id"', '"error"', '"session.created"', '"ty\\u0070e"', "\\"),
    *("0", "-", "1", "9", ".", "e", "E", "+", "-0", "1.5", "1e400", "18446744073709551616", "0x10", "1" * 310),
    *("true", "false", "null", "NaN", "Infinity", "-Infinity", "tru", "é", "😀", '"\\ud800"', "\\udc00", "\\u00e9"),
)

pieces = st.lists(st.sampled_from(TOKENS), max_size=12).map(lambda tokens: "".join(tokens).encode())


@settings(max_examples=EXAMPLES)
@given(
    frame=st.one_of(
        st.binary(max_size=64),
        pieces,
        st.text(st.characters(), max_size=32).map(lambda text: text.encode("utf-8", "surrogatepass")),
    )
)
def test_made_up_bytes_keep_the_promises(server: Events, frame: bytes) -> None:
    keeps_its_promises(server, frame)


@settings(max_examples=EXAMPLES)
@given(inside=st.one_of(pieces, st.binary(max_size=16)))
def test_made_up_bytes_in_the_place_of_a_value_keep_the_promises(server: Events, inside: bytes) -> None:
    keeps_its_promises(server, b'{"type":"later","x":%b}' % inside)


@settings(max_examples=EXAMPLES)
@given(frame=st.sampled_from(list(FRAMES.values())), inside=pieces, data=st.data())
def test_made_up_bytes_anywhere_in_a_frame_keep_the_promises(
    server: Events, frame: bytes, inside: bytes, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(frame)))
    end = data.draw(st.integers(start, min(start + 8, len(frame))))
    keeps_its_promises(server, frame[:start] + inside + frame[end:])


@settings(max_examples=EXAMPLES)
@given(number=st.one_of(st.integers(), st.integers(60, 70).map(lambda bits: 2**bits), st.floats(allow_nan=False)))
@pytest.mark.parametrize(
    "text",
    [
        '{"type":"later","x":%s}',
        '{"type":"conversation.item.truncated","event_id":"e","item_id":"i","content_index":%s,"audio_end_ms":0}',
    ],
)
def test_a_number_is_the_same_with_both_backends(server: Events, text: str, number: float) -> None:
    keeps_its_promises(server, (text % (repr(number) if number - number == 0 else "1e999")).encode())
