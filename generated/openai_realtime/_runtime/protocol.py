# From templates/runtime/protocol.py of wiregen; remake: wiregen generate
"""Give the shared code access to the table and the classes of the protocol."""

from __future__ import annotations

import re
from functools import cache
from importlib import import_module
from typing import Any, Final

from .table import Table, record_fields

SECRET_NAME: Final = re.compile(
    r"(?:api|access|private|signing|session|ephemeral|encryption)key|authori[sz]ation|credential|cookie"
    r"|pass(?:word|wd|phrase|code)|secret|serverurl|(?:token|auth|bearer|jwt|pwd|headers)$"
)
"""Matches a name of a secret in lower case without separators, such as ``X-API-Key`` or ``accessToken``."""


@cache
def optional(module: str) -> Any:
    """Import a shared module that only those packages have that use it."""
    return import_module(f".{module}", __package__)


@cache
def protocol_table() -> Table:
    """Return the table of this package's protocol. It is imported on first use, to keep the start fast."""
    table: Table = import_module(".._table", __package__).TABLE
    return table


@cache
def generated_class(module: str, name: str) -> Any:
    """Return a class of the protocol by its module and name."""
    return getattr(import_module(f"..{module}", __package__), name)


@cache
def hidden_keys() -> tuple[frozenset[str], frozenset[str]]:
    """Return the keys that are secret in any record, and the keys whose text is bulk in every record."""
    fields = [field for record in protocol_table().records.values() for field in record_fields(record)]
    secret = frozenset(field.wire.lower() for field in fields if field.secret)
    shown = frozenset(field.wire for field in fields if field.type == "string" and not field.bulk)
    return secret, frozenset(field.wire for field in fields if field.bulk) - shown


def is_secret_key(key: object) -> bool:
    """Say whether an undeclared key counts as secret: it is secret in another record, or its name looks like it."""
    name = str(key).lower()
    return name in hidden_keys()[0] or SECRET_NAME.search(re.sub("[^a-z0-9]", "", name)) is not None
