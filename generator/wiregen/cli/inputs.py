"""Read the files that are named on the command line, or exit with the reason why that is impossible."""

from __future__ import annotations

from pathlib import Path

from wiregen.cli.printing import end_with, reporting_os_errors
from wiregen.pipeline import protocol_folders


def spec_folders(path: Path) -> list[Path]:
    """Return the folders of the protocols in a folder. Exit with a message if it has none."""
    folders = protocol_folders(path)
    if not folders:
        end_with(f"{path} holds no spec: there are no YAML files in it, nor in a folder below")
    return folders


def text_of(file: Path) -> str:
    """Return the text of a file with its own line ends. Exit with a message if it cannot be read."""
    with reporting_os_errors(f"read {file}"):
        try:
            return file.read_bytes().decode()
        except UnicodeDecodeError:
            end_with(f"{file} is not UTF-8: save it in that encoding")
