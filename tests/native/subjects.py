"""The packages that the native codec is tried with: the project's own, those of all golden specs and examples of the
dialect, and the one of every key."""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Callable, Collection, Iterator
from contextlib import suppress
from functools import partial
from itertools import permutations
from pathlib import Path
from types import ModuleType
from typing import Any

import yaml

from tests.native.changes import neighbours
from tests.support.corpora import PROTOCOLS
from tests.support.packages import ROOT
from wiregen.files import write_tree
from wiregen.pipeline import load, rendered

GOLDEN = ROOT / "tests" / "golden"
DIALECT = ROOT / "tests" / "dialect"
COMPLETE = ROOT / "tests" / "complete" / "chat"

CORPORA = {protocol.package.__name__: protocol for protocol in PROTOCOLS}


class Subject:
    """A package, its table as the native codec compiled it, and the functions of its pure codec."""

    def __init__(self, package: ModuleType, native: ModuleType) -> None:
        self.name = package.__name__
        self.table: Any = self.part("_table").TABLE
        self.plan: Any = self.part("_runtime.native").compile_plan(native)
        self.classes: dict[str, Any] = {
            **{name: self.found(record.module, name) for name, record in self.table.records.items()},
            **{union.unknown: self.found(union.module, union.unknown) for union in self.table.tagged_unions.values()},
            **{name: self.found("enums", name) for name in self.table.enums},
        }
        self.model: Any = self.part("_runtime.model").Model
        self.rest: Any = self.part("_runtime.base").Rest
        self.unset: object = self.part("_runtime.unset").UNSET
        self.decode_error: Any = self.part("_runtime.errors").DecodeError
        self.encode_error: Any = self.part("_runtime.errors").EncodeError
        self.encode: Callable[[Any], bytes] = self.part("_runtime.entry").encode
        self.pure = dict(self._decoders())
        self.roots = sorted(self.pure)

    def part(self, name: str) -> Any:
        return importlib.import_module(f"{self.name}.{name}")

    def found(self, module: str, name: str) -> Any:
        return getattr(self.part(module), name)

    def write_exactly(self, model: Any) -> bytes:
        """Return what the pure encoder writes without orjson, whose numbers look otherwise."""
        data: bytes = self.part("_runtime.json_text").write_exactly(model.model_write())
        return data

    def _decoders(self) -> Iterator[tuple[str, Callable[[Any], Any]]]:
        model_from_json = self.part("_runtime.entry").model_from_json
        outside = {name for name, union in self.table.tagged_unions.items() if union.tagging == "outside"}
        for function, union in self.part("_exports").NATIVE.items():
            if union is not None and union not in outside:
                yield union, getattr(self.part("decoders"), function)
        for record in self.table.records:
            yield record, partial(_from_json, model_from_json, self.classes[record])

    def corpus(self) -> list[tuple[str, bytes]]:
        """Return the payloads of this package that were written by hand, each with the union that it is of."""
        if self.name in CORPORA:
            protocol = CORPORA[self.name]
            return [(protocol.union(path), path.read_bytes()) for path in protocol.payloads()]
        frames = DIALECT / self.name.removeprefix("dialect_") / "frames.yaml"
        entries = yaml.safe_load(frames.read_bytes()) if frames.is_file() else []
        found = [(f"{entry['direction'].title()}Event", entry["json"].encode()) for entry in entries]
        return [(union, text) for union, text in found if union in self.pure]

    def edges(self) -> Iterator[tuple[str, str]]:
        """Yield texts that are nearly a frame of the examples of the dialect, and what two frames are together."""
        frames = self.corpus() if self.name.startswith("dialect") else []
        for union, text in frames:
            yield from ((union, neighbour) for neighbour in neighbours(text))
        for (union, one), (other_union, other) in permutations(frames, 2):
            first, second = json.loads(one), json.loads(other)
            if union == other_union and isinstance(first, dict) and isinstance(second, dict):
                yield union, json.dumps(first | second)
                yield union, json.dumps(dict.fromkeys(first) | second)


def _from_json(model_from_json: Callable[..., Any], cls: type, data: Any) -> Any:
    found = model_from_json(cls, data, "raise")
    if isinstance(found, Exception):
        raise found
    return found


def load_native(folder: Path) -> ModuleType:
    """Import the extension from a folder."""
    sys.path.insert(0, str(folder))
    try:
        return importlib.import_module("wiregen_native")
    finally:
        sys.path.remove(str(folder))


def own_subjects(native: ModuleType) -> list[Subject]:
    """Return the project's own packages."""
    return [Subject(importlib.import_module(name), native) for name in CORPORA]


def write_packages(folder: Path, names: Collection[str] = ()) -> list[str]:
    """Write the packages with these names, or all that are not the project's own, unless they are there.

    Return the packages' names.
    """
    specs = {name_of(path, GOLDEN): path.parent for path in GOLDEN.rglob("spec/protocol.yaml")}
    specs |= {name_of(path, DIALECT): path.parent for path in DIALECT.rglob("spec/protocol.yaml")}
    specs["complete_chat"] = COMPLETE
    wanted = sorted(name for name in specs if not names or name in names)
    for name in wanted:
        if not (folder / name).exists():
            write_tree(folder / name, rendered(load(specs[name])))
    return wanted


def written_subjects(native: ModuleType, folder: Path, names: Collection[str] = ()) -> list[Subject]:
    """Return the packages that ``write_packages`` writes, without those that the native codec refuses."""
    wanted = write_packages(folder, names)
    sys.path.insert(0, str(folder))
    importlib.invalidate_caches()
    try:
        modules = [importlib.import_module(name) for name in wanted]
    finally:
        sys.path.remove(str(folder))
    found = []
    for module in modules:
        with suppress(native.RefusedError):
            found.append(Subject(module, native))
    return found


def name_of(protocol: Path, folder: Path) -> str:
    """Return a name for the package of the spec below a folder that has this file."""
    return "_".join((folder.name, *protocol.parents[1].relative_to(folder).parts))
