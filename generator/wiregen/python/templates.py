"""Find and load the templates."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, pass_context
from jinja2.runtime import Context

from wiregen.python.imports import Imports


def templates_folder() -> Path:
    """Return the folder of the templates: inside the installed package, or beside ``generator/`` in a checkout."""
    installed = Path(__file__).parents[1] / "templates"
    return installed if installed.is_dir() else Path(__file__).parents[3] / "templates"


@cache
def template_environment(*, html: bool = False) -> Environment:
    """Return the environment that loads the templates and keeps them compiled. For HTML, it escapes what they print."""
    environment = Environment(
        loader=FileSystemLoader(templates_folder()),
        undefined=StrictUndefined,
        autoescape=html,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        extensions=["jinja2.ext.do"],
        finalize=None if html else _print,
    )
    if not html:
        environment.filters["join"] = _join
    return environment


@pass_context
def _print(context: Context, value: object) -> object:
    """Return what a template prints; a module imports what that needs."""
    imports = context.get("imports")
    return imports.print(value) if isinstance(imports, Imports) else value


@pass_context
def _join(context: Context, values: Iterable[object], separator: str) -> str:
    """Return some values as a text with a separator between them; a module imports what they need."""
    return separator.join(str(_print(context, value)) for value in values)
