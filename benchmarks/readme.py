"""The results inside ``benchmarks/README.md``, between markers."""

from __future__ import annotations

import re
from pathlib import Path

README = Path(__file__).with_name("README.md")


def write_results(name: str, text: str) -> None:
    """Replace what stands between ``<!-- name -->`` and ``<!-- end of name -->``."""
    begin, end = f"<!-- {name} -->\n", f"<!-- end of {name} -->"
    between = re.compile(f"(?<={re.escape(begin)}).*?(?={re.escape(end)})", re.DOTALL)
    written, count = between.subn(lambda match: f"\n{text}\n\n", README.read_text(encoding="utf-8"))
    if count != 1:
        raise ValueError(f"{README} holds the markers of {name} {count} times, not once")
    README.write_text(written, encoding="utf-8")
