"""Moved to wiregen.source.nodes; goes with the old rooms."""

from wiregen.source.nodes import *  # noqa: F403
