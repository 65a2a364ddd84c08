"""Golden files: what each construct of the dialect is turned into, word by word, and that it works.

A folder of ``golden/`` holds one construct: ``spec/``, the generated files in ``expected/``, and in ``cases.yaml`` a
table of JSON texts with what they are in Python. A protocol that the spec imports from has its folder beside ``spec/``.
``pytest --update-golden`` rewrites ``expected/``, and fails where a file changed.
"""

from __future__ import annotations

import dataclasses
import difflib
import importlib
import inspect
import json
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
import yaml
from jsonschema import Draft202012Validator

from wiregen import generate, load
from wiregen.files import read_tree, write_tree
from wiregen.python.layout import SHARED_FOLDER
from wiregen.spec.naming import snake_case

GOLDEN = Path(__file__).with_name("golden")
ADDED = GOLDEN / "event_added"
PACKAGES = "golden_packages"

FOLDERS = sorted({*GOLDEN.iterdir(), ADDED / "before", ADDED / "after"} - {ADDED})


def name_of(folder: Path) -> str:
    """Return a name that serves as a package's, too."""
    return "_".join(folder.relative_to(GOLDEN).parts)


@cache
def generated(spec: Path) -> dict[str, str]:
    """Return every file of the package that a spec gives."""
    return generate(load(spec))


def shared(texts: dict[str, str]) -> dict[str, str]:
    """Return the files that every package has alike; golden folders do not keep them."""
    return {path: text for path, text in texts.items() if path.startswith(SHARED_FOLDER) or path == "py.typed"}


def golden_texts(spec: Path) -> dict[str, str]:
    """Return the files that a spec gives and golden folders keep."""
    texts = generated(spec)
    return {path: text for path, text in texts.items() if path not in shared(texts)}


def differences(expected: dict[str, str], actual: dict[str, str]) -> Iterator[str]:
    """Tell missing files, extra files, and differing files as unified diffs."""
    for path in sorted(expected.keys() - actual.keys()):
        yield f"missing: expected/{path} is not generated"
    for path in sorted(actual.keys() - expected.keys()):
        yield f"extra: {path} is generated, but is not in expected/"
    for path in sorted(expected.keys() & actual.keys()):
        old, new = expected[path].split("\n"), actual[path].split("\n")
        if expected[path] != actual[path]:
            yield "\n".join(difflib.unified_diff(old, new, f"expected/{path}", f"generated/{path}", lineterm=""))


def check_golden(folder: Path, *, update: bool) -> None:
    """Fail where a folder's golden files are not what its spec gives; with ``update``, rewrite them before."""
    if not (folder / "spec" / "protocol.yaml").is_file():
        pytest.fail(f"{folder.name} is no golden folder: it has no spec/protocol.yaml", pytrace=False)
    texts = golden_texts(folder / "spec")
    report = list(differences(read_tree(folder / "expected"), texts))
    if report and update:
        write_tree(folder / "expected", texts)
        report.insert(0, f"{folder.name}/expected was rewritten: read the changes, then run again without the option")
    if report:
        pytest.fail("\n".join(report), pytrace=False)


@pytest.mark.parametrize("folder", FOLDERS, ids=name_of)
def test_a_construct_gives_its_golden_files(folder: Path, request: pytest.FixtureRequest) -> None:
    check_golden(folder, update=bool(request.config.getoption("--update-golden")))


def test_shared_files_are_the_same_in_every_package() -> None:
    one, other = (shared(generated(GOLDEN / name / "spec")) for name in ("record", "events_by_direction"))
    assert one == other
    assert {"py.typed", f"{SHARED_FOLDER}model.py"} < one.keys()


@pytest.mark.parametrize("path", ["enums.py", "decoders.py"])
def test_a_file_names_the_protocol_that_its_declarations_come_from(path: str) -> None:
    first = golden_texts(GOLDEN / "import_records" / "spec")[path].partition("\n")[0]
    assert "base/*.yaml" in first.partition(" of the spec ")[0], first


def hunks(before: Path, after: Path) -> dict[str, int]:
    """Return the number of hunks by file that differs, with three lines of context as in a review."""
    old, new = read_tree(before), read_tree(after)
    assert old.keys() == new.keys()
    diffs = {path: difflib.unified_diff(old[path].splitlines(), new[path].splitlines(), lineterm="") for path in old}
    counts = {path: sum(line.startswith("@@") for line in diff) for path, diff in diffs.items()}
    return {path: count for path, count in counts.items() if count}


