"""Wiregen turns a YAML description of an event protocol into a typed Python package that loses nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wiregen.pipeline import generate as generate
    from wiregen.pipeline import load as load
    from wiregen.pipeline import load_all as load_all
    from wiregen.python.package import ResolvedPackage as ResolvedPackage
    from wiregen.source.faults import SpecError as SpecError

__all__ = ["ResolvedPackage", "SpecError", "generate", "load", "load_all"]


def __getattr__(name: str) -> object:
    """Import the stages on first use, so that ``wiregen --help`` needs none of them."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from wiregen import pipeline

    return getattr(pipeline, name)
