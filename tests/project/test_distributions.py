"""Each distribution holds what it says, passes the checks of the package index, and works outside the checkout."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

from tests.support.packages import GENERATED, ROOT

SPEC = """
protocol: door
doc: A door that says what happens to it.
directions:
  server: {union: DoorEvent, constants: DoorEventType, unknown: UnknownDoorEvent, doc: Sent by the door.}
events:
  server:
    door.opened:
      doc: Somebody came in.
      fields:
        at: {type: number, doc: "When, in seconds since 1970."}
"""

USE = "import door; print(door.encode(door.door_opened(5)).decode())"


def run(*command: str | Path, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a command outside the checkout, with no path of the checkout in its environment."""
    clean = {key: value for key, value in os.environ.items() if key not in ("PYTHONPATH", "VIRTUAL_ENV")}
    return subprocess.run(
        list(map(str, command)), cwd=cwd, env=clean | environment, capture_output=True, text=True, check=False
    )


def built(project: Path, out: Path) -> list[Path]:
    """Build the source distribution of a project, and its wheel from that, as an index would get them."""
    done = run(sys.executable, "-m", "build", "--no-isolation", "--outdir", out, cwd=project)
    assert done.returncode == 0, done.stdout + done.stderr
    return sorted(out.iterdir())


@pytest.fixture(scope="module")
def tool(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """The files of the distribution ``wiregen``."""
    return built(ROOT, tmp_path_factory.mktemp("tool"))


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """The files of the distribution ``wiregen-openai-realtime``."""
    return built(GENERATED, tmp_path_factory.mktemp("models"))


def wheel_of(files: list[Path]) -> Path:
    return next(path for path in files if path.suffix == ".whl")


@pytest.fixture(scope="module")
def programs(tool: list[Path], models: list[Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The bin folder of an environment in which the two wheels are installed, and nothing that they depend on."""
    folder = tmp_path_factory.mktemp("environment")
    venv.create(folder, with_pip=False)
    pip = (sys.executable, "-m", "pip", "--python", folder / "bin/python", "install", "--quiet", "--no-deps")
    done = run(*pip, "--no-index", "--no-compile", wheel_of(tool), wheel_of(models), cwd=folder)
    assert done.returncode == 0, done.stderr
    return folder / "bin"


def test_the_package_index_accepts_every_file(tool: list[Path], models: list[Path]) -> None:
    assert [sorted(path.suffix for path in files) for files in (tool, models)] == [[".gz", ".whl"]] * 2
    checked = run(sys.executable, "-m", "twine", "check", "--strict", *tool, *models, cwd=ROOT)
    assert checked.returncode == 0, checked.stdout + checked.stderr
    on_purpose = "W002,W009"  # several packages in one wheel, each of which works when its folder alone is copied
    command = (sys.executable, "-m", "check_wheel_contents", "--ignore", on_purpose)
    contents = run(*command, wheel_of(tool), wheel_of(models), cwd=ROOT)
    assert contents.returncode == 0, contents.stdout + contents.stderr


def test_the_models_come_with_every_package_its_schema_and_its_types(models: list[Path]) -> None:
    with zipfile.ZipFile(wheel_of(models)) as archive:
        names = set(archive.namelist())
    packages = [path.parent.name for path in GENERATED.glob("*/__init__.py")]
    assert len(packages) >= 2
    assert {f"{package}/{name}" for package in packages for name in ("schema.json", "py.typed")} <= names


def test_the_models_need_nothing_but_python(programs: Path, tmp_path: Path) -> None:
    use = "import openai_realtime as rt; print(rt.decode_client_event(rt.encode(rt.response_cancel())))"
    used = run(programs / "python", "-W", "error", "-c", use, cwd=tmp_path)
    assert (used.returncode, used.stdout, used.stderr) == (0, "ResponseCancelEvent()\n", "")


def test_the_tool_generates_from_a_users_own_spec(programs: Path, tmp_path: Path) -> None:
    dependencies = sysconfig.get_path("purelib")
    (tmp_path / "spec" / "door").mkdir(parents=True)
    (tmp_path / "spec" / "door" / "protocol.yaml").write_text(SPEC)
    started = run(programs / "wiregen", "new", "gate", cwd=tmp_path, PYTHONPATH=dependencies)
    assert (started.returncode, started.stderr) == (0, "")
    generated = run(programs / "wiregen", "generate", cwd=tmp_path, PYTHONPATH=dependencies)
    assert generated.returncode == 0, generated.stderr
    assert "generated generated/door" in generated.stdout
    assert "generated generated/gate" in generated.stdout
    used = run(programs / "python", "-c", USE, cwd=tmp_path, PYTHONPATH="generated")
    assert used.stdout == '{"type":"door.opened","at":5}\n'


def test_without_its_dependencies_the_tool_says_how_to_install_it(programs: Path, tmp_path: Path) -> None:
    generated = run(programs / "wiregen", "generate", cwd=tmp_path)
    assert generated.returncode == 2
    assert generated.stderr == "wiregen needs click: pip install wiregen\n"
