"""A generated package works alone: copied anywhere, under any name, with nothing but the standard library."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.packages import GENERATED, WIRE, WIRE_BETA, WIRE_TRANSLATION

USE = """
import importlib, json, pathlib, pkgutil, sys
folder, name, corpus, prefix = sys.argv[1:]
sys.path.insert(0, folder)
package = importlib.import_module(name)
for module in pkgutil.walk_packages(package.__path__, name + "."):
    importlib.import_module(module.name)
offered = {}
exec(f"from {name} import *", offered)
missing = [each for each in package.__all__ if offered.get(each) is not getattr(package, each)]
assert package.__all__ and not missing, missing

kept = refused = 0
for path in sorted(pathlib.Path(corpus).glob("*/*.json")):
    value = json.loads(path.read_bytes())
    if path.parent.name == "refused":
        try:
            getattr(package, f"decode_{prefix}{value['direction']}_event")(json.dumps(value["frame"]))
        except package.DecodeError as error:
            assert [str(fault) for fault in error.faults] == value["faults"], path.name
            refused += 1
    else:
        event = getattr(package, f"decode_{prefix}{path.parent.name}_event")(path.read_bytes())
        assert json.loads(package.encode(event)) == value, path.name
        kept += 1
modules = {name.partition(".")[0] for name in sys.modules}
print(kept, refused, sorted(modules - sys.stdlib_module_names - {"__main__"}))
"""


@pytest.mark.parametrize(
    ("package", "name"),
    [
        ("openai_realtime", "inside.a_package"),
        ("openai_realtime_translation", "vendored_models"),
        ("openai_realtime_beta", "openai_realtime_beta"),
    ],
)
def test_a_copy_without_site_packages_offers_every_name_and_keeps_every_payload(
    package: str, name: str, tmp_path: Path
) -> None:
    corpus, prefix = {
        "openai_realtime": (WIRE, ""),
        "openai_realtime_translation": (WIRE_TRANSLATION, "translation_"),
        "openai_realtime_beta": (WIRE_BETA, ""),
    }[package]
    folder = tmp_path.joinpath("copy", *name.split("."))
    shutil.copytree(GENERATED / package, folder, ignore=shutil.ignore_patterns("__pycache__"))
    if "." in name:
        (folder.parent / "__init__.py").touch()
    empty = tmp_path / "empty"
    empty.mkdir()
    command = [sys.executable, "-I", "-S", "-W", "error", "-c", USE, str(tmp_path / "copy"), name, str(corpus), prefix]
    result = subprocess.run(command, cwd=empty, capture_output=True, encoding="utf-8", check=False)
    assert result.stderr == ""
    refused = len(list(corpus.glob("refused/*.json")))
    accepted = len(list(corpus.glob("*/*.json"))) - refused
    assert accepted > refused > 0
    assert result.stdout == f"{accepted} {refused} {[name.partition('.')[0]]}\n"


IMPORT = re.compile(r"^ *(?:import (?=[\w, ]+$)|from (?=[\w.]+ import ))(?P<name>\w+)", re.MULTILINE)


def test_it_imports_the_standard_library_only() -> None:
    texts = {path.read_text(encoding="utf-8") for path in GENERATED.glob("*/**/*.py")}
    imported = {found["name"] for text in texts for found in IMPORT.finditer(text)}
    assert {"dataclasses", "json"} <= imported <= sys.stdlib_module_names


def test_it_has_nothing_of_the_machine_it_was_made_on() -> None:
    for path in GENERATED.glob("*/**/*"):
        if path.suffix == ".py":
            text = path.read_text()
            assert str(Path.home()) not in text
            assert os.sep + "tmp" + os.sep not in text
