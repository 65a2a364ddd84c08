"""Text from a spec is data: whatever a doc holds, the docstring made of it says just that and ends where it should."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.rows import each_row
from wiregen import load
from wiregen.pipeline import rendered
from wiregen.protocol.prose import first_sentence
from wiregen.protocol.types import Deviation
from wiregen.python.docs import deviation_doc, docstring
from wiregen.python.layout import LINE_LENGTH

HOSTILE = [
    '"',
    '""',
    '"""',
    '""""',
    'ends with a quote"',
    '"starts with a quote',
    'inside """ + exit() + """ it',
    "\\",
    "ends with a backslash\\",
    'a backslash and a quote \\"',
    '\\"""',
    "\\N{BULLET} \\x41 \\u0041 \\n",
    "bell \a and escape \x1b",
    "\u2028 line and \u2029 paragraph separators",
    "\u202e right to left",
    "a lone surrogate \ud800",
    "emoji 😀 and a private character \U000f0000",
    "{braces} {{ jinja }} {% raw %} # comment",
    "'''",
]


def _read(text: str, indent: int) -> str:
    """Return what Python reads from the docstring made of a text."""
    value = ast.literal_eval(f'"""{docstring(text, indent)}"""')
    assert isinstance(value, str)
    return value


@each_row("indent", [0, 4])
@each_row("text", HOSTILE)
def test_a_hostile_doc_is_read_back_word_for_word(text: str, indent: int) -> None:
    assert _read(text, indent).split() == text.split()


@given(st.text(alphabet=st.one_of(st.sampled_from('"\\\n {}%#N'), st.characters(exclude_characters="\0"))))
def test_any_doc_is_read_back_word_for_word(text: str) -> None:
    assert _read(text, 4).split() == text.split()


def test_long_lines_are_wrapped_and_later_ones_indented() -> None:
    lines = docstring("word " * 100, 8).split("\n")
    assert len(lines) == 5
    assert all(line.startswith("        word") for line in lines[1:])
    assert max(map(len, lines)) <= LINE_LENGTH


def test_a_word_longer_than_a_line_is_not_broken() -> None:
    word = "x" * 200
    assert docstring(f"a {word} b", 0) == f"a\n{word}\nb"


def test_paragraphs_stay_apart_and_blank_lines_carry_no_space() -> None:
    assert docstring("One\nline.\n \n\nTwo.", 4, "Three.", "") == "One line.\n\n    Two.\n\n    Three."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One sentence.", "One sentence"),
        ("The first.  The second.", "The first"),
        ("Is it? Yes.", "Is it?"),
        ("Over\ntwo lines. More.", "Over two lines"),
        ("Version 1.5 counts. More.", "Version 1.5 counts"),
        ("No stop", "No stop"),
    ],
)
def test_the_first_sentence_comes_without_its_stop(text: str, expected: str) -> None:
    assert first_sentence(text) == expected


def test_a_deviation_tells_both_sides() -> None:
    assert deviation_doc(None) == ""
    message = deviation_doc(Deviation("Upstream requires it.", "Servers leave it out."))
    assert message == "Departs from upstream: Upstream requires it. Reason: Servers leave it out."


UNDOCUMENTED = """
protocol: demo
directions:
  server: {union: ServerEvent, constants: ServerEventType, unknown: UnknownServerEvent}
enums: {Way: {values: {up: , down: }}, Door: {closed: true, values: {open: , shut: }}}
records: {Lift: {tag: {kind: lift}, fields: {way: {type: Way}, door: {type: Door}}}}
unions: {Part: {tag: kind, variants: [Lift]}}
events: {server: {moved: {fields: {part: {type: Part}}}}}
"""


def test_what_a_spec_does_not_document_has_no_empty_docstring(tmp_path: Path) -> None:
    folder = tmp_path / "demo"
    folder.mkdir()
    (folder / "protocol.yaml").write_text(UNDOCUMENTED, encoding="utf-8")
    texts = rendered(load(folder))
    assert [path for path, text in texts.items() if '""""""' in text or '"""."""' in text] == []
    assert 'class Way(StringEnum):\n    """The enum Way.\n\n    Any other value' in texts["enums.py"]
    assert '"""The record Lift."""' in texts["protocol.py"]
    assert '"""The event ``moved``."""' in texts["protocol.py"]
