"""The base classes of generated classes, which the runtime has."""

from __future__ import annotations

from wiregen.protocol.types import RecordType
from wiregen.python.code import Name, imported

_HOME = "._runtime.model"
MODEL = imported(_HOME, "Model")
TAGGED_MODEL = imported(_HOME, "TaggedModel")
ENVELOPED_MODEL = imported(_HOME, "EnvelopedModel")
ARRAY_MODEL = imported(_HOME, "ArrayModel", "_ArrayModel")
ARRAY_OR_OBJECT_MODEL = imported(_HOME, "ArrayOrObjectModel", "_ArrayOrObjectModel")
"""As the one above under a name that no record can have."""


def bases_of(record: RecordType, base: Name) -> tuple[Name, ...]:
    """Return the base classes of a record that has a base already."""
    if record.layout is None and record.content is None:
        return (base,)
    own = ENVELOPED_MODEL if record.layout is None else ARRAY_MODEL
    return (own,) if base == MODEL else (base, own)
