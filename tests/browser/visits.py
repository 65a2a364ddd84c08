"""What the tests of sites share: the sizes of windows, and a visit to a site."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Page

WIDE, NARROW = (1280, 900), (390, 844)


@dataclass(frozen=True)
class Visit:
    """A browser's window, and what went wrong in it."""

    page: Page
    faults: list[str] = field(default_factory=list)
