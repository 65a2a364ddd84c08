"""Importing a package costs what is used of it, and nothing else about an import is unusual."""

from __future__ import annotations

import pickle
import subprocess
import sys

import pytest

import openai_realtime as rt
from tests.support.packages import exported_names


def in_new_process(code: str) -> str:
    """Return what code prints in a process that has imported nothing of the package yet."""
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert result.stderr == ""
    return result.stdout


LOADED = """
import sys
print(*sorted(name.removeprefix("openai_realtime.") for name in sys.modules if name.startswith("openai_realtime.")))
"""

OWN = {"_exports", "_runtime", "_runtime.lazy"}
"""What the package needs to find its names."""

STATEMENTS: tuple[tuple[str, set[str]], ...] = (
    ("import openai_realtime", set()),
    ("from openai_realtime import UNSET", {"_runtime.unset"}),
    (
        "import openai_realtime as rt; rt.RealtimeServerEvent.ERROR.as_str()",
        {"enums", "_runtime.enums"},
    ),
    ("import openai_realtime as rt; dir(rt)", set()),
    (
        "import openai_realtime as rt; rt.peek_type(b'')",
        {"peek", *(f"_runtime.{name}" for name in ("peek", "errors", "json_text", "kinds", "scalars", "mismatch"))},
    ),
)


@pytest.mark.parametrize(("statement", "loaded"), STATEMENTS, ids=[statement for statement, _ in STATEMENTS])
def test_only_what_is_used_is_loaded(statement: str, loaded: set[str]) -> None:
    assert set(in_new_process(statement + LOADED).split()) == OWN | loaded


FIRST_USES = {
    "encode a model": "print(rt.encode(rt.CustomVoice(id='v')).decode())",
    "a model's own method": "print(rt.CustomVoice(id='v').to_json().decode())",
    "read a model": "print(rt.CustomVoice.from_dict({'id': 'v'}).to_json().decode())",
    "a class derived by a user": "class Mine(rt.CustomVoice): pass\nprint(Mine(id='v').to_json().decode())",
    "read into a derived class": (
        'class Mine(rt.CustomVoice): pass\nprint(type(Mine.from_json(\'{"id":"v"}\')) is Mine and \'{"id":"v"}\')'
    ),
    "a decoder": 'print(rt.encode(rt.decode_voice(\'{"id":"v"}\')).decode())',
    "a submodule": "print(rt.audio.CustomVoice(id='v').to_json().decode())",
    "all names": "from openai_realtime import *\nprint(encode(CustomVoice(id='v')).decode())",
    "many threads": (
        "from concurrent.futures import ThreadPoolExecutor\n"
        "with ThreadPoolExecutor(8) as pool:\n"
        "    print(*set(pool.map(lambda _: rt.CustomVoice(id='v').to_json().decode(), range(64))))"
    ),
}


@pytest.mark.parametrize("use", FIRST_USES, ids=str)
def test_whatever_is_used_first_finds_what_it_needs(use: str) -> None:
    assert in_new_process(f"import openai_realtime as rt\n{FIRST_USES[use]}") == '{"id":"v"}\n'


HALF_IMPORTED = """
import os, sys, threading, typing
os.environ["WIREGEN_NATIVE"] = "0"  # the native codec imports no such thing
import openai_realtime as rt

item = rt.MessageItem(role="user", content=[rt.InputTextPart(text="Hi")])
get_args, written = typing.get_args, []

def use():
    written.append(rt.MessageItem.from_json(item.to_json()) == item)

def get_args_while_another_thread_runs(union):
    if sys._getframe(1).f_globals["__name__"] == "openai_realtime._codec.items":
        typing.get_args = sys.modules["openai_realtime._codec.items"].get_args = get_args
        threads.append(threading.Thread(target=use))
        threads[-1].start()
        threads[-1].join(0.2)  # it cannot end before this import has, unless it fails
    return get_args(union)

threads = []
typing.get_args = get_args_while_another_thread_runs
use()
threads[0].join()
print(*written)
"""


def test_a_thread_waits_for_a_codec_that_another_one_is_importing() -> None:
    assert in_new_process(HALF_IMPORTED) == "True True\n"


def test_a_pickle_is_read_where_nothing_is_loaded() -> None:
    item = rt.MessageItem(role="user", content=[rt.InputTextPart(text="Hi")])
    code = f"import pickle; print(pickle.loads({pickle.dumps(item)!r}).to_json().decode())"
    assert in_new_process(code) == item.to_json().decode() + "\n"


def test_dir_lists_every_name_before_it_is_used() -> None:
    names = in_new_process("import openai_realtime as rt; print(*dir(rt))").split()
    assert set(exported_names(rt)) <= set(names)
    assert "__name__" in names


@pytest.mark.parametrize(
    ("mistyped", "meant"),
    [
        ("session_updat", "session_update"),
        ("UnknownServerEvnt", "UnknownServerEvent"),
        ("decode_serverevent", "decode_server_event"),
        ("MessageItm", "MessageItem"),
    ],
)
def test_a_mistyped_name_is_answered_with_the_one_that_was_meant(mistyped: str, meant: str) -> None:
    with pytest.raises(AttributeError) as missing:
        getattr(rt, mistyped)
    assert str(missing.value) == f"module 'openai_realtime' has no attribute {mistyped!r}. Did you mean {meant!r}?"


@pytest.mark.parametrize("name", ["nothing_like_it_at_all_xyz", "__wrapped__", "_session_update"])
def test_a_name_like_no_other_is_answered_with_none(name: str) -> None:
    with pytest.raises(AttributeError) as missing:
        getattr(rt, name)
    assert str(missing.value) == f"module 'openai_realtime' has no attribute {name!r}"


def test_a_name_that_is_missing_is_reported_like_any_other() -> None:
    with pytest.raises(AttributeError, match=r"module 'openai_realtime' has no attribute 'NoSuchEvent'"):
        getattr(rt, "NoSuchEvent")  # noqa: B009  # type checkers know that it is not there
    with pytest.raises(ImportError, match="cannot import name 'NoSuchEvent' from 'openai_realtime'"):
        exec("from openai_realtime import NoSuchEvent")
