"""Format generated code with black, in process and with fixed settings, and only what has changed.

A file of the last run stands for what black would make of a text under two conditions. The last run noted that it made
just these bytes of just this text; and, for anybody may have written that note, the file parses to the same syntax tree
as the text, read as Python itself would read it. So a note that was tampered with can bring about another layout, but
never other code. Comparing trees takes a tenth of the time of formatting.
"""

from __future__ import annotations

import ast
import gc
import os
import re
from collections.abc import Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from hashlib import sha256
from importlib.metadata import version

from wiregen.python.layout import LINE_LENGTH, SHARED_FOLDER

SMALL = 200_000
"""Up to so many characters one process is done before another has started."""


def format_texts(
    texts: Mapping[str, str], known: Mapping[str, str], present: Mapping[str, str] | None = None
) -> dict[str, str]:
    """Return the texts with every Python file formatted that a template made; shared files are formatted already.

    ``present`` has the files of the last run, and ``known`` what it noted of them, as ``digests`` gave it.
    """
    formatted = dict(texts)
    pending: list[str] = []
    for path in filter(_is_rendered, texts):
        text, found = texts[path], (present or {}).get(path)
        if found is not None and known.get(_digest(text)) == _digest(found) and _is_same_code(text, found):
            formatted[path] = found
        else:
            pending.append(path)
    formatted.update(zip(pending, _format_all([texts[path] for path in pending]), strict=True))
    return formatted


def digests(before: Mapping[str, str], after: Mapping[str, str]) -> dict[str, str]:
    """Return the digests of formatted texts by those of what they were made from."""
    return {_digest(text): _digest(after[path]) for path, text in before.items() if _is_rendered(path)}


def _is_rendered(path: str) -> bool:
    return path.endswith(".py") and not path.startswith(SHARED_FOLDER)


def _digest(text: str) -> str:
    """Return what tells a text, and the way it is formatted, from all others."""
    return sha256(f"{_black_version()} {LINE_LENGTH}\n{text}".encode("utf-8", "surrogateescape")).hexdigest()


@cache
def _black_version() -> str:
    return version("black")


def _is_same_code(text: str, formatted: str) -> bool:
    """Say whether two modules have the same syntax tree and comments.

    They are parsed as bytes: a comment on the encoding of a file changes what the rest of it means.
    """
    if text == formatted:
        return True
    modules = [module.encode("utf-8", "surrogateescape") for module in (text, formatted)]
    try:
        first, second = (ast.dump(ast.parse(module)) for module in modules)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False
    return first == second and _comments(text) == _comments(formatted)


def _comments(text: str) -> list[str]:
    """Return what stands behind every ``#``, those inside strings too."""
    return [line.rstrip() for line in re.findall("#.*", text)]


def format_text(text: str) -> str:
    """Return a module formatted."""
    import black  # here, for it takes a while, and a run that changes nothing does without it
    from black.mode import TargetVersion

    mode = black.Mode(target_versions={TargetVersion.PY311}, line_length=LINE_LENGTH)
    pauses = gc.isenabled()
    gc.disable()  # black holds one large tree to its end: looking for garbage in it takes half of its time
    try:
        return black.format_str(text, mode=mode)
    finally:
        if pauses:
            gc.enable()


def _format_all(texts: Sequence[str]) -> list[str]:
    """Format texts, in several processes if they are long, the longest first."""
    workers = min(os.cpu_count() or 1, len(texts))
    if workers < 2 or sum(map(len, texts)) <= SMALL:
        return list(map(format_text, texts))
    order = sorted(range(len(texts)), key=lambda index: -len(texts[index]))
    with ProcessPoolExecutor(workers) as pool:
        formatted = dict(zip(order, pool.map(format_text, [texts[index] for index in order]), strict=True))
    return [formatted[index] for index in range(len(texts))]
