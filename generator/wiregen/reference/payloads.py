"""Make example payloads with a generated package's own builders, so that each is valid or none is made."""

from __future__ import annotations

import importlib.util
import json
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from types import ModuleType
from typing import Any

from wiregen.files import Texts, write_tree
from wiregen.protocol.types import RecordType
from wiregen.python.code import Call

_NAME = "wiregen_examples"
"""The name under which a package is imported. No package has it, so it cannot collide with an imported one."""


_EXAMPLES = "_examples"
"""The module in it that makes the examples, with the code that the site shows."""


class InvalidExampleError(Exception):
    """A builder made what its own package calls invalid."""


def make_payloads(texts: Texts, examples: Mapping[RecordType, Call]) -> dict[RecordType, str]:
    """Return the JSON of every example, in lines. Raises InvalidExampleError."""
    program = {f"{_EXAMPLES}.py": _program(examples.values())}
    with TemporaryDirectory() as folder, _imported(Path(folder) / _NAME, {**texts, **program}) as package:
        made = import_module(f"{_NAME}.{_EXAMPLES}").EXAMPLES
        return {record: _payload(package, record.name, make()) for record, make in zip(examples, made, strict=True)}


def _program(examples: Iterable[Call]) -> str:
    """Return a module with a function that makes each of some examples."""
    examples = tuple(examples)
    names = sorted({item.name for example in examples for item in example.imports()})
    imports = "".join(f"from {_NAME} import {name}\n" for name in names)
    return imports + "EXAMPLES = [\n" + "".join(f"    lambda: {example},\n" for example in examples) + "]\n"


def _payload(package: ModuleType, name: str, model: Any) -> str:
    try:
        model.validate()
        frame = package.encode(model)
        type(model).from_json(frame)
    except (package.ValidationError, package.WireError) as error:
        raise InvalidExampleError(f"the example of {name} is not valid: {error}") from error
    return json.dumps(json.loads(frame), ensure_ascii=False, indent=2)


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
