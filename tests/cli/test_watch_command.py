"""``wiregen watch`` generates at once and after every save, goes on through faults, and ends well with Ctrl-C."""

from __future__ import annotations

import queue
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.faults import write_spec
from wiregen.cli import main
from wiregen.cli.watch import run_after, watched_folders
from wiregen.files import write_file

DEMO = {"protocol.yaml": "protocol: demo\n", "items.yaml": "records:\n  Item: {doc: A thing.}\n"}
HANG = 120
"""Seconds that only a watcher which has stopped to answer takes."""


def test_it_runs_when_watching_has_begun_and_then_for_changes_only() -> None:
    seen: list[int] = []
    rounds: list[set[str]] = [set(), set(), {"a"}, set(), {"b", "c"}]

    def counted() -> Iterator[set[str]]:
        for number, changes in enumerate(rounds):
            seen.append(number)
            yield changes

    runs: list[int] = []
    run_after(counted(), lambda: runs.append(seen[-1]))
    assert runs == [0, 2, 4]


def test_a_run_that_ends_in_faults_is_not_the_last() -> None:
    runs: list[int] = []

    def run() -> None:
        runs.append(len(runs))
        if runs[-1] != 1:
            raise SystemExit(2)

    run_after([{"a"}, {"b"}, {"c"}], run)
    assert runs == [0, 1, 2]


def test_of_one_protocol_those_that_it_may_import_from_are_watched_too(tmp_path: Path) -> None:
    spec = tmp_path / "spec"
    write_spec(spec / "b", DEMO)
    write_spec(spec / "a", DEMO)
    write_spec(spec / "notes", {"todo.txt": ""})
    assert watched_folders(spec) == [spec]
    assert watched_folders(spec / "b") == [spec / "a", spec / "b"]


def test_without_a_folder_there_is_nothing_to_watch(tmp_path: Path) -> None:
    result = CliRunner().invoke(main, ["watch", "--spec", str(tmp_path / "nowhere")])
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == f"there is no folder {tmp_path / 'nowhere'} to watch\n"


@pytest.fixture(name="place")
def _place(tmp_path: Path) -> Path:
    """Return a working directory with a spec."""
    write_spec(tmp_path / "spec/demo", DEMO)
    return tmp_path


@pytest.fixture(name="watcher")
def _watcher(place: Path) -> Iterator[subprocess.Popen[str]]:
    """Yield the command as a process of its own, both streams in one."""
    with subprocess.Popen(
        [sys.executable, "-m", "wiregen", "watch", "--spec", "spec", "--out", "out"],
        cwd=place,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        # Where the tests run in the background of a shell they ignore Ctrl-C, and would hand that down.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    ) as process:
        yield process
        process.kill()


@pytest.fixture(name="wait_for")
def _wait_for(watcher: subprocess.Popen[str]) -> Callable[[str], list[str]]:
    """Return what reads lines up to one that starts so, and returns them."""
    assert watcher.stdout is not None
    lines: queue.SimpleQueue[str] = queue.SimpleQueue()
    stream = watcher.stdout

    def read_on() -> None:
        for line in stream:
            lines.put(line)

    threading.Thread(target=read_on, daemon=True).start()

    def wait_for(start: str) -> list[str]:
        read = [lines.get(timeout=HANG)]
        while not read[-1].startswith(start):
            read.append(lines.get(timeout=HANG))
        return read

    return wait_for


def test_every_save_is_answered_until_ctrl_c(
    place: Path, watcher: subprocess.Popen[str], wait_for: Callable[[str], list[str]]
) -> None:
    items, more, package = place / "spec/demo/items.yaml", place / "spec/demo/more.yaml", place / "out/demo"
    assert wait_for("watching") == ["watching spec; stop with Ctrl-C\n"]
    assert len(wait_for("generated out/demo (")) == 1

    write_file(items, "records:\n  Item: {docs: A thing.}\n")
    wait_for("spec/demo/items.yaml:2:10: unknown key 'docs' in a record: did you mean 'doc'?")
    assert "A thing." in (package / "items.py").read_text(encoding="utf-8")
    write_file(items, "records:\n  Item: {doc: A thingy.}\n")
    wait_for("generated out/demo (")
    assert "A thingy." in (package / "items.py").read_text(encoding="utf-8")

    write_file(more, "records:\n  More: {doc: Another thing.}\n")
    wait_for("generated out/demo (")
    assert "Another thing." in (package / "more.py").read_text(encoding="utf-8")
    more.unlink()
    wait_for("generated out/demo (")
    assert not (package / "more.py").exists()

    write_spec(place / "spec/other", {"protocol.yaml": "protocol: other\n"})
    wait_for("generated out/other (")
    watcher.send_signal(signal.SIGINT)
    assert watcher.wait(timeout=HANG) == 0
