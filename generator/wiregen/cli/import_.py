"""``wiregen import``: an OpenAPI document or a JSON Schema to the draft of a spec."""

from __future__ import annotations

import re
from operator import itemgetter
from pathlib import Path

import click

from wiregen.cli.options import format_option
from wiregen.cli.report import Finding, Level, Report
from wiregen.cli.telling import end_with, faults_told, refusal_told, tell
from wiregen.files import write_new_file, write_tree
from wiregen.importing import Document, draft_texts, import_document, read_document
from wiregen.python.reserved import why_not_a_package
from wiregen.source.suggestions import suggestion
from wiregen.spec.naming import snake_case
from wiregen.spec.structure import DIALECT, dialect_schema

_SNAKE_NAME = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")


@click.command("import")
@click.argument("document_file", metavar="DOCUMENT", type=click.Path(path_type=Path))
@click.option("--name", help="The protocol's name. Default: made of the title of DOCUMENT.")
@click.option(
    "--root", "roots", metavar="NAME", multiple=True, help="Import this schema and what it needs; repeatable."
)
@click.option("--server-events", metavar="UNION", help="The schema whose variants are the events of the server.")
@click.option("--client-events", metavar="UNION", help="The schema whose variants are the events of the client.")
@click.option("--out", type=click.Path(path_type=Path), help="The folder of the draft.  [default: spec/NAME]")
@format_option
def import_(
    document_file: Path,
    name: str | None,
    roots: tuple[str, ...],
    server_events: str | None,
    client_events: str | None,
    out: Path | None,
    output: str,
) -> None:
    """Write the draft of a spec, made of the schemas in DOCUMENT: OpenAPI 3.x or JSON Schema, in JSON or YAML.

    The draft is for a person to go on with: it generates as it is, and every thing that the document says and the
    dialect cannot, each name that had to be another, is listed with its place. Beside its folder goes the dialect's own
    JSON Schema, unless it is there, for editors that complete and check YAML.

    \b
    Example:
      wiregen import openapi.yaml --name chat --server-events ServerEvent --client-events ClientEvent
      wiregen generate --spec spec/chat
    """
    with faults_told(output), refusal_told(f"read {document_file}"):
        document = read_document(document_file)
    protocol = name if name is not None else _name_of(document, document_file)
    if not _SNAKE_NAME.fullmatch(protocol):
        raise click.BadParameter(f"{protocol!r} is no name in snake case, such as my_protocol", param_hint="--name")
    if (reason := why_not_a_package(protocol)) is not None:
        raise click.BadParameter(f"{protocol!r} is {reason}: choose another name", param_hint="--name")
    events = {"server": server_events, "client": client_events}
    chosen = {direction: union for direction, union in events.items() if union is not None}
    _refuse_unknown(document, "--root", roots)
    for direction, union in chosen.items():
        _refuse_unknown(document, f"--{direction}-events", (union,))
    folder = out if out is not None else Path("spec") / protocol
    with refusal_told(f"write {folder}"):
        if folder.exists() and any(folder.iterdir()):
            end_with(f"{folder} is not empty: choose another --out")
    with faults_told(output):
        draft = import_document(document, protocol, roots, chosen)
    with refusal_told(f"write {folder}"):
        write_tree(folder, draft_texts(draft))
        if not (folder.parent / DIALECT).exists():
            write_new_file(folder.parent / DIALECT, dialect_schema())
    noted = sorted(((document.position(note.pointer), note) for note in draft.notes), key=itemgetter(0))
    findings = [
        Finding(Level.WARNING, f"#{note.pointer}: {note.message}", position, note.rule) for position, note in noted
    ]
    count = "1 note" if len(findings) == 1 else f"{len(findings)} notes"
    tell(Report(f"wrote the draft {folder} with {count}", tuple(findings), {"out": str(folder)}), output)


def _name_of(document: Document, path: Path) -> str:
    for text in (document.title, path.stem):
        if _SNAKE_NAME.fullmatch(name := snake_case(text)) and why_not_a_package(name) is None:
            return name
    raise click.UsageError("no name can be made of the title or the name of the file: choose one with --name")


def _refuse_unknown(document: Document, option: str, names: tuple[str, ...]) -> None:
    known = list(document.named.values())
    for name in names:
        if name not in known:
            message = f"the document has no schema {name!r}{suggestion(name, known)}"
            raise click.BadParameter(message, param_hint=option)
