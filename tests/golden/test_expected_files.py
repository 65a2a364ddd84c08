"""Each construct gives its golden files word by word; all packages import with nothing but the standard library."""

from __future__ import annotations

import difflib
import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.effort import EXHAUSTIVE
from tests.support.golden import CONSTRUCTS, GOLDEN, each_construct, printed
from wiregen.files import read_tree
from wiregen.python.format import digests, format_texts
from wiregen.python.layout import SHARED_FOLDER


def differences(expected: dict[str, str], actual: dict[str, str]) -> Iterator[str]:
    """Yield golden files that are not generated, and those that differ as unified diffs."""
    for path, text in sorted(expected.items()):
        if path not in actual:
            yield f"missing: expected/{path} is not generated"
        elif text != actual[path]:
            old, new = text.split("\n"), actual[path].split("\n")
            yield "\n".join(difflib.unified_diff(old, new, f"expected/{path}", f"generated/{path}", lineterm=""))


def check_golden(folder: Path, *, update: bool) -> None:
    """Fail if a construct's golden files are not what its spec gives; with ``update``, rewrite them before."""
    if not (folder / "spec" / "protocol.yaml").is_file():
        pytest.fail(f"{folder.name} is not a construct: it has no spec/protocol.yaml", pytrace=False)
    texts, expected = printed(folder / "spec"), read_tree(folder / "expected")
    if not expected:
        pytest.fail(f"{folder.name}/expected holds no file", pytrace=False)
    texts = {path: text for path, text in texts.items() if path in expected}
    # By default the layout of most is taken as it is, if the code is the same: formatting takes most of the time.
    is_formatted = update or EXHAUSTIVE or folder in CONSTRUCTS[::3]
    texts = format_texts(texts, {} if is_formatted else digests(texts, {**texts, **expected}), expected)
    report = list(differences(expected, texts))
    if report and update:
        for path in expected:
            file = folder / "expected" / path
            if path in texts:
                file.write_text(texts[path], encoding="utf-8", newline="\n")
            else:
                file.unlink()
        report.insert(0, f"{folder.name}/expected was rewritten: read the changes, then run again without the option")
    if report:
        pytest.fail("\n".join(report), pytrace=False)


@each_construct
def test_a_construct_gives_its_golden_files(folder: Path, request: pytest.FixtureRequest) -> None:
    check_golden(folder, update=bool(request.config.getoption("--update-golden")))


def test_every_folder_is_a_construct_with_tests() -> None:
    folders = {path.name for path in GOLDEN.iterdir() if path.is_dir() and path.name != "__pycache__"}
    assert folders == {folder.name for folder in CONSTRUCTS}
    modules = {path.stem.removeprefix("test_") for path in GOLDEN.glob("test_*.py")}
    assert folders == modules - {Path(__file__).stem.removeprefix("test_")}


def test_the_constructs_that_keep_all_their_files_keep_all() -> None:
    for name in ("record", "events_by_direction", "event_added_before", "event_added_after"):
        texts = printed(GOLDEN / name / "spec")
        kept = {path for path in texts if not path.startswith(SHARED_FOLDER) and path != "py.typed"}
        assert read_tree(GOLDEN / name / "expected").keys() == kept


def test_shared_files_are_the_same_in_every_package() -> None:
    one, other = (printed(GOLDEN / name / "spec") for name in ("record", "events_by_direction"))
    shared = {path for path in one if path.startswith(SHARED_FOLDER)} | {"py.typed"}
    assert {"py.typed", f"{SHARED_FOLDER}model.py"} < shared
    assert [path for path in sorted(shared) if one[path] != other[path]] == []


@pytest.mark.parametrize("path", ["enums.py", "decoders.py"])
def test_a_file_names_the_protocol_that_its_declarations_come_from(path: str) -> None:
    first = printed(GOLDEN / "import_records" / "spec")[path].partition("\n")[0]
    assert "base/*.yaml" in first.partition(" of the spec ")[0], first


