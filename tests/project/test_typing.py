"""Type checkers prove that a match over a union is complete, and find the one that is not."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from tests.support.packages import GENERATED, ROOT
from tests.support.type_checkers import STRICT, type_check

EXHAUSTIVE = ROOT / "tests" / "typing" / "exhaustive.py"


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
def test_a_strict_project_passes_except_an_incomplete_match_and_a_name_that_is_missing(
    checker: str, tmp_path: Path
) -> None:
    complete = EXHAUSTIVE.read_text()
    incomplete = complete.replace("case rt.ResponseDoneEvent():\n            return event.type\n        ", "")
    assert "ResponseDoneEvent" not in incomplete
    (tmp_path / "vendored").mkdir()
    shutil.copytree(GENERATED / "openai_realtime", tmp_path / "vendored" / "openai_realtime")
    # `make lint` checks the package itself as strictly: here the checkers pass over what its functions do.
    ours = "[mypy-openai_realtime.*]\nignore_errors = true\n"
    (tmp_path / "mypy.ini").write_text(f"{STRICT}mypy_path = vendored\n{ours}")
    (tmp_path / "pyrightconfig.json").write_text(
        '{"typeCheckingMode": "strict", "extraPaths": ["vendored"], "exclude": ["vendored"]}'
    )
    (tmp_path / "complete.py").write_text(complete)
    (tmp_path / "imports.py").write_text(IMPORTS)
    (tmp_path / "incomplete.py").write_text(incomplete)
    (tmp_path / "mistyped.py").write_text("import openai_realtime as rt\n\nprint(rt.NoSuchEvent)\n")
    result = type_check(checker, tmp_path)
    errors = [line for line in result.stdout.splitlines() if re.search(r"\.py:\d+.* error: ", line)]
    assert {Path(line.strip().partition(":")[0]).name for line in errors} == {"incomplete.py", "mistyped.py"}
    assert re.search(r"incomplete\.py.*ResponseDoneEvent", result.stdout)
    assert re.search(r"mistyped\.py.*NoSuchEvent", result.stdout)
