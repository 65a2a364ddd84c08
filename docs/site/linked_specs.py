"""The page with every spec of an example that another page links to."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from docs.site.links import spec_anchor


def spec_page(root: Path, specs: Iterable[str]) -> str:
    """Return the page: a section for each file, with its text."""
    lines = ["# The specs of the examples", ""]
    for file in sorted(specs):
        path = Path(file)
        text = (root / file).read_text(encoding="utf-8").rstrip("\n")
        lines += [f"## {path.parent.name}: {path.name} {{ #{spec_anchor(file)} }}", "", "```yaml", text, "```", ""]
    return "\n".join(lines)
