"""Format generated code with black, in process and with fixed settings."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from hashlib import sha256
from importlib.metadata import version

from wiregen.python.layout import LINE_LENGTH, SHARED_FOLDER

SMALL = 200_000
"""Up to so many characters one process is done before another has started."""


def format_text(text: str) -> str:
    """Return a module formatted."""
    import black  # here, for it takes a while, and a run that changes nothing does without it
    from black.mode import TargetVersion

    return black.format_str(text, mode=black.Mode(target_versions={TargetVersion.PY311}, line_length=LINE_LENGTH))


def format_texts(texts: Mapping[str, str], before: Mapping[str, str], known: Mapping[str, str]) -> dict[str, str]:
    """Return the texts with every Python file formatted that a template made; shared files are formatted already.

    ``before`` has the files of the last run by path, as they are now, and ``known`` what ``digests`` gave for that run:
    a file of which nothing changed is taken from there, but only if it is what the formatter made.
    """
    found = dict(texts)
    pending = []
    for path, text in texts.items():
        if not _is_rendered(path):
            continue
        if path in before and known.get(_rendered_digest(text)) == _digest(before[path]):
            found[path] = before[path]
        else:
            pending.append(path)
    found.update(zip(pending, _format_all([texts[path] for path in pending]), strict=True))
    return found


def digests(texts: Mapping[str, str], formatted: Mapping[str, str]) -> dict[str, str]:
    """Return the digest of every formatted file by the digest of what it was made from, and no code at all."""
    return {_rendered_digest(text): _digest(formatted[path]) for path, text in texts.items() if _is_rendered(path)}


def _is_rendered(path: str) -> bool:
    return path.endswith(".py") and not path.startswith(SHARED_FOLDER)


def _rendered_digest(text: str) -> str:
    """Return what tells a text, and the way it is formatted, from all others."""
    return _digest(f"{_black_version()} {LINE_LENGTH}\n{text}")


def _digest(text: str) -> str:
    return sha256(text.encode("utf-8", "surrogateescape")).hexdigest()


@cache
def _black_version() -> str:
    return version("black")


def _format_all(texts: Sequence[str]) -> list[str]:
    """Format texts, in several processes if they are long, the longest first."""
    workers = min(os.cpu_count() or 1, len(texts))
    if workers < 2 or sum(map(len, texts)) <= SMALL:
        return list(map(format_text, texts))
    order = sorted(range(len(texts)), key=lambda index: -len(texts[index]))
    with ProcessPoolExecutor(workers) as pool:
        formatted = dict(zip(order, pool.map(format_text, [texts[index] for index in order]), strict=True))
    return [formatted[index] for index in range(len(texts))]
