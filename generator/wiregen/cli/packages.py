"""The packages that the specs in a folder give, and those on disk whose spec is gone."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from wiregen.format_cache import read_cache, write_cache
from wiregen.pipeline import holds_yaml, load_all, rendered
from wiregen.python.format import format_texts, formatted_texts
from wiregen.write import Texts, generated_packages


def package_texts(folder: Path, out: Path) -> dict[str, Texts]:
    """Return the files of every protocol's package by its name. Raises SpecError with every fault of every spec."""
    plain = {name: rendered(item) for name, item in load_all(folder).items()}
    known = read_cache(out)
    packages = {name: format_texts(texts, known) for name, texts in plain.items()}
    formatted = [formatted_texts(texts, packages[name]) for name, texts in plain.items()]
    if (now_known := {digest: text for texts in formatted for digest, text in texts.items()}) != known:
        write_cache(out, now_known)
    return packages


def orphans(folder: Path, out: Path, packages: Iterable[str]) -> list[Path]:
    """Return the generated packages in OUT whose spec is gone. Of one protocol alone nothing is known of the others."""
    if holds_yaml(folder):
        return []
    return [package for package in generated_packages(out) if package.name not in packages]
