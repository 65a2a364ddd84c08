"""Render the model of a package through the templates. Returns texts by path; writes nothing."""

from __future__ import annotations

from collections.abc import Iterator

from wiregen.python.imports import Imports
from wiregen.python.layout import MARK
from wiregen.python.model.package import Package
from wiregen.python.shared_modules import shared_files
from wiregen.python.templates import template_environment


def render(package: Package) -> dict[str, str]:
    """Return the text of every Python file of a package by its path inside the package folder."""
    environment = template_environment()
    texts = {"py.typed": ""}
    used = {f".{group.module}" for group in package.exports}
    for path, template, context in _files(package):
        assert path not in texts, f"{path} is made twice: reserve the name of the module"
        imports = Imports(f".{path.removesuffix('.py').replace('/', '.')}")
        made = environment.get_template(template).render(package=package, mark=MARK, imports=imports, **context)
        texts[path] = made
        used |= imports.modules
    return texts | shared_files(used)


def _files(package: Package) -> Iterator[tuple[str, str, dict[str, object]]]:
    """Yield path, template and further context of every file that depends on the spec."""
    yield "__init__.py", "init.py.j2", {}
    yield "_exports.py", "exports.py.j2", {}
    yield "_table.py", "table.py.j2", {}
    yield "_codec/__init__.py", "codec_init.py.j2", {}
    for module in package.modules:
        yield f"{module.name}.py", "models.py.j2", {"module": module}
    for codec in package.codec:
        yield f"_codec/{codec.name}.py", "codec.py.j2", {"module": codec}
    if package.enums:
        yield "enums.py", "enums.py.j2", {}
    if package.value_enums:
        yield "_codec/enum_members.py", "enum_members.py.j2", {}
    for helper in package.helpers:
        yield helper.path, helper.template, {"helpers": helper.content, "source": helper.source}
    if package.decoders.unions:
        yield "decoders.py", "decoders.py.j2", {}
    if package.peekers:
        yield "peek.py", "peek.py.j2", {}
    if package.bases.directions:
        yield "directions.py", "directions.py.j2", {}
        yield "events.py", "events.py.j2", {}
        yield "builders.py", "builders.py.j2", {}
        yield "_codec/events.py", "codec_events.py.j2", {}
