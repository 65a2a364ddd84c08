"""A generated package takes the native codec if it is there and fits; otherwise nothing shows of it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.packages import GENERATED

DELTA = (
    '{"type":"response.output_text.delta","event_id":"e","response_id":"r","item_id":"i","output_index":0,'
    '"content_index":0,"delta":"a"}'
)
USE = f"""
import openai_realtime as rt
event = rt.decode_server_event({DELTA!r})
assert rt.encode(event) == event.to_json() == {DELTA.encode()!r}
assert rt.ResponseOutputTextDeltaEvent.from_json({DELTA!r}) == event
assert event.event_type() == "response.output_text.delta"
print(rt.codec())
"""
LOADED = """
import sys
loaded = {"openai_realtime._codec", "openai_realtime.decoders", "openai_realtime._runtime.entry", "orjson"}
print(*sorted(loaded & sys.modules.keys()))
"""


def printed(program: str, *folders: Path, **environment: str) -> str:
    """Return what a program prints in a new process that finds modules in these folders; standard error as well."""
    variables = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "WIREGEN"))}
    variables["PYTHONPATH"] = os.pathsep.join(map(str, (*folders, GENERATED)))
    done = subprocess.run(
        [sys.executable, "-c", program], env=variables | environment, capture_output=True, text=True, check=False
    )
    return done.stdout + done.stderr


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """A folder with a wiregen_native of another version, to be written into."""
    (tmp_path / "wiregen_native").mkdir()
    return tmp_path


def test_the_native_codec_serves_where_it_is_found(built: Path) -> None:
    assert printed(USE, built) == "native\n"


def test_the_pure_codec_is_not_loaded_then(built: Path) -> None:
    assert printed(USE + LOADED, built) == "native\n\n"


def test_it_is_loaded_for_a_fault(built: Path) -> None:
    program = f"{USE}print(rt.decode_server_event('{{}}', on_fault='keep').faults[0])"
    assert printed(program, built) == "native\n$.type: missing\n"


def test_it_can_be_switched_off(built: Path) -> None:
    assert printed(USE, built, WIREGEN_NATIVE="0") == "pure\n"


def test_a_python_that_runs_without_a_gil_stays_without_one(built: Path) -> None:
    assert printed(f"import sys; sys._is_gil_enabled = lambda: False\n{USE}", built) == "pure\n"


@pytest.mark.parametrize(
    "code",
    [
        "raise ImportError('built for another Python')",
        "",
        "def compile(table, classes): ...",
        "def compile(*given): raise ValueError('not this table')",
        "def compile(*given): raise SystemError",
    ],
)
def test_one_that_does_not_fit_is_not_used(other: Path, code: str) -> None:
    (other / "wiregen_native" / "__init__.py").write_text(code, encoding="utf-8")
    assert printed(USE, other) == "pure\n"


def test_one_of_another_format_is_not_used(built: Path, other: Path) -> None:
    code = (built / "wiregen_native" / "compiler.py").read_text(encoding="utf-8")
    for file in ("__init__.py", "_native.so"):
        (other / "wiregen_native" / file).write_bytes((built / "wiregen_native" / file).read_bytes())
    (other / "wiregen_native" / "compiler.py").write_text(code + "\n\nFORMAT = 1\n", encoding="utf-8")
    assert printed(USE, other) == "pure\n"


def test_models_of_a_users_class_are_read_and_written(built: Path) -> None:
    program = (
        "import openai_realtime as rt\n"
        "class Mine(rt.CustomVoice): pass\n"
        'mine = Mine.from_json(\'{"id":"v"}\')\n'
        "print(type(mine).__name__, mine.to_json().decode(), rt.codec())"
    )
    assert printed(program, built) == 'Mine {"id":"v"} native\n'


def test_functions_are_unpickled_without_the_native_codec(built: Path) -> None:
    program = "import pickle, openai_realtime as rt; print(pickle.dumps([rt.decode_server_event, rt.encode]).hex())"
    pickled = printed(program, built).strip()
    read = f"import pickle; print(*(f.__name__ for f in pickle.loads(bytes.fromhex({pickled!r}))))"
    assert printed(read) == printed(read, built) == "decode_server_event encode\n"


def test_threads_share_the_functions(built: Path) -> None:
    program = f"""
from concurrent.futures import ThreadPoolExecutor
import openai_realtime as rt
with ThreadPoolExecutor(8) as pool:
    print(*set(pool.map(lambda _: rt.encode(rt.decode_server_event({DELTA!r})).decode(), range(2000))), rt.codec())
"""
    assert printed(program, built) == f"{DELTA} native\n"


@pytest.mark.parametrize("switch", ["0", "1"])
def test_base64_is_the_same_with_it_and_without_it(built: Path, switch: str) -> None:
    program = """
from openai_realtime._runtime import base64_text, formats
print(formats.read_base64("+/+/QQ==", "$.delta"), formats.write_base64(bytes(3)))
try:
    formats.read_base64("+/+/QQ=", "$.delta")
except ValueError as error:
    print(error)
print(base64_text.decode_base64.__name__)
"""
    read, fault, function = printed(program, built, WIREGEN_NATIVE=switch).splitlines()
    assert read == "b'\\xfb\\xff\\xbfA' AAAA"
    assert fault == "$.delta: expected bytes in base64"
    assert function == {"0": "_decode", "1": "b64decode"}[switch]
