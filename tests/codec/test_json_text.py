"""Text that is not JSON, or JSON at its edges: the documented result, the same with orjson and without it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import orjson
import pytest

import openai_realtime
from openai_realtime._runtime import json_text
from tests.support.packages import import_without_orjson
from tests.support.rows import each_row

UNKNOWN_FIELD = '{"type":"later","x":%s}'

NAME_EXPECTED = "Expecting property name enclosed in double quotes"

KEPT: dict[str, str] = {
    "0": "0",
    "-0.0": "-0.0",
    "-0": "0",
    "0e5": "0.0",
    "1E5": "100000.0",
    "1.0e0002": "100.0",
    "1e-400": "0.0",
    "2.4703282292062328e-324": "5e-324",
    "9007199254740993.0": "9007199254740992.0",
    "0." + "0" * 400 + "1": "0.0",
    "1" * 309 + "e-308": "1.1111111111111112",
    "1" + "0" * 4299: "1" + "0" * 4299,
    "9007199254740993": "9007199254740993",
    "18446744073709551615": "18446744073709551615",
    "18446744073709551616": "18446744073709551616",
    "-9223372036854775809": "-9223372036854775809",
    "123456789012345678901234567890": "123456789012345678901234567890",
    "5e-324": "5e-324",
    '"\\ud83d\\ude00"': '"😀"',
    '"\\uD83D\\uDE00"': '"😀"',
    '"\\u0000"': '"\\u0000"',
    '"\x7f\u2028\ufeff\uffff"': '"\x7f\u2028\ufeff\uffff"',
    '"\\/\\b\\f\\n\\r\\t\\"\\\\"': '"/\\b\\f\\n\\r\\t\\"\\\\"',
    '"/\\/"': '"//"',
    "[]": "[]",
    '{"":{}}': '{"":{}}',
    '{"a":1,"a":2}': '{"a":2}',
    '{"a":1,"b":2,"a":{"c":3,"c":[]}}': '{"a":{"c":[]},"b":2}',
    '{"a":"\\ud800","a":1}': '{"a":1}',
    " \t\r\n1 \t\r\n": "1",
    "[" * 199 + "]" * 199: "[" * 199 + "]" * 199,
}
"""JSON values, and how they are written again."""

REFUSED_VALUES: dict[str, str] = {
    "NaN": "$: not JSON: NaN is not a JSON value",
    "-Infinity": "$: not JSON: -Infinity is not a JSON value",
    "1e400": "$: a number is too large for a float",
    "-1e999": "$: a number is too large for a float",
    "1.7976931348623159e308": "$: a number is too large for a float",
    '{"a":1e400,"a":1}': "$: a number is too large for a float",
    "1" * 5000: "$: a number has too many digits",
    '"\\ud800"': "$: not JSON: a lone surrogate, which UTF-8 cannot carry",
    '{"\\udfff":1}': "$: not JSON: a lone surrogate, which UTF-8 cannot carry",
    '"\\ud83d\\u0041"': "$: not JSON: a lone surrogate, which UTF-8 cannot carry",
    '"\\ude00\\ud83d"': "$: not JSON: a lone surrogate, which UTF-8 cannot carry",
    "Infinity": "$: not JSON: Infinity is not a JSON value",
    "-NaN": "$: not JSON: Expecting value (line 1, column 21)",
    "nan": "$: not JSON: Expecting value (line 1, column 21)",
    "True": "$: not JSON: Expecting value (line 1, column 21)",
    "'a'": "$: not JSON: Expecting value (line 1, column 21)",
    "+1": "$: not JSON: Expecting value (line 1, column 21)",
    ".5": "$: not JSON: Expecting value (line 1, column 21)",
    "1.": "$: not JSON: Expecting ',' delimiter (line 1, column 22)",
    "1e+": "$: not JSON: Expecting ',' delimiter (line 1, column 22)",
    "0x10": "$: not JSON: Expecting ',' delimiter (line 1, column 22)",
    "1_000": "$: not JSON: Expecting ',' delimiter (line 1, column 22)",
    "٣": "$: not JSON: Expecting value (line 1, column 21)",
    "// 1": "$: not JSON: Expecting value (line 1, column 21)",
    "/**/1": "$: not JSON: Expecting value (line 1, column 21)",
    "\v1": "$: not JSON: Expecting value (line 1, column 21)",
    "\u00a01": "$: not JSON: Expecting value (line 1, column 21)",
    "\ufeff1": "$: not JSON: Expecting value (line 1, column 21)",
    "[1 2]": "$: not JSON: Expecting ',' delimiter (line 1, column 24)",
    '{"a" 1}': "$: not JSON: Expecting ':' delimiter (line 1, column 26)",
    "{1:1}": f"$: not JSON: {NAME_EXPECTED} (line 1, column 22)",
    '"\\x41"': "$: not JSON: Invalid \\escape (line 1, column 22)",
    '"\\u12"': "$: not JSON: Invalid \\uXXXX escape (line 1, column 23)",
    '"\0"': "$: not JSON: Invalid control character at (line 1, column 22)",
    '"\x1f"': "$: not JSON: Invalid control character at (line 1, column 22)",
    "tru": "$: not JSON: Expecting value (line 1, column 21)",
    "01": "$: not JSON: Expecting ',' delimiter (line 1, column 22)",
    '"\t"': "$: not JSON: Invalid control character at (line 1, column 22)",
    "1}{": "$: not JSON: Extra data (line 1, column 23)",
}

REFUSED_TEXTS: tuple[tuple[Any, str], ...] = (
    ("", "$: not JSON: Expecting value (line 1, column 1)"),
    ("null", "$: expected object, got null"),
    ("[1]", "$: expected object, got array"),
    ('"text"', "$: expected object, got string"),
    ("{}", "$.type: missing"),
    ('{"type":5}', "$.type: expected string, got integer"),
    ('{"type":null}', "$.type: expected string, got null"),
    (b'{"type":"\xff"}', "$: not UTF-8: byte 9 cannot be read"),
    (b'{"type":"\xed\xa0\x80"}', "$: not UTF-8: byte 9 cannot be read"),
    ('{"type":"later"}'.encode("utf-16"), "$: not UTF-8: byte 0 cannot be read"),
    ('{"type":"é"}'.encode("latin-1"), "$: not UTF-8: byte 9 cannot be read"),
    ('{"type":"later"}'.encode("utf-16-le"), f"$: not JSON: {NAME_EXPECTED} (line 1, column 2)"),
    ('{"type":"later"}'.encode("utf-32-be"), "$: not JSON: Expecting value (line 1, column 1)"),
    ('{"type":"later"}'.encode("utf-8-sig"), "$: not JSON: Expecting value (line 1, column 1)"),
    ('\ufeff{"type":"later"}', "$: not JSON: Expecting value (line 1, column 1)"),
    (b'\0{"type":"later"}', "$: not JSON: Expecting value (line 1, column 1)"),
    (b'{"type":"later"}\0', "$: not JSON: Extra data (line 1, column 17)"),
    (b'{"type":"later"}{"type":"later"}', "$: not JSON: Extra data (line 1, column 17)"),
    (b'{"type":"later","type":5}', "$.type: expected string, got integer"),
    (b'{"type":"error","type":"input_audio_buffer.cleared"}', "$.event_id: missing"),
    ('{"type":"\ud800"}', "$: not JSON: a lone surrogate, which UTF-8 cannot carry"),
    (b'{"type":"later"', "$: not JSON: Expecting ',' delimiter (line 1, column 16)"),
    (None, "$: expected JSON as bytes or str, got NoneType"),
)


@each_row(("text", "written"), KEPT.items(), ids=lambda text: text[:24])
def test_a_json_value_is_kept_as_it_is(rt: Any, text: str, written: str) -> None:
    event = rt.decode_server_event(UNKNOWN_FIELD % text)
    assert rt.encode(event).decode() == UNKNOWN_FIELD % written


@each_row(("text", "message"), REFUSED_VALUES.items(), ids=lambda text: text[:24])
def test_what_is_not_json_is_refused(rt: Any, text: str, message: str) -> None:
    with pytest.raises(rt.DecodeError) as refused:
        rt.decode_server_event(UNKNOWN_FIELD % text)
    assert str(refused.value) == message


@pytest.mark.parametrize("text", ["[1,]", '{"a":1,}', "[,]", "{,}"])
def test_a_comma_too_many_is_refused(rt: Any, text: str) -> None:
    with pytest.raises(rt.DecodeError, match=r"^\$: not JSON: "):  # what the rest says, depends on Python's version
        rt.decode_server_event(UNKNOWN_FIELD % text)


@each_row("text", ["1e-7", "1e16", "1e22", "-1.5e+300", "2.2250738585072011e-308"])
def test_a_float_is_kept_as_the_number_that_it_is_though_each_backend_spells_it_in_its_own_way(
    rt: Any, text: str
) -> None:
    written = rt.encode(rt.decode_server_event(UNKNOWN_FIELD % text))
    assert repr(json.loads(written)["x"]) == repr(float(text))


@each_row(("data", "message"), REFUSED_TEXTS, ids=lambda data: repr(data)[:24])
def test_what_is_not_an_event_is_refused(rt: Any, data: Any, message: str) -> None:
    with pytest.raises(rt.DecodeError) as refused:
        rt.decode_server_event(data)
    assert str(refused.value) == message


@each_row("depth", [200, 300, 1100, 100_000])
@each_row("opening", ["[", '{"a":'])
def test_deep_nesting_is_refused_with_the_same_error(rt: Any, opening: str, depth: int) -> None:
    with pytest.raises(rt.DecodeError, match=r"nested too deeply|not JSON"):
        rt.decode_server_event(UNKNOWN_FIELD % (opening * (depth + 1)))
    closing = "]" if opening == "[" else "1}"
    text = UNKNOWN_FIELD % (opening * depth + closing + ("]" if opening == "[" else "}") * (depth - 1))
    with pytest.raises(rt.DecodeError, match="nested too deeply"):
        rt.decode_server_event(text)


@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview, lambda data: data.decode()])
def test_every_kind_of_text_is_taken(rt: Any, kind: Any) -> None:
    data = b' \r\n\t{"type":"input_audio_buffer.cleared","event_id":"event_1"}\n'
    assert rt.decode_server_event(kind(data)) == rt.InputAudioBufferClearedEvent(event_id="event_1")
    assert rt.peek_type(kind(data)) == "input_audio_buffer.cleared"


def test_a_view_with_gaps_is_read_as_its_bytes(rt: Any) -> None:
    frame = b'{"type":"input_audio_buffer.cleared","event_id":"event_1"}'
    spread = memoryview(bytes(byte for pair in zip(frame, frame, strict=True) for byte in pair))[::2]
    assert rt.decode_server_event(spread) == rt.input_audio_buffer_cleared("event_1")
    assert rt.peek_type(spread) == "input_audio_buffer.cleared"
    with pytest.raises(rt.DecodeError):
        rt.decode_server_event(memoryview(frame)[::-1])


@pytest.mark.parametrize("data", ["{", '{"type":"input_audio_buffer.cleared"}', '{"secret":"sk-1"', b"\xff"])
def test_an_error_does_not_carry_the_frame_along(rt: Any, data: Any) -> None:
    with pytest.raises(rt.DecodeError) as refused:
        rt.decode_server_event(data)
    assert refused.value.__context__ is None
    assert refused.value.__cause__ is None


PEEKED: tuple[tuple[Any, str | None], ...] = (
    ('{"type":"a.b"}', "a.b"),
    ('{ "event_id" : "e" , "type" : "a.b" , "x": 1}', "a.b"),
    ('{"x":{"type":"inner"},"type":"outer"}', "outer"),
    ('{"x":[1],"event_id":"e","type":"a"}', "a"),
    ('{"type":"a\\u002eb"}', "a.b"),
    ('{"ty\\u0070e":"a"}', "a"),
    ('{"event_id":"\\"type\\":\\"no\\"","type":"yes"}', "yes"),
    ('{"type":""}', ""),
    ('{"type":"é"}', "é"),
    ('{"type":"é", and no more', "é"),
    ('{"event_id":"é","type":"😀",', "😀"),
    ('{"type":"\ud800"}', None),
    ('{"event_id":"e","type":"a\udfff"}', None),
    ('{"type":"\\ud800"}', None),
    ('{"type":"a","type":"b"}', "b"),
    ('{"event_id":"e","type":"a","x":[{"type":"inner"}]}', "a"),
    ('{"type":"a","x":{"type":"inner"},"type":"b"}', "b"),
    ('{"type":"a","x":"long","ty\\u0070e":"b"}', "b"),
    ('{"ty\\u0070e":"a","type":"b"}', "b"),
    ('{"type":"a","type":5}', None),
    ('{"type":"a","type" : null}', None),
    ('{"type":"a","x":"\\u0022type\\u0022"}', "a"),
    ('{"x":1,"type":"a","type":"b"}', "b"),
    ('{"type":5}', None),
    ('\x0c{"type":"a"}', None),
    ('\u00a0{"type":"a"}', None),
    ('{"type":"a\tb"}', None),
    ('{"type":null}', None),
    ('{"kind":"a"}', None),
    ("[]", None),
    ("", None),
    ("not json", None),
    (b"\xff", None),
    (None, None),
)


@each_row(("data", "expected"), PEEKED, ids=lambda data: repr(data)[:40])
def test_peek_type_reads_the_type_and_nothing_else(rt: Any, data: Any, expected: str | None) -> None:
    assert rt.peek_type(data) == expected
    if isinstance(data, str):
        assert rt.peek_type(data.encode("utf-8", "surrogatepass")) == expected


def test_without_orjson_the_standard_library_reads_and_writes(tmp_path: Path) -> None:
    copied = import_without_orjson(tmp_path)
    assert copied._runtime.json_text.parse is copied._runtime.json_text.parse_exactly
    assert json_text.parse is orjson.loads
    data = b'{"type":"session.closed","text":"\xc3\xa9"}'
    assert copied.encode(copied.decode_server_event(data)) == data
    assert openai_realtime.encode(openai_realtime.decode_server_event(data)) == data
