"""The commands. Here, and only here, the stages meet: load, parse, check, build, render, format, write."""

from __future__ import annotations

import difflib
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn

import click

from wiregen.build import build
from wiregen.build.json_schema_part import part_of
from wiregen.check import check as check_spec
from wiregen.compare import tree_diff
from wiregen.conventions import PROTOCOL_FILE
from wiregen.faults import Fault, Position, SpecError
from wiregen.format import format_texts, formatted_texts
from wiregen.format_cache import read_cache, write_cache
from wiregen.load import load
from wiregen.model import Package
from wiregen.parse import parse
from wiregen.render import render, render_json_schema
from wiregen.write import Texts, generated_packages, is_foreign, read_tree, remove_tree, write_tree

FOUND_SOMETHING, WRONG_INPUT = 1, 2

spec_option = click.option(
    "--spec",
    "spec",
    type=click.Path(path_type=Path),
    default=Path("spec"),
    show_default=True,
    help="A protocol's folder, or a folder of such folders.",
)
out_option = click.option(
    "--out",
    "out",
    type=click.Path(path_type=Path),
    default=Path("generated"),
    show_default=True,
    help="The folder that holds one package for each protocol.",
)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="wiregen")
def main() -> None:
    """Turn a YAML description of an event protocol into a typed Python package.

    \b
    Exit status: 0 all is well, 1 something was found, 2 the input is wrong.
    """


@main.command()
@spec_option
@out_option
def generate(spec: Path, out: Path) -> None:
    """Generate the package of every protocol in SPEC, and replace what is in OUT.

    Nothing is written unless every spec is without a fault.
    """
    packages = _texts(spec, out)
    for name in packages:
        if is_foreign(out / name):
            message = f"{out / name} was not made by wiregen: move it away, or choose another --out"
            click.secho(message, fg="red", err=True)
            sys.exit(WRONG_INPUT)
    for name, texts in packages.items():
        with _told("write", out / name):
            changed = write_tree(out / name, texts)
        lines = sum(text.count("\n") for text in texts.values())
        state = "generated" if changed else "unchanged"
        click.echo(f"{click.style(state, fg='green')} {out / name} ({len(texts)} files, {lines} lines)")
    for orphan in _orphans(spec, out, packages):
        with _told("remove", orphan):
            remove_tree(orphan)
        click.echo(f"{click.style('removed', fg='yellow')} {orphan}, whose spec is gone")


@contextmanager
def _told(action: str, folder: Path) -> Iterator[None]:
    """End with a sentence, not a traceback, where the system refuses an action on a folder."""
    try:
        yield
    except OSError as error:
        click.secho(f"cannot {action} {folder}: {error}", fg="red", err=True)
        sys.exit(WRONG_INPUT)


@main.command()
@spec_option
@out_option
def check(spec: Path, out: Path) -> None:
    """Say whether OUT holds just what SPEC gives; print a unified diff where it does not. Writes nothing."""
    packages = _texts(spec, out)
    trees = {out / name: texts for name, texts in packages.items()}
    trees |= {orphan: {} for orphan in _orphans(spec, out, packages)}
    differing = [line for folder, texts in trees.items() for line in _difference(folder, texts)]
    if differing:
        for line in differing:
            click.secho(line, nl=False, fg={"+": "green", "-": "red", "@": "cyan"}.get(line[0]))
        click.secho(f"{out} is not what {spec} gives: run wiregen generate", fg="red", err=True)
        sys.exit(FOUND_SOMETHING)
    click.echo(f"{click.style('up to date', fg='green')} {out}")


def _difference(folder: Path, texts: Texts) -> Iterator[str]:
    return tree_diff(folder.as_posix(), read_tree(folder), texts)


@main.command()
@click.argument("protocol_folder", type=click.Path(path_type=Path))
@click.option("--root", "roots", metavar="NAME", multiple=True, help="Print this class and what it needs; repeatable.")
def schema(protocol_folder: Path, roots: tuple[str, ...]) -> None:
    """Print the JSON Schema of the protocol in PROTOCOL_FOLDER, as in its package. Writes nothing.

    With --root it has the named classes and what they need alone, and a document is to fit the first.
    """
    packages = _packages(protocol_folder)
    if len(packages) > 1:
        raise click.UsageError(f"{protocol_folder} holds {len(packages)} protocols: name the folder of one")
    (package,) = packages.values()
    known = package.json_schema.definitions
    unknown = [f"{name!r}{_hint(name, known)}" for name in roots if name not in known]
    if unknown:
        raise click.BadParameter(f"{package.name} has no {', no '.join(unknown)}", param_hint="--root")
    text = render_json_schema(part_of(package.json_schema, roots))
    click.echo(text.encode(), nl=False)  # as bytes, so that the terminal's encoding has no part in it


def _hint(name: str, known: Iterable[str]) -> str:
    close = difflib.get_close_matches(name, known, n=1)
    return f" (did you mean {close[0]!r}?)" if close else ""


def _texts(spec: Path, out: Path) -> dict[str, Texts]:
    """Return the files of every protocol's package by its name, or end with every fault of every spec."""
    rendered = {name: render(package) for name, package in _packages(spec).items()}
    known = read_cache(out)
    packages = {name: format_texts(texts, known) for name, texts in rendered.items()}
    formatted = [formatted_texts(texts, packages[name]) for name, texts in rendered.items()]
    if (now_known := {digest: text for texts in formatted for digest, text in texts.items()}) != known:
        write_cache(out, now_known)
    return packages


def _packages(spec: Path) -> dict[str, Package]:
    """Return the package of every protocol by its name, or end with every fault of every spec."""
    packages: dict[str, Package] = {}
    faults: list[Fault] = []
    for folder in _protocol_folders(spec):
        try:
            package = build(check_spec(parse(load(folder))))
        except SpecError as error:
            faults.extend(error.faults)
            continue
        if package.name in packages:
            position = Position(f"{folder.as_posix()}/{PROTOCOL_FILE}", 1, 1)
            faults.append(Fault(position, f"another protocol in {spec.as_posix()} is named {package.name!r} too"))
        packages[package.name] = package
    if faults:
        _end_with(faults)
    return packages


def _protocol_folders(spec: Path) -> list[Path]:
    """Return the folder itself where it holds YAML, else those of its folders that do."""
    if _holds_yaml(spec):
        return [spec]
    folders = sorted(path for path in spec.glob("*") if _holds_yaml(path))
    if not folders:
        _end_with([Fault(Position(spec.as_posix(), 1, 1), f"no {PROTOCOL_FILE} here, nor in a folder below")])
    return folders


def _holds_yaml(folder: Path) -> bool:
    return folder.is_dir() and any(path.suffix.lower() in (".yaml", ".yml") for path in folder.iterdir())


def _orphans(spec: Path, out: Path, packages: Iterable[str]) -> list[Path]:
    """Return the generated packages in OUT whose spec is gone. Of one protocol alone nothing is known of the others."""
    if _holds_yaml(spec):
        return []
    return [folder for folder in generated_packages(out) if folder.name not in packages]


def _end_with(faults: list[Fault]) -> NoReturn:
    faults = list(SpecError(tuple(faults)).faults)
    for fault in faults:
        click.echo(f"{click.style(str(fault.position), bold=True)}: {fault.message}", err=True)
    count = "1 fault" if len(faults) == 1 else f"{len(faults)} faults"
    click.secho(f"{count}; nothing was written", fg="red", err=True)
    sys.exit(WRONG_INPUT)
