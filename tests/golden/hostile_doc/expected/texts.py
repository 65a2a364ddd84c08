# From texts.yaml of the spec hostile_doc; remake: wiregen generate
"""{{ package.name }} {% raw %} {# note #} {} {0} {name} %s %(name)s ${HOME}"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal, TypeAlias

from ._runtime.model import Model
from .directions import ServerEventBase
from .enums import Text


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Hostile(Model):
    """\"\"\"); raise SystemExit(\"\"\"

    Departs from upstream: \"\"\" stands here. Reason: \\"""

    long: str | None = None
    """AveeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeryLongWord
    stands here. Matches \"\"\"\\\\. Default: "\\"\\"\\"\\\\"."""
    quote: Text | str | None = None
    """\""""
    hash: str | None = None
    """# type: ignore # fmt: off"""
    tabs: str | None = None
    """A tab, a return.

    An indented paragraph. >>> 1 + 1"""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class EvilEvent(ServerEventBase):
    """\"\"\"Begins and ends with quotes. And goes on"."""

    type: ClassVar[Literal['evil"""event']] = 'evil"""event'

    text: str
    """\\\"\"\""."""


Choice: TypeAlias = Hostile | str
"""Ends with \\\""""
