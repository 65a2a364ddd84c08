"""Recordings of any size in constant memory, on several cores if wanted."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path
from typing import IO

from wiregen.compare.traffic.documents import document_lines, is_document
from wiregen.compare.traffic.inspector import Inspector
from wiregen.compare.traffic.traffic import Traffic
from wiregen.protocol.resolve import resolve
from wiregen.spec.folder import read_folder
from wiregen.spec.parser import parse
from wiregen.workers import end_with_parent

_BLOCK = 1 << 20
"""The number of bytes read at once, before the rest of the last line."""


@dataclass(frozen=True, slots=True)
class Block:
    """Some whole lines of a recording."""

    file: str
    first_line: int
    lines: tuple[bytes, ...]


def blocks(file: str, stream: IO[bytes]) -> Iterator[Block]:
    """Yield the lines of a recording in blocks. The lines of a document are its frames."""
    if is_document(file):
        yield Block(file, 1, document_lines(stream.read()))
        return
    number = 1
    while lines := tuple(stream.readlines(_BLOCK)):
        yield Block(file, number, lines)
        number += len(lines)


def inspect_blocks(inspector: Inspector, some: Iterable[Block], progress: Callable[[int], None]) -> Traffic:
    """Return the traffic in some blocks. ``progress`` is called with the number of bytes in each."""
    for block in some:
        _read(inspector, block)
        progress(sum(map(len, block.lines)))
    return inspector.traffic


def inspect_in_parallel(
    folder: Path, direction: str, some: Iterable[Block], progress: Callable[[int], None], jobs: int
) -> Traffic:
    """Return the traffic in some blocks, read by several processes that each read the spec in a folder."""
    total = Traffic()
    running: deque[tuple[int, Future[Traffic]]] = deque()
    context = get_context("spawn")  # the same on every system, and safe if threads run
    with ProcessPoolExecutor(jobs, context, _prepare, (folder, direction)) as pool:

        def take() -> None:
            size, future = running.popleft()
            total.merge(future.result())
            progress(size)

        for block in some:
            if len(running) >= 2 * jobs:
                take()
            running.append((sum(map(len, block.lines)), pool.submit(_inspect, block)))
        while running:
            take()
    return total


_inspector: list[Inspector] = []
"""The inspector of this process, if it was started to read blocks."""


def _prepare(folder: Path, direction: str) -> None:
    end_with_parent()
    _inspector[:] = [Inspector(resolve(parse(read_folder(folder))), direction)]


def _inspect(block: Block) -> Traffic:
    (inspector,) = _inspector
    _read(inspector, block)
    return inspector.take()


def _read(inspector: Inspector, block: Block) -> None:
    for number, line in enumerate(block.lines, block.first_line):
        inspector.read(block.file, number, line)
