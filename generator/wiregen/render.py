"""Render a package model through the templates. Returns texts by path; writes nothing."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from wiregen.conventions import LINE_LENGTH, MARK, SHARED_FOLDER
from wiregen.model import Package
from wiregen.model_json_schema import JsonSchema, JsonValue


def templates_folder() -> Path:
    """Return the folder of the templates: inside the installed package, or beside ``generator/`` in a checkout."""
    installed = Path(__file__).with_name("templates")
    return installed if installed.is_dir() else Path(__file__).parents[2] / "templates"


def template_environment(*, html: bool = False) -> Environment:
    """Return what loads the templates; for HTML every text that they print is escaped."""
    return Environment(
        loader=FileSystemLoader(templates_folder()),
        undefined=StrictUndefined,
        autoescape=html,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def render(package: Package) -> dict[str, str]:
    """Return the text of every file of a package by its path inside the package folder."""
    environment = template_environment()
    environment.globals["line_length"] = LINE_LENGTH
    texts = dict(_shared_files())
    for path, template, context in _files(package):
        texts[path] = environment.get_template(template).render(package=package, mark=MARK, **context)
    texts["schema.json"] = render_json_schema(package.json_schema)
    return texts


def render_json_schema(schema: JsonSchema) -> str:
    """Return the text of a JSON Schema. JSON has no comments, so it says where it comes from under its first key."""
    options = "".join(f" --root {name}" for name in schema.roots)
    mark = f"; remake: wiregen schema PROTOCOL_FOLDER{options}" if options else MARK
    document: dict[str, JsonValue] = {
        "$comment": f"From {schema.source} of the spec {schema.title}{mark}",
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": schema.title,
        "description": schema.description,
    }
    if schema.roots:
        document["$ref"] = f"#/$defs/{schema.roots[0]}"
    document["$defs"] = schema.definitions
    text = json.dumps(document, ensure_ascii=False, indent=2)
    return "".join(char if char == "\n" or char.isprintable() else _escape(char) for char in text) + "\n"


def _escape(char: str) -> str:
    """Return the JSON escape of a character that would not show, in one or two UTF-16 units."""
    return re.sub("(....)", r"\\u\1", char.encode("utf-16-be", "surrogatepass").hex())


def _shared_files() -> Iterator[tuple[str, str]]:
    """Yield what is the same in every package."""
    for path in sorted((templates_folder() / "runtime").glob("*.py")):
        head = f"# From templates/runtime/{path.name} of wiregen{MARK}\n"
        yield f"{SHARED_FOLDER}{path.name}", head + path.read_text(encoding="utf-8")
    yield "py.typed", ""


def _files(package: Package) -> Iterator[tuple[str, str, dict[str, object]]]:
    """Yield path, template and further context of every file that depends on the spec."""
    yield "__init__.py", "init.py.j2", {}
    yield "_exports.py", "exports.py.j2", {}
    yield "_table.py", "table.py.j2", {}
    yield "_codec/__init__.py", "codec_init.py.j2", {}
    for module in package.modules:
        yield f"{module.name}.py", "models.py.j2", {"module": module}
        yield f"_codec/{module.name}.py", "codec.py.j2", {"module": module}
    if package.enums:
        yield "enums.py", "enums.py.j2", {}
    if package.value_enums:
        yield "_codec/enum_members.py", "enum_members.py.j2", {}
    helpers = package.helpers
    if helpers.contexts:
        yield "contexts.py", "contexts.py.j2", {"helpers": helpers}
    if helpers.fluent_builders:
        yield "fluent_builders.py", "fluent_builders.py.j2", {"helpers": helpers}
    if helpers.shorthands:
        yield "shorthands.py", "shorthands.py.j2", {"helpers": helpers}
    if package.decoders.unions:
        yield "decoders.py", "decoders.py.j2", {"decoders": package.decoders}
    if package.events.directions:
        yield "peek.py", "peek.py.j2", {"events": package.events}
        yield "directions.py", "directions.py.j2", {"events": package.events}
        yield "events.py", "events.py.j2", {"events": package.events}
        yield "builders.py", "builders.py.j2", {"events": package.events}
        yield "_codec/events.py", "codec_events.py.j2", {"events": package.events}
