"""The README and the guides tell the truth: their code runs and prints what they say, and what they show is so."""

from __future__ import annotations

import os
import re
import runpy
import shlex
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from benchmarks.readme import front_line
from tests.live.sessions import Ran, example_process, run_voice_client, within_deadline
from tests.support.packages import GENERATED, ROOT, loaded
from tests.support.pages import PLAYED, blocks, promised_output
from tests.support.rows import each_row
from wiregen.cli import main
from wiregen.files import read_tree, write_digests
from wiregen.pipeline import rendered
from wiregen.python.format import digests

README = ROOT / "README.md"
GUIDE = ROOT / "docs/guide"
PAGES = [README, ROOT / "docs/start.md", ROOT / "docs/upgrading.md", *sorted(GUIDE.glob("*.md"))]


def with_its_specs(page: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Go to a folder that holds the spec files that a page shows, or those of this project if it shows none."""
    monkeypatch.chdir(folder)
    shown = [(match[1], text) for text in blocks(page, "yaml") if (match := re.match(r"# (spec/\S+\.yaml)\n", text))]
    for name, text in shown:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    if not shown:
        shutil.copytree(ROOT / "spec", folder / "spec")
    return folder


@pytest.mark.parametrize("page", [page for page in PAGES if blocks(page, "python")], ids=lambda page: page.stem)
def test_the_python_of_a_page_prints_what_the_page_says(
    page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    code = "\n".join(blocks(page, "python"))
    folder = with_its_specs(page, tmp_path, monkeypatch)
    program = folder / "program.py"
    program.write_text(code, encoding="utf-8")
    if blocks(page, "yaml"):
        result = CliRunner().invoke(main, ["generate"])
        assert result.exit_code == 0, result.output
        # In a process of its own, as each page has other packages, some with one name.
        path = os.pathsep.join([str(folder / "generated"), str(GENERATED), str(ROOT / "generator")])
        environment = os.environ | {"PYTHONPATH": path, "PYTHONIOENCODING": "utf-8"}
        ran = subprocess.run([sys.executable, str(program)], env=environment, capture_output=True, check=False)
        assert (ran.returncode, ran.stderr.decode()) == (0, "")
        shown = ran.stdout.decode()
    else:
        runpy.run_path(str(program), run_name="__main__")
        shown = capsys.readouterr().out
    assert shown.splitlines() == promised_output(code)


@pytest.mark.parametrize("page", [page for page in PAGES if page not in PLAYED], ids=lambda page: page.stem)
def test_the_commands_of_a_page_end_well_and_print_what_the_page_says(
    page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_its_specs(page, tmp_path, monkeypatch)
    for block in blocks(page, "console"):
        if not block.startswith("$ wiregen "):
            continue
        command, *shown = block.splitlines()
        arguments = shlex.split(command.removeprefix("$ wiregen ").partition(" > ")[0])
        result = CliRunner().invoke(main, arguments)
        assert result.exit_code == 0, result.output
        assert result.output.splitlines() == shown or " > " in command


@each_row("page", [*PAGES, *sorted(ROOT.glob("*.md")), *sorted(ROOT.glob("docs/**/*.md"))], ids=str)
def test_a_page_links_to_files_that_are_there_and_names_none_that_is_not(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    links = [link.partition("#")[0] for link in re.findall(r"\]\(([^)\s]+)\)", text) if "://" not in link]
    assert [link for link in links if link and not (page.parent / link).exists()] == []
    rooms = r"(?:docs|generator|templates|tests|examples|benchmarks|native|spec/openai\w*|\.github|\.ci)"
    named = re.findall(rf"`({rooms}/[\w./-]+)`", text) if page.name != "CHANGELOG.md" else []
    assert [name for name in named if not (ROOT / name).exists()] == []


def test_the_commands_named_are_commands_of_wiregen_and_targets_of_the_makefile() -> None:
    targets = set(re.findall(r"^([\w-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    for page in [*PAGES, ROOT / "CONTRIBUTING.md", ROOT / "RELEASE.md"]:
        text = page.read_text(encoding="utf-8")
        assert set(re.findall(r"`wiregen ([a-z]+)", text)) <= set(main.list_commands(click.Context(main)))
        assert set(re.findall(r"`make ([\w-]+)", text)) <= targets


def test_the_distributions_that_the_readme_names_are_built_here() -> None:
    projects = [ROOT / "pyproject.toml", GENERATED / "pyproject.toml", ROOT / "native/pyproject.toml"]
    names = {tomllib.loads(path.read_text(encoding="utf-8"))["project"]["name"] for path in projects}
    assert set(re.findall(r"^\| `(wiregen[\w-]*)` \|", README.read_text(encoding="utf-8"), re.MULTILINE)) == names


def test_the_times_of_the_readme_are_those_of_the_benchmarks() -> None:
    results = (ROOT / "benchmarks/README.md").read_text(encoding="utf-8")
    (start,) = (match.start() for match in re.finditer(r"^\| a text delta, \|", results, re.MULTILINE))
    headline = results[start:].partition("\n\n")[0]
    assert headline.splitlines()[0].split(" | ")[2:4] == ["wiregen, native", "wiregen"]
    assert f"{front_line(headline)}\n" in README.read_text(encoding="utf-8")


@pytest.mark.usefixtures("loopback_only")
def test_the_client_and_the_server_talk_as_shown() -> None:
    server, client = (block.splitlines() for block in blocks(GUIDE / "receive-loop.md", "console"))
    assert server[:2] == ["$ . .venv/bin/activate", "$ python examples/mock_server.py --port 0"]
    prompt, python, script, *arguments = shlex.split(client[0])
    assert (prompt, python, script) == ("$", "python", "examples/voice_client.py")

    async def talk() -> tuple[str, Ran]:
        async with example_process("mock_server.py") as url:
            return url, await run_voice_client(*(url if word == server[2] else word for word in arguments))

    url, ran = within_deadline(talk())
    port = re.compile(r":\d+/")
    assert (len(server), port.sub(":0/", url)) == (3, port.sub(":0/", server[2]))
    assert (ran.status, ran.lines, ran.complaints) == (0, client[1:], [])


def test_the_edited_spec_gives_the_diff_that_is_shown(tmp_path: Path) -> None:
    page = GUIDE / "reviewing-a-change.md"
    name = "openai_realtime"
    shutil.copytree(ROOT / "spec" / name, tmp_path / "spec" / name)
    shutil.copytree(GENERATED / name, tmp_path / "before" / name, ignore=shutil.ignore_patterns("__pycache__"))
    events = tmp_path / "spec" / name / "server_events.yaml"
    place = re.search(r"^    input_audio_buffer\.cleared:\n(?:      .*\n)+", events.read_text(), re.MULTILINE)
    assert place is not None
    added = f"{place[0]}\n{blocks(page, 'yaml')[0]}"
    events.write_text(events.read_text().replace(place[0], added))
    shutil.copytree(tmp_path / "before", tmp_path / "after")
    before = rendered(loaded(ROOT / "spec" / name))
    # What is not edited is not formatted again.
    write_digests(tmp_path / "after", digests(before, read_tree(tmp_path / "before" / name)))
    options = ["generate", "--spec", str(tmp_path / "spec"), "--out", str(tmp_path / "after")]
    result = CliRunner().invoke(main, options)
    assert result.exit_code == 0, result.output
    diff = subprocess.run(
        ["git", "diff", "--no-index", "-U3", "before", "after"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    ).stdout
    files = re.split(r"^diff --git ", diff, flags=re.MULTILINE)[1:]
    assert {file.count("\n@@ ") for file in files if "schema.json" not in file} == {1, 2}
    assert [file.count("\n@@ ") for file in files if "schema.json" in file] == [3]
    assert blocks(page, "diff")[0].rstrip() in next(
        file for file in files if "openai_realtime/server_events.py" in file
    )


@pytest.mark.parametrize(
    ("page", "right", "wrong"), [("reviewing-a-change", "integer", "integr"), ("own-protocol", "Content", "Contents")]
)
def test_the_fault_that_is_shown_is_the_fault_that_is_given(
    page: str, right: str, wrong: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = GUIDE / f"{page}.md"
    with_its_specs(path, tmp_path, monkeypatch)
    shown = blocks(path, "text")[0].strip()
    place = re.match(r"(\S+\.yaml):(\d+):(\d+): ", shown)
    assert place is not None
    file, line, column = tmp_path / place[1], int(place[2]), int(place[3])
    lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
    before, after = lines[line - 1][: column - 1], lines[line - 1][column - 1 :]
    assert after.startswith(right)
    lines[line - 1] = f"{before}{wrong}{after.removeprefix(right)}"
    file.write_text("".join(lines), encoding="utf-8")
    result = CliRunner().invoke(main, ["generate"])
    assert (result.exit_code, result.stderr.splitlines()[0]) == (2, shown)
