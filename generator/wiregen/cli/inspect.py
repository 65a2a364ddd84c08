"""``wiregen inspect``: report what recorded traffic has beyond a spec."""

from __future__ import annotations

import os
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from wiregen.cli.options import FOUND_SOMETHING, format_option, spec_option
from wiregen.cli.printing import end_with, print_report, reporting_faults, reporting_os_errors
from wiregen.cli.report import Finding, Level, Report, counted, first_of
from wiregen.compare.order.inspector import OrderInspector
from wiregen.compare.order.rules import ORDER_RULES, Weight
from wiregen.compare.traffic.inspector import Inspector
from wiregen.compare.traffic.parallel import Block, blocks, inspect_blocks, inspect_in_parallel
from wiregen.compare.traffic.suggestions import suggested_lines
from wiregen.compare.traffic.summary import Summary, summaries
from wiregen.compare.traffic.traffic import Kind, Traffic
from wiregen.pipeline import protocol_folders
from wiregen.protocol.resolve import resolve
from wiregen.source.faults import Position, one_line
from wiregen.spec.folder import PROTOCOL_FILE, read_folder
from wiregen.spec.parser import parse

_NAMES = {
    Kind.FAULT: "fault",
    Kind.ORDER: "order finding",
    Kind.UNKNOWN_EVENT: "unknown event",
    Kind.UNKNOWN_VARIANT: "unknown variant",
    Kind.UNKNOWN_FIELD: "unknown field",
    Kind.UNKNOWN_VALUE: "unknown enum value",
    Kind.UNDECLARED_NULL: "undeclared null",
}

_LEVELS = {Weight.ERROR: Level.ERROR, Weight.WARNING: Level.WARNING, Weight.NOTE: Level.NOTICE}


@click.command()
@click.argument("files", metavar="[FILE]...", nargs=-1, type=click.Path(path_type=Path, allow_dash=True))
@spec_option
@click.option("--direction", default="", metavar="NAME", help="The direction of frames that do not state it.")
@click.option(
    "--jobs",
    type=click.IntRange(min=0),
    default=1,
    show_default=True,
    help="The number of processes; 0 means one per core.",
)
@click.option("--suggest", is_flag=True, help="Print lines for the spec that would declare the findings.")
@format_option
def inspect(files: tuple[Path, ...], spec: Path, direction: str, jobs: int, suggest: bool, output: str) -> None:
    """Report what the recorded traffic in each FILE, or standard input, has beyond the spec.

    A recording has one frame per line: the frame alone, a log entry around it such as {"direction": "server", "data":
    …}, or log text before it. A .json file is one frame or an array of frames, a .har file an HTTP archive with
    WebSocket messages. Words such as "sent" and "received" have their meaning in a client's log. A frame that does not
    state its direction belongs to --direction, or else to the direction that has its type.

    The report has the frames that would be refused, and the unknown events, variants, fields and enum values, each with
    its count and one example without secrets. If the protocol has a state.yaml, it also has events that are out of
    order, by the rules of docs/order-rules.md. Each FILE is a separate recording, and may hold several connections one
    after another. The exit status is 1 if anything was found. Undeclared nulls lose nothing, so they are only noted, in
    one line.

    \b
    Examples:
      wiregen inspect session.jsonl --spec spec/openai_realtime
      zcat sessions/*.gz | wiregen inspect --spec spec/openai_realtime --direction server --format json
      wiregen inspect session.jsonl --spec spec/openai_realtime --suggest
    """
    folder = _protocol_folder(spec)
    with reporting_faults(output):
        protocol = resolve(parse(read_folder(folder)))
    names = [item.name for item in protocol.directions]
    if not names:
        end_with(f"{protocol.name} has no directions, so it has no frames to inspect")
    if direction and direction not in names:
        raise click.BadParameter(
            f"{protocol.name} has no {direction!r}, only {', '.join(names)}", param_hint="--direction"
        )
    with reporting_os_errors("read the recordings"), _progress(files) as progress:
        some = _blocks(files)
        order = None if protocol.state is None else OrderInspector(protocol, protocol.state, direction)
        some = some if order is None else order.passing(some)
        if jobs == 1:
            traffic = inspect_blocks(Inspector(protocol, direction), some, progress)
        else:
            traffic = inspect_in_parallel(folder, direction, some, progress, jobs or os.cpu_count() or 1)
        if order is not None:
            traffic.merge(order.traffic)
    found = tuple(summaries(traffic))
    status = FOUND_SOMETHING if any(_level(item) is not Level.NOTICE for item in found) else 0
    if suggest:
        click.echo(suggested_lines(protocol, traffic).encode(), nl=False)
    else:
        findings = (*_frames(traffic), *map(_finding, found))
        print_report(Report(_conclusion(traffic, found), findings), output, status=status)
    sys.exit(status)


