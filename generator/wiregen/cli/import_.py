"""``wiregen import``: make a draft of a spec from AsyncAPI, OpenAPI or JSON Schema."""

from __future__ import annotations

import re
from operator import itemgetter
from pathlib import Path

import click

from wiregen.cli.imported_examples import note_failing_examples
from wiregen.cli.options import format_option
from wiregen.cli.printing import end_with, print_report, reporting_faults, reporting_os_errors
from wiregen.cli.progress import progress
from wiregen.cli.report import Finding, Level, Report, counted
from wiregen.files import write_new_file, write_tree
from wiregen.importing import EVENTS, Document, Draft, Note, channels, draft_texts, import_document, read_document
from wiregen.python.reserved import why_not_a_package
from wiregen.source.faults import Position
from wiregen.source.suggestions import suggestion
from wiregen.spec.folder import PROTOCOL_FILE, PYTHON_FILE
from wiregen.spec.naming import snake_case
from wiregen.spec.structure import DIALECT, PYTHON, dialect_schema, python_schema

_MOST_ALIKE = 5
"""The most notes with one message that are listed one by one; more become one note."""

_SNAKE_NAME = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")


@click.command("import")
@click.argument("document_file", metavar="DOCUMENT", type=click.Path(path_type=Path))
@click.option("--name", help="The protocol's name. Default: made from the title of DOCUMENT.")
@click.option(
    "--root", "roots", metavar="NAME", multiple=True, help="Import this schema and the schemas it needs; repeatable."
)
@click.option("--server-events", metavar="UNION", help="The schema of the server's events.")
@click.option("--client-events", metavar="UNION", help="The schema of the client's events.")
@click.option(
    "--as",
    "side",
    type=click.Choice(["client", "server"]),
    default="server",
    show_default=True,
    help="The side that the AsyncAPI document describes: the application that it says sends.",
)
@click.option("--channel", metavar="NAME", help="Import only the events of this AsyncAPI channel.")
@click.option(
    "--strip-prefix",
    "prefixes",
    metavar="TEXT",
    multiple=True,
    help="Drop this prefix from the names of schemas; repeatable.",
)
@click.option("--out", type=click.Path(path_type=Path), help="The folder for the draft.  [default: spec/NAME]")
@format_option
def import_(
    document_file: Path,
    name: str | None,
    roots: tuple[str, ...],
    server_events: str | None,
    client_events: str | None,
    side: str,
    channel: str | None,
    prefixes: tuple[str, ...],
    out: Path | None,
    output: str,
) -> None:
    """Make a draft of a spec from DOCUMENT: AsyncAPI 2 or 3, OpenAPI 3 or JSON Schema, in JSON or YAML.

    The events are the messages of AsyncAPI and the webhooks of OpenAPI 3.1, or the variants of the unions that
    --server-events and --client-events name.

    The draft is a start for a person, and generates as it is. Everything that the dialect cannot express, and every
    name that had to change, is listed with its position in the document. The JSON Schemas of the dialect, for editors,
    are written beside its folder unless they exist.

    \b
    Example:
      wiregen import asyncapi.yaml --name chat
      wiregen import openapi.yaml --name chat --server-events ServerEvent --client-events ClientEvent
      wiregen generate --spec spec/chat
    """
    with reporting_faults(output), reporting_os_errors(f"read {document_file}"), progress() as say:
        say(f"reading {document_file}")
        document = read_document(document_file)
    protocol = name if name is not None else _name_of(document, document_file)
    if not _SNAKE_NAME.fullmatch(protocol):
        raise click.BadParameter(f"{protocol!r} is not a name in snake case, such as my_protocol", param_hint="--name")
    if (reason := why_not_a_package(protocol)) is not None:
        raise click.BadParameter(f"{protocol!r} is {reason}: choose another name", param_hint="--name")
    events = {"server": server_events, "client": client_events}
    chosen = {direction: union for direction, union in events.items() if union is not None}
    _refuse_unknown(document, "--root", roots)
    for direction, union in chosen.items():
        _refuse_unknown(document, f"--{direction}-events", (union,))
    if channel is not None and channel not in (known := channels(document)):
        message = f"the document has no channel {channel!r}{suggestion(channel, known)}"
        raise click.BadParameter(message, param_hint="--channel")
    folder = out if out is not None else Path("spec") / protocol
    with reporting_os_errors(f"write {folder}"):
        if folder.exists() and any(folder.iterdir()):
            end_with(f"{folder} is not empty: choose another --out")
    with reporting_faults(output), progress() as say:
        say(f"importing {document_file}")
        draft = import_document(document, protocol, roots, chosen, side=side, channel=channel, prefixes=prefixes)
        say("trying the examples of the document")
        decoded = note_failing_examples(document, draft)
        say(f"writing {folder}")
        texts = draft_texts(draft)
    with reporting_os_errors(f"write {folder}"):
        write_tree(folder, texts)
        schemas = {DIALECT: dialect_schema(), **({PYTHON: python_schema()} if PYTHON_FILE in draft.files else {})}
        for schema_name, text in schemas.items():
            if not (folder.parent / schema_name).exists():
                write_new_file(folder.parent / schema_name, text)
    findings = _findings(document, draft)
    count = counted(len(findings), "note")
    print_report(
        Report(
            f"wrote a draft in {folder} with {count}{_without_events(draft)}",
            findings,
            {"out": str(folder), "examples_decoded": str(decoded)},
        ),
        output,
    )


def _findings(document: Document, draft: Draft) -> tuple[Finding, ...]:
    """Return the notes in the order of the document. If the same note applies in many places, it is listed once."""
    alike: dict[tuple[str, str], list[tuple[Position, Note]]] = {}
    for noted in sorted(((document.position(note.pointer), note) for note in draft.notes), key=itemgetter(0)):
        alike.setdefault((noted[1].rule, noted[1].message), []).append(noted)
    shown: list[tuple[Position, Finding]] = []
    for (rule, message), places in alike.items():
        together = len(places) if len(places) > _MOST_ALIKE and rule != EVENTS else 1
        more = f", as in {together - 1} other places" if together > 1 else ""
        for position, note in places[::together]:
            facts = {"places": [f"#{other.pointer}" for _, other in places]} if more else {}
            text = f"#{note.pointer}: {message}{more}"
            shown.append((position, Finding(Level.WARNING, text, position, rule, facts=facts)))
    return tuple(finding for _, finding in sorted(shown, key=itemgetter(0)))


def _without_events(draft: Draft) -> str:
    """Return the end of the conclusion for a draft without events."""
    if "directions" in draft.files[PROTOCOL_FILE]:
        return ""
    found = any(note.rule == EVENTS for note in draft.notes)
    return f", and no events: {'see what looks like them' if found else 'no union looks like them'}"


def _name_of(document: Document, path: Path) -> str:
    for text in (document.title, path.stem):
        if _SNAKE_NAME.fullmatch(name := snake_case(text)) and why_not_a_package(name) is None:
            return name
    raise click.UsageError("the title and the file name give no usable name: choose one with --name")


def _refuse_unknown(document: Document, option: str, names: tuple[str, ...]) -> None:
    known = list(document.named.values())
    for name in names:
        if name not in known:
            message = f"the document has no schema {name!r}{suggestion(name, known)}"
            raise click.BadParameter(message, param_hint=option)
