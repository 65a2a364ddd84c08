"""What is found in two recordings together is the sum of what is found in each."""

from __future__ import annotations

from collections.abc import Iterable
from copy import deepcopy

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.recordings import FOUND, SOUND, protocol_in, recording
from tests.support.rows import each_row
from wiregen.compare.traffic import traffic
from wiregen.compare.traffic.inspector import Inspector
from wiregen.compare.traffic.shapes import Shape
from wiregen.compare.traffic.traffic import Kind, Traffic

JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | st.sampled_from([0.5, "a", "b"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from("abcdefgh"), inner, max_size=4),
    max_leaves=8,
)
NULLS = {"type": "posted", "event_id": "e", "post": {"text": "a", "mood": None, "size": None}}
FRAMES = st.sampled_from([SOUND, NULLS, *(frame for frame, _ in FOUND.values())]) | st.builds(
    lambda more: {**SOUND, **more}, st.dictionaries(st.sampled_from("abcdefgh"), JSON, max_size=4)
)


@pytest.fixture(name="inspector", scope="module")
def _inspector(tmp_path_factory: pytest.TempPathFactory) -> Inspector:
    return Inspector(protocol_in(tmp_path_factory.mktemp("spec")))


def found(inspector: Inspector, file: str, lines: Iterable[tuple[int, bytes]]) -> Traffic:
    """Return what is in some lines of a recording."""
    for number, line in lines:
        inspector.read(file, number, line)
    return settled(inspector.take())


def settled(total: Traffic) -> Traffic:
    """Return traffic without what is not kept."""
    for kind in Kind:
        total.limit(kind)
    return total


@pytest.mark.parametrize("kept", [2, 1000])
@given(frames=st.lists(FRAMES, max_size=12), split=st.integers(0, 12))
def test_the_sum_of_two_parts_is_the_report_of_both(
    inspector: Inspector, frames: list[object], split: int, kept: int
) -> None:
    lines = list(enumerate(recording(*frames).splitlines(), 1))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(traffic, "KEPT", kept)
        whole = found(inspector, "a", lines)
        first, second = found(inspector, "a", lines[:split]), found(inspector, "a", lines[split:])
        parts = deepcopy((first, second))
        assert settled(first + second) == whole
        assert settled(second + first) == whole
        assert (first, second) == parts


@pytest.mark.parametrize("kept", [2, 1000])
@given(some=st.lists(FRAMES, max_size=6), more=st.lists(FRAMES, max_size=6))
def test_the_order_of_files_does_not_matter(
    inspector: Inspector, some: list[object], more: list[object], kept: int
) -> None:
    files = {"a": recording(*some).splitlines(), "b": recording(*more).splitlines()}
    totals = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(traffic, "KEPT", kept)
        for names in (("a", "b"), ("b", "a")):
            for name in names:
                for number, line in enumerate(files[name], 1):
                    inspector.read(name, number, line)
            totals.append(settled(inspector.take()))
    assert totals[0] == totals[1]


def test_what_is_not_kept_is_said(inspector: Inspector) -> None:
    frames = [{"type": f"later.{number:05}"} for number in range(traffic.KEPT + 1)]
    total = found(inspector, "a", enumerate(recording(*frames).splitlines(), 1))
    kept = [way[-1] for way, _ in total.found[Kind.UNKNOWN_EVENT]]
    assert kept == [f"later.{number:05}" for number in range(traffic.KEPT)]
    assert total.more == {Kind.UNKNOWN_EVENT}
    assert total.all_frames == traffic.KEPT + 1


@given(st.lists(JSON), st.lists(JSON))
def test_the_shape_of_two_lists_of_values_is_the_sum_of_both(some: list[object], more: list[object]) -> None:
    shapes = Shape(), Shape(), Shape()
    for shape, values in zip(shapes, (some, more, [*some, *more]), strict=True):
        for value in values:
            shape.add(value)
    shapes[0].merge(shapes[1])
    assert shapes[0] == shapes[2]


@each_row(
    ("values", "text"),
    [
        ([], "any"),
        ([None], "any"),
        ([1], "integer"),
        ([1, 0.5], "number"),
        (["a", None], "string"),
        ([True, "a", 1], "boolean | integer | string"),
        ([[]], "list[any]"),
        ([[1], [2]], "list[integer]"),
        ([[1, None]], "list[any]"),
        ([{"a": 1}], "map[any]"),
        ([[{}]], "list[map[any]]"),
    ],
)
def test_a_shape_has_a_type(values: list[object], text: str) -> None:
    shape = Shape()
    for value in values:
        shape.add(value)
    assert shape.type_text() == text
