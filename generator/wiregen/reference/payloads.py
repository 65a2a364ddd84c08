"""Make example payloads with a generated package's own builders, so that each is valid or none is made."""

from __future__ import annotations

import importlib.util
import json
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from operator import attrgetter
from pathlib import Path
from tempfile import TemporaryDirectory
from types import ModuleType
from typing import Any, assert_never

from wiregen.files import Texts, write_tree
from wiregen.protocol.types import RecordType
from wiregen.reference.example_calls import (
    ExampleCall,
    ExampleJson,
    ExampleList,
    ExampleMap,
    ExampleMember,
    ExampleTuple,
    ExampleValue,
)

_NAME = "wiregen_examples"
"""The name under which a package is imported: that of no package, so that it meets none that is imported already."""


class InvalidExampleError(Exception):
    """A builder made what its own package calls invalid."""


def make_payloads(texts: Texts, examples: Mapping[RecordType, ExampleCall]) -> dict[RecordType, str]:
    """Return the JSON of every example, in lines. Raises InvalidExampleError."""
    with TemporaryDirectory() as folder, _imported(Path(folder) / _NAME, texts) as package:
        return {record: _payload(package, record.name, call) for record, call in examples.items()}


def _payload(package: ModuleType, name: str, call: ExampleCall) -> str:
    model = _made(package, call)
    try:
        model.validate()
        frame = package.encode(model)
        type(model).from_json(frame)
    except (package.ValidationError, package.WireError) as error:
        raise InvalidExampleError(f"the example of {name} is not valid: {error}") from error
    return json.dumps(json.loads(frame), ensure_ascii=False, indent=2)


def _made(package: ModuleType, value: ExampleValue) -> Any:
    match value:
        case ExampleCall(callee=callee, arguments=arguments):
            return getattr(package, callee)(**{name: _made(package, argument) for name, argument in arguments})
        case ExampleMember(enum=enum, value=known):
            return getattr(package, enum)(known)
        case ExampleJson(decoder=decoder, value=shown):
            return shown if decoder is None else attrgetter(decoder)(package)(shown)
        case ExampleList(items=items):
            return [_made(package, item) for item in items]
        case ExampleTuple(items=items):
            return tuple(_made(package, item) for item in items)
        case ExampleMap(entries=entries):
            return {key: _made(package, entry) for key, entry in entries}
        case str() | int() | float():
            return value
        case _:
            assert_never(value)


@contextmanager
def _imported(folder: Path, texts: Texts) -> Iterator[ModuleType]:
    """Import a package from a folder, and forget it afterwards."""
    write_tree(folder, texts)
    spec = importlib.util.spec_from_file_location(
        _NAME, folder / "__init__.py", submodule_search_locations=[str(folder)]
    )
    assert spec is not None, "a file that ends in .py has a loader"
    assert spec.loader is not None, "a file that ends in .py has a loader"
    package = importlib.util.module_from_spec(spec)
    sys.modules[_NAME] = package
    try:
        spec.loader.exec_module(package)
        yield package
    finally:
        for name in [name for name in sys.modules if name == _NAME or name.startswith(f"{_NAME}.")]:
            del sys.modules[name]
