"""The pages of the documentation as tests read them: their blocks of code, and what these say that they print."""

from __future__ import annotations

import re
from pathlib import Path

from tests.support.packages import ROOT

BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def blocks(page: Path, language: str) -> list[str]:
    """Return a page's code blocks in one language."""
    return [text for found, text in BLOCK.findall(page.read_text(encoding="utf-8")) if found == language]


def promised_output(code: str) -> list[str]:
    """Return what code says it prints: comments behind print calls, and lines that are comments."""
    comments = (re.search(r"(?:^|print\(.*\)\s+)# (.*)$", line) for line in code.splitlines())
    return [comment[1] for comment in comments if comment is not None]


DOCS = ROOT / "docs"
PLAYED = [DOCS / "walkthrough.md", DOCS / "commands.md", DOCS / "guide/from-asyncapi.md"]
"""The pages whose commands are played in their order, in one folder."""
