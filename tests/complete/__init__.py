"""A small protocol that uses every key of the dialect, and the way along the JSON Schema to all that it says."""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib import resources
from pathlib import Path
from typing import Any

from wiregen.source.nodes import plain
from wiregen.spec.folder import PYTHON_FILE, read_folder

HERE = Path(__file__).parent


def _schema(name: str) -> dict[str, Any]:
    schema: dict[str, Any] = json.loads(resources.files("wiregen.spec").joinpath(name).read_text("utf-8"))
    return schema


SCHEMA = _schema("dialect.schema.json")
PYTHON_SCHEMA = _schema("python.schema.json")

UNPRINTABLE = re.compile("[\x7f-\x84\x86-\x9f\ufdd0-\ufdef\ufffe\uffff]")
"""What JSON may hold as it is, and YAML only as an escape."""

Way = tuple[str | int, ...]
"""The way to a value of a spec: the file, then keys and indexes."""


@dataclass(frozen=True, slots=True)
class Stop:
    """A value of a spec, or a key, in which case the way ends with it."""

    way: Way
    value: Any
    meaning: str
    """The definition in the schema that the text or the collection is of, else the way to it from the one around."""
    schema: dict[str, Any]
    is_key: bool = False


def complete_files() -> dict[str, Any]:
    """Return the content of the files, by folder and name; the one who asks may change it."""
    return copy.deepcopy(_complete_files())


@cache
def _complete_files() -> dict[str, Any]:
    protocol = read_folder(HERE / "chat")
    folders = (("chat", protocol), *protocol.imported)
    return {
        f"{folder}/{file.name}": plain(file.content)
        for folder, loaded in folders
        for file in loaded.files
        if file.content is not None
    }


def write_files(root: Path, files: dict[str, Any]) -> Path:
    """Write such files below a folder, and return the folder of the protocol that imports from the other.

    They are JSON, which is YAML too, and whose writer takes no character for the end of a line that is not one.
    """
    for name, content in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        text = json.dumps(content, ensure_ascii=False, indent=1)
        text = UNPRINTABLE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)
        (root / name).write_text(text, encoding="utf-8", newline="\n")
    return root / "chat"


def stops(files: dict[str, Any]) -> Iterator[Stop]:
    """Yield every value and every key that is not a word of the dialect."""
    for name, content in files.items():
        schema = PYTHON_SCHEMA if name.endswith(f"/{PYTHON_FILE}") else SCHEMA
        yield from _stops(content, schema, schema, (name,), "file")


def _stops(value: object, whole: dict[str, Any], schema: dict[str, Any], way: Way, meaning: str) -> Iterator[Stop]:
    definition = schema
    if "$ref" in schema:
        meaning = schema["$ref"].removeprefix("#/$defs/")
        definition = whole["$defs"][meaning]
    yield Stop(way, value, meaning, schema)
    if isinstance(value, dict):
        words = definition.get("properties", {})
        others = definition.get("additionalProperties", {})
        keys = definition.get("propertyNames", {}).get("$ref", "").removeprefix("#/$defs/") or f"{meaning} key"
        for key, inner in value.items():
            here = (*way, key)
            if key in words:
                yield from _stops(inner, whole, words[key], here, f"{meaning}.{key}")
            else:
                yield Stop(here, key, keys, {}, is_key=True)
                yield from _stops(inner, whole, others, here, f"{meaning}.*" if others else meaning)
    if isinstance(value, list):
        for index, inner in enumerate(value):
            yield from _stops(inner, whole, definition.get("items", {}), (*way, index), meaning)


def text_places() -> list[Stop]:
    """Return every text of the protocol, keys that are names included."""
    return [stop for stop in stops(complete_files()) if isinstance(stop.value, str)]
