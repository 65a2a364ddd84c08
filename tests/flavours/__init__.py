"""Models of other kinds: how the tests make and import them."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest
from click.testing import CliRunner, Result

from tests.support import corpora
from tests.support.effort import EXHAUSTIVE
from wiregen.cli import main

KINDS = ["pydantic", "msgspec", "typeddict"]


def protocols(kind: str) -> list[corpora.Protocol]:
    """Return whose models of a kind are tried: one by default, as they take long to make; for pydantic a large one."""
    first = 0 if kind == "pydantic" else 1
    return corpora.PROTOCOLS if EXHAUSTIVE else corpora.PROTOCOLS[first : first + 1]


each_kind = pytest.mark.parametrize("kind", KINDS)

Models = Callable[[str, str], ModuleType]

SMALL = """
protocol: zoo
doc: Animals.
records:
  Cat: {doc: Purrs., tag: {kind: "it's a \\"cat\\""}, fields: {from_: {type: string, wire: from, doc: Its home.}}}
  Herd: {doc: Many., tag: {kind: herd}, fields: {of: {type: "list[Animal]", doc: Who is in it.}, copy: {type: integer,
    optional: true, default: 5, min: 1, doc: Its number.}}}
unions:
  Animal: {doc: 'Has \"\"\" legs.', tag: kind, variants: [Cat, Herd]}
"""
"""A small protocol with what is hard to write in other kinds of models."""


def flavour(kind: str, spec: Path, out: Path) -> Result:
    """Run the command."""
    return CliRunner().invoke(main, ["flavour", kind, "--spec", str(spec), "--out", str(out)])


def load(path: Path) -> ModuleType:
    """Import a module by its path, under a name of its own."""
    name = "_".join(path.with_suffix("").parts[-2:])
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module  # where pydantic looks for what an annotation names
    spec.loader.exec_module(module)
    return module
