"""``wiregen drift`` as the tests run it."""

from __future__ import annotations

import re
from pathlib import Path

from click.testing import CliRunner, Result

from tests.support.drift_cases import SPEC
from wiregen.cli import main

SAME = "0 missing, 0 differ, 0 ours only, 0 stale, 0 known\n"
"""The conclusion if nothing is found."""


def drift(*arguments: str | Path) -> Result:
    """Run the command in this process."""
    return CliRunner().invoke(main, ["drift", *map(str, arguments)], prog_name="wiregen")


def place_of(text: str, spec: str = SPEC) -> str:
    """Return the position of the one text in the spec."""
    before, found, after = spec.partition(text)
    assert found
    assert text not in after
    return f"spec/protocol.yaml:{before.count(chr(10)) + 1}:{len(before) - before.rfind(chr(10))}"


def findings(result: Result) -> list[str]:
    """Return what a command reported, except for headings and the conclusion."""
    lines = (result.stdout + result.stderr).splitlines()
    return [line for line in lines[:-1] if not re.fullmatch("[a-z ]+:", line)]
