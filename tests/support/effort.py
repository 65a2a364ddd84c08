"""How many cases the tests try: a sample of them by default, and all with ``HYPOTHESIS_PROFILE=exhaustive``."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")
EXHAUSTIVE = os.environ.get("HYPOTHESIS_PROFILE") == "exhaustive"


def sampled(cases: Sequence[T], step: int, start: int = 0) -> Sequence[T]:
    """Return one case of ``step`` from ``start`` on, or all of them if all are to be tried."""
    return cases if EXHAUSTIVE else cases[start::step]
