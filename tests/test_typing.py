"""Type checkers prove that a match over a union is complete, and find the one that is not."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.packages import GENERATED, ROOT

EXHAUSTIVE = ROOT / "tests" / "typing" / "exhaustive.py"

STRICT = "[mypy]\nstrict = true\n"


def user_project(folder: Path, source: str) -> Path:
    """Lay out a user's strict project, with the generated package vendored, and return its one file."""
    (folder / "vendored").mkdir()
    shutil.copytree(GENERATED / "openai_realtime", folder / "vendored" / "openai_realtime")
    (folder / "mypy.ini").write_text(f"{STRICT}mypy_path = vendored\n")
    (folder / "pyrightconfig.json").write_text(
        '{"typeCheckingMode": "strict", "extraPaths": ["vendored"], "include": [".", "vendored"]}'
    )
    (folder / "app.py").write_text(source)
    return folder / "app.py"


def type_check(checker: str, file: Path) -> subprocess.CompletedProcess[str]:
    """Run a type checker over a user's file in its project."""
    command = {
        "mypy": [sys.executable, "-m", "mypy", "--cache-dir", str(ROOT / ".mypy_cache" / "user"), file.name],
        "pyright": [sys.executable, "-m", "pyright", "-p", str(file.parent)],
    }[checker]
    return subprocess.run(command, cwd=file.parent, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_a_complete_match_passes_in_a_strict_project(checker: str, tmp_path: Path) -> None:
    result = type_check(checker, user_project(tmp_path, EXHAUSTIVE.read_text()))
    assert result.returncode == 0, result.stdout


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_a_match_without_one_event_is_found(checker: str, tmp_path: Path) -> None:
    source = EXHAUSTIVE.read_text().replace("case rt.ResponseDoneEvent():\n            return event.type\n        ", "")
    assert "ResponseDoneEvent" not in source
    result = type_check(checker, user_project(tmp_path, source))
    assert result.returncode == 1
    assert "ResponseDoneEvent" in result.stdout


IMPORTS = """
import openai_realtime as rt
from openai_realtime import CustomVoice, decode_voice
from openai_realtime import *

one: CustomVoice = rt.CustomVoice(id="v")
two: MessageItem = user_text("Hi")
three: rt.Voice = decode_voice("{}")
"""
"""Every way to a name, though names are imported on first use."""


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_every_way_to_import_a_name_is_understood(checker: str, tmp_path: Path) -> None:
    result = type_check(checker, user_project(tmp_path, IMPORTS))
    assert result.returncode == 0, result.stdout


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_a_name_that_is_not_there_is_found(checker: str, tmp_path: Path) -> None:
    result = type_check(checker, user_project(tmp_path, "import openai_realtime as rt\n\nprint(rt.NoSuchEvent)\n"))
    assert result.returncode == 1
    assert "NoSuchEvent" in result.stdout
