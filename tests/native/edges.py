"""JSON texts that are right or wrong by a hair, each with the union of openai_realtime that it is of."""

from __future__ import annotations

from collections.abc import Iterator

DELTA = (
    '{"type":"response.output_text.delta","event_id":"e","response_id":"r","item_id":"i","output_index":0,'
    '"content_index":0,"delta":"a"}'
)
ITEM = '{"type":"conversation.item.created","event_id":"e","item":%s}'

STRINGS = (
    *('"a"', '"\\ud83d\\ude00"', '"\\ud83d\\ud83d"', '"\\ude00"', '"\\ud83d"', '"\\ud83dx"', '"\\ud83d\\n"'),
    *('"\\ud83d\\u0041"', '"\\u00e9"', '"\\x"', '"\\u12"', '"\\u000"', '"a\tb"', "5", "null", "[]", '"a" "b"', '"a",'),
    *('"', '"\\/\\b\\f\\n\\r\\t\\"\\\\"', '"' + 64 * "x", '"' + 15 * "x" + '\x01"', '"' + 16 * "x" + '\x1f"'),
    *('"' + 100 * "x" + '\x00"', '"' + 200 * "x" + "\\n" + 200 * "x" + '"', '"' + 100 * "é" + '\\u00e9"'),
    *('"' + 40 * "x" + "\x1f" + 40 * "x" + '"', '"' + 100 * "x" + "\x1f" + 100 * "x" + '"'),
    *('"' + 130 * "x" + "é" + 130 * "x" + '"', '"' + 600 * "\\u00e9" + '"'),
    '"' + "".join(f"\\u{control:04x}" for control in range(0x20)) + '"',
)
NUMBERS = (
    *("1.0", "-0", "-0.0", "1e3", "1.5", "9007199254740992.0", "9007199254740993.0", "9007199254740994.0"),
    *("-9007199254740994.0", "1e19", "18446744073709551616", "1" * 4300, "1" * 4301, "01", "00", "-", "+1", "1."),
    *(".5", "1e", "1e+", "0x1", "true", "null", '"1"', "1e400", "-1e400", "1E2", "0e5", "NaN", "Infinity", "1 ", "1\n"),
    *("123456789012345678", "1234567890123456789", "12345678901234567890", "-", "-a", "0.001e3", "0." + "0" * 40),
    *(
        "0.00",
        "0." + 30 * "0" + "1",
        "0." + 30 * "0" + "1e-300",
        "0." + 30 * "0",
        "-0.000e-9",
        "0.0000000000000000001e-400",
    ),
    *("1e-2147483649", "1e2147483649", "123456789012345678e-17", "4503599627370497.5e-1"),
)
MEMBERS = (
    *('"event_id":"e","event_id":"f"', '"event_id":5,"event_id":"f"', '"event_id":"f","event_id":5'),
    *('"event_id":"e","type":"response.output_text.delta"', '"event_id":"e","type":"later"'),
    *('"event_id":"e","\\u0074ype":"later"', '"\\u0065vent_id":"e"', '"event_id":"e","\\u0065vent_id":"g"'),
    *('"event_id":"e","x":1,"x":{"a":[]}', '"event_id":"e","":1', '"event_id":"e","é":1', '"event_id":"e",}'),
    *('"event_id":"e",,', '"event_id" : "e" ', '"event_id":"e","x":1e400', '"event_id":"e" "x":1', "5:5"),
    *(f'"event_id":"e","x":{"[" * depth}{"]" * depth}' for depth in (199, 200, 201, 5000)),
    *('"event_id":"e","x":' + '{"k":' * depth + "1" + "}" * depth for depth in (199, 200, 201)),
)
OBJECTS = (
    *('{"type":"later","type":"response.output_text.delta"}', '{"type":"later","type":"sooner"}', "{}", "[]", "null"),
    *('{"a":1,"type":"later","type":5}', '{"type":"later","type":"later","a":1}', '{"type":null}', "", " ", "5", '"x"'),
    *('{"a":{"type":"x"},"type":"later"}', '{"type":"lat\\u0065r"}', '{"type":"later"', '{"type":"later"} x'),
    *('{"type":"response.output_text\\u002edelta","event_id":"e"}', '\ufeff{"type":"later"}', '{"type":"é"}'),
    *(' \t\r\n{ "type" : "later" } \n', '\x0b{"type":"later"}', '{"type":"later","\ud800":1}'),
    *('{"\\u0074ype":"later"}', '{"\\u0074ype":"later","type":"sooner"}', '{"type":"sooner","\\u0074ype":"later"}'),
    *('{"type":"' + "x" * 70 + '"}', '{"type":"later","a":[}]}', '{"a":[1,{"b":"]"}],"type":"later"}', '{"a":]}'),
    *(f'{{"type":"later","a":{"[" * depth}{"]" * depth}}}' for depth in (198, 199, 200)),
)
ITEMS = (
    '{"type":"message","role":"user","content":[{"type":null},{"text":"x"},{},{"type":"input_text","text":null}]}',
    '{"content":[],"role":"later","type":"message","status":null,"id":null,"zz":null}',
    '{"content":[],"role":"user"}',
    '{"type":5}',
    '{"type":"later","type":"message","content":[],"role":"user"}',
    '{"z":1,"type":"later","type":"sooner"}',
)

EDGES = [
    ("ServerEvent", text)
    for text in (
        *(DELTA.replace('"delta":"a"', f'"delta":{text}') for text in STRINGS),
        *(DELTA.replace('"output_index":0', f'"output_index":{text}') for text in NUMBERS),
        *(DELTA.replace('"event_id":"e"', text) for text in MEMBERS),
        *OBJECTS,
        *(ITEM % text for text in ITEMS),
    )
]


def deep_texts() -> Iterator[tuple[str, str]]:
    """Yield texts of the golden package whose types hold themselves, around the depth at which they are refused."""
    for depth in (97, 98, 99, 100, 101, 250):
        yield "Node", '{"name":"a","parent":' * depth + '{"name":"a","children":[]}' + ',"children":[]}' * depth
        free = "[" * depth + "]" * depth
        yield "Node", f'{{"name":"a","children":[],"x":{free}}}'
        yield "Term", f'{{"op":"later","x":{free}}}'
        yield "Outline", f'{{"name":"a","children":[],"x":{free}}}'
