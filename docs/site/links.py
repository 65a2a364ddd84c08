"""Links between pages, as they stand in the repository and as the site needs them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from posixpath import dirname, normpath, relpath

_LINK = re.compile(r"(\]\()([^)\s]+)(\))")
_FENCE = re.compile(r"^(```.*?^```)$", re.MULTILINE | re.DOTALL)


class LinkError(Exception):
    """A page links to what is neither a page of the site nor a test."""


class PageLinks:
    """Rewrites the links of pages, and notes the tests and specs that they lead to."""

    def __init__(self, root: Path, pages: Mapping[str, str], test_page: str, spec_page: str) -> None:
        self._root = root
        self._pages = pages
        self._test_page = test_page
        self._spec_page = spec_page
        self.specs: dict[str, None] = {}
        """The files of specs of examples that a page links to."""
        self.tests: dict[tuple[str, str], None] = {}
        """The file of each test that a page links to, with the name of the function, or nothing for the whole file."""

    def rewritten(self, path: str, text: str) -> str:
        """Return a page with its links as they are in the site; blocks of code stay as they are."""
        parts = _FENCE.split(text)
        parts[::2] = [
            _LINK.sub(lambda link: f"{link[1]}{self._target(path, link[2])}{link[3]}", part) for part in parts[::2]
        ]
        return "".join(parts)

    def _target(self, path: str, link: str) -> str:
        file, _, fragment = link.partition("#")
        if "://" in file or not file:
            return link
        target = normpath(f"{dirname(path)}/{file}") if dirname(path) else normpath(file)
        place = self._pages.get(target)
        if place is None and target.startswith("tests/") and target.endswith(".py"):
            self.tests[target, fragment] = None
            place, fragment = self._test_page, test_anchor(target, fragment)
        elif place is None and target.startswith("examples/") and target.endswith(".yaml"):
            self.specs[target] = None
            place, fragment = self._spec_page, spec_anchor(target)
        elif place is None and target.endswith(".svg") and (self._root / target).exists():
            place = Path(target).name
        if place is None:
            raise LinkError(f"{path} links to {link}, which the site does not have")
        near = relpath(place, dirname(self._pages[path]) or ".")
        return f"{near}#{fragment}" if fragment else near


def test_anchor(file: str, function: str) -> str:
    """Return the anchor of a test on the page of tests."""
    return f"{Path(file).stem}-{function}" if function else Path(file).stem


def spec_anchor(file: str) -> str:
    """Return the anchor of a file on the page of specs."""
    return f"{Path(file).parent.name}-{Path(file).stem}"
