"""Moved to wiregen.source.faults; goes with the old rooms."""

from wiregen.source.faults import Fault as Fault
from wiregen.source.faults import Position as Position
from wiregen.source.faults import SpecError as SpecError
from wiregen.source.faults import one_line as one_line
