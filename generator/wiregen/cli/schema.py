"""``wiregen schema``: print the JSON Schema of a protocol, or of a part of it."""

from __future__ import annotations

from pathlib import Path

import click

from wiregen.build import build
from wiregen.build.json_schema_part import part_of
from wiregen.cli.options import format_option
from wiregen.cli.packages import checked_specs
from wiregen.cli.telling import faults_told
from wiregen.render import render_json_schema
from wiregen.suggestions import suggestion


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
        specs = checked_specs(protocol_folder)
    if len(specs) > 1:
        raise click.UsageError(f"{protocol_folder} holds {len(specs)} protocols: name the folder of one")
    (spec,) = specs.values()
    json_schema = build(spec).json_schema
    known = json_schema.definitions
    unknown = [f"{name!r}{suggestion(name, known)}" for name in roots if name not in known]
    if unknown:
        raise click.BadParameter(f"{spec.protocol} has no {', no '.join(unknown)}", param_hint="--root")
    text = render_json_schema(part_of(json_schema, roots))
    click.echo(text.encode(), nl=False)  # as bytes, so that the terminal's encoding has no part in it
