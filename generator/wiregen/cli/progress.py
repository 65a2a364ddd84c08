"""Show the progress of a long command on one line of a terminal, after a second."""

from __future__ import annotations

import os
import shutil
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

DELAY: Final = 1.0
"""Seconds before the first line."""

_BETWEEN: Final = 0.5
"""Seconds from one line to the next."""

Say = Callable[[str], None]
"""A function that sets the current action, such as ``reading a.yaml``."""


@contextmanager
def progress(delay: float = DELAY) -> Iterator[Say]:
    """Show the current action and its seconds on the error stream if that is a terminal. Clear the line at the end."""
    if not sys.stderr.isatty() or os.environ.get("TERM") == "dumb":
        yield lambda _: None
        return
    line = _Line(sys.stderr.fileno(), time.monotonic(), delay)
    has_timer = hasattr(signal, "setitimer") and threading.current_thread() is threading.main_thread()
    if not has_timer:
        try:
            yield line.say
        finally:
            line.clear()
        return
    before = signal.signal(signal.SIGALRM, lambda *_: line.show())
    signal.setitimer(signal.ITIMER_REAL, delay + _BETWEEN, _BETWEEN)
    try:
        yield line.say
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
        line.clear()


class _Line:
    """The progress line. It bypasses Python's buffers, whose state a signal may have interrupted."""

    def __init__(self, stream: int, begun: float, delay: float) -> None:
        self._stream = stream
        self._begun = begun
        self._delay = delay
        self._text = ""
        self._width = 0

    def say(self, text: str) -> None:
        """Set the current action."""
        self._text = text
        self.show()

    def show(self) -> None:
        """Write the line if it is due."""
        seconds = time.monotonic() - self._begun
        if self._text and seconds >= self._delay:
            self._write(f"{self._text} … {seconds:.0f} s")

    def clear(self) -> None:
        """Clear the line."""
        if self._width:
            self._write("")
            os.write(self._stream, b"\r")

    def _write(self, text: str) -> None:
        shown = text[: shutil.get_terminal_size().columns - 1]
        os.write(self._stream, f"\r{shown.ljust(self._width)}".encode())
        self._width = len(shown)
