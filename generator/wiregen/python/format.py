"""Format generated code with black, in process and with fixed settings."""

from __future__ import annotations

import gc
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from hashlib import sha256
from importlib.metadata import version

from wiregen.python.layout import LINE_LENGTH, SHARED_FOLDER


def format_texts(texts: Mapping[str, str], known: Mapping[str, str]) -> dict[str, str]:
    """Return the texts with every Python file formatted that a template made; shared files are formatted already.

    What an earlier run formatted is taken from ``known``, as ``formatted_texts`` gave it.
    """
    return {path: _formatted(text, known) if _is_rendered(path) else text for path, text in texts.items()}


def formatted_texts(before: Mapping[str, str], after: Mapping[str, str]) -> dict[str, str]:
    """Return the formatted texts by the digest of what they were made from."""
    return {_digest(text): after[path] for path, text in before.items() if _is_rendered(path)}


def _is_rendered(path: str) -> bool:
    return path.endswith(".py") and not path.startswith(SHARED_FOLDER)


def _formatted(text: str, known: Mapping[str, str]) -> str:
    found = known.get(_digest(text))
    return format_text(text) if found is None else found


def _digest(text: str) -> str:
    """Return what tells a text, and the way it is formatted, from all others."""
    return sha256(f"{_black_version()} {LINE_LENGTH}\n{text}".encode()).hexdigest()


@cache
def _black_version() -> str:
    return version("black")


def format_text(text: str) -> str:
    import black  # here, for it takes a while, and a run that changes nothing does without it
    from black.mode import TargetVersion

    mode = black.Mode(target_versions={TargetVersion.PY311}, line_length=LINE_LENGTH)
    with _garbage_kept():
        return black.format_str(text, mode=mode)


@contextmanager
def _garbage_kept() -> Iterator[None]:
    """Spare the garbage collector's walks over a syntax tree that only grows: a third of black's time."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()
