"""``wiregen inspect`` as the tests run it."""

from __future__ import annotations

from click.testing import CliRunner, Result

from wiregen.cli import main


def inspect(*arguments: str, recorded: bytes = b"") -> Result:
    """Run the command in this process."""
    return CliRunner().invoke(main, ["inspect", *arguments], input=recorded, prog_name="wiregen")


def findings(result: Result) -> list[str]:
    """Return what a command found, without headings, places in files, counts of frames and the conclusion."""
    lines = (result.stdout + result.stderr).splitlines()[:-1]
    return [line.partition(": ")[2] for line in lines if line.endswith("]")]
