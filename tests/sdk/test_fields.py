"""Our classes and the SDK's have the same fields of the same types and values, or the list says why not."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest

import openai_realtime as rt
import openai_realtime_translation as tr
from tests.sdk.differences import DECLARED, LISTED, UNPAIRED
from tests.sdk.pairing import STARTS, walk
from tests.sdk.shapes import shape_of, tags_of
from tests.sdk.specs import deviations
from tests.support.strategies import is_unknown


@pytest.mark.parametrize("start", STARTS)
def test_every_difference_is_listed(start: str) -> None:
    assert walk(start).differences - set(LISTED) == set()


def test_every_listed_difference_is_there_and_is_listed_once() -> None:
    found = set().union(*(walk(start).differences for start in STARTS))
    assert set(LISTED) - found == set()
    assert [difference for difference, times in Counter(LISTED).items() if times > 1] == []


def test_every_reason_that_a_page_cites_is_in_the_spec() -> None:
    assert set(DECLARED) - set(deviations()) == set()


def test_every_class_of_ours_has_a_partner_or_a_reason_to_have_none() -> None:
    paired = {cls for start in STARTS for group in walk(start).groups for cls in group.ours}
    ours = {getattr(package, name) for package in (rt, tr) for name in package.__all__}
    classes = {cls for cls in ours if isinstance(cls, type) and issubclass(cls, (rt.Model, tr.Model))}
    alone = {cls.__name__ for cls in classes - paired - {rt.Model, tr.Model} if not is_unknown(cls)}
    assert alone == {name for names in UNPAIRED.values() for name in names}


UNIONS: tuple[tuple[str, Any, int], ...] = (
    ("server", rt.RealtimeServerEvent, 46),
    ("client", rt.RealtimeClientEvent, 11),
    ("client_input", rt.RealtimeClientEvent, 11),
    ("translation_server", tr.RealtimeTranslationServerEvent, 7),
    ("translation_client", tr.RealtimeTranslationClientEvent, 3),
    ("translation_input", tr.RealtimeTranslationClientEvent, 3),
)


@pytest.mark.parametrize(("start", "constants", "count"), UNIONS)
def test_the_unions_have_the_same_wire_types(start: str, constants: Any, count: int) -> None:
    ours, theirs = (
        [tag for cls in shape_of(annotation).classes if not is_unknown(cls) for tag in tags_of(cls)]
        for annotation in STARTS[start]
    )
    assert len(ours) == len(theirs) == count
    assert set(ours) == set(theirs) == {member.value for member in constants}
