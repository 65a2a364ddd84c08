"""The generated package works alone: copied anywhere, under any name, with nothing but the standard library."""

from __future__ import annotations

import ast
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.packages import GENERATED

USE = """
import sys
sys.path.insert(0, {folder!r})
import {name} as rt

frame = b'{{"type":"response.output_text.delta","event_id":"e","response_id":"r","item_id":"i","output_index":0,' \\
    b'"content_index":0,"delta":"Hel","later":[1]}}'
event = rt.decode_server_event(frame)
assert isinstance(event, rt.ResponseOutputTextDeltaEvent) and event.delta == "Hel", event
assert rt.encode(event) == frame
event.validate()
try:
    rt.decode_server_event(b"{{}}")
except rt.DecodeError as error:
    assert str(error) == "$.type: missing"
foreign = [name for name in sys.modules if name.split(".")[0] not in sys.stdlib_module_names | {{{top!r}, "__main__"}}]
assert not foreign, foreign
print(repr(event))
"""


@pytest.mark.parametrize("name", ["openai_realtime", "vendored_models", "inside.a_package"])
def test_a_copy_works_without_site_packages(name: str, tmp_path: Path) -> None:
    folder = tmp_path.joinpath(*name.split("."))
    shutil.copytree(GENERATED / "openai_realtime", folder, ignore=shutil.ignore_patterns("__pycache__"))
    if "." in name:
        (folder.parent / "__init__.py").touch()
    code = USE.format(folder=str(tmp_path), name=name, top=name.split(".")[0])
    result = subprocess.run([sys.executable, "-I", "-S", "-c", code], capture_output=True, text=True, check=False)
    assert result.stderr == ""
    assert result.stdout.startswith("ResponseOutputTextDeltaEvent(event_id='e'")


def test_it_imports_the_standard_library_only() -> None:
    imported: set[str] = set()
    for path in GENERATED.glob("*/**/*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Import):
                imported.update(alias.name.split(".")[0] for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
                imported.add(node.module.split(".")[0])
    assert imported <= sys.stdlib_module_names


def test_it_has_nothing_of_the_machine_it_was_made_on() -> None:
    for path in GENERATED.glob("*/**/*"):
        if path.suffix == ".py":
            text = path.read_text()
            assert str(Path.home()) not in text
            assert os.sep + "tmp" + os.sep not in text
