"""A text gives the same nodes and the same faults, whether libyaml reads it or PyYAML's own parser."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.faults import HERE, FaultCase, fault_cases
from tests.support.effort import sampled
from tests.support.packages import ROOT
from tests.support.rows import each_row
from wiregen.source import reader
from wiregen.source.faults import Fault
from wiregen.source.loaders import PythonLoader
from wiregen.source.nodes import Node, plain
from wiregen.source.reader import DOCUMENT, SPEC, Kind, read_file

SPECS = sorted((ROOT / "spec").glob("*/*.yaml"))

CASES = [case for path in sorted(HERE.rglob("*.txt")) for case in fault_cases(path)]

LOADERS = {"libyaml": yaml.CSafeLoader, "Python": PythonLoader}


def _read(path: Path, kind: Kind, loader: Any, monkeypatch: pytest.MonkeyPatch) -> tuple[Node | None, list[Fault]]:
    monkeypatch.setattr(reader, "Loader", loader)
    return read_file(path, "demo.yaml", kind)


@each_row("path", sampled(SPECS, 4), ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_every_file_of_our_specs(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    node, faults = _read(path, SPEC, PythonLoader, monkeypatch)
    assert (node, faults) == _read(path, SPEC, yaml.CSafeLoader, monkeypatch)
    assert node is not None
    assert faults == []


@each_row("case", sampled(CASES, 3), ids=lambda case: case.name)
def test_every_file_of_a_broken_spec(case: FaultCase, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for text in case.files.values():
        path = tmp_path / "demo.yaml"
        path.write_text(text, encoding="utf-8", newline="\n")
        expected = _read(path, SPEC, yaml.CSafeLoader, monkeypatch)
        assert _read(path, SPEC, PythonLoader, monkeypatch) == expected


TEXTS = {
    "{a: string?, b: [integer?]}": {"a": "string?", "b": ["integer?"]},
    "{a: x?y, b?: 'c?'}": {"a": "x?y", "b?": "c?"},
    "a: x?\nb: ?x": {"a": "x?", "b": "?x"},
    'a:\t1\nb: c\td\ne:\t"f\tg"\n': {"a": 1, "b": "c\td", "e": "f\tg"},
    "a: [b,\n  c]\nd: {e: }": {"a": ["b", "c"], "d": {"e": None}},
    "a: 'x\u2028y'\nb: z\x85": {"a": "x\u2028y", "b": "z\x85"},
    'a: "\\uFDD0\\u2028"': {"a": "\ufdd0\u2028"},
}


@pytest.mark.parametrize("loader", LOADERS)
@pytest.mark.parametrize("text", TEXTS)
def test_a_text_that_the_parsers_take_differently_by_themselves(
    text: str, loader: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "demo.yaml"
    path.write_text(text, encoding="utf-8", newline="\n")
    node, faults = _read(path, SPEC, LOADERS[loader], monkeypatch)
    assert faults == []
    assert node is not None
    assert plain(node) == TEXTS[text]


@pytest.mark.parametrize("loader", LOADERS)
def test_a_document_may_share_and_merge(loader: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "demo.yaml"
    path.write_text("a: &a {x: 1, y: !!int 2}\nb: *a\nc: {<<: *a, x: 3}\nd: {<<: [{z: 4}, *a]}\n", encoding="utf-8")
    node, faults = _read(path, DOCUMENT, LOADERS[loader], monkeypatch)
    assert faults == []
    assert node is not None
    shared = {"x": 1, "y": "2"}
    assert plain(node) == {"a": shared, "b": shared, "c": {"x": 3, "y": "2"}, "d": {"z": 4, **shared}}


BOMB = "a0: &a0 [x, x]\n" + "".join(f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]\n" for n in range(1, 60))

REFUSED = {
    "a: &a [*a]\n": "demo.yaml:1:8: the alias a has no anchor above it, or is part of its own value",
    "a: *b\n": "demo.yaml:1:4: the alias b has no anchor above it, or is part of its own value",
    BOMB: "demo.yaml:19:12: the aliases of this file expand to more than 2000000 values",
}


@pytest.mark.parametrize("loader", LOADERS)
@pytest.mark.parametrize("text", REFUSED)
def test_aliases_without_end_or_bound_are_refused(
    text: str, loader: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "demo.yaml"
    path.write_text(text, encoding="utf-8")
    node, faults = _read(path, DOCUMENT, LOADERS[loader], monkeypatch)
    assert node is None
    assert [str(fault) for fault in faults] == [REFUSED[text]]
