"""No reference is lost or given twice: memory, and the counts of objects that all results share, stay as they are.

``python -m tests.native.leaks SECONDS`` decodes and encodes the same random values again and again, makes plans and
drops them, and prints what grew; it fails if anything did.
"""

from __future__ import annotations

import enum
import gc
import random
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from types import ModuleType
from typing import Any

from tests.native.payloads import Payloads
from tests.native.subjects import Subject, load_native, own_subjects, written_subjects
from tests.native.trial import trial

ROUNDS = 20
SLACK = 16
"""What looking takes itself; less than what one lost in every round comes to."""

MORE = ("dialect_context", "dialect_gateway", "golden_tag_absent")
"""Packages with constructs that the project's own do not have."""

FRAMES = (
    b'{"type":"later","a":[1]}',
    b'{"type":"\xc3\xa9"}',
    b'{"type":"error","event_id":"e","error":{"message":"m","type":"t"}}',
)


def growth(run: Callable[[], object], shared: list[object]) -> list[str]:
    """Return what grows if something runs again and again."""
    for _ in range(3):
        run()
    before = _state(shared)
    for _ in range(ROUNDS):
        run()
    after = _state(shared)
    grown = [
        f"{name}: {old} to {new}"
        for name, old, new in zip(("blocks", "objects of the collector"), before, after, strict=False)
        if abs(new - old) > SLACK
    ]
    counts = zip(shared, before[2:], after[2:], strict=True)
    return grown + [f"references of {what!r}: {old} to {new}" for what, old, new in counts if abs(new - old) > SLACK]


def _state(shared: list[object]) -> list[int]:
    gc.collect()
    return [sys.getallocatedblocks(), len(gc.get_objects()), *map(sys.getrefcount, shared)]


def work(subject: Subject, count: int) -> Callable[[], object]:
    """Return something that decodes and encodes random values, the same each time."""
    made = Payloads(subject, random.Random(1))
    inputs: list[tuple[str, Any]] = []
    models: list[Any] = []
    for _ in range(count):
        root = made.chance.choice(subject.roots)
        text = made.text(root)
        inputs.append((root, made.given(made.mutated(text) if made.chance.random() < 0.4 else text)))
        model = subject.plan.try_decode(*inputs[-1])
        if isinstance(model, subject.model):
            models.append(model)
            with suppress(subject.decode_error, subject.encode_error, TypeError, AttributeError, RecursionError):
                models.append(made.models.spoiled(model))

    def run() -> None:
        for root, data in inputs:
            subject.plan.try_decode(root, data)
        for model in models:
            subject.plan.try_encode(model)

    return run


def shared_objects(subject: Subject) -> list[object]:
    """Return objects to which many results refer."""
    classes: list[Any] = list(subject.classes.values())
    members = [member for cls in classes if issubclass(cls, enum.Enum) for member in cls]
    return [subject.unset, subject.rest, *classes, *members]


def plans(native: ModuleType, subject: Subject) -> Callable[[], object]:
    """Return something that compiles a table, uses the plan, and drops it."""

    def run() -> None:
        plan = subject.part("_runtime.native").compile_plan(native)
        decode = plan.decoder("ServerEvent", "decode_server_event", "openai_realtime", lambda: len)
        encode = plan.encoder("encode", "openai_realtime", lambda: len)
        for data in FRAMES:
            model = plan.try_decode("ServerEvent", data)
            decode(data)
            encode(model)

    return run


def main() -> int:
    with trial(__doc__ or "") as (options, folder):
        native = load_native(folder)
        more = written_subjects(native, folder, MORE)
    grown: list[str] = []
    subjects = [*own_subjects(native), *more]
    for subject in subjects:
        run = work(subject, 1500)
        end = time.monotonic() + options.seconds / len(subjects)
        while time.monotonic() < end:
            grown += growth(run, shared_objects(subject))
    grown += growth(plans(native, own_subjects(native)[0]), [])
    print(*grown or ["nothing grew"], sep="\n")
    return 1 if grown else 0


if __name__ == "__main__":
    sys.exit(main())
