"""Changed specs as data, written as a unified diff has them, and what ``wiregen diff`` prints for them.

A line opens with a blank, ``+`` or ``-``. The comment ``# folder/name.yaml`` opens a file; what no file is named for
is in ``demo/demo.yaml``. Where nothing says what ``demo/protocol.yaml`` holds, it has two directions. Each
``*.txt`` file holds cases: a case opens with ``== its name``, and what is printed with ``-- told``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
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


@dataclass(frozen=True)
class ChangeCase:
    """A change of a spec with the lines that are printed for it."""

    name: str
    change: str
    message: str

    def __str__(self) -> str:
        """Return the case as its file has it."""
        return f"== {self.name}\n{self.change}-- told\n{self.message}"


def change_cases(path: Path) -> list[ChangeCase]:
    """Return the cases of one file."""
    _, *cases = re.split(r"(?m)^== ", path.read_text(encoding="utf-8"))
    return [_case(*case.split("\n", 1)) for case in cases]


def _case(name: str, body: str) -> ChangeCase:
    change, _, message = body.partition("-- told\n")
    return ChangeCase(name, change, message)
