"""The console script: the commands, or one line on what is missing to run them."""

from __future__ import annotations

import sys


def main() -> None:
    """Run the command line."""
    try:
        from wiregen.cli import main as commands

        commands(prog_name="wiregen")
    except ModuleNotFoundError as error:
        if (error.name or "").startswith("wiregen"):
            raise
        missing = (error.name or "").partition(".")[0]
        sys.exit(f"wiregen needs {missing}: pip install wiregen")


if __name__ == "__main__":
    main()
