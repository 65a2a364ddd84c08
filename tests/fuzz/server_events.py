"""The fuzzed process: atheris leads bytes through ``decode_server_event`` and all that one can do with an event.

``tests/fuzz/run.py`` starts it, with a file for the counts and the arguments of libFuzzer.
"""

from __future__ import annotations

import mmap
import sys
import tempfile
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from random import Random
from typing import Any

from tests.fuzz.json_mutations import mutated
from tests.support.outcomes import Events, keeps_its_promises
from tests.support.packages import import_without_orjson

COUNTS = ("decoded", "refused")
"""What the file of counts holds, each as an unsigned integer of eight bytes."""


def instrumented(atheris: Any, package: str) -> Any:
    """Import a package with the counters that guide the fuzzer, also the modules that it imports only when needed."""
    with atheris.instrument_imports(include=[package]):
        imported: Any = import_module(package)
        for module in walk_packages(imported.__path__, f"{package}."):
            import_module(module.name)
    return imported


def words_of(table: Any) -> list[str]:
    """Return the keys, tags and enum values of a protocol."""
    keys = {field.wire for record in table.records.values() for field in record.fields}
    tags = {record.tag[1] for record in table.records.values() if record.tag is not None}
    return sorted(keys | tags | {value for enum in table.enums.values() for value in enum.values})


def main(counts_path: str, *arguments: str) -> None:
    """Fuzz until libFuzzer ends the process."""
    atheris: Any = import_module("atheris")  # no import statement: it is installed by `make fuzz` alone
    fast = instrumented(atheris, "openai_realtime")
    plain = import_without_orjson(Path(tempfile.mkdtemp(dir=Path(counts_path).parent)))
    events = Events(fast, plain, "ServerEvent")
    words = words_of(fast._table.TABLE)
    with Path(counts_path).open("r+b") as file:
        counts = memoryview(mmap.mmap(file.fileno(), 0)).cast("Q")  # libFuzzer ends the process without a last word

    def check(frame: bytes) -> None:
        counts[0 if keeps_its_promises(events, frame) else 1] += 1

    def mutate(frame: bytes, longest: int, seed: int) -> bytes:
        random = Random(seed)
        changed = mutated(frame, words, random) if random.random() < 0.75 else None
        return changed if changed is not None and len(changed) <= longest else atheris.Mutate(frame, longest)

    atheris.Setup([sys.argv[0], *arguments], check, custom_mutator=mutate)
    atheris.Fuzz()


if __name__ == "__main__":
    main(*sys.argv[1:])
