"""What only the interpreter's own test module can bring about: memory that runs out, and sub-interpreters.

Left out if this Python came without that module.
"""

from __future__ import annotations

from pathlib import Path

from tests.native.test_packages import USE, printed
from tests.support.packages import ROOT


def test_every_allocation_may_fail(built: Path) -> None:
    # In a process of its own, for the thread by which a worker of pytest is given its tests allocates too.
    program = f"""
from pathlib import Path
import openai_realtime
from tests.native.nomemory import calls, compiling, fails_right
from tests.native.subjects import Subject, load_native
native = load_native(Path({str(built)!r}))
realtime = Subject(openai_realtime, native)
for name, call, right in (*calls(native, realtime), compiling(native, realtime)):
    print(name, fails_right(call, right) or "right")
"""
    lines = printed(program, built, ROOT).splitlines()
    assert len(lines) == 15
    assert [line for line in lines if not line.endswith(" right")] == []


def test_sub_interpreters_have_a_codec_each(built: Path) -> None:
    program = f"""
import _testcapi
for _ in range(3):
    assert _testcapi.run_in_subinterp({USE!r}) == 0
"""
    assert printed(program + USE, built) == "native\n" * 4
