"""The packages in ``generated/`` are just what ``spec/`` gives, file by file; files that nobody tracks count too."""

from __future__ import annotations

from pathlib import Path

from wiregen.build import build
from wiregen.check import check
from wiregen.cli.tree_diff import tree_diff
from wiregen.files import read_tree
from wiregen.format import format_texts
from wiregen.load import load
from wiregen.parse import parse
from wiregen.render import render

ROOT = Path(__file__).parents[1]


def test_generated_is_what_the_spec_gives() -> None:
    expected: dict[str, str] = {}
    folders = sorted(path.parent for path in (ROOT / "spec").glob("*/protocol.yaml"))
    assert [folder.name for folder in folders] == sorted(path.name for path in (ROOT / "spec").iterdir())
    for folder in folders:
        package = build(check(parse(load(folder))))
        texts = format_texts(render(package), known={})
        expected |= {f"{package.name}/{path}": text for path, text in texts.items()}
    found = {path: text for path, text in read_tree(ROOT / "generated").items() if "/" in path}
    difference = "".join(tree_diff("generated", found, expected))
    assert difference == "", "run wiregen generate"
