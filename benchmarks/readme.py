"""The results inside ``benchmarks/README.md``, between markers, and the one line of them in the project's README."""

from __future__ import annotations

import re
from pathlib import Path

README = Path(__file__).with_name("README.md")
FRONT = Path(__file__).parents[1] / "README.md"
FRONT_LINE = "| a text delta, decoded |"


def write_results(name: str, text: str) -> None:
    """Replace the text between ``<!-- name -->`` and ``<!-- end of name -->``."""
    begin, end = f"<!-- {name} -->\n", f"<!-- end of {name} -->"
    between = re.compile(f"(?<={re.escape(begin)}).*?(?={re.escape(end)})", re.DOTALL)
    written, count = between.subn(lambda match: f"\n{text}\n\n", README.read_text(encoding="utf-8"))
    if count != 1:
        raise ValueError(f"{README} holds the markers of {name} {count} times, not once")
    README.write_text(written, encoding="utf-8")


def front_line(headline: str) -> str:
    """Return the line of the project's README, given the table of the headline."""
    *_, native, pure, sdk, msgspec, openai, generated = (
        cell.strip() for cell in headline.rpartition("\n")[2].split("|")[:-1]
    )
    own = f"{native}; {pure} in pure Python" if native else pure
    return " | ".join((FRONT_LINE[:-2], own, *(f"{times} times" for times in (sdk, msgspec, openai, generated)))) + " |"


def write_headline(headline: str) -> None:
    """Put the headline into the project's README."""
    lines = FRONT.read_text(encoding="utf-8").splitlines()
    (place,) = (number for number, line in enumerate(lines) if line.startswith(FRONT_LINE))
    lines[place] = front_line(headline)
    FRONT.write_text("\n".join(lines) + "\n", encoding="utf-8")
