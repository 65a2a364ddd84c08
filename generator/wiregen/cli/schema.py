"""``wiregen schema``: print the JSON Schema of a protocol, or of a part of it."""

from __future__ import annotations

from pathlib import Path

import click

from wiregen.cli.options import format_option
from wiregen.cli.telling import faults_told
from wiregen.json_schema.definitions import json_schema
from wiregen.json_schema.document import part_of, schema_text
from wiregen.pipeline import load_all
from wiregen.source.suggestions import suggestion


@click.command()
@click.argument("protocol_folder", type=click.Path(path_type=Path))
@click.option("--root", "roots", metavar="NAME", multiple=True, help="Print this class and what it needs; repeatable.")
@format_option
def schema(protocol_folder: Path, roots: tuple[str, ...], output: str) -> None:
    """Print the JSON Schema of the protocol in PROTOCOL_FOLDER, as in its package. Writes nothing.

    With --root it has the named classes and what they need alone, and a document is to fit the first. --format is for
    the faults of a spec.
    """
    with faults_told(output):
        found = load_all(protocol_folder)
    if len(found) > 1:
        raise click.UsageError(f"{protocol_folder} holds {len(found)} protocols: name the folder of one")
    ((name, item),) = found.items()
    whole = json_schema(item.protocol)
    known = whole.definitions
    unknown = [f"{root!r}{suggestion(root, known)}" for root in roots if root not in known]
    if unknown:
        raise click.BadParameter(f"{name} has no {', no '.join(unknown)}", param_hint="--root")
    options = "".join(f" --root {root}" for root in roots)
    remake = f"wiregen schema PROTOCOL_FOLDER{options}" if roots else "wiregen generate"
    text = schema_text(part_of(whole, roots), remake)
    click.echo(text.encode(), nl=False)  # as bytes, so that the terminal's encoding has no part in it
