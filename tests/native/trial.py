"""The command line that all trials share: how long, and with which build of the extension."""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.native.build import build


@contextmanager
def trial(description: str, parser: argparse.ArgumentParser | None = None) -> Iterator[tuple[argparse.Namespace, Path]]:
    """Read the command line, and give the options and the folder of the extension, built unless one is named."""
    parser = parser or argparse.ArgumentParser()
    parser.description = description
    parser.add_argument("seconds", type=float)
    parser.add_argument("--folder", type=Path, help="holds the extension; without it, it is built")
    options = parser.parse_args()
    if options.folder is not None:
        yield options, options.folder
    else:
        with tempfile.TemporaryDirectory() as folder:
            yield options, build(Path(folder))