def test_one_more_event_is_one_hunk_in_the_spec_and_in_each_module_that_it_belongs_to() -> None:
    assert hunks(ADDED / "before" / "spec", ADDED / "after" / "spec") == {"server_events.yaml": 1}
    assert hunks(ADDED / "before" / "expected", ADDED / "after" / "expected") == {
        "__init__.py": 1,
        "_codec/events.py": 1,
        "_codec/server_events.py": 1,
        "_exports.py": 1,
        "_table.py": 1,
        "builders.py": 1,
        "enums.py": 1,
        "events.py": 1,
        "schema.json": 3,  # the event, its place in the union, its wire type
        "server_events.py": 1,
    }


@pytest.fixture
def damaged(tmp_path: Path) -> Path:
    """A copy of a golden folder: one golden file differs, one is gone, and one is of a file no longer generated."""
    folder, expected = tmp_path / "record", tmp_path / "record" / "expected"
    shutil.copytree(GOLDEN / "record" / "spec", folder / "spec")
    write_tree(expected, golden_texts(folder / "spec"))
    changed = expected / "shelf.py"
    changed.write_text(changed.read_text(encoding="utf-8").replace("A book.", "Ein Buch."), encoding="utf-8")
    (expected / "_table.py").unlink()
    (expected / "_codec" / "orphan.py").write_text("", encoding="utf-8")
    return folder


@pytest.mark.parametrize("update", [False, True])
def test_every_difference_is_in_one_report(damaged: Path, update: bool) -> None:
    with pytest.raises(pytest.fail.Exception) as failure:
        check_golden(damaged, update=update)
    lines = str(failure.value).splitlines()
    assert lines[: 3 if update else 2][-2:] == [
        "missing: expected/_codec/orphan.py is not generated",
        "extra: _table.py is generated, but is not in expected/",
    ]
    assert [line for line in lines if line.startswith(("-", "+"))] == [
        "--- expected/shelf.py",
        "+++ generated/shelf.py",
        '-    """Ein Buch."""',
        '+    """A book."""',
    ]


def test_without_the_option_nothing_is_written(damaged: Path) -> None:
    before = read_tree(damaged)
    with pytest.raises(pytest.fail.Exception):
        check_golden(damaged, update=False)
    assert read_tree(damaged) == before


def test_an_update_rewrites_and_fails_and_the_next_one_passes(damaged: Path) -> None:
    with pytest.raises(pytest.fail.Exception, match=r"^record/expected was rewritten: "):
        check_golden(damaged, update=True)
    assert read_tree(damaged / "expected") == golden_texts(damaged / "spec")
    check_golden(damaged, update=True)
    check_golden(damaged, update=False)


@pytest.mark.parametrize("update", [False, True])
def test_a_golden_folder_without_a_spec_is_an_error(damaged: Path, update: bool) -> None:
    shutil.rmtree(damaged / "spec")
    before = read_tree(damaged)
    with pytest.raises(pytest.fail.Exception, match=r"^record is no golden folder: it has no spec/protocol\.yaml$"):
        check_golden(damaged, update=update)
    assert read_tree(damaged) == before


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the package of every golden folder, made of the golden files and the shared ones."""
    root = tmp_path_factory.mktemp("golden")
    for folder in FOLDERS:
        texts = read_tree(folder / "expected") | shared(generated(GOLDEN / "record" / "spec"))
        write_tree(root / PACKAGES / name_of(folder), texts)
    return root


IMPORT_EVERYTHING = """
import importlib, json, pkgutil, sys, traceback
sys.path.insert(0, sys.argv[1])
failures = {}
for name in sys.argv[2:]:
    try:
        package = importlib.import_module(name)
        for module in pkgutil.walk_packages(package.__path__, name + "."):
            importlib.import_module(module.name)
        exec(f"from {name} import *", {})
    except BaseException:
        failures[name] = traceback.format_exc()
