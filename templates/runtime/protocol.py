"""The way from the shared code to what the protocol's own modules hold, taken if the fast path does not suffice."""

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
"""What names of secrets hold, in lower case and without what parts words: ``X-API-Key``, ``accessToken``."""


def protocol_table() -> Table:
    """Return the table of this package's protocol; imported on first use, for few programs need it at start."""
    from .._table import TABLE

    return TABLE


@cache
def generated_class(module: str, name: str) -> Any:
    """Return a class of the protocol by its name and the module that the table names."""
    return getattr(import_module(f"{__name__.rpartition('._runtime.')[0]}.{module}"), name)


@cache
def hidden_keys() -> tuple[frozenset[str], frozenset[str]]:
    """Return the keys that are secret in any record, and those that are bulk wherever they hold text."""
    fields = [field for record in protocol_table().records.values() for field in record_fields(record)]
    secret = frozenset(field.wire.lower() for field in fields if field.secret)
    shown = frozenset(field.wire for field in fields if field.type == "string" and not field.bulk)
    return secret, frozenset(field.wire for field in fields if field.bulk) - shown


def is_secret_key(key: object) -> bool:
    """Say whether a key that the spec does not declare is taken for a secret: one elsewhere, or one by its name."""
    name = str(key).lower()
    return name in hidden_keys()[0] or SECRET_NAME.search(re.sub("[^a-z0-9]", "", name)) is not None
