"""Type checkers prove that a match over a union is complete, and find the one that is not."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from tests.support.packages import GENERATED, ROOT
from tests.support.type_checkers import STRICT, type_check

EXHAUSTIVE = ROOT / "tests" / "typing" / "exhaustive.py"


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
def test_a_complete_match_and_every_way_to_import_pass_in_a_strict_project(checker: str, tmp_path: Path) -> None:
    app = user_project(tmp_path, EXHAUSTIVE.read_text())
    app.with_name("imports.py").write_text(IMPORTS)
    result = type_check(checker, tmp_path)
    assert result.returncode == 0, result.stdout


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_a_match_without_one_event_and_a_name_that_is_not_there_are_found(checker: str, tmp_path: Path) -> None:
    source = EXHAUSTIVE.read_text().replace("case rt.ResponseDoneEvent():\n            return event.type\n        ", "")
    assert "ResponseDoneEvent" not in source
    app = user_project(tmp_path, source)
    app.with_name("imports.py").write_text("import openai_realtime as rt\n\nprint(rt.NoSuchEvent)\n")
    result = type_check(checker, tmp_path)
    assert result.returncode == 1
    assert re.search(r"app\.py.*ResponseDoneEvent", result.stdout)
    assert re.search(r"imports\.py.*NoSuchEvent", result.stdout)
