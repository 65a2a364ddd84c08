"""The marks that show that a reference site was made in a folder."""

from __future__ import annotations

DOCS_MARK = "; remake: wiregen docs"
"""How the first line of the marked file of a reference site ends."""

DOCS_MARK_FILE = "wiregen.txt"
"""The file of a reference site that says where the site comes from."""

OVERVIEW, OVERVIEW_MARK = "index.html", f"From all protocols{DOCS_MARK}"
"""The page that leads to several sites, and what is in its second line."""
