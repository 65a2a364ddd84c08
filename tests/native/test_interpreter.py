"""What only the interpreter's own test module can bring about: memory that runs out, and sub-interpreters.

Left out if this Python came without that module.
"""

from __future__ import annotations

from pathlib import Path
from types import ModuleType

from tests.native.nomemory import calls, compiling, fails_right
from tests.native.subjects import Subject
from tests.native.test_packages import USE, printed


def test_every_allocation_may_fail(native: ModuleType, realtime: Subject) -> None:
    tried = (*calls(native, realtime), compiling(native, realtime))
    assert {name: wrong for name, call, right in tried if (wrong := fails_right(call, right))} == {}


def test_sub_interpreters_have_a_codec_each(built: Path) -> None:
    program = f"""
import _testcapi
for _ in range(3):
    assert _testcapi.run_in_subinterp({USE!r}) == 0
"""
    assert printed(program + USE, built) == "native\n" * 4
