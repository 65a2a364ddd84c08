"""A page for each command, with the help that it prints."""

from __future__ import annotations

import click
from click.testing import CliRunner

from wiregen.cli import main


def command_pages() -> dict[str, str]:
    """Return the page of every command, and that of all, by its path in the site."""
    names = main.list_commands(click.Context(main))
    return {"commands/index.md": _page(), **{f"commands/{name}.md": _page(name) for name in names}}


def _page(*command: str) -> str:
    title = " ".join(("wiregen", *command))
    shown = CliRunner().invoke(main, [*command, "--help"], prog_name="wiregen", terminal_width=100).output
    return f"# {title}\n\n```text\n$ {title} --help\n{shown}```\n"
