# From ends.yaml of the spec hostile_doc_end; remake: wiregen generate
"""Three at the end \"\"\" """

from __future__ import annotations

from dataclasses import dataclass

from ._runtime.model import Model


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Ends(Model):
    """Six at the end \"\"\"\"\"\" """

    only: str | None = None
    """\"\"\""""
    slash: str | None = None
    """\\\"\"\""""
