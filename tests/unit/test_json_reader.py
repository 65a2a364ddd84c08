"""JSON becomes the nodes that YAML gives, each at its place, and what is not JSON is refused where it stands."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from tests.support.rows import each_row
from wiregen.source.faults import Position
from wiregen.source.json_reader import read_json
from wiregen.source.nodes import Mapping, plain

JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**20), 10**20)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(st.characters(exclude_categories=["Cs"])), inner),
)


@given(value=JSON, indent=st.sampled_from([None, 0, 2]), ascii_only=st.booleans())
def test_every_value_is_read_as_json_reads_it(value: object, indent: int | None, ascii_only: bool) -> None:
    text = json.dumps(value, indent=indent, ensure_ascii=ascii_only)
    node, faults = read_json(text, "a.json")
    assert faults == []
    assert node is not None
    assert plain(node) == json.loads(text)


def test_every_value_knows_its_place_behind_characters_of_any_width() -> None:
    node, _ = read_json('{"a": "\\ud83d\\ude00 😀",\n "b": [1,\n  {"c": null}]}', "a.json")
    assert isinstance(node, Mapping)
    _, second = node.entries
    assert (second.key, second.key_position) == ("b", Position("a.json", 2, 2))
    assert plain(node) == {"a": "😀 😀", "b": [1, {"c": None}]}
    assert second.value.position == Position("a.json", 2, 7)


@each_row(
    ("text", "fault"),
    [
        ("", "1:1: not JSON: expected a value"),
        ('{"a": }', "1:7: not JSON: expected a value"),
        ("// no\n{}", "1:1: not JSON: expected a value"),
        ('{"a": NaN}', "1:7: not JSON: expected a value"),
        ('{"a": 01}', "1:8: not JSON: expected a comma or }"),
        ("[1, 2", "1:6: not JSON: expected a comma or ]"),
        ("[1,]", "1:4: not JSON: expected a value"),
        ("{a: 1}", "1:2: not JSON: expected a key in double quotes"),
        ('{"a" 1}', "1:6: not JSON: expected a colon after the key"),
        ("{} {}", "1:4: not JSON: more text after the value"),
        ('["a\nb"]', "1:4: not JSON: Invalid control character at"),
        ('["\\x"]', "1:3: not JSON: Invalid \\escape"),
        ('{"a": "\\ud800"}', "1:7: a string has half of a surrogate pair"),
        ("1e999", "1:1: 1e999 is too large a number"),
        ("[" * 101, "1:101: nested too deeply: more than 100 levels"),
        ('[{"b": 1,\n "b": 2}]', "2:2: duplicate key 'b': it is also at a.json:1:3"),
    ],
)
def test_what_is_not_json_is_refused_with_its_position(text: str, fault: str) -> None:
    _, faults = read_json(text, "a.json")
    assert [str(found) for found in faults] == [f"a.json:{fault}"]


def test_an_integer_that_a_spec_cannot_have_is_a_float() -> None:
    node, faults = read_json("[123456789012345678901234567890, 1234567890123456789012345678901]", "a.json")
    assert faults == []
    assert node is not None
    assert plain(node) == [123456789012345678901234567890, 1.2345678901234568e30]
