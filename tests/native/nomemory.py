"""Every allocation fails once: what runs then raises MemoryError or gives what it should, and nothing is lost.

``python -m tests.native.nomemory 0`` tries decoding, encoding, base64 and compiling; it fails at the first fault.
"""

from __future__ import annotations

import gc
import importlib
import sys
from collections.abc import Callable, Iterator
from types import ModuleType
from typing import Any

from tests.native.subjects import Subject, load_native, own_subjects, written_subjects
from tests.native.trial import trial

UNTOUCHED = 20
"""Calls in a row that do not reach the failing allocation: the one before them was the last."""

DONE = (
    '{"type":"response.done","event_id":"e","response":{"id":"r","status_details":null,"x":[1,{"a":2.5e300}],'
    '"big":123456789012345678901234567890,"u":"\\u00e9é","output":[{"type":"message","role":"assistant","content":'
    '[{"type":"output_audio","transcript":"%s"}]},{"type":"later","a":["x",1e300]}],"metadata":{"topic":"x"}}}'
)

Call = Callable[[], Any]
Right = Callable[[Any], bool]


def fails_right(call: Call, right: Right) -> str:
    """Let the first allocation of a call fail, then the second, and so on; return what went wrong, or nothing."""
    hooks = importlib.import_module("_testcapi")
    number = untouched = 0
    while untouched < UNTOUCHED:
        hooks.set_nomemory(number, number + 1)
        try:
            found = call()
        except MemoryError:
            hooks.remove_mem_hooks()
            untouched = 0
        except BaseException as error:
            hooks.remove_mem_hooks()
            return f"allocation {number}: {error!r}"
        else:
            hooks.remove_mem_hooks()
            untouched += 1
            if not right(found):
                return f"allocation {number}: {found!r}"
        number += 1
    return ""


def loses(call: Call, right: Right) -> int:
    """Return how many blocks of memory are lost if allocations fail."""
    fails_right(call, right)
    gc.collect()
    before = sys.getallocatedblocks() + 1  # the number itself
    for _ in range(3):
        fails_right(call, right)
    gc.collect()
    return sys.getallocatedblocks() - before


def calls(native: ModuleType, subject: Subject) -> Iterator[tuple[str, Call, Right]]:
    """Yield what is tried, each with a test of what it gives."""
    plan = subject.plan

    def decoding(data: Any, model: Any) -> tuple[str, Call, Right]:
        name = f"decode {len(data)} of {type(data).__name__}"
        return name, lambda: plan.try_decode("ServerEvent", data), lambda found: found == model

    def encoding(model: Any, written: bytes) -> tuple[str, Call, Right]:
        name = f"encode {len(written)}"
        return name, lambda: plan.try_encode(model), lambda found: found == written

    for text in (DONE % "Hi", DONE % ("é€😀" * 300), '{"type":"later","a":["x"]}'):
        model = plan.try_decode("ServerEvent", text)
        yield encoding(model, plan.try_encode(model))
        for data in (text.encode(), text, bytearray(text.encode())):
            yield decoding(data, model)
    yield "b64decode", lambda: native.b64decode("QUJD" * 99), lambda found: found == b"ABC" * 99
    yield "b64encode", lambda: native.b64encode(b"ABC" * 99), lambda found: found == "QUJD" * 99


def corpus_calls(subject: Subject) -> Iterator[tuple[str, Call, Right]]:
    """Yield decoding and encoding of the frames of an example that the native codec takes."""
    for union, text in subject.corpus():
        model = subject.plan.try_decode(union, text)
        if model is not NotImplemented:
            yield from _both(subject.plan, union, text, model)


def _both(plan: Any, union: str, text: bytes, model: Any) -> Iterator[tuple[str, Call, Right]]:
    name, written = text.decode()[:60], plan.try_encode(model)
    yield f"decode {name}", lambda: plan.try_decode(union, text), lambda found: found == model
    yield f"encode {name}", lambda: plan.try_encode(model), lambda found: found == written


def compiling(native: ModuleType, subject: Subject) -> tuple[str, Call, Right]:
    """Return the making of a plan from the tuples of a small table."""
    text = ("id", "id", b',"id":', b"", 1, False, False, -1, (), False)
    tag = (None, "type", b',"type":', b'"a"', 1, True, False, 0, ("a",), True)
    record = (subject.classes["CustomVoice"], None, None, b"{", 0, (tag, text), None)
    types = ((64, -1, -1, 0, -1, -1, -1, 0), (16, 0, -1, -1, -1, -1, -1, 0), (32, -1, -1, -1, -1, -1, 1, 0))
    enum = subject.classes["VoiceName"]
    enums = ((enum, False, tuple(str(member.value) for member in enum), tuple(enum), False),)
    slots = ("model_rest", "extra", "nulls", "exceptional", "envelope", "payload", "faults")
    runtime = (subject.unset, subject.rest, *slots)

    def make() -> Any:
        return native.Plan(types, (record,), (), enums, {"CustomVoice": 0}, 100, runtime)

    return "compile", make, lambda plan: type(plan) is native.Plan


def main() -> int:
    with trial(__doc__ or "") as (_, folder):
        native = load_native(folder)
        more = written_subjects(native, folder, ("dialect_context", "dialect_gateway", "golden_tag_absent"))
    subject = own_subjects(native)[0]
    faults = 0
    frames = (call for other in more for call in corpus_calls(other))
    for name, call, right in (*calls(native, subject), compiling(native, subject), *frames):
        wrong, lost = fails_right(call, right), loses(call, right)
        faults += bool(wrong) + (lost > 0)
        print(f"{name}: {wrong or 'right'}, {lost} blocks lost", flush=True)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
