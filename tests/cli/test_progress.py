"""What a long command is doing is shown on a terminal, on one line, and nowhere else."""

from __future__ import annotations

import os
import pty
import signal
import sys
from io import StringIO

import pytest

from wiregen.cli.progress import progress


def test_a_terminal_shows_what_is_being_done_and_keeps_nothing_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    ours, theirs = pty.openpty()
    monkeypatch.setenv("TERM", "xterm")
    with open(theirs, "w", encoding="utf-8") as terminal:
        monkeypatch.setattr(sys, "stderr", terminal)
        before = signal.getsignal(signal.SIGALRM)
        with progress(delay=0) as say:
            say("reading a rather long name")
            say("importing")
        assert signal.getsignal(signal.SIGALRM) == before
        print("end", end="", file=terminal, flush=True)
        shown = ""
        while not shown.endswith("end"):  # a terminal hands over piece by piece
            shown += os.read(ours, 10_000).decode()
    os.close(ours)
    lines = shown.removesuffix("end").split("\r")
    assert [line.partition(" … ")[0] for line in lines[:3]] == ["", "reading a rather long name", "importing"]
    assert len(lines[2]) == len(lines[1])
    assert lines[-2].strip() == lines[-1] == ""


def test_a_command_that_is_done_in_a_second_shows_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    ours, theirs = pty.openpty()
    with open(theirs, "w", encoding="utf-8") as terminal:
        monkeypatch.setattr(sys, "stderr", terminal)
        with progress(delay=1e9) as say:
            say("reading")
        terminal.write("end")
        terminal.flush()
        assert os.read(ours, 10_000) == b"end"
    os.close(ours)


def test_nothing_is_shown_if_the_stream_is_not_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = StringIO()
    monkeypatch.setattr(sys, "stderr", stream)
    with progress(delay=0) as say:
        say("reading")
    assert stream.getvalue() == ""
