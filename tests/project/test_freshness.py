"""The packages in ``generated/`` are just what ``spec/`` gives, file by file; files that nobody tracks count too."""

from __future__ import annotations

from tests.support.packages import GENERATED, ROOT
from wiregen import generate, load_all
from wiregen.cli.tree_diff import tree_diff
from wiregen.files import read_tree

SPEC = ROOT / "spec"


def test_generated_is_what_the_spec_gives() -> None:
    packages = load_all(SPEC)
    assert sorted(packages) == sorted(path.name for path in SPEC.iterdir())
    expected = {f"{name}/{path}": text for name, it in packages.items() for path, text in generate(it).items()}
    found = {path: text for path, text in read_tree(GENERATED).items() if "/" in path}
    difference = "".join(tree_diff("generated", found, expected))
    assert difference == "", "run wiregen generate"