def _protocol_folder(spec: Path) -> Path:
    """Return the folder of the one protocol in a folder."""
    folders = protocol_folders(spec)
    if len(folders) > 1:
        end_with(f"{spec} has several protocols, {', '.join(path.name for path in folders)}: choose one with --spec")
    if not folders:
        end_with(f"{spec.as_posix()}:1:1: no {PROTOCOL_FILE} here or in a folder below")
    return folders[0]


def _blocks(files: tuple[Path, ...]) -> Iterator[Block]:
    for path in files or (Path("-"),):
        if str(path) == "-" and sys.__stdin__ is None:
            end_with("standard input is closed: name a FILE")
        with click.open_file(str(path), "rb") as stream:
            yield from blocks("<stdin>" if str(path) == "-" else path.as_posix(), stream)


@contextmanager
def _progress(files: tuple[Path, ...]) -> Iterator[Callable[[int], None]]:
    """Show how much of the files has been read, on a terminal only."""
    if not sys.stderr.isatty() or not files or any(str(path) == "-" for path in files):
        yield lambda size: None
        return
    total = sum(path.stat().st_size for path in files)
    with click.progressbar(length=total, file=sys.stderr, label="Reading") as bar:
        yield bar.update


def _frames(traffic: Traffic) -> Iterator[Finding]:
    """Yield the number of frames of each event, the most frequent first."""
    for (direction, wire_type), count in sorted(traffic.frames.items(), key=lambda item: (-item[1], item[0])):
        message = one_line(f"events.{direction}.{wire_type}: {count:,}")
        facts = {"direction": direction, "type": wire_type, "count": count}
        yield Finding(Level.NOTICE, message, None, "", "frames", facts)


def _finding(item: Summary) -> Finding:
    where = "" if item.kind is Kind.ORDER else f", at {item.first.path}"
    message = one_line(f"{first_of(item.subjects)}: {item.text}{where}")
    facts = {"subjects": list(item.subjects), "count": item.count, "path": item.first.path, "example": item.example}
    place = Position(item.first.file, item.first.line, 1)
    return Finding(_level(item), message, place, item.rule, f"{_NAMES[item.kind]}s", facts)


def _level(item: Summary) -> Level:
    match item.kind:
        case Kind.FAULT:
            return Level.ERROR
        case Kind.ORDER:
            return _LEVELS[ORDER_RULES[item.rule].weight]
        case Kind.UNDECLARED_NULL:
            return Level.NOTICE
        case _:
            return Level.WARNING


def _conclusion(traffic: Traffic, found: tuple[Summary, ...]) -> str:
    counts = Counter(item.kind for item in found)
    not_counted = (Kind.FAULT, Kind.UNDECLARED_NULL)  # faulty frames are counted elsewhere, and nulls are allowed
    parts = [f"{counted(traffic.all_frames, 'frame')}, {traffic.frames_with_faults:,} with faults"]
    parts += [counted(counts[kind], _NAMES[kind]) for kind in Kind if counts[kind] and kind not in not_counted]
    parts += [f"{counted(traffic.skipped, 'line')} without JSON"] if traffic.skipped else []
    cut = f"; more than is shown of {', '.join(f'{_NAMES[kind]}s' for kind in Kind if kind in traffic.more)}"
    return ", ".join(parts) + (cut if traffic.more else "")
