"""The same spec gives the same bytes under any hash seed, from any place; no place, date or version is in them."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from importlib import metadata
from pathlib import Path

from tests.support.many_names import write_many_names
from tests.support.packages import ROOT

DATE = re.compile(r"\b(?:19|20)\d\d-\d\d-\d\d\b")


RENDER = """
import json, pathlib, sys
from wiregen import load_all
from wiregen.pipeline import rendered
packages = load_all(pathlib.Path(sys.argv[1]))
texts = {f"{name}/{path}": text for name, it in packages.items() for path, text in rendered(it).items()}
print(json.dumps(texts))
"""


def _rendered(folder: Path, spec: str, **environment: str) -> dict[str, str]:
    """Return the files of every package of a folder of specs, not formatted, from a process of its own."""
    command = [sys.executable, "-c", RENDER, spec]
    done = subprocess.run(command, cwd=folder, env=os.environ | environment, stdout=subprocess.PIPE, check=True)
    texts: dict[str, str] = json.loads(done.stdout)
    return texts


def test_the_texts_do_not_depend_on_hash_seed_place_or_locale(tmp_path: Path) -> None:
    places = [tmp_path / "one", tmp_path / "copied/to/another/place"]
    for place in places:
        shutil.copytree(ROOT / "spec" / "openai_realtime", place / "openai_realtime")
        write_many_names(place / "small")
    one = _rendered(tmp_path, "one", PYTHONHASHSEED="1", TZ="Pacific/Auckland")
    other = _rendered(ROOT, str(places[1]), PYTHONHASHSEED="4242", LC_ALL="C", TZ="UTC")
    assert one.keys() == other.keys()
    assert [name for name in one if one[name] != other[name]] == []


def _bytes(folder: Path) -> dict[str, bytes]:
    """Return the bytes of all packages. The record beside them has the way to their specs, which is the project's."""
    files = {path.relative_to(folder).as_posix(): path for path in folder.glob("*/**/*") if path.is_file()}
    return {name: path.read_bytes() for name, path in files.items() if "__pycache__" not in name}


def test_no_place_is_in_the_output() -> None:
    for name, data in _bytes(ROOT / "generated").items():
        for place in (ROOT, Path.home(), Path(sys.prefix)):
            assert f"{place}/".encode() not in data, name


def test_no_date_is_in_the_output_but_those_of_the_spec() -> None:
    sources = [*(ROOT / "spec").rglob("*.yaml"), *(ROOT / "templates").rglob("*.*")]
    written = {date for path in sources if path.suffix != ".pyc" for date in DATE.findall(path.read_text("utf-8"))}
    written.add("1970-01-01")  # from which Unix times count
    for name, data in _bytes(ROOT / "generated").items():
        assert set(DATE.findall(data.decode())) <= written, name


def test_no_version_of_a_tool_is_in_the_output() -> None:
    versions = {metadata.version(name) for name in ("wiregen", "black", "jinja2", "pyyaml", "click")}
    versions.add(sys.version.split()[0])
    for name, data in _bytes(ROOT / "generated").items():
        found = {
            version for version in versions if re.search(rf"(?<![\d.]){re.escape(version)}(?![\d.])", data.decode())
        }
        assert found == set(), name
