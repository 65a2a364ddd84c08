"""``wiregen schema``: print a protocol, or a part of it, as JSON Schema or AsyncAPI."""

from __future__ import annotations

import json
from importlib.util import find_spec
from pathlib import Path

import click

from wiregen.asyncapi.document import asyncapi_document
from wiregen.cli.examples import example_payloads, examples_of
from wiregen.cli.options import format_option
from wiregen.cli.printing import end_with, reporting_faults
from wiregen.json_schema.definitions import json_schema
from wiregen.json_schema.document import json_text, part_of, schema_text
from wiregen.pipeline import load_all
from wiregen.python.package import ResolvedPackage
from wiregen.source.suggestions import suggestion
from wiregen.spec.structure import dialect_schema, python_schema, state_schema

_FOR_EDITORS = {"dialect": dialect_schema, "python.yaml": python_schema, "state.yaml": state_schema}
"""The kinds of output that need no protocol."""


@click.command()
@click.argument("protocol_folder", required=False, type=click.Path(path_type=Path))
@click.option(
    "--root", "roots", metavar="NAME", multiple=True, help="Print this class and the classes it needs; repeatable."
)
@click.option(
    "--as",
    "kind",
    type=click.Choice(["json-schema", "asyncapi", *_FOR_EDITORS]),
    default="json-schema",
    show_default=True,
    help="The kind of document.",
)
@format_option
def schema(protocol_folder: Path | None, roots: tuple[str, ...], kind: str, output: str) -> None:
    """Print the protocol in PROTOCOL_FOLDER as JSON Schema, as in its package, or as AsyncAPI 3. Writes no files.

    With --root the JSON Schema has only the named classes and the classes they need, and describes the first one. The
    AsyncAPI document has an example of every message; wiregen import makes the same protocol from it. --format is for
    the faults of a spec. Without a folder, --as dialect, --as python.yaml and --as state.yaml print the schemas with
    which editors complete and check the files of a spec.

    \b
    Example: wiregen schema spec/chat --as asyncapi > asyncapi.json
             wiregen schema --as dialect > spec/dialect.schema.json
    """
    if kind in _FOR_EDITORS:
        if protocol_folder is not None or roots:
            raise click.UsageError(f"--as {kind} is the same for every protocol: leave out the folder and --root")
        click.echo(_FOR_EDITORS[kind]().encode(), nl=False)
        return
    if protocol_folder is None:
        raise click.UsageError("name the folder of a protocol, such as spec/chat")
    if roots and kind == "asyncapi":
        raise click.UsageError("--root is for JSON Schema: an AsyncAPI document has the whole protocol")
    with reporting_faults(output):
        found = load_all(protocol_folder)
        if len(found) > 1:
            raise click.UsageError(f"{protocol_folder} holds {len(found)} protocols: name the folder of one")
        (item,) = found.values()
        text = _asyncapi(item) if kind == "asyncapi" else _json_schema(item, roots)
    click.echo(text.encode(), nl=False)  # as bytes, whatever the encoding of the terminal is


def _json_schema(item: ResolvedPackage, roots: tuple[str, ...]) -> str:
    whole = json_schema(item.protocol)
    known = whole.definitions
    unknown = [f"{root!r}{suggestion(root, known)}" for root in roots if root not in known]
    if unknown:
        raise click.BadParameter(f"{item.protocol.name} has no {', no '.join(unknown)}", param_hint="--root")
    options = "".join(f" --root {root}" for root in roots)
    remake = f"wiregen schema PROTOCOL_FOLDER{options}" if roots else "wiregen generate"
    return schema_text(part_of(whole, roots), remake)


def _asyncapi(item: ResolvedPackage) -> str:
    if find_spec("rstr") is None:
        end_with("not installed: rstr, which makes examples that match a pattern: pip install rstr")
    payloads = {record: json.loads(text) for record, text in example_payloads(item, examples_of(item)).items()}
    return json_text(asyncapi_document(item.protocol, payloads))
