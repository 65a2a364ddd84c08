"""The page of what every generated package offers, from the docstrings in one of them."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import TypeAlias

from wiregen.python.api import RUNTIME_EXPORTS
from wiregen.python.templates import templates_folder

_Definition: TypeAlias = ast.ClassDef | ast.FunctionDef

_FUNCTIONS = {
    "decoders": ("decode_server_event", "server_event_from_dict"),
    "peek": ("peek_type",),
    "_runtime.entry": ("encode",),
}
"""The functions of a package, by module; those that decode stand for one of each union."""

_INHERITED = {
    "_runtime.base": ("ModelBase",),
    "_runtime.model": ("TaggedModel",),
    "_runtime.enveloped_model": ("EnvelopedModel",),
}
"""Bases that have public members, by module."""

_EVENTS = {"directions": ("ServerEventBase", "UnknownServerEvent")}
"""What the classes of events have beside their fields, at the example of one direction."""


def api_page(package: Path) -> str:
    """Return the page, from the package in a folder."""
    lines = [
        "# The runtime API",
        "",
        f"What every generated package offers beside what its protocol gives, at the example of `{package.name}`.",
        "All of it is imported from the package itself.",
        "",
    ]
    for title, modules in (
        ("Functions", _FUNCTIONS),
        ("Errors, models, and what fields hold", RUNTIME_EXPORTS),
        ("What all models have", _INHERITED),
        ("What events have", _EVENTS),
    ):
        lines += [f"## {title}", ""]
        for module, names in modules.items():
            tree = ast.parse(_path(module, package).read_text(encoding="utf-8"))
            lines += [line for name in names for line in _entry(tree.body, name)]
    return "\n".join(lines)


def _path(module: str, package: Path) -> Path:
    """Return where a module is written: a package has only those of the shared ones that it uses."""
    name = module.removeprefix("_runtime.")
    return (package if name == module else templates_folder() / "runtime") / f"{name}.py"


def _entry(body: list[ast.stmt], name: str) -> Iterator[str]:
    """Yield the lines of one name: a function, a class with its public members, or a value. Raises LookupError."""
    for number, node in enumerate(body):
        if isinstance(node, ast.ClassDef | ast.FunctionDef) and node.name == name:
            yield from _definition(node, name, "###")
            return
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.target.id == name:
            yield from (f"### `{name}` {{ #{name} }}", "", _docstring(body[number + 1]), "")
            return
    raise LookupError(name)


def _definition(node: _Definition, name: str, heading: str) -> Iterator[str]:
    yield from (f"{heading} `{name}` {{ #{name} }}", "")
    if isinstance(node, ast.FunctionDef):
        arguments = node.args
        arguments.args = [item for item in arguments.args if item.arg not in ("self", "cls")]
        returns = f" -> {ast.unparse(node.returns)}" if node.returns else ""
        is_property = any(ast.unparse(item) == "property" for item in node.decorator_list)
        signature = (
            f"{node.name}: {returns.removeprefix(' -> ')}"
            if is_property
            else (f"{node.name}({ast.unparse(arguments)}){returns}")
        )
        yield from ("```python", signature, "```", "")
    yield from (_code(ast.get_docstring(node) or ""), "")
    if isinstance(node, ast.ClassDef):
        for member in node.body:
            if isinstance(member, ast.FunctionDef) and not member.name.startswith("_") and ast.get_docstring(member):
                yield from _definition(member, f"{name}.{member.name}", "####")


def _docstring(node: ast.stmt) -> str:
    assert isinstance(node, ast.Expr), "a value that is offered has a docstring"
    assert isinstance(node.value, ast.Constant), "a value that is offered has a docstring"
    return _code(str(node.value.value))


def _code(text: str) -> str:
    """Return a docstring as Markdown: what stands between double backticks as code."""
    return text.replace("``", "`")
