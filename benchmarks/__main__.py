"""``python -m benchmarks`` measures and prints the tables; with --write they also replace those of the READMEs, and the
plots are redrawn."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.agreement import hold_to_the_same_json
from benchmarks.asked import asked_of_codec, asked_of_generation, asked_of_import, asked_of_native
from benchmarks.codec_rows import base64_rows, event_rows, memory_rows, session_rows
from benchmarks.generation import REALTIME, seconds_by_copies, seconds_for_everything
from benchmarks.imports import import_rows
from benchmarks.payloads import PAYLOADS, SMALL
from benchmarks.peers.line_up import line_up
from benchmarks.peers.peer import OURS_NATIVE
from benchmarks.plots import draw
from benchmarks.readme import write_headline, write_results
from benchmarks.relaying import keep_rows, relay_rows
from benchmarks.rounds import Row
from benchmarks.session import recorded_session
from benchmarks.table import asked_table, headline_table, machine, ratio_table

ROUNDS = 41
SESSION_ROUNDS = 7
PROCESS_RUNS = 5
"""Of what needs a process of its own."""
GENERATION_RUNS = 3


def main() -> None:
    """Measure everything, print it, and write it if asked."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--write", action="store_true", help="put the tables into the READMEs, and redraw the plots")
    options = parser.parse_args()
    headline, report = _report()
    print(report)
    if options.write:
        write_results("results", report)
        write_headline(headline)
        draw()


def _report() -> tuple[str, str]:
    """Return the line of the project's README, and the tables."""
    session = recorded_session()
    with TemporaryDirectory() as folder:
        peers = line_up(Path(folder))
        hold_to_the_same_json(peers, [*PAYLOADS.values(), *session])
        codec = list(_told(event_rows(peers, ROUNDS)))
        whole_session = list(_told(session_rows(peers, session, SESSION_ROUNDS)))
        proxy = [*_told(relay_rows(peers, session, SESSION_ROUNDS)), *_told(keep_rows(peers, SMALL, SESSION_ROUNDS))]
        native = any(peer.name == OURS_NATIVE for peer in peers)
        base64 = list(_told(base64_rows(ROUNDS))) if native else []
        memory = list(_told(memory_rows(peers)))
        imports = list(_told(import_rows(Path(folder), PROCESS_RUNS)))
    print("generation", file=sys.stderr)
    seconds = seconds_by_copies(REALTIME, (1, 10), GENERATION_RUNS)
    everything = seconds_for_everything(GENERATION_RUNS)
    bounds = [
        *asked_of_codec(codec),
        *(asked_of_native([*codec, *whole_session, *base64]) if native else ()),
        asked_of_import(imports[0]),
        *asked_of_generation(everything, seconds[1], seconds[10]),
    ]
    rows = [*codec, *whole_session, *proxy, *base64, *memory, *imports]
    headline = headline_table(codec[0])
    return headline, "\n\n".join((machine(), headline, ratio_table(rows, peers), asked_table(bounds)))


def _told(rows: Iterable[Row]) -> Iterator[Row]:
    """Say on standard error what has been measured."""
    for row in rows:
        print(row.operation, row.payload, file=sys.stderr)
        yield row


if __name__ == "__main__":
    main()
