"""The first files of a new protocol, by their paths in a project: an example that generates and passes its tests."""

from __future__ import annotations

import importlib.util
import re

from wiregen.python.reserved import KNOWN_ALREADY, why_not_a_package
from wiregen.python.templates import template_environment
from wiregen.spec.structure import DIALECT, PYTHON, dialect_schema, python_schema

MAKEFILE = "Makefile"


def why_no_name(name: str) -> str | None:
    """Say why a package cannot have this name, or None if it can."""
    if not re.fullmatch("[a-z][a-z0-9]*(_[a-z0-9]+)*", name):
        return "not in snake case, such as 'chat_room'"
    if (reason := why_not_a_package(name)) is not None:
        return reason
    found = importlib.util.find_spec(name)
    if found is not None and found.origin is not None:  # a folder that merely has that name has no origin
        return KNOWN_ALREADY
    return None


def protocol_files(name: str) -> dict[str, str]:
    """Return the spec of a new protocol and its test."""
    return {
        f"spec/{name}/protocol.yaml": _rendered("protocol.yaml.j2", name),
        f"spec/{name}/posts.yaml": _rendered("posts.yaml.j2", name),
        f"tests/test_{name}.py": _rendered("test.py.j2", name),
    }


def project_files() -> dict[str, str]:
    """Return what all protocols of a project share: the JSON Schemas that editors need, and the Makefile."""
    return {
        f"spec/{DIALECT}": dialect_schema(),
        f"spec/{PYTHON}": python_schema(),
        MAKEFILE: _rendered("Makefile.j2", ""),
    }


def _rendered(template: str, name: str) -> str:
    return template_environment().get_template(f"scaffold/{template}").render(name=name)
