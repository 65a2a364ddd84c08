"""Changed specs as data, written as a unified diff has them, and what ``wiregen diff`` prints for them.

A line opens with a blank, ``+`` or ``-``. The comment ``# folder/name.yaml`` opens a file; what no file is named for
stands in ``demo/demo.yaml``. Where nothing says what ``demo/protocol.yaml`` holds, it has two directions.
"""

from __future__ import annotations

import re
from pathlib import Path

from click.testing import CliRunner, Result

from tests.faults import write_spec
from wiregen.cli import main

HERE = Path(__file__).parent

PROTOCOL = """protocol: demo
directions:
  server: {doc: Sent by the server., union: ServerEvent, constants: ServerEventType, unknown: UnknownServerEvent}
  client: {doc: Sent by the client., union: ClientEvent, constants: ClientEventType, unknown: UnknownClientEvent}
"""


def write_sides(folder: Path, change: str) -> None:
    """Write the specs before and after a change into ``old`` and ``new``."""
    for side, left_out in (("old", "+"), ("new", "-")):
        lines = [line[1:] for line in change.splitlines(keepends=True) if line[0] != left_out]
        files = _files("".join(lines))
        write_spec(folder / side, {"demo/protocol.yaml": PROTOCOL} | files)


def _files(text: str) -> dict[str, str]:
    first, *others = re.split(r"(?m)^# ([a-z_/]+\.yaml)\n", text)
    files = dict(zip(others[::2], others[1::2], strict=True))
    return ({"demo/demo.yaml": first} if first else {}) | files


def diff(*arguments: str) -> Result:
    """Run the command in this process."""
    return CliRunner().invoke(main, ["diff", *arguments], prog_name="wiregen")


def printed(folder: Path, change: str) -> str:
    """Return what the command prints for a change, with its working directory in a folder of its own."""
    write_sides(folder, change)
    result = diff("old", "new")
    assert (result.exit_code, result.stderr) == (0, "")
    return result.stdout


def golden(path: Path, text: str, *, update: bool) -> None:
    """Fail where a file is not this text; with ``update``, rewrite it before."""
    if path.read_text(encoding="utf-8") != text:
        if update:
            path.write_text(text, encoding="utf-8", newline="\n")
        raise AssertionError(f"{path.name} {'was rewritten: look at it' if update else 'is not what is expected'}")
