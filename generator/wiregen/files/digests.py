"""The digests that a run keeps for the next one, in the user's cache."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path

from platformdirs import user_cache_path

from wiregen.files.reading import read_file
from wiregen.files.writing import write_file


def read_digests(out: Path) -> dict[str, str]:
    """Return the pairs of digests that the last run kept for a folder; none if they cannot be read."""
    try:
        lines = read_file(_digest_file(out)).splitlines()
    except OSError:
        return {}
    return {line[:64]: line[65:] for line in lines if re.fullmatch("[0-9a-f]{64} [0-9a-f]{64}", line)}


def write_digests(out: Path, digests: Mapping[str, str]) -> None:
    """Keep the pairs of digests of this run in place of those of the last one. Raises OSError."""
    write_file(_digest_file(out), "".join(f"{key} {value}\n" for key, value in digests.items()))


def _digest_file(out: Path) -> Path:
    return user_cache_path("wiregen") / f"{sha256(os.fsencode(out.resolve())).hexdigest()[:32]}.digests"
