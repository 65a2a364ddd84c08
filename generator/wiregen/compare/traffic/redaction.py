"""Examples from recordings, shortened and without secrets."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import Final

from wiregen.protocol.types import Field

_SECRET_NAME: Final = re.compile(
    r"apikey|accesskey|privatekey|signingkey|authori[sz]ation|credential|cookie|passphrase|password|passwd|secret"
    r"|(?:token|auth|bearer|jwt|pwd)$"
)
"""The parts of secrets' names, in lower case and without separators, as in the generated packages."""

_LONGEST_TEXT: Final = 80
_LONGEST_EXAMPLE: Final = 300
_MEMBERS: Final = 8
"""The number of members that an example of an object or array shows."""
_DEPTH: Final = 4


class Redaction:
    """The secret and bulk fields of a protocol."""

    def __init__(self, fields: Iterable[Field]) -> None:
        fields = tuple(fields)
        self._secret = frozenset(field.wire.lower() for field in fields if field.secret)
        self._bulk = frozenset(field.wire for field in fields if field.bulk)

    def is_secret(self, key: str) -> bool:
        """Return whether a key that the spec does not declare is taken for a secret."""
        name = key.lower()
        return name in self._secret or _SECRET_NAME.search(re.sub("[^a-z0-9]", "", name)) is not None

    def example(self, key: str, value: object) -> str:
        """Return the value of a key as short JSON text."""
        text = json.dumps(self._shown(key, value, _DEPTH), ensure_ascii=False)
        return text if len(text) <= _LONGEST_EXAMPLE else f"{text[:_LONGEST_EXAMPLE]}…"

    def _shown(self, key: str, value: object, depth: int) -> object:
        if value is not None and self.is_secret(key):
            return "[REDACTED]"
        match value:
            case str():
                return f"<{len(value)} chars>" if len(value) > _LONGEST_TEXT or key in self._bulk else value
            case list():
                if depth == 0 or len(value) > _MEMBERS:
                    return f"<{len(value)} items>"
                return [self._shown("", item, depth - 1) for item in value]
            case dict():
                if depth == 0 or len(value) > _MEMBERS:
                    return f"<{len(value)} members>"
                return {name: self._shown(name, item, depth - 1) for name, item in value.items()}
            case _:
                return value
