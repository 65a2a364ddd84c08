"""The README tells the truth: its code runs and prints what it says, its walk-through gives the diff it shows."""

from __future__ import annotations

import contextlib
import io
import json
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.live.sessions import Ran, example_process, run_voice_client, within_deadline
from tests.packages import ROOT
from wiregen.cli import main

README = (ROOT / "README.md").read_text()
BLOCKS = [(match[1], match[2]) for match in re.finditer(r"^```(\w+)\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)]


def blocks(language: str) -> list[str]:
    """Return the README's code blocks in one language."""
    return [text for found, text in BLOCKS if found == language]


def promised_output(code: str) -> list[str]:
    """Return what a block says it prints: comments behind print calls, and lines that are comments."""
    lines = []
    for line in code.splitlines():
        comment = re.search(r"(?:^|print\(.*\)\s+)# (.*)$", line)
        if comment is not None:
            lines.append(comment[1])
    return lines


def printed_output(code: str, names: dict[str, object]) -> list[str]:
    """Run a block and return the lines that it prints."""
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        exec(compile(code, "README.md", "exec"), names)
    return out.getvalue().splitlines()


def test_the_python_blocks_print_what_they_say() -> None:
    names: dict[str, object] = {}
    own_protocol = [code for code in blocks("python") if "import chat" in code]
    others = [code for code in blocks("python") if code not in own_protocol]
    assert (len(own_protocol), len(others)) == (1, 5)
    for code in others:
        assert printed_output(code, names) == promised_output(code)


def test_the_commands_are_targets_of_the_makefile() -> None:
    assert blocks("console")[0].splitlines() == ["$ make generate", "$ make test"]
    targets = re.findall(r"^(\w+):", (ROOT / "Makefile").read_text(), re.MULTILINE)
    assert {"generate", "test", "check", "lint", "golden", "clean"} <= set(targets)


@pytest.mark.usefixtures("loopback_only")
def test_the_client_and_the_server_talk_as_shown() -> None:
    server, client = (block.splitlines() for block in blocks("console")[1:3])
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


def test_the_schema_command_prints_what_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    (command,) = [line for block in blocks("console") for line in block.splitlines() if "wiregen" in line]
    options, file = command.removeprefix("$ wiregen ").split(" > ")
    result = CliRunner().invoke(main, options.split())
    assert result.exit_code == 0, result.output
    schema = json.loads(result.stdout)
    assert (schema["$ref"], file) == ("#/$defs/MessageItem", "message_item.schema.json")
    assert {"MessageItem", "InputAudioPart"} < schema["$defs"].keys()


def test_the_edited_spec_gives_the_diff_that_is_shown(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "spec", tmp_path / "spec")
    shutil.copytree(ROOT / "generated", tmp_path / "before", ignore=shutil.ignore_patterns("__pycache__"))
    events = tmp_path / "spec" / "openai_realtime" / "server_events.yaml"
    place = re.search(r"^    input_audio_buffer\.cleared:\n(?:      .*\n)+", events.read_text(), re.MULTILINE)
    assert place is not None
    added = f"{place[0]}\n{blocks('yaml')[0]}"
    events.write_text(events.read_text().replace(place[0], added))
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
    assert {file.count("\n@@ ") for file in files if "schema.json" not in file} == {1}
    assert [file.count("\n@@ ") for file in files if "schema.json" in file] == [3]
    shown = blocks("diff")[0].rstrip()
    assert shown in next(file for file in files if "openai_realtime/server_events.py" in file)


def test_the_fault_that_is_shown_is_the_fault_that_is_given(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shown = blocks("text")[0].strip()
    place = re.match(r"(\S+\.yaml):(\d+):(\d+): ", shown)
    assert place is not None
    shutil.copytree(ROOT / "spec", tmp_path / "spec")
    file, line, column = tmp_path / place[1], int(place[2]), int(place[3])
    lines = file.read_text().splitlines(keepends=True)
    before, after = lines[line - 1][: column - 1], lines[line - 1][column - 1 :]
    assert after.startswith("integer")
    lines[line - 1] = f"{before}integr{after.removeprefix('integer')}"
    file.write_text("".join(lines))
    monkeypatch.chdir(tmp_path)
    result = CliRunner().invoke(main, ["generate"])
    assert (result.exit_code, result.stderr.splitlines()[0]) == (2, shown)


def test_the_readers_own_protocol_generates_and_works(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "spec" / "chat"
    folder.mkdir(parents=True)
    (folder / "protocol.yaml").write_text(next(text for text in blocks("yaml") if "protocol: chat" in text))
    monkeypatch.chdir(tmp_path)
    result = CliRunner().invoke(main, ["generate"])
    assert result.exit_code == 0, result.output
    code = next(code for code in blocks("python") if "import chat" in code)
    used = subprocess.run(
        [sys.executable, "-c", f"import sys; sys.path.insert(0, 'generated')\n{code}"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert used.stdout.splitlines() == promised_output(code), used.stderr
