"""Format generated code with black, in process and with fixed settings."""

from __future__ import annotations

import black
from black.mode import TargetVersion

from wiregen.conventions import LINE_LENGTH, SHARED_FOLDER

_MODE = black.Mode(target_versions={TargetVersion.PY311}, line_length=LINE_LENGTH)


def format_texts(texts: dict[str, str]) -> dict[str, str]:
    """Return the texts with every Python file formatted that a template made; shared files are formatted already."""
    return {path: _formatted(text) if _is_rendered(path) else text for path, text in texts.items()}


def _is_rendered(path: str) -> bool:
    return path.endswith(".py") and not path.startswith(SHARED_FOLDER)


def _formatted(text: str) -> str:
    return black.format_str(text, mode=_MODE)
