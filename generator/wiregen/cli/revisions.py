"""Read spec folders from a git revision, with the git command."""

from __future__ import annotations

import os
import posixpath
import subprocess
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from wiregen.cli.printing import end_with
from wiregen.source.faults import Position


@dataclass(frozen=True, slots=True)
class Checkout:
    """A spec folder of a revision, written to a temporary folder."""

    folder: Path
    revision: str
    homes: Mapping[str, str]
    """For the name of each written folder, the folder in the repository."""

    def in_repository(self, position: Position) -> Position:
        """Return a position in the repository for a position in the folder."""
        folder, _, name = position.file.rpartition("/")
        home = self.homes.get(Path(folder).name, "")
        return Position(posixpath.join(home, name), position.line, position.column)

    def in_revision(self, position: Position) -> Position:
        """Return a position in the revision, such as ``HEAD~1:spec/chat/protocol.yaml:3:5``."""
        place = self.in_repository(position)
        return Position(f"{self.revision}:{place.file}", place.line, place.column)


def check_out(named: str, spec: Path, root: Path) -> Checkout:
    """Write the YAML files of a spec folder in a revision to a folder. Exit with a message if there are none.

    A revision is named as in git: ``HEAD~1`` means the folder of the working tree, ``HEAD~1:other`` another one.
    """
    revision, colon, inside = named.partition(":")
    commit = (
        _git("rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}") if revision[:1] not in ("", "-") else None
    )
    if commit is None:
        end_with(f"{named!r} is not a folder, and {revision!r} is not a revision of a git repository here")
    here = os.fsdecode(_git("rev-parse", "--show-prefix") or b"").rstrip("\n")
    path = (
        posixpath.normpath(inside or ".")
        if colon
        else posixpath.normpath(here + Path(os.path.relpath(spec)).as_posix())
    )
    path = "" if path == "." else path
    tree = commit.decode().strip() + ":"
    files = dict(_yaml_files(tree + path))
    if any("/" not in name for name in files) and path:
        path, beside = posixpath.split(path)[0], path
        files = dict(_yaml_files(tree + path))
    else:
        beside = path
    homes: dict[str, str] = {}
    for name, text in _texts(files):
        target = root / "tree" / path / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(text)
        homes[target.parent.name] = posixpath.join(path, posixpath.dirname(name))
    if not homes:
        end_with(f"revision {revision!r} has no spec in the folder {beside or '.'}")
    return Checkout(root / "tree" / beside, revision, homes)


def _yaml_files(tree: str) -> Iterator[tuple[str, str]]:
    """Yield the YAML files of a tree and of the folders in it, each with the name of its blob."""
    for entry in (_git("ls-tree", "-r", "-z", "--full-tree", tree) or b"").split(b"\0"):
        about, _, path = entry.partition(b"\t")
        name = os.fsdecode(path)
        if about.startswith(b"100") and name.count("/") <= 1 and name.lower().endswith((".yaml", ".yml")):
            yield name, about.split()[2].decode()


def _texts(files: Mapping[str, str]) -> Iterator[tuple[str, bytes]]:
    """Yield the content of blobs under the names of their files."""
    asked = "".join(f"{blob}\n" for blob in files.values())
    answer = _git("cat-file", "--batch", asked=asked.encode()) or b""
    for name in files:
        head, _, answer = answer.partition(b"\n")
        if not head.startswith(f"{files[name]} blob ".encode()):
            end_with(f"git does not have the content of {name} here")
        size = int(head.split()[2])
        yield name, answer[:size]
        answer = answer[size + 1 :]


def _git(*arguments: str, asked: bytes = b"") -> bytes | None:
    """Return the output of git, or None if it fails."""
    try:
        done = subprocess.run(["git", *arguments], input=asked, capture_output=True, check=False)
    except OSError as error:
        end_with(f"cannot run git: {error}")
    return done.stdout if done.returncode == 0 else None
