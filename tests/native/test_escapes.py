"""A tag, or its key, with a backslash is not taken for the escape that looks like it."""

from __future__ import annotations

import importlib
from itertools import product
from pathlib import Path
from types import ModuleType

import pytest

from tests.native.differ import Differ
from tests.native.subjects import Subject
from wiregen.files import write_tree
from wiregen.pipeline import load, rendered

SPEC = r"""
protocol: backslashes
directions:
  server:
    union: ServerEvent
    constants: ServerEventType
    unknown: UnknownServerEvent
    tag: {key: 'ki\nd', name: kind}
events:
  server:
    'one\two': {name: One}
    plain: {name: Plain}
"""


@pytest.fixture
def backslashes(native: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Subject:
    """A package whose tag has a backslash in its key and in a value."""
    (tmp_path / "spec").mkdir()
    (tmp_path / "spec" / "protocol.yaml").write_text(SPEC, encoding="utf-8")
    write_tree(tmp_path / "backslashes", rendered(load(tmp_path / "spec")))
    monkeypatch.syspath_prepend(tmp_path)
    return Subject(importlib.import_module("backslashes"), native)


ROOTS = ("ServerEvent", "One", "Plain")
VALUES = (r'"one\two"', r'"one\\two"', '"plain"')
KEYS = (r'"ki\nd"', r'"ki\\nd"')
TEXTS = ("{%s:%s}", "{ %s:%s}", '{"a":1,%s:%s}')


def test_an_escape_is_not_the_text_that_it_is_spelled_with(backslashes: Subject) -> None:
    differ = Differ([backslashes], seed=1)
    for root, value, key, text in product(ROOTS, VALUES, KEYS, TEXTS):
        differ.check_decode(backslashes, root, text % (key, value))
    assert differ.differences == []
    assert differ.counts["decode: takes"] == 15
    assert differ.counts["decode: native"] == 5
