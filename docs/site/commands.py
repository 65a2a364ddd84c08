"""A page for each command, with the help that it prints."""

from __future__ import annotations

import click

from wiregen.cli import main


def command_pages() -> dict[str, str]:
    """Return the page of every command, and that of all, by its path in the site."""
    context = click.Context(main, info_name="wiregen", terminal_width=100)
    pages = {"commands/index.md": _page("wiregen", context, main)}
    for name in main.list_commands(context):
        command = main.get_command(context, name)
        assert command is not None, "a command that is listed is there"
        own = click.Context(command, parent=context, info_name=name, terminal_width=100)
        pages[f"commands/{name}.md"] = _page(f"wiregen {name}", own, command)
    return pages


def _page(title: str, context: click.Context, command: click.Command) -> str:
    return f"# {title}\n\n```text\n$ {title} --help\n{command.get_help(context)}\n```\n"
