"""The way from the specs in a folder to the files of their packages, as every command goes it."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from wiregen.build import build
from wiregen.check import check
from wiregen.conventions import PROTOCOL_FILE
from wiregen.faults import Fault, Position, SpecError
from wiregen.format import format_texts, formatted_texts
from wiregen.format_cache import read_cache, write_cache
from wiregen.load import load
from wiregen.parse import parse
from wiregen.render import render
from wiregen.old_spec import Spec
from wiregen.write import Texts, generated_packages


def package_texts(folder: Path, out: Path) -> dict[str, Texts]:
    """Return the files of every protocol's package by its name. Raises SpecError with every fault of every spec."""
    rendered = {name: render(build(spec)) for name, spec in checked_specs(folder).items()}
    known = read_cache(out)
    packages = {name: format_texts(texts, known) for name, texts in rendered.items()}
    formatted = [formatted_texts(texts, packages[name]) for name, texts in rendered.items()]
    if (now_known := {digest: text for texts in formatted for digest, text in texts.items()}) != known:
        write_cache(out, now_known)
    return packages


def checked_specs(folder: Path) -> dict[str, Spec]:
    """Return every spec in a folder by the name of its protocol. Raises SpecError with every fault of every spec."""
    specs: dict[str, Spec] = {}
    faults: list[Fault] = []
    for protocol_folder in _protocol_folders(folder):
        try:
            spec = check(parse(load(protocol_folder)))
        except SpecError as error:
            faults.extend(error.faults)
            continue
        if spec.protocol in specs:
            position = Position(f"{protocol_folder.as_posix()}/{PROTOCOL_FILE}", 1, 1)
            faults.append(Fault(position, f"another protocol in {folder.as_posix()} is named {spec.protocol!r} too"))
        specs[spec.protocol] = spec
    if faults:
        raise SpecError(tuple(faults))
    return specs


def orphans(folder: Path, out: Path, packages: Iterable[str]) -> list[Path]:
    """Return the generated packages in OUT whose spec is gone. Of one protocol alone nothing is known of the others."""
    if holds_yaml(folder):
        return []
    return [package for package in generated_packages(out) if package.name not in packages]


def _protocol_folders(folder: Path) -> list[Path]:
    """Return the folder itself where it holds YAML, else those of its folders that do. Raises SpecError."""
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
