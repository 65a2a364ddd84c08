"""What does not fit the dialect is reported in words, at the value's own place, or at its key's for a mapping."""

from __future__ import annotations

import pytest

from wiregen.source.faults import Position
from wiregen.source.nodes import Entry, Mapping, Node, Scalar
from wiregen.spec.structure import structure_faults

START = Position("a.yaml", 1, 1)
KEY = Position("a.yaml", 2, 3)
VALUE = Position("a.yaml", 2, 8)


def _file(key: str, value: Node) -> Mapping:
    return Mapping((Entry(key, KEY, value),), START)


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (Mapping((), START), []),
        (_file("doc", Scalar("Items.", VALUE)), []),
        (
            _file("doc", Scalar(5, VALUE)),
            ["a.yaml:2:8: expected text for 'doc', got the number 5 (put it in quotes if it is text)"],
        ),
        (_file("doc", Scalar(None, VALUE)), ["a.yaml:2:8: expected text for 'doc', got nothing"]),
        (_file("doc", Mapping((), VALUE)), ["a.yaml:2:3: expected text for 'doc', got a mapping"]),
        (
            _file("records", Scalar("none", VALUE)),
            ["a.yaml:2:8: expected a mapping for 'records', got the text 'none'"],
        ),
        (
            _file("record", Mapping((), VALUE)),
            ["a.yaml:2:3: unknown key 'record' in a Wiregen spec file: did you mean 'records'?"],
        ),
    ],
)
def test_each_fault_is_at_its_place(content: Mapping, expected: list[str]) -> None:
    assert [str(fault) for fault in structure_faults(content, docs_required=False)] == expected
