"""What holds for every live session."""

from __future__ import annotations

import pytest


@pytest.fixture(autouse=True)
def _on_loopback(loopback_only: None) -> None:
    """Keep every session away from the network."""
