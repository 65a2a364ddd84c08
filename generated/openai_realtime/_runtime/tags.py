# From templates/runtime/tags.py of wiregen; remake: wiregen generate
"""Show the tags of unknown variants as text."""

from __future__ import annotations


def shown_tags(*tags: str | int | None) -> str:
    """Return the tags as one text, or "unknown" if all are None."""
    return ".".join(str(tag) for tag in tags if tag is not None) or "unknown"
