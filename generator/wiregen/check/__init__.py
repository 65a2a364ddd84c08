"""Check a parsed spec as a whole: references, tags, names, cycles, defaults, bounds, rules."""

from __future__ import annotations

from wiregen.check import builders, cycles, fields, members, names, rules, shorthands, types, unions
from wiregen.faults import SpecError
from wiregen.lookup import Lookup
from wiregen.old_spec import Parsed, Spec

CHECKS = (
    names.faults,
    types.faults,
    fields.faults,
    members.faults,
    unions.faults,
    rules.faults,
    builders.faults,
    shorthands.faults,
    cycles.faults,
)


def check(parsed: Parsed) -> Spec:
    """Return the spec. Raises SpecError with every fault, those of the earlier stages included.

    Where a file could not be read, only what stands in the others by itself is known, so the whole is not judged.
    """
    faults = list(parsed.faults)
    if parsed.complete:
        lookup = Lookup(parsed.spec)
        for find in CHECKS:
            faults.extend(find(lookup))
    if faults:
        raise SpecError(tuple(faults))
    return parsed.spec
