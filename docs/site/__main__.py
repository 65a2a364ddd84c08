"""``python -m docs.site``: write the site to ``build/site``, or to the folder that is named."""

from __future__ import annotations

import sys
from pathlib import Path

from docs.site.project import site_project
from wiregen.files import write_tree
from wiregen.reference.site import build_site

ROOT = Path(__file__).parents[2]


def main() -> None:
    """Build the site and say where it is."""
    out = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "build/site"
    write_tree(out, build_site(site_project(ROOT)))
    print(f"made {out / 'index.html'}")


if __name__ == "__main__":
    main()
