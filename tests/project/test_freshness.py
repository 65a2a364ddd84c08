"""The packages in ``generated/`` are exactly what ``spec/`` gives, file by file; files that nobody tracks count too."""

from __future__ import annotations

from tests.support.packages import GENERATED, ROOT
from wiregen import load_all
from wiregen.cli.tree_diff import tree_diff
from wiregen.files import read_tree
from wiregen.pipeline import rendered
from wiregen.python.format import digests, format_texts

SPEC = ROOT / "spec"


def test_generated_is_what_the_spec_gives() -> None:
    """Its layout is left to ``wiregen check``: formatting everything here would double the time that this takes."""
    packages = load_all(SPEC)
    assert sorted(packages) == sorted(path.name for path in SPEC.iterdir())
    expected: dict[str, str] = {}
    for name, package in packages.items():
        texts, present = rendered(package), read_tree(GENERATED / name)
        texts = format_texts(texts, digests(texts, {**texts, **present}), present)
        expected |= {f"{name}/{path}": text for path, text in texts.items()}
    found = {path: text for path, text in read_tree(GENERATED).items() if "/" in path}
    difference = "".join(tree_diff("generated", found, expected))
    assert difference == "", "run wiregen generate"
