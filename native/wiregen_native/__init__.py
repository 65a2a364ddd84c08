"""The native codec of packages that wiregen generates.

A generated package uses it by itself if it can be imported. ``compile`` turns the package's table into a Plan, whose
functions do what those of the package's pure codec do, and call these for everything unusual.
"""

from __future__ import annotations

from ._native import FORMAT, Plan, b64decode, b64encode
from .compiler import compile
from .entries import RefusedError

__all__ = ["FORMAT", "Plan", "RefusedError", "__version__", "b64decode", "b64encode", "compile"]

__version__ = "0.2.0"
