"""What the stages agree on without knowing each other: names of files, the mark of generated ones, the line length."""

from __future__ import annotations

PROTOCOL_FILE = "protocol.yaml"
"""The file of a spec folder that names the protocol."""

MARK = "; remake: wiregen generate"
"""How the first line of every generated module ends."""

DOCS_MARK = "; remake: wiregen docs"
"""How the first line of the marked file of a reference site ends."""

DOCS_MARK_FILE = "wiregen.txt"
"""The file of a reference site that says where the site comes from."""

LINE_LENGTH = 120
"""Longest line of generated code, in characters."""

SHARED_FOLDER = "_runtime/"
"""Where a package keeps what every package has, copied as it is."""
