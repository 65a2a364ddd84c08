"""The wheel holds the generator with its templates and the generated packages, and works outside the checkout."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

from tests.packages import GENERATED, ROOT

SPEC = """
protocol: door
doc: A door that tells what happens to it.
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


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel as users get it."""
    out = tmp_path_factory.mktemp("dist")
    built = run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", out, cwd=ROOT)
    assert built.returncode == 0, built.stdout + built.stderr
    return next(out.glob("wiregen-*.whl"))


def test_every_generated_package_comes_with_its_schema(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    packages = [path.parent.name for path in GENERATED.glob("*/__init__.py")]
    assert len(packages) >= 2
    assert {f"{package}/schema.json" for package in packages} <= names


def environment(folder: Path, wheel: Path) -> Path:
    """Return the bin folder of a new environment in which the wheel alone is installed."""
    venv.create(folder, with_pip=False)
    python = folder / "bin" / "python"
    pip = (sys.executable, "-m", "pip", "--python", python, "install", "--quiet", "--no-deps", "--no-index", wheel)
    installed = run(*pip, cwd=folder)
    assert installed.returncode == 0, installed.stderr
    return folder / "bin"


def test_without_the_extra_the_models_import_and_wiregen_says_what_to_install(wheel: Path, tmp_path: Path) -> None:
    programs = environment(tmp_path / "env", wheel)
    imported = run(
        programs / "python", "-c", "import openai_realtime as rt; print(rt.RealtimeServerEvent.ERROR)", cwd=tmp_path
    )
    assert (imported.returncode, imported.stdout, imported.stderr) == (0, "error\n", "")
    generated = run(programs / "wiregen", "generate", cwd=tmp_path)
    assert generated.returncode == 2
    assert generated.stderr == "wiregen needs click: pip install 'wiregen[generator]'\n"


def test_with_the_extra_it_generates_from_a_users_own_spec(wheel: Path, tmp_path: Path) -> None:
    programs = environment(tmp_path / "env", wheel)
    site_packages = next((tmp_path / "env" / "lib").glob("python3*")) / "site-packages"
    (site_packages / "extra.pth").write_text(sysconfig.get_path("purelib"))
    (tmp_path / "spec" / "door").mkdir(parents=True)
    (tmp_path / "spec" / "door" / "protocol.yaml").write_text(SPEC)
    generated = run(programs / "wiregen", "generate", cwd=tmp_path)
    assert generated.returncode == 0, generated.stderr
    assert "generated generated/door" in generated.stdout
    started = run(programs / "wiregen", "new", "gate", cwd=tmp_path)
    assert (started.returncode, started.stderr) == (0, "")
    generated = run(programs / "wiregen", "generate", cwd=tmp_path)
    assert "generated generated/gate" in generated.stdout
    assert run(programs / "wiregen", "check", cwd=tmp_path).returncode == 0
    used = run(programs / "python", "-c", USE, cwd=tmp_path, PYTHONPATH="generated")
    assert used.stdout == '{"type":"door.opened","at":5}\n'
