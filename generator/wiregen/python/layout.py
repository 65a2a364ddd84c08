"""The first line, the line length and the shared folder of generated packages."""

from __future__ import annotations

MARK = "; remake: wiregen generate"
"""How the first line of every generated module ends."""

LINE_LENGTH = 120
"""Longest line of generated code, in characters."""

SHARED_FOLDER = "_runtime/"
"""The folder of a package with the modules that packages share, copied unchanged."""
