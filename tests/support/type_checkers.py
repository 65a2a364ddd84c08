"""Type checkers, as they judge the files of a user's project."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.support.packages import ROOT

STRICT = "[mypy]\nstrict = true\n"


def type_check(checker: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a type checker over the files of a user's project."""
    files = sorted(path.name for path in folder.glob("*.py"))
    command = {
        "mypy": [sys.executable, "-m", "mypy", "--cache-dir", str(ROOT / ".mypy_cache" / "user"), *files],
        "pyright": [sys.executable, "-m", "pyright", "-p", str(folder)],
    }[checker]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
