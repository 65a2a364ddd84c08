"""The differences between a tree on disk and the expected tree."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator

from wiregen.files import Texts


def tree_diff(folder: str, found: Texts, expected: Texts) -> Iterator[str]:
    """Yield the lines of a unified diff from the found tree to the expected tree."""
    for path in differing_files(found, expected):
        before = f"{folder}/{path}" if path in found else "/dev/null"
        after = f"{folder}/{path}" if path in expected else "/dev/null"
        lines = list(
            difflib.unified_diff(
                _lines(found.get(path, "")),
                _lines(expected.get(path, "")),
                before,
                after,
            )
        )
        for line in lines or [f"--- {before}\n", f"+++ {after}\n"]:  # an empty file has no lines to show
            yield line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"


def differing_files(found: Texts, expected: Texts) -> list[str]:
    """Return the paths of the files that differ, are missing or should not be there."""
    return [path for path in sorted(found.keys() | expected.keys()) if found.get(path) != expected.get(path)]


def _lines(text: str) -> list[str]:
    """Split at line feeds only, as diff does. Bytes that are not text become escapes."""
    shown = text.encode("utf-8", "backslashreplace").decode()
    return re.split(r"(?<=\n)(?!\Z)", shown) if shown else []
