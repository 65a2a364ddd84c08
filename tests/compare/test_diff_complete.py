"""``wiregen diff`` is silent just where the packages are the same, and calls nothing mere words that is code."""

from __future__ import annotations

import ast
import shutil
from functools import cache
from pathlib import Path

import pytest

from tests.complete import complete_files, write_files
from tests.complete.breaks import ABSENT, Break, breaks
from tests.support.effort import sampled
from wiregen.compare.changes import compare_packages
from wiregen.json_schema.definitions import json_schema
from wiregen.json_schema.document import schema_text
from wiregen.python import helpers
from wiregen.python.package import ResolvedPackage, resolve_package
from wiregen.python.plan import plan
from wiregen.python.render import render
from wiregen.source.faults import SpecError
from wiregen.spec.folder import read_folder
from wiregen.spec.parser import parse

WORDS = {"docs-changed", "deprecation-changed", "deviation-changed"}


def read(spec: Path) -> ResolvedPackage:
    """Return the package of the spec in a folder."""
    return resolve_package(parse(read_folder(spec)))


def texts_of(package: ResolvedPackage) -> dict[str, str]:
    """Return the files of a package, before they are formatted."""
    planned = helpers.plan(package.helpers, package.protocol, package.api)
    schema = schema_text(json_schema(package.protocol), "")
    return render(plan(package.protocol, package.api, planned)) | {"protocol.schema.json": schema}


def code(texts: dict[str, str]) -> dict[str, str]:
    """Return what the modules of a package do, without their docstrings."""
    return {path: _code(text) for path, text in texts.items() if path.endswith(".py")}


@cache
def _code(text: str) -> str:
    tree = ast.parse(text)
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef):
            node.body = [item for item in node.body if not _is_text(item)]
    return ast.dump(tree)


def _is_text(statement: ast.stmt) -> bool:
    return isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)


def keeps_its_kind(change: Break) -> bool:
    """Say whether a change is such that the spec may still be without a fault."""
    return change.new is ABSENT or type(change.new) is type(change.stop.value)


def test_the_complete_package_changes_if_and_only_if_a_change_is_reported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    old = read(write_files(tmp_path / "old", complete_files()))
    old_texts = texts_of(old)
    problems: list[str] = []
    message = 0
    for change in sampled([change for change in breaks() if keeps_its_kind(change)], 601):
        try:
            new = read(write_files(tmp_path / "new", change.files()))
        except SpecError:
            continue
        finally:
            shutil.rmtree(tmp_path / "new")
        there, back = compare_packages({"": old}, {"": new}), compare_packages({"": new}, {"": old})
        message += bool(there)
        texts = texts_of(new)
        if [bool(there), bool(back)] != [texts != old_texts] * 2:
            problems.append(f"{change}: {there} {back}")
        if {item.rule.name for item in there} <= WORDS and code(texts) != code(old_texts):
            problems.append(f"{change}: nothing but words: {there}")
    print(f"{message} changes reported")
    assert message > 1
    assert problems == []
