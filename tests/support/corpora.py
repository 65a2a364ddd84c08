"""The hand-written payloads of the protocols, what the packages say of them, and small changes of them."""

from __future__ import annotations

import dataclasses
import functools
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any
from zlib import crc32

import pytest

import openai_realtime
import openai_realtime_beta
import openai_realtime_translation
from tests.support.effort import sampled
from tests.support.json_values import Place, places, removed, replaced
from tests.support.packages import GENERATED, WIRE, WIRE_BETA, WIRE_TRANSLATION
from tests.support.rows import Test, each_row
from wiregen.spec.naming import snake_case


@dataclasses.dataclass(frozen=True)
class Protocol:
    """A package with its corpus and the union of each direction."""

    package: ModuleType
    wire: Path
    unions: dict[str, str]

    def payloads(self) -> list[Path]:
        """Return the payloads that are decoded."""
        return [path for direction in self.unions for path in sorted((self.wire / direction).glob("*.json"))]

    def refused(self) -> list[Any]:
        """Return the cases that are not decoded."""
        return [json.loads(path.read_bytes()) for path in sorted((self.wire / "refused").glob("*.json"))]

    def union(self, path: Path) -> str:
        """Return the union that a payload of the corpus is of."""
        return self.unions[path.parent.name]


PROTOCOLS = [
    Protocol(openai_realtime, WIRE, {"server": "ServerEvent", "client": "ClientEvent"}),
    Protocol(
        openai_realtime_translation,
        WIRE_TRANSLATION,
        {"server": "TranslationServerEvent", "client": "TranslationClientEvent"},
    ),
    Protocol(openai_realtime_beta, WIRE_BETA, {"server": "ServerEvent", "client": "ClientEvent"}),
]
each_protocol = pytest.mark.parametrize("protocol", PROTOCOLS, ids=lambda protocol: protocol.package.__name__)


def payloads(folders: str, step: int = 1) -> Callable[[Test], Test]:
    """Run a test on one of ``step`` payloads of these folders of the corpora."""
    found = [
        (protocol, path)
        for protocol in PROTOCOLS
        for folder in folders.split()
        for path in sorted((protocol.wire / folder).glob("*.json"))
    ]
    assert len(found) >= 40
    tried = sampled(found, step)
    return each_row(("protocol", "path"), tried, ids=[file_id(path) for _, path in tried])


def file_id(path: Path) -> str:
    """Return how a payload is called: its corpus, its folder and its name."""
    return f"{path.parents[1].name}/{path.parent.name}/{path.stem}"


NOT_THEIR_FORMAT = (
    "expected bytes in base64",
    "expected JSON as text",
    "expected a URI",
    "expected seconds since 1970 that a datetime can hold",
)
"""What validate() finds and no validator of JSON Schema does by itself."""


@functools.cache
def schema_of(package: ModuleType) -> dict[str, Any]:
    """Return the schema that a package comes with."""
    schema: dict[str, Any] = json.loads((GENERATED / package.__name__ / "schema.json").read_text(encoding="utf-8"))
    return schema


def faults(package: ModuleType, name: str, value: Any) -> list[str]:
    """Return why the package does not take a value, whether it cannot be decoded or breaks a rule of the schema."""
    read = getattr(package, f"{snake_case(name)}_from_dict", None) or getattr(package, name).from_dict
    try:
        found = read(value)
        if isinstance(found, package.Model):
            found.validate()
    except (package.DecodeError, package.ValidationError) as error:
        return [fault.message for fault in error.faults if fault.message not in NOT_THEIR_FORMAT]
    return []


TOO_LARGE = 1e300
REMOVED = object()
CHANGES: tuple[Any, ...] = (
    REMOVED,
    None,
    True,
    -1,
    1.5,
    1000.0,
    2**70,
    TOO_LARGE,
    "x",
    [],
    {},
    {"type": "later"},
    {"type": None},
    [{}],
)
STRIDE = 613
"""How far apart the tried changes stand; each payload begins elsewhere."""


def mutations(path: Path) -> Iterator[tuple[Place, Any, Any]]:
    """Yield pairs of a place and a change of it, ``STRIDE`` apart, with the changed payload."""
    value = json.loads(path.read_bytes())
    found = [(place, change) for place, _ in places(value) for change in CHANGES if place or change is not REMOVED]
    for place, change in sampled(found, STRIDE, crc32(path.name.encode()) % STRIDE):
        yield place, change, removed(value, place) if change is REMOVED else replaced(value, place, change)
