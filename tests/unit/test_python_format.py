"""Formatting: what the last run made is taken over only if it is untouched, and the same in any number of processes."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from typing import Any

import pytest

from wiregen.python import format as formatting
from wiregen.python.format import digests, format_texts

RENDERED = {"a.py": "x = {  1 }\n", "b.py": "y  = 2\n", "_runtime/c.py": "z  = 3\n", "schema.json": "{ }\n"}
FORMATTED = {**RENDERED, "a.py": "x = {1}\n", "b.py": "y = 2\n"}


@pytest.fixture
def formatted(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The texts that are formatted from now on."""
    texts: list[str] = []
    real = formatting.format_text

    def noted(text: str) -> str:
        texts.append(text)
        return real(text)

    monkeypatch.setattr(formatting, "format_text", noted)
    return texts


def test_only_python_files_that_a_template_made_are_formatted(formatted: list[str]) -> None:
    assert format_texts(RENDERED, {}, {}) == FORMATTED
    assert formatted == [RENDERED["a.py"], RENDERED["b.py"]]


def test_what_the_last_run_made_is_taken_over(formatted: list[str]) -> None:
    known = digests(RENDERED, FORMATTED)
    assert format_texts(RENDERED, known, FORMATTED) == FORMATTED
    assert formatted == []


def test_a_file_that_was_changed_since_is_formatted_again(formatted: list[str]) -> None:
    known = digests(RENDERED, FORMATTED)
    assert format_texts(RENDERED, known, {**FORMATTED, "a.py": "import evil\n"}) == FORMATTED
    assert formatted == [RENDERED["a.py"]]


def test_what_is_kept_between_runs_holds_no_code() -> None:
    known = digests(RENDERED, FORMATTED)
    assert len(known) == 2
    assert all(len(text) == 64 and set(text) <= set("0123456789abcdef") for item in known.items() for text in item)


def test_another_text_or_an_unknown_file_is_formatted(formatted: list[str]) -> None:
    known = digests(RENDERED, FORMATTED)
    changed = {**RENDERED, "b.py": "y  = 4\n"}
    assert format_texts(changed, known, FORMATTED) == {**FORMATTED, "b.py": "y = 4\n"}
    assert format_texts({"new.py": RENDERED["a.py"]}, known, FORMATTED) == {"new.py": "x = {1}\n"}
    assert formatted == ["y  = 4\n", RENDERED["a.py"]]


def test_several_processes_give_the_same_as_one(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = {f"{number}.py": f"x  = {number}\n" * (number + 1) for number in range(4)}
    alone = format_texts(texts, {}, {})
    monkeypatch.setattr(formatting, "SMALL", 0)
    monkeypatch.setattr("os.cpu_count", lambda: 2)
    assert format_texts(texts, {}, {}) == alone == {path: text.replace("  ", " ") for path, text in texts.items()}


def test_a_long_module_gets_the_same_text_in_pieces(formatted: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    texts = {
        "a.py": '"""Numbers."""\n\n' + "\n\n\n".join(f"x  = {number}\ny  = {number}" for number in range(9)) + "\n"
    }
    whole = format_texts(texts, {})
    monkeypatch.setattr(formatting, "PIECE", 20)
    assert format_texts(texts, {}) == whole == {"a.py": texts["a.py"].replace("  ", " ")}
    assert len(formatted) == 1 + 5


def test_the_processes_of_a_killed_run_end_too() -> None:
    text = "'\\n\\n\\n'.join(['x = [1,  2]\\n' * 2_000] * 40)"
    code = f"from wiregen.python.format import format_texts; format_texts({{'a.py': {text}}}, {{}})"
    with subprocess.Popen([sys.executable, "-c", code]) as run:
        started = _wait_for(lambda: len(found := _printed("pgrep", "-P", str(run.pid))) > 1 and found)
        run.kill()
    assert _wait_for(
        lambda: not [state for state in _printed("ps", "-o", "stat=", "-p", ",".join(started)) if state[0] != "Z"]
    )


def _printed(*command: str) -> list[str]:
    """Return the words that a command prints."""
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout.split()


def _wait_for(condition: Callable[[], Any]) -> Any:
    """Return what a condition gives once that is true; fail after half a minute."""
    deadline = time.monotonic() + 30
    while not (found := condition()):
        assert time.monotonic() < deadline
        time.sleep(0.01)
    return found