print(json.dumps(failures))
"""


def test_every_golden_package_imports_with_nothing_but_the_standard_library(packages: Path) -> None:
    names = [f"{PACKAGES}.{name_of(folder)}" for folder in FOLDERS]
    alone = ["-I", "-S", "-W", "error"]  # no environment, no installed package, and a warning is a failure
    command = [sys.executable, *alone, "-c", IMPORT_EVERYTHING, str(packages), *names]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout) == {}


def test_no_golden_package_uses_a_name_that_it_does_not_have(packages: Path) -> None:
    """Annotations are not evaluated on import, so a name that is missing there shows here only."""
    command = [sys.executable, "-m", "ruff", "check", "--isolated", "--no-cache", "--select", "F811,F821,F822"]
    command += ["--output-format", "concise", "."]
    done = subprocess.run(command, cwd=packages, capture_output=True, encoding="utf-8", check=False)
    assert (done.returncode, done.stdout) == (0, "All checks passed!\n")


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Exchange:
    """An entry of a ``cases.yaml``: JSON is decoded, or a model is made; what it then is; how it is written."""

    title: str
    decode: str = ""
    """The record or union to decode as."""
    json: str = ""
    make: str = ""
    """The expression that makes the model, where it is not decoded."""
    expect: list[str] = dataclasses.field(default_factory=list)
    """Expressions that are true, in which ``it`` is what was decoded or made and ``raised(call)`` an error's text."""
    out: str | None = None
    """What is written. By default what was read."""
    refused: list[str] = dataclasses.field(default_factory=list)
    """The faults of a text that is not decoded."""
    violations: list[str] | None = None
    """What validate() finds."""


EXCHANGES = [
    pytest.param(folder, Exchange(**entry), id=f"{name_of(folder)}: {entry['title']}")
    for folder in FOLDERS
    for entry in yaml.safe_load((folder / "cases.yaml").read_text(encoding="utf-8"))
]


def raised(call: Callable[[], object]) -> str:
    """Return the error that a call ends with as ``Class: text``, or nothing where there is none."""
    try:
        call()
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    return ""


HELPERS: dict[str, Any] = {
    "dataclasses": dataclasses,
    "inspect": inspect,
    "raised": raised,
    **{each.__name__: each for each in (date, datetime, time, timedelta, UUID, Decimal)},
    "UTC": UTC,
}
"""Names that the expressions of a ``cases.yaml`` may use besides those of the package."""


@pytest.fixture
def names(request: pytest.FixtureRequest, packages: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """The names that the package of the test's golden folder offers."""
    monkeypatch.syspath_prepend(packages)
    package = importlib.import_module(f"{PACKAGES}.{name_of(request.getfixturevalue('folder'))}")
    return {name: getattr(package, name) for name in package.__all__} | HELPERS


@pytest.mark.parametrize(("folder", "exchange"), EXCHANGES)
def test_a_construct_works_as_its_table_says(folder: Path, exchange: Exchange, names: dict[str, Any]) -> None:
    decode = names.get(f"decode_{snake_case(exchange.decode)}") or getattr(
        names.get(exchange.decode), "from_json", None
    )
    if exchange.refused:
        assert decode is not None
        with pytest.raises(names["DecodeError"]) as refusal:
            decode(exchange.json)
        assert [f"{fault.path}: {fault.message}" for fault in refusal.value.faults] == exchange.refused
        return
    it = eval(exchange.make, names) if decode is None else decode(exchange.json)
    for expression in exchange.expect:
        assert eval(expression, names | {"it": it}) is True, f"{expression}\nit is {it!r}"
    assert it.to_json().decode() == (exchange.json if exchange.out is None else exchange.out)
    if exchange.violations:
        with pytest.raises(names["ValidationError"]) as refusal:
            it.validate()
        assert [f"{fault.path}: {fault.message}" for fault in refusal.value.faults] == exchange.violations
    elif exchange.violations is not None:
        it.validate()


DECODED = [param for param in EXCHANGES if isinstance(it := param.values[1], Exchange) and it.decode]


@pytest.mark.parametrize(("folder", "exchange"), DECODED)
def test_the_schema_of_a_construct_takes_what_the_construct_does(
    folder: Path, exchange: Exchange, names: dict[str, Any]
) -> None:
    """No keyword of a schema by itself makes a validator check formats; ``validate()`` does."""
    decode = names.get(f"{snake_case(exchange.decode)}_from_dict") or names[exchange.decode].from_dict
    schema = json.loads((folder / "expected" / "schema.json").read_text(encoding="utf-8"))
    value = json.loads(exchange.json)
    try:
        it = decode(value)
        if isinstance(it, names["Model"]) and not folder.name.startswith("format"):
            it.validate()
    except (names["DecodeError"], names["ValidationError"]):
        taken = False
    else:
        taken = True
    assert Draft202012Validator({**schema, "$ref": f"#/$defs/{exchange.decode}"}).is_valid(value) is taken
