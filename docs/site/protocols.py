"""The page that leads to the reference sites of all protocols, which ``wiregen docs`` puts into the same folder."""

from __future__ import annotations

from pathlib import Path

import yaml

from wiregen.spec.folder import PROTOCOL_FILE

FOLDER = "protocols"
"""Where in the site the references stand."""


def protocols_page(spec: Path) -> str:
    """Return the page for the protocols whose specs stand in a folder."""
    lines = ["# Protocols", "", "Every event, record and enum of each protocol, as JSON and as Python.", ""]
    for path in sorted(spec.glob(f"*/{PROTOCOL_FILE}")):
        protocol = yaml.safe_load(path.read_text(encoding="utf-8"))
        name, about = protocol["protocol"], " ".join(protocol["doc"].split())
        lines += [f'- <a href="{FOLDER}/{name}/index.html"><code>{name}</code></a>: {about}', ""]
    return "\n".join(lines)
