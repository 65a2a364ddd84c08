"""The way from the specs in a folder to the files of their packages, as every command goes it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from wiregen.format_cache import read_cache, write_cache
from wiregen.json_schema.definitions import json_schema
from wiregen.json_schema.document import schema_text
from wiregen.protocol.protocol import Protocol
from wiregen.protocol.resolve import resolve
from wiregen.python import helpers
from wiregen.python.api import Api
from wiregen.python.format import format_texts, formatted_texts
from wiregen.python.plan import plan
from wiregen.python.render import render
from wiregen.source.faults import Fault, Position, SpecError
from wiregen.spec.folder import PROTOCOL_FILE, read_folder
from wiregen.spec.parser import parse
from wiregen.write import Texts, generated_packages


@dataclass(frozen=True, slots=True)
class Resolved:
    """A protocol, and how it looks in Python."""

    protocol: Protocol
    api: Api
    helpers: helpers.Helpers


def resolved_protocols(folder: Path) -> dict[str, Resolved]:
    """Return every protocol in a folder by its name. Raises SpecError with every fault of every spec."""
    found: dict[str, Resolved] = {}
    faults: list[Fault] = []
    for protocol_folder in _protocol_folders(folder):
        try:
            item = _resolved(protocol_folder)
        except SpecError as error:
            faults.extend(error.faults)
            continue
        name = item.protocol.name
        if name in found:
            position = Position(f"{protocol_folder.as_posix()}/{PROTOCOL_FILE}", 1, 1)
            faults.append(Fault(position, f"another protocol in {folder.as_posix()} is named {name!r} too"))
        found[name] = item
    if faults:
        raise SpecError(tuple(faults))
    return found


def _resolved(folder: Path) -> Resolved:
    """Return one protocol. What python.yaml names is judged once the rest of the spec is without a fault."""
    parsed = parse(read_folder(folder))
    python = helpers.parse(parsed.spec.python)
    try:
        protocol = resolve(parsed)
    except SpecError as error:
        raise SpecError((*error.faults, *python.faults)) from None
    api, found, faults = helpers.resolve(python, parsed.spec, protocol)
    if faults:
        raise SpecError(faults)
    return Resolved(protocol, api, found)


def rendered(item: Resolved) -> Texts:
    """Return the files of a package, not formatted yet."""
    planned = helpers.plan(item.helpers, item.protocol, item.api)
    texts = render(plan(item.protocol, item.api, planned))
    texts["schema.json"] = schema_text(json_schema(item.protocol), "wiregen generate")
    return texts


def package_texts(folder: Path, out: Path) -> dict[str, Texts]:
    """Return the files of every protocol's package by its name. Raises SpecError with every fault of every spec."""
    plain = {name: rendered(item) for name, item in resolved_protocols(folder).items()}
    known = read_cache(out)
    packages = {name: format_texts(texts, known) for name, texts in plain.items()}
    formatted = [formatted_texts(texts, packages[name]) for name, texts in plain.items()]
    if (now_known := {digest: text for texts in formatted for digest, text in texts.items()}) != known:
        write_cache(out, now_known)
    return packages


def orphans(folder: Path, out: Path, packages: Iterable[str]) -> list[Path]:
    """Return the generated packages in OUT whose spec is gone. Of one protocol alone nothing is known of the others."""
    if holds_yaml(folder):
        return []
    return [package for package in generated_packages(out) if package.name not in packages]


def _protocol_folders(folder: Path) -> list[Path]:
    """Return the folder itself if it holds YAML, else those of its folders that do. Raises SpecError."""
    if holds_yaml(folder):
        return [folder]
    folders = sorted(path for path in folder.glob("*") if holds_yaml(path))
    if not folders:
        position = Position(folder.as_posix(), 1, 1)
        raise SpecError((Fault(position, f"no {PROTOCOL_FILE} here, nor in a folder below"),))
    return folders


def holds_yaml(folder: Path) -> bool:
    """Say whether a folder is a protocol's own, rather than one of such folders."""
    return folder.is_dir() and any(path.suffix.lower() in (".yaml", ".yml") for path in folder.iterdir())
