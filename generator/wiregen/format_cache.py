"""Where the formatted texts of the last run are kept between runs: beside other caches of the user, one file for each
folder of packages. Nothing depends on it but time; what cannot be read is formatted anew."""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from platformdirs import user_cache_path

from wiregen.write import write_file


def read_cache(out: Path) -> dict[str, str]:
    """Return the formatted texts of the last run for a folder of packages, by digest."""
    try:
        texts = json.loads(_file(out).read_bytes())
    except (OSError, ValueError):
        return {}
    if not isinstance(texts, dict) or not all(isinstance(text, str) for text in texts.values()):
        return {}
    return texts


def write_cache(out: Path, texts: Mapping[str, str]) -> None:
    """Keep the formatted texts of this run in place of those of the last one, where the system lets us."""
    with suppress(OSError):
        write_file(_file(out), json.dumps(texts))


def _file(out: Path) -> Path:
    name = sha256(str(out.resolve()).encode("utf-8", "surrogateescape")).hexdigest()[:32]
    return user_cache_path("wiregen") / f"{name}.json"
