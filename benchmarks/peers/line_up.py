"""All libraries, in the order of the table's columns."""

from __future__ import annotations

from pathlib import Path

from benchmarks.peers import (
    cattrs_classes,
    mashumaro_dataclasses,
    msgspec_structs,
    openai_sdk,
    orjson_dict,
    ours,
    pydantic_generated,
)
from benchmarks.peers.peer import Peer


def line_up(folder: Path) -> list[Peer]:
    """Return every library. Modules that are made for the comparison are written into a folder and stay in use."""
    return [
        ours.peer(),
        *ours.native_peers(),
        ours.peer_without_orjson(folder),
        orjson_dict.peer(),
        msgspec_structs.peer(),
        mashumaro_dataclasses.peer(),
        cattrs_classes.peer(),
        pydantic_generated.peer(folder),
        openai_sdk.validating_peer(),
        openai_sdk.peer(),
    ]