def hunks(before: Path, after: Path) -> dict[str, int]:
    """Return the number of hunks by file that differs, with three lines of context as in a review."""
    old, new = read_tree(before), read_tree(after)
    assert old.keys() == new.keys()
    diffs = {path: difflib.unified_diff(old[path].splitlines(), new[path].splitlines(), lineterm="") for path in old}
    counts = {path: sum(line.startswith("@@") for line in diff) for path, diff in diffs.items()}
    return {path: count for path, count in counts.items() if count}


def test_one_more_event_is_one_hunk_in_the_spec_and_in_each_module_that_it_belongs_to() -> None:
    before, after = GOLDEN / "event_added_before", GOLDEN / "event_added_after"
    assert hunks(before / "spec", after / "spec") == {"server_events.yaml": 1}
    assert hunks(before / "expected", after / "expected") == {
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
    """A copy of a construct: one golden file differs, and one is of a file that is no longer generated."""
    folder = tmp_path / "record"
    shutil.copytree(GOLDEN / "record", folder)
    changed = folder / "expected" / "shelf.py"
    changed.write_text(changed.read_text(encoding="utf-8").replace("A book.", "Ein Buch."), encoding="utf-8")
    (folder / "expected" / "_codec" / "orphan.py").write_text("", encoding="utf-8")
    return folder


@pytest.mark.parametrize("update", [False, True])
def test_every_difference_is_in_one_report(damaged: Path, update: bool) -> None:
    with pytest.raises(pytest.fail.Exception) as failure:
        check_golden(damaged, update=update)
    lines = str(failure.value).splitlines()[1 if update else 0 :]
    assert lines[0] == "missing: expected/_codec/orphan.py is not generated"
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


def test_an_update_rewrites_the_files_that_are_kept_and_fails_and_the_next_one_passes(damaged: Path) -> None:
    (damaged / "expected" / "schema.json").unlink()
    with pytest.raises(pytest.fail.Exception, match=r"^record/expected was rewritten: "):
        check_golden(damaged, update=True)
    kept = read_tree(GOLDEN / "record" / "expected")
    del kept["schema.json"]
    assert read_tree(damaged / "expected") == kept
    check_golden(damaged, update=True)
    check_golden(damaged, update=False)


@pytest.mark.parametrize("update", [False, True])
@pytest.mark.parametrize(
    ("part", "message"),
    [
        ("spec", "record is not a construct: it has no spec/protocol.yaml"),
        ("expected", "record/expected holds no file"),
    ],
)
def test_half_a_construct_is_an_error(damaged: Path, part: str, message: str, update: bool) -> None:
    shutil.rmtree(damaged / part)
    before = read_tree(damaged)
    with pytest.raises(pytest.fail.Exception) as failure:
        check_golden(damaged, update=update)
    assert str(failure.value) == message
    assert read_tree(damaged) == before


IMPORT_EVERYTHING = """
import functools, importlib.machinery, json, pkgutil, sys, traceback
sys.path.insert(0, sys.argv[1])
loader = importlib.machinery.SourceFileLoader
compiled = functools.cache(lambda data: compile(data, "one of the packages", "exec", dont_inherit=True))
loader.source_to_code = lambda self, data, path: compiled(data)  # most of their code is the same in all packages
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


def test_a_package_imports_with_nothing_but_the_standard_library(all_packages: Path) -> None:
    names = [f"{all_packages.name}.{folder.name}" for folder in CONSTRUCTS[:: 1 if EXHAUSTIVE else 3]]
    alone = ["-I", "-S", "-W", "error"]  # no environment, no installed package, and a warning is a failure
    command = [sys.executable, *alone, "-c", IMPORT_EVERYTHING, str(all_packages.parent), *names]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout) == {}


def test_no_package_uses_a_name_that_it_does_not_have(all_packages: Path) -> None:
    """Annotations are not evaluated on import, so a name that is missing there shows here only."""
    command = [sys.executable, "-m", "ruff", "check", "--isolated", "--no-cache", "--select", "F811,F821,F822"]
    command += ["--output-format", "concise", "."]
    done = subprocess.run(command, cwd=all_packages, capture_output=True, encoding="utf-8", check=False)
    assert (done.returncode, done.stdout) == (0, "All checks passed!\n")
