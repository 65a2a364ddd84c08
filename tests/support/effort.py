"""How many cases the tests try: a sample of them by default, and all with ``HYPOTHESIS_PROFILE=exhaustive``."""

from __future__ import annotations

import os

EXHAUSTIVE = os.environ.get("HYPOTHESIS_PROFILE") == "exhaustive"
