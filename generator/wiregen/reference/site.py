"""Build a static site from a project of MkDocs, in a folder of its own. Returns the files; leaves nothing behind."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from wiregen.files import Texts, read_tree, write_tree

_NEEDED = ("mkdocs", "material", "rstr")

_FOR_A_SERVER = ("404.html", "sitemap.xml", "sitemap.xml.gz")
"""Files that MkDocs makes for a site with a known address; this site can lie anywhere."""


class SiteError(Exception):
    """MkDocs has failed."""


def missing_modules() -> list[str]:
    """Return the modules that a site needs and that are not installed."""
    return [name for name in _NEEDED if importlib.util.find_spec(name) is None]


def build_site(project: Texts) -> Texts:
    """Return the files of the site that MkDocs makes of a project. Raises SiteError."""
    with TemporaryDirectory() as folder:
        source, site = Path(folder) / "project", Path(folder) / "site"
        write_tree(source, project)
        command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(site)]
        environment = os.environ | {
            "NO_MKDOCS_2_WARNING": "1",  # Material warns about another MkDocs, which does not concern this site
            "PYTHONWARNINGS": "ignore",
            "SOURCE_DATE_EPOCH": "0",  # the same spec makes the same bytes on any day
        }
        done = subprocess.run(command, cwd=source, env=environment, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise SiteError(f"MkDocs failed: {done.stderr.strip() or done.stdout.strip()}")
        return {path: text for path, text in read_tree(site).items() if path not in _FOR_A_SERVER}
