"""Processes that work for the one that started them."""

from __future__ import annotations

import os
import threading
from multiprocessing import parent_process


def end_with_parent() -> None:
    """Let this process end if the one that started it is killed; else it would wait for work forever."""

    def wait() -> None:
        parent = parent_process()
        assert parent is not None  # this process was started by one
        parent.join()
        os._exit(1)

    threading.Thread(target=wait, daemon=True).start()
