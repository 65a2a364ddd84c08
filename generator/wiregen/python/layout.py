"""How every file of a generated package begins, how long its lines are, and which folder all packages share."""

from __future__ import annotations

MARK = "; remake: wiregen generate"
"""How the first line of every generated module ends."""

LINE_LENGTH = 120
"""Longest line of generated code, in characters."""

SHARED_FOLDER = "_runtime/"
"""The folder of a package with what every package has, copied as it is."""
