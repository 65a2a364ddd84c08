"""CPU time of importing, each time in a new process."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from benchmarks.payloads import SMALL
from benchmarks.peers.peer import OURS, OURS_NATIVE, OURS_WITHOUT_ORJSON, PYDANTIC_GENERATED, SDK
from benchmarks.peers.pydantic_generated import MODULE
from benchmarks.rounds import Row, Samples

IMPORT = {
    OURS: "import openai_realtime",
    PYDANTIC_GENERATED: f"import {MODULE}",
    SDK: "import openai.types.realtime",
}

FIRST_EVENT = {
    OURS: "import os; os.environ['WIREGEN_NATIVE'] = '0'; "
    f"from openai_realtime import decode_server_event; decode_server_event({SMALL!r})",
    OURS_NATIVE: f"from openai_realtime import decode_server_event; decode_server_event({SMALL!r})",
    OURS_WITHOUT_ORJSON: "import os, sys; os.environ['WIREGEN_NATIVE'] = '0'; sys.modules['orjson'] = None; "
    f"from openai_realtime import decode_server_event; decode_server_event({SMALL!r})",
    PYDANTIC_GENERATED: f"from {MODULE} import ServerEvent; ServerEvent.model_validate_json({SMALL!r})",
    SDK: "import json; from openai._models import construct_type_unchecked; "
    "from openai.types.realtime import RealtimeServerEvent; "
    f"construct_type_unchecked(value=json.loads({SMALL!r}), type_=RealtimeServerEvent)",
}


def import_rows(folder: Path, rounds: int) -> list[Row]:
    """Return the rows of the table; the folder holds the generated pydantic models."""
    return [
        Row("import", "", "ms", _milliseconds(IMPORT, folder, rounds)),
        Row("import and decode", "small", "ms", _milliseconds(FIRST_EVENT, folder, rounds)),
    ]


def _milliseconds(programs: dict[str, str], folder: Path, rounds: int) -> Samples:
    samples: Samples = {name: [] for name in programs}
    for number in range(rounds + 1):
        for name, program in programs.items():
            spent = _cpu_seconds(program, folder) * 1e3
            if number:  # the first one compiles
                samples[name].append(spent)
    return samples


def _cpu_seconds(program: str, folder: Path) -> float:
    timed = f"from time import process_time as now; start = now(); {program}; print(now() - start)"
    environment = os.environ | {"PYTHONPATH": str(folder)}
    done = subprocess.run([sys.executable, "-c", timed], env=environment, check=True, capture_output=True, text=True)
    return float(done.stdout)
