"""Tags of unknown variants as text."""

from __future__ import annotations


def shown_tags(*tags: str | int | None) -> str:
    """Return the tags that there are as one text, or "unknown" if there is none."""
    return ".".join(str(tag) for tag in tags if tag is not None) or "unknown"
