"""Inspect recordings that are too large for one machine: a Dask cluster reads the files and adds up the findings.

    python examples/inspect_cluster.py spec/openai_realtime recordings/*.jsonl
    python examples/inspect_cluster.py spec/openai_realtime /shared/*.jsonl.gz --scheduler tcp://10.0.0.1:8786

Without --scheduler it runs on the cores of this machine. Every worker needs wiregen, and the folder of the spec and the
recordings on a disk that it reads.
"""

from __future__ import annotations

import argparse
import gzip
from functools import cache
from operator import add
from pathlib import Path
from typing import IO, cast

from distributed import Client

from wiregen import load
from wiregen.compare.order.inspector import OrderInspector
from wiregen.compare.traffic.inspector import Inspector
from wiregen.compare.traffic.parallel import blocks, inspect_blocks
from wiregen.compare.traffic.summary import summaries
from wiregen.compare.traffic.traffic import Traffic
from wiregen.protocol.protocol import Protocol


@cache
def protocol_of(folder: str) -> Protocol:
    """Return the protocol in a folder, which every worker reads once."""
    return load(Path(folder)).protocol


def opened(file: str) -> IO[bytes]:
    """Return a recording, open to be read, unpacked if it is packed."""
    return cast("IO[bytes]", gzip.open(file)) if file.endswith(".gz") else Path(file).open("rb")


def inspect_file(file: str, folder: str) -> Traffic:
    """Return the findings of one recording for the spec in a folder."""
    protocol = protocol_of(folder)
    with opened(file) as stream:
        some = blocks(file, stream)
        order = None if protocol.state is None else OrderInspector(protocol, protocol.state)
        traffic = inspect_blocks(Inspector(protocol), some if order is None else order.passing(some), lambda size: None)
    return traffic if order is None else traffic + order.traffic


def inspect_files(client: Client, files: list[str], folder: str) -> Traffic:
    """Return the findings of all recordings. They are added in pairs, on the workers that hold them."""
    reports = client.map(inspect_file, files, folder=folder)
    while len(reports) > 1:
        pairs = client.map(add, reports[:-1:2], reports[1::2])
        reports = [*pairs, *reports[2 * len(pairs) :]]
    traffic: Traffic = reports[0].result() if reports else Traffic()
    return traffic


def main() -> None:
    """Print the number of frames of each event, then the findings."""
    parser = argparse.ArgumentParser(description="Inspect recordings on a Dask cluster.")
    parser.add_argument("spec", type=Path, help="the folder of the protocol")
    parser.add_argument("recordings", nargs="+", type=Path, help="files with a frame a line, also .gz")
    parser.add_argument("--scheduler", help="the address of the cluster; without it this machine is one")
    arguments = parser.parse_args()
    files = [str(file.resolve()) for file in arguments.recordings]
    with Client(arguments.scheduler) as client:
        traffic = inspect_files(client, files, str(arguments.spec.resolve()))
    for (direction, wire_type), count in sorted(traffic.frames.items()):
        print(f"{count:>12,} {direction} {wire_type}")
    for item in summaries(traffic):
        print(f"{item.count:>12,} {item.kind.value} at {item.subjects[0]}: {item.text}")


if __name__ == "__main__":
    main()
