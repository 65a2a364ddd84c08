"""The pages of all keys of a spec, of python.yaml and of state.yaml, from the JSON Schemas that check them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from wiregen.spec.structure import dialect_schema, python_schema, state_schema

_REFERENCE = "#/$defs/"


def key_pages(dialect: str, python: str, state: str) -> dict[str, str]:
    """Return the pages by their paths in the site."""
    return {
        dialect: _page("All keys", "From `dialect.schema.json`, which checks every file of a spec.", dialect_schema()),
        python: _page("All keys of python.yaml", "From `python.schema.json`, which checks it.", python_schema()),
        state: _page("All keys of state.yaml", "From `state.schema.json`, which checks it.", state_schema()),
    }


def _page(title: str, about: str, schema_text: str) -> str:
    schema = json.loads(schema_text)
    whole = {name: entry for name, entry in schema["$defs"].items() if _keys(entry)}
    lines = [f"# {title}", "", about, ""]
    for anchor, entry in {"file": schema, **whole}.items():
        heading = str(entry.get("title", anchor)).removeprefix("a ").removeprefix("an ").removeprefix("the ")
        lines += [f"## {heading[0].upper()}{heading[1:]} {{ #{anchor} }}", ""]
        if "description" in entry:
            lines += [_escaped(entry["description"]), ""]
        lines += ["| key | takes | |", "|--|--|--|"]
        required = entry.get("required", ())
        lines += [_row(schema["$defs"], whole, key, value, key in required) for key, value in _keys(entry).items()]
        lines.append("")
    return "\n".join(lines)


def _keys(entry: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = entry.get("properties", {})
    return found


def _row(definitions: dict[str, Any], pages: dict[str, Any], key: str, value: dict[str, Any], required: bool) -> str:
    referred = definitions.get(value.get("$ref", "").removeprefix(_REFERENCE), {})
    about = value.get("description", referred.get("description", ""))
    takes = " or ".join(dict.fromkeys(_takes(definitions, pages, value)))
    return f"| `{key}`{' (required)' if required else ''} | {takes} | {_escaped(about)} |"


def _takes(definitions: dict[str, Any], pages: dict[str, Any], value: dict[str, Any]) -> Iterator[str]:
    """Yield what a key takes, in words, with links to what has keys of its own."""
    name = value.get("$ref", "").removeprefix(_REFERENCE)
    if name in pages:
        yield f"[{_escaped(str(definitions[name].get('title', name)))}](#{name})"
    elif name:
        referred = definitions[name]
        by_name = isinstance(referred.get("additionalProperties"), dict)
        says = "title" in referred and not by_name
        yield from [_escaped(str(referred["title"]))] if says else _takes(definitions, pages, referred)
    elif "enum" in value:
        yield from (f"`{json.dumps(item)}`" if not isinstance(item, str) else f"`{item}`" for item in value["enum"])
    elif isinstance(value.get("additionalProperties"), dict):
        yield f"names, each with {' or '.join(_takes(definitions, pages, value['additionalProperties']))}"
    elif "type" in value:
        kinds = value["type"] if isinstance(value["type"], list) else [value["type"]]
        yield from ("true or false" if kind == "boolean" else kind for kind in kinds)
    else:
        yield "any value"


def _escaped(text: str) -> str:
    return text.replace("|", "\\|").replace("<", "&lt;").replace("*", "\\*").replace("_", "\\_")
