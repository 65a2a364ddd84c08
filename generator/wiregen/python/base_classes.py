"""The base classes of generated classes, which the runtime has."""

from __future__ import annotations

from wiregen.protocol.types import RecordType
from wiregen.python.code import Name, imported

MODEL = imported("._runtime.model", "Model")
TAGGED_MODEL = imported("._runtime.model", "TaggedModel")
ENVELOPED_MODEL = imported("._runtime.enveloped_model", "EnvelopedModel")
ARRAY_MODEL = imported("._runtime.array_model", "ArrayModel", "_ArrayModel")
"""Under a name that no record can have."""


def bases_of(record: RecordType, base: Name) -> tuple[Name, ...]:
    """Return the base classes of a record that has a base already."""
    if record.layout is None and record.content is None:
        return (base,)
    own = ENVELOPED_MODEL if record.layout is None else ARRAY_MODEL
    return (own,) if base == MODEL else (base, own)
