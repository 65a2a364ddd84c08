"""``wiregen drift``: say where a spec and the current upstream differ."""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

import click

from wiregen.cli.options import FOUND_SOMETHING, format_option, spec_option
from wiregen.cli.printing import end_with, print_report, reporting_faults, reporting_os_errors
from wiregen.cli.report import Finding, Level, Report, first_of
from wiregen.compare.drift import Drift, Kind, find_drift
from wiregen.importing import Document, import_document, read_document, spec_of
from wiregen.importing.package import PackageError, package_document
from wiregen.pipeline import load_all
from wiregen.protocol.resolve import resolve
from wiregen.source.faults import one_line
from wiregen.source.suggestions import suggestion

_LEVELS = {
    Kind.MISSING: Level.ERROR,
    Kind.DIFFERS: Level.ERROR,
    Kind.OURS_ONLY: Level.WARNING,
    Kind.STALE: Level.WARNING,
    Kind.KNOWN: Level.NOTICE,
}


@click.command()
@spec_option
@click.option("--against", metavar="FILE|MODULE", required=True, help="A document, or an installed module.")
@click.option("--server-events", metavar="UNION", help="The schema or type of the server's events.")
@click.option("--client-events", metavar="UNION", help="The schema or type of the client's events.")
@click.option(
    "--upstream-name",
    default="",
    metavar="TEXT",
    help="The name of this upstream in the spec's deviations. Deviations without it are never stale.",
)
@format_option
def drift(
    spec: Path,
    against: str,
    server_events: str | None,
    client_events: str | None,
    upstream_name: str,
    output: str,
) -> None:
    """Say where the spec and the current upstream differ on the wire.

    Upstream is a file that `wiregen import` can read (OpenAPI 3.x or JSON Schema), or an installed module with types
    that pydantic can read. Events are compared by tag, fields by their keys on the wire, so classes may have other
    names. Bounds and defaults are compared if upstream has any. Whether null is allowed is compared unless upstream
    allows null nearly everywhere.

    A deviation that the spec declares is a known difference. A declared deviation without a difference is stale: remove
    it. The exit status is 1 if anything but known deviations is found.

    \b
    Examples:
      wiregen drift --against openapi.yaml --server-events ServerEvent --client-events ClientEvent
      wiregen drift --spec spec/openai_realtime --against openai.types.realtime \\
        --server-events RealtimeServerEvent --client-events RealtimeClientEvent --upstream-name "Python SDK"
    """
    unions = {"server": server_events, "client": client_events}
    events = {direction: union for direction, union in unions.items() if union is not None}
    with reporting_faults(output), reporting_os_errors(f"read {against}"):
        protocols = load_all(spec)
        if len(protocols) > 1:
            end_with(f"{spec} has several protocols, {', '.join(protocols)}: choose one with --spec")
        (ours,) = (item.protocol for item in protocols.values())
        document = _document(against, events)
        known = list(document.named.values())
        for direction, union in events.items():
            if union not in known:
                raise click.BadParameter(
                    f"{against} has no {union!r}{suggestion(union, known)}", param_hint=f"--{direction}-events"
                )
        draft = import_document(document, ours.name, (), events)
        theirs = resolve(spec_of(draft, document))
    found = find_drift(ours, theirs, draft.left_out(), upstream_name)
    counts = Counter(item.kind for item in found)
    words = {Kind.DIFFERS: "differ" if counts[Kind.DIFFERS] != 1 else "differs"}
    conclusion = ", ".join(f"{counts[kind]} {words.get(kind, kind)}" for kind in Kind)
    status = FOUND_SOMETHING if any(counts[kind] for kind in Kind if kind is not Kind.KNOWN) else 0
    print_report(Report(conclusion, tuple(map(_finding, found))), output, status=status)
    sys.exit(status)


def _document(against: str, events: dict[str, str]) -> Document:
    path = Path(against)
    if path.exists() or path.suffix in (".json", ".yaml", ".yml"):
        return read_document(path)
    if not events:
        raise click.UsageError(f"{against} is not a file: for a module, give --server-events, --client-events, or both")
    try:
        return package_document(against, events.values())
    except PackageError as error:
        end_with(f"cannot read the types in {against}: {one_line(str(error))}")


def _finding(item: Drift) -> Finding:
    message = one_line(f"{first_of(item.subjects)}: {item.text}")
    facts = {"kind": str(item.kind), "subjects": list(item.subjects)}
    return Finding(_LEVELS[item.kind], message, item.position, item.rule, str(item.kind), facts)
