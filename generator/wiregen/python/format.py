"""Format generated code with black, in process and with fixed settings, and only what has changed.

A module is a row of blocks with two empty lines between them. A run notes the formatted block that black made from
each block. The next run takes that formatted block from the file instead of calling black, if the note has the digests
of both and both are the same code. Anybody may have written the note: a false one can change the layout, but never the
code. Comparing takes a thirtieth of the time of formatting.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from hashlib import sha256
from importlib.metadata import version

from wiregen.python.layout import LINE_LENGTH, SHARED_FOLDER
from wiregen.python.same_code import is_same_code
from wiregen.workers import end_with_parent

SMALL = 200_000
"""Up to this number of characters, one process finishes before a second one has started."""

PIECE = 20_000
"""Characters formatted at once. Black keeps all trees of a text until its end, so a long text is slow."""


def format_texts(
    texts: Mapping[str, str], known: Mapping[str, str], present: Mapping[str, str] | None = None
) -> dict[str, str]:
    """Return the texts, with the Python files from templates formatted. Shared files are formatted already.

    ``present`` has the files of the last run, and ``known`` the digests that it noted.
    """
    rows = {path: _row(text, known, (present or {}).get(path)) for path, text in texts.items() if _is_rendered(path)}
    pending = [
        (path, piece) for path, row in rows.items() for piece in _pieces(block for block, old in row if old is None)
    ]
    made: dict[str, list[str]] = {path: [] for path in rows}
    for (path, _), text in zip(pending, _format_all([piece for _, piece in pending]), strict=True):
        made[path] += _blocks(text)
    return dict(texts) | {path: _filled(row, made[path]) for path, row in rows.items()}


def digests(before: Mapping[str, str], after: Mapping[str, str]) -> dict[str, str]:
    """Return the digests of formatted blocks by the digests of the blocks before formatting."""
    pairs = [(_blocks(text), _blocks(after[path])) for path, text in before.items() if _is_rendered(path)]
    return {
        _digest(block): _digest(formatted)
        for blocks, all_formatted in pairs
        if len(blocks) == len(all_formatted)
        for block, formatted in zip(blocks, all_formatted, strict=True)
    }


def _is_rendered(path: str) -> bool:
    return path.endswith(".py") and not path.startswith(SHARED_FOLDER)


def _digest(block: str) -> str:
    """Return a key that is unique to a block, the version of black and the line length."""
    return sha256(f"{_black_version()} {LINE_LENGTH}\n{block}".encode("utf-8", "surrogateescape")).hexdigest()


@cache
def _black_version() -> str:
    return version("black")


def _blocks(text: str) -> list[str]:
    return re.split(r"\n\n\n(?=\S)", text.removesuffix("\n")) if text else []


def _joined(blocks: Iterable[str]) -> str:
    text = "\n\n\n".join(blocks)
    return text and f"{text}\n"


def _pieces(blocks: Iterable[str]) -> Iterator[str]:
    """Yield texts of one or more blocks, each about ``PIECE`` characters long."""
    piece: list[str] = []
    for block in blocks:
        piece.append(block)
        if sum(map(len, piece)) >= PIECE:
            yield _joined(piece)
            piece = []
    if piece:
        yield _joined(piece)


def _row(text: str, known: Mapping[str, str], present: str | None) -> list[tuple[str, str | None]]:
    """Return the blocks of a text, each with its formatted block if the file of the last run has it."""
    there = {_digest(block): block for block in _blocks(present or "")}
    row: list[tuple[str, str | None]] = []
    for block in _blocks(text):
        formatted = there.get(known.get(_digest(block), ""))
        is_known = formatted is not None and is_same_code(block, formatted)
        row.append((block, formatted if is_known else None))
    return row


def _filled(row: list[tuple[str, str | None]], made: list[str]) -> str:
    """Return a formatted file, given its blocks that have been formatted now."""
    if len(made) != sum(old is None for _, old in row):  # formatting has changed the lines between blocks
        return format_text(_joined(block for block, _ in row))
    new = iter(made)
    return _joined(next(new) if old is None else old for _, old in row)


def format_text(text: str) -> str:
    """Return a module formatted."""
    import black  # imported here: it takes a while, and a run without changes does not need it
    from black.mode import TargetVersion

    return black.format_str(text, mode=black.Mode(target_versions={TargetVersion.PY311}, line_length=LINE_LENGTH))


def _format_all(texts: Sequence[str]) -> list[str]:
    """Format texts, in several processes if they are long."""
    workers = min(os.cpu_count() or 1, len(texts))
    if workers < 2 or sum(map(len, texts)) <= SMALL:
        return [format_text(text) for text in texts]
    with ProcessPoolExecutor(workers, initializer=end_with_parent) as pool:
        return list(pool.map(format_text, texts))
