"""The way from specs in folders to the files of their packages, stage by stage. Writes nothing.

The command line goes it, and so can a build script or a notebook::

    from wiregen import generate, load

    texts = generate(load("spec/chat"))
"""

from __future__ import annotations

from os import PathLike
from pathlib import Path

from wiregen.json_schema.definitions import json_schema
from wiregen.json_schema.document import schema_text
from wiregen.python import helpers
from wiregen.python.format import format_texts
from wiregen.python.package import ResolvedPackage, resolve_package
from wiregen.python.plan import plan
from wiregen.python.render import render
from wiregen.source.faults import Fault, Position, SpecError
from wiregen.spec.folder import PROTOCOL_FILE, read_folder
from wiregen.spec.parser import parse


def load_all(folder: str | PathLike[str]) -> dict[str, ResolvedPackage]:
    """Return the package of every protocol in a folder by its name. Raises SpecError with every fault of every spec."""
    return {name: package for name, (_, package) in load_with_homes(Path(folder)).items()}


def load_with_homes(folder: Path) -> dict[str, tuple[Path, ResolvedPackage]]:
    """Return the packages of ``load_all``, each with the folder of its spec."""
    found: dict[str, tuple[Path, ResolvedPackage]] = {}
    faults: list[Fault] = []
    folders = protocol_folders(folder)
    if not folders:
        message = f"no {PROTOCOL_FILE} here or in a folder below: wiregen new starts a protocol"
        faults.append(Fault(Position(folder.as_posix(), 1, 1), message))
    for protocol_folder in folders:
        try:
            package = load(protocol_folder)
        except SpecError as error:
            faults.extend(error.faults)
            continue
        name = package.protocol.name
        if name in found:
            position = Position(f"{protocol_folder.as_posix()}/{PROTOCOL_FILE}", 1, 1)
            faults.append(Fault(position, f"another protocol in {folder.as_posix()} is named {name!r} too"))
        found[name] = protocol_folder, package
    if faults:
        raise SpecError(tuple(faults))
    return found


def load(folder: str | PathLike[str]) -> ResolvedPackage:
    """Return the package of the protocol in a folder. Raises SpecError with every fault."""
    return resolve_package(parse(read_folder(Path(folder))))


def rendered(item: ResolvedPackage) -> dict[str, str]:
    """Return the files of a package, not formatted yet."""
    planned = helpers.plan(item.helpers, item.protocol, item.api)
    texts = render(plan(item.protocol, item.api, planned))
    texts["schema.json"] = schema_text(json_schema(item.protocol), "wiregen generate")
    return texts


def generate(item: ResolvedPackage) -> dict[str, str]:
    """Return the text of every file of a package by its path inside the package's folder."""
    return format_texts(rendered(item), {})


def protocol_folders(folder: Path) -> list[Path]:
    """Return the folder itself if it holds YAML, else the folders in it that do."""
    return [folder] if holds_yaml(folder) else sorted(path for path in folder.glob("*") if holds_yaml(path))


def holds_yaml(folder: Path) -> bool:
    """Say whether a folder is that of one protocol, rather than a folder of protocols."""
    return folder.is_dir() and any(path.suffix.lower() in (".yaml", ".yml") for path in folder.iterdir())
