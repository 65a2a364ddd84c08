# From answers.yaml of the spec untagged_union; remake: wiregen generate
"""Answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from ._runtime.model import Model
from .enums import Word


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Reason(Model):
    """An answer that says why."""

    because: str
    """Why."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Question(Model):
    """A question."""

    answer: Answer
    """What was answered."""
    guesses: list[Answer] | None = None
    """What might have been answered."""


Answer: TypeAlias = Word | str | int | bool | list[str] | Reason
"""What can be answered."""
