"""The base of generated classes whose fields are below a key of their own."""

from __future__ import annotations

from typing import Any

from .base import Rest
from .model import Model


class EnvelopedModel(Model):
    """Base of the generated dataclasses whose fields are below a content key."""

    __slots__ = ()

    @property
    def envelope_extra(self) -> dict[str, Any]:
        """Unknown keys beside the content, with their values as received. Entries added here are encoded too."""
        if self.model_rest is None:
            self.model_rest = Rest({}, frozenset())
        if self.model_rest.envelope is None:
            self.model_rest.envelope = Rest({}, frozenset())
        extra: dict[str, Any] = self.model_rest.envelope.extra
        return extra
