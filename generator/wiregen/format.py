"""Format generated code with black, in process and with fixed settings, and only what has changed.

A file of the last run stands for what black would make of a text under two conditions. The last run noted that it made
just these bytes of just this text; and, for anybody may have written that note, the file parses to the same syntax tree
as the text, read as Python itself would read it. So a note that was tampered with can bring about another layout, but
never other code. Comparing trees takes a tenth of the time of formatting.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Mapping
from functools import cache
from hashlib import sha256
from importlib.metadata import version

from wiregen.conventions import LINE_LENGTH, SHARED_FOLDER


def format_texts(
    texts: Mapping[str, str], known: Mapping[str, str], present: Mapping[str, str] | None = None
) -> dict[str, str]:
    """Return the texts with every Python file formatted that a template made; shared files are formatted already.

    ``present`` has the files of the last run, and ``known`` what it noted of them, as ``digests`` gave it.
    """
    formatted = dict(texts)
    for path in filter(_is_rendered, texts):
        text, found = texts[path], (present or {}).get(path)
        is_known = found is not None and known.get(_digest(text)) == _digest(found)
        formatted[path] = found if found is not None and is_known and _is_same_code(text, found) else _format(text)
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


def _format(text: str) -> str:
    import black  # here, for it takes a while, and a run that changes nothing does without it
    from black.mode import TargetVersion

    mode = black.Mode(target_versions={TargetVersion.PY311}, line_length=LINE_LENGTH)
    return black.format_str(text, mode=mode)
