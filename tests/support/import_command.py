"""``wiregen import``, run by tests."""

from __future__ import annotations

from pathlib import Path

from click.testing import CliRunner, Result

from wiregen.cli import main


def run(*arguments: str | Path) -> Result:
    """Run the command in this process with these arguments."""
    return CliRunner().invoke(main, ["import", *map(str, arguments)], prog_name="wiregen")
