"""The native codec against the pure one: what the native one takes must be what the pure one gives.

``python -m tests.native.differ SECONDS`` tries both with random payloads of every package, and prints counts and
differences; it fails if there is a difference.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import random
import sys
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tests.native.edges import EDGES, deep_texts
from tests.native.payloads import Payloads
from tests.native.subjects import Subject, load_native, own_subjects, written_subjects
from tests.native.trial import trial

SHOWN = 12
"""Differences that are described; the others are counted."""


class Differ:
    """Tries both codecs with the same values, and collects the differences."""

    def __init__(self, subjects: Sequence[Subject], seed: int) -> None:
        self.chance = random.Random(seed)
        self.payloads = [Payloads(subject, self.chance) for subject in subjects if subject.roots]
        self.often = [made for made in self.payloads if not made.subject.name.startswith("golden")]
        self.corpus = [(made, *seed) for made in self.payloads for seed in made.subject.corpus()]
        self.counts: Counter[str] = Counter()
        self.differences: list[str] = []

    def try_edges(self) -> None:
        """Try texts and models that are right or wrong by a hair, and the whole corpus."""
        for made in self.often[:1]:
            for root, text in EDGES:
                data = text.encode("utf-8", "surrogatepass")
                for given in (data, text, bytearray(data), memoryview(data)):
                    self.check_encode(made.subject, self.check_decode(made.subject, root, given))
        for made in self.payloads:
            if made.subject.name == "golden_recursion":
                for root, text in deep_texts():
                    self.check_decode(made.subject, root, text)
        for made in self.payloads:
            for model in made.models.strangers:
                self.check_encode_spoiled(made.subject, model)
            for root, text in made.subject.edges():
                self.check_encode(made.subject, self.check_decode(made.subject, root, text))
        for made, root, data in self.corpus:
            self.check_encode(made.subject, self.check_decode(made.subject, root, data))

    def try_random(self) -> None:
        """Try one random payload, and a model made of it."""
        made, root, data = self._random()
        model = self.check_decode(made.subject, root, made.given(data))
        if not isinstance(model, made.subject.model):
            return
        self.check_encode(made.subject, model)
        if self.chance.random() < 0.4:
            try:
                spoiled = made.models.spoiled(model)
            except (made.subject.decode_error, made.subject.encode_error, TypeError, AttributeError, RecursionError):
                return
            self.check_encode_spoiled(made.subject, spoiled)

    def _random(self) -> tuple[Payloads, str, bytes]:
        if self.corpus and self.chance.random() < 0.3:
            made, root, data = self.chance.choice(self.corpus)
            return made, root, made.mutated(data) if self.chance.random() < 0.8 else data
        made = self.chance.choice(self.often if self.often and self.chance.random() < 0.5 else self.payloads)
        root = self.chance.choice(made.subject.roots)
        data = made.text(root)
        return made, root, made.mutated(data) if self.chance.random() < 0.35 else data

    def check_decode(self, subject: Subject, root: str, data: Any) -> Any:
        """Decode with both, and return what the pure codec gives."""
        try:
            pure = subject.pure[root](data)
        except subject.decode_error:
            pure = None
        self._count("decode", "takes" if pure is not None else "refuses")
        native = subject.plan.try_decode(root, data)
        if native is NotImplemented:
            if pure is not None:
                self._count("decode", "left to the pure one, which takes")
            return pure
        self._count("decode", "native")
        if pure is None:
            self._differ("native takes what pure refuses", subject.name, root, data)
        elif normal(subject, native) != normal(subject, pure):
            self._differ("another value", subject.name, root, data, native, pure)
        return pure

    def check_encode(self, subject: Subject, model: Any) -> None:
        """Encode a model that the codec made."""
        if not isinstance(model, subject.model):
            return
        before = normal(subject, model)
        pure = self._encoded(subject, model)
        native = self._encoded_natively(subject, model, pure)
        if native is not None and pure is not None:
            if repr(json.loads(native)) != repr(json.loads(pure)):
                self._differ("another JSON value", subject.name, native, pure)
            elif type(model).__name__ in subject.table.records:
                self.check_decode(subject, type(model).__name__, native)
        if normal(subject, model) != before:
            self._differ("encoding changed the model", subject.name, before)

    def check_encode_spoiled(self, subject: Subject, model: Any) -> None:
        """Encode a model in which something is not as the codec left it."""
        self._encoded_natively(subject, model, self._encoded(subject, model))

    def _encoded(self, subject: Subject, model: Any) -> bytes | None:
        try:
            return subject.encode(model)
        except (subject.encode_error, AttributeError, TypeError):  # the last two: model_rest was set by hand
            return None

    def _encoded_natively(self, subject: Subject, model: Any, pure: bytes | None) -> bytes | None:
        self._count("encode", "takes" if pure is not None else "refuses")
        native: Any = subject.plan.try_encode(model)
        if native is NotImplemented:
            if pure is not None:
                self._count("encode", "left to the pure one, which takes")
            return None
        self._count("encode", "native")
        if pure is None:
            self._differ("native writes what pure refuses", subject.name, repr(model), native)
        elif native != subject.write_exactly(model):
            self._differ("other bytes", subject.name, native, pure)
        return bytes(native)

    def _count(self, operation: str, what: str) -> None:
        self.counts[f"{operation}: {what}"] += 1

    def _differ(self, kind: str, *what: object) -> None:
        self.counts["differences"] += 1
        if len(self.differences) < SHOWN:
            self.differences.append(f"{kind}: {' '.join(str(part)[:600] for part in what)}")


def normal(subject: Subject, value: Any) -> Any:
    """Return a value with the types of all that it holds, for comparison: True is not 1, an enum is not its text."""
    cls = type(value)
    if isinstance(value, subject.model):
        held = [(field.name, normal(subject, getattr(value, field.name))) for field in dataclasses.fields(cls)]
        return cls, held, normal(subject, value.model_rest)
    if cls is subject.rest:
        sets = [(type(found), sorted(found)) for found in (value.nulls, value.exceptional)]
        return cls, normal(subject, value.extra), sets, normal(subject, value.envelope)
    if cls in (list, tuple):
        return cls, [normal(subject, item) for item in value]
    if cls is dict:
        return cls, [(normal(subject, key), normal(subject, item)) for key, item in value.items()]
    return cls, repr(value)


def run(seconds: float, seed: int, folder: Path, *, first: bool = False) -> Differ:
    """Try everything that is in a list, then random payloads for a time; with ``first`` up to the first difference.

    The folder holds the extension. The packages of golden specs and examples are put beside it, unless they are there.
    """
    native = load_native(folder)
    differ = Differ([*own_subjects(native), *written_subjects(native, folder)], seed)
    differ.try_edges()
    end = time.monotonic() + seconds
    while time.monotonic() < end and not (first and differ.differences):
        differ.try_random()
    return differ


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--seed", type=int, default=random.randrange(10**6))
    parser.add_argument("--first", action="store_true", help="end at the first difference")
    with trial(__doc__ or "", parser) as (options, folder):
        differ = run(options.seconds, options.seed, folder, first=options.first)
    print(f"seed {options.seed}, {len(differ.payloads)} packages")
    for what, count in sorted(differ.counts.items()):
        print(f"{count:12,} {what}")
    print(*differ.differences, sep="\n")
    return 1 if differ.differences else 0


if __name__ == "__main__":
    sys.exit(main())
