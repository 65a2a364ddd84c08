"""``examples/inspect_cluster.py``: reports of many files, made and added up on a cluster, are the report of all."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

from tests.support.packages import ROOT, loaded
from wiregen.compare.traffic.inspector import Inspector
from wiregen.compare.traffic.parallel import blocks
from wiregen.compare.traffic.summary import summaries
from wiregen.compare.traffic.traffic import Kind

SPEC = ROOT / "spec" / "openai_realtime_translation"

FRAMES = (
    {"type": "session.closed", "event_id": "e1"},
    {"type": "session.closed", "event_id": 7},
    {"type": "session.unheard_of", "event_id": "e2"},
)


def test_a_local_cluster_reports_what_one_process_does(tmp_path: Path) -> None:
    # Imported here, since it takes long, and each process that runs tests imports every module.
    from distributed import Client, LocalCluster

    from inspect_cluster import inspect_files

    files: list[str] = []
    for number in range(5):
        lines = "".join(json.dumps(frame) + "\n" for frame in FRAMES[: number % 3 + 1]).encode()
        path = tmp_path / (f"{number}.jsonl" if number else "0.jsonl.gz")
        path.write_bytes(lines if number else gzip.compress(lines))
        files.append(str(path))
    alone = Inspector(loaded(SPEC).protocol)
    for file in files[1:]:
        with Path(file).open("rb") as stream:
            for block in blocks(file, stream):
                for line_number, line in enumerate(block.lines, block.first_line):
                    alone.read(file, line_number, line)
    alone.read(files[0], 1, json.dumps(FRAMES[0]).encode())
    with (
        LocalCluster(n_workers=2, threads_per_worker=1, processes=False, dashboard_address=":0") as cluster,
        Client(cluster) as client,
    ):
        together = inspect_files(client, files, str(SPEC))
    expected = alone.take()
    assert together.frames == expected.frames
    wire = [item for item in summaries(together) if item.kind is not Kind.ORDER]
    assert wire == list(summaries(expected))
    assert {item.kind for item in wire} == {Kind.FAULT, Kind.UNKNOWN_EVENT}
