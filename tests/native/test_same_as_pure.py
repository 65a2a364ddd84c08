"""The native codec gives what the pure one gives, or leaves it to that one."""

from __future__ import annotations

import random
from pathlib import Path
from types import ModuleType

import pytest

from tests.native import base64_trial
from tests.native.differ import Differ
from tests.native.subjects import Subject, own_subjects, written_subjects

TRIES = 1_500

SMALL = (
    *("golden_enum_of_integers", "golden_list_and_map", "golden_nullable_field", "golden_recursion"),
    *("golden_nullable_members", "golden_tag_absent", "golden_untagged_union", "dialect_context", "dialect_gateway"),
    *("golden_events_inside_events", "complete_chat", "dialect_edges"),
)
"""Packages of the quick tests beside the project's own; ``tests.native.differ`` takes all of them."""


@pytest.fixture(scope="module")
def own(native: ModuleType) -> list[Subject]:
    """The project's packages."""
    return own_subjects(native)


def test_every_accepted_value_equals_that_of_the_pure_codec(
    native: ModuleType, own: list[Subject], tmp_path: Path
) -> None:
    small = written_subjects(native, tmp_path, SMALL)
    assert [subject.name for subject in small] == sorted(SMALL)
    differ = Differ([*own, *small], seed=1)
    differ.try_edges()
    differ.counts.clear()
    for _ in range(TRIES):
        differ.try_random()
    assert differ.differences == []
    assert differ.counts["decode: left to the pure one, which takes"] < differ.counts["decode: native"] / 20


def test_it_takes_every_payload_of_the_corpora(own: list[Subject]) -> None:
    tried = [(subject, union, data) for subject in own for union, data in subject.corpus()]
    models = [(subject, subject.plan.try_decode(union, data)) for subject, union, data in tried]
    left = [data for (_, _, data), (_, model) in zip(tried, models, strict=True) if model is NotImplemented]
    assert len(tried) > 100
    assert left == []
    assert [model for subject, model in models if subject.plan.try_encode(model) is NotImplemented] == []


def test_it_takes_a_variant_that_stands_for_an_absent_tag(own: list[Subject]) -> None:
    (plan,) = [subject.plan for subject in own if subject.name == "openai_realtime"]
    found = plan.try_decode("RealtimeTurnDetection", b'{"threshold":0.5}')
    assert type(found).__name__ == "ServerVad"


def test_base64_is_that_of_the_standard_library(native: ModuleType) -> None:
    chance = random.Random(1)
    assert [found for _ in range(8_000) if (found := base64_trial.difference(native, chance))] == []


@pytest.mark.parametrize(
    ("text", "data"),
    [("", b""), ("QQ==", b"A"), ("QUI=", b"AB"), ("QUJD", b"ABC"), ("+/+/" * 20, b"\xfb\xff\xbf" * 20)],
)
def test_base64_reads_and_writes_the_same_text(native: ModuleType, text: str, data: bytes) -> None:
    assert native.b64decode(text) == data
    assert native.b64encode(data) == text
