"""The native codec gives what the pure one gives, or leaves it to that one."""

from __future__ import annotations

import random
from types import ModuleType

import pytest

from tests.native import base64_trial
from tests.native.differ import Differ
from tests.native.subjects import Subject

TRIES = 3_000


def test_what_it_takes_is_what_the_pure_codec_gives(subjects: list[Subject]) -> None:
    differ = Differ(subjects, seed=1)
    differ.try_edges()
    for _ in range(TRIES):
        differ.try_random()
    assert differ.differences == []
    taken, left = differ.counts["decode: native"], differ.counts["decode: left to the pure one, which takes"]
    assert left < taken / 20


def test_it_takes_every_payload_of_the_corpora(subjects: list[Subject]) -> None:
    tried = [(subject, union, data) for subject in subjects for union, data in subject.corpus()]
    left = [data for subject, union, data in tried if subject.plan.try_decode(union, data) is NotImplemented]
    assert len(tried) > 100
    assert left == []


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
