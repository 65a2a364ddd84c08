"""The events that a state.yaml names, and the paths in them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import assert_never

from wiregen.protocol.protocol import Direction
from wiregen.protocol.resolving.scope import Scope
from wiregen.protocol.scalars import INTEGER, STRING, ScalarKind
from wiregen.protocol.spelling import spelled
from wiregen.protocol.state import Path, Step
from wiregen.protocol.types import (
    AnyJson,
    Choice,
    EnumType,
    ListType,
    MapType,
    RecordType,
    Scalar,
    TupleType,
    Type,
    UnionType,
    UntaggedUnion,
)
from wiregen.source.faults import Position
from wiregen.source.suggestions import suggestion
from wiregen.spec.values import Ref

_STEP = re.compile(r"([A-Za-z_]\w*)(?:\(([^()]+)\)|\[(\w*)\])?")


class Events:
    """The events of a protocol by wire type. If several directions have a wire type, the first direction counts."""

    def __init__(self, scope: Scope, directions: Iterable[Direction]) -> None:
        self._scope = scope
        self._events: dict[str, RecordType] = {}
        for direction in directions:
            for event in direction.events:
                self._events.setdefault(event.wire_type, event.record)

    def fault(self, position: Position, message: str) -> None:
        """Note what is wrong."""
        self._scope.fault(position, message)

    def find(self, ref: Ref) -> RecordType | None:
        """Return the record of an event, or None with a fault."""
        event = self._events.get(ref.name)
        if event is None:
            self.fault(ref.position, f"no event {ref.name!r}{suggestion(ref.name, self._events)}")
        return event

    def counters(self, ref: Ref) -> Iterator[tuple[RecordType, Path]]:
        """Yield the field that counts, in every event that has it."""
        found = [(event, path) for event in self._events.values() if (path := self.follow((event,), ref, quiet=True))]
        for _, path in found:
            if scalar_kind(path.types) is not INTEGER:
                self.fault(ref.position, f"{ref.name!r} is not an integer, so it cannot count events")
                return
        if not found:
            self.fault(ref.position, f"no event has a field {ref.name!r}")
        yield from found

    def value(self, event: RecordType, ref: Ref) -> Path | None:
        """Return the path to a value in an event, or None with a fault; ``.`` is the event itself."""
        return Path((), (event,)) if ref.name == "." else self.follow((event,), ref)

    def follow(self, types: tuple[Type, ...], ref: Ref, *, quiet: bool = False) -> Path | None:
        """Return a path from a value of some types, or None with a fault, without one if ``quiet``."""
        steps: list[Step] = []
        may_lack = False
        for text in ref.name.split("."):
            parsed = _STEP.fullmatch(text)
            if parsed is None:
                self._unless(quiet, ref, f"{ref.name!r} is not a path: write field names with dots between them")
                return None
            name, variant, index = parsed.groups()
            fields = [field for record in records_in(types) for field in record.all_fields if field.name == name]
            if not fields:
                known = sorted({field.name for record in records_in(types) for field in record.all_fields})
                holder = " or ".join(map(spelled, types))
                self._unless(quiet, ref, f"{holder} has no field {name!r}{suggestion(name, known)}")
                return None
            framed = [
                record for record in records_in(types) if record.content is not None and fields[0] in record.fields
            ]
            if framed and (steps or framed[0] not in self._events.values()):
                message = f"the fields of {framed[0].name} are below a content: a path can enter only that of an event"
                self._unless(quiet, ref, f"{message}: leave {name!r} out")
                return None
            wires = sorted({field.wire for field in fields})
            if len(wires) > 1:
                self._unless(quiet, ref, f"{name!r} is {' and '.join(wires)} on the wire: name the variant")
                return None
            types = tuple(dict.fromkeys(field.type for field in fields))
            may_lack |= bool(steps) or any(field.optional or field.nullable for field in fields)
            only = None
            if variant is not None:
                only = self._variant(types, variant, ref)
                if only is None:
                    return None
                types = (only,)
            if index is not None:
                items = tuple(type_.item for type_ in types if isinstance(type_, ListType))
                if not items:
                    self._unless(quiet, ref, f"{name!r} is not a list, so it has no members: remove the brackets")
                    return None
                types = items
            steps.append(Step(name, wires[0], only, index == "", bool(index)))
        return Path(tuple(steps), types, may_lack)

    def _unless(self, quiet: bool, ref: Ref, message: str) -> None:
        if not quiet:
            self.fault(ref.position, message)

    def _variant(self, types: tuple[Type, ...], name: str, ref: Ref) -> RecordType | None:
        """Return the variant with a tag, or with a name, of the union that a field holds."""
        known: dict[str, RecordType] = {}
        for record in records_in(types):
            for value in (str(value) for tag in record.tags for value in tag.values):
                known.setdefault(value, record)
        if name not in known:
            self.fault(ref.position, f"no variant has the tag {name!r}{suggestion(name, known)}")
        return known.get(name)

    def known(self, event: RecordType, refs: Iterable[Ref]) -> tuple[Path, ...]:
        """Return the given paths that an event has."""
        found = (self.follow((event,), ref, quiet=True) for ref in refs)
        return tuple(path for path in found if path is not None)


def index_name(ref: Ref) -> Ref | None:
    """Return the field in the brackets of a path, such as output_index of ``output[output_index]``."""
    found = re.findall(r"\[(\w+)\]", ref.name)
    return Ref(found[-1], ref.position) if found else None


def records_in(types: Iterable[Type]) -> Iterator[RecordType]:
    """Yield the records that values of some types may be."""
    for type_ in types:
        match type_:
            case RecordType():
                yield type_
            case UnionType():
                yield from type_.variants
            case UntaggedUnion() | Choice():
                yield from records_in(type_.members)
            case Scalar() | AnyJson() | EnumType() | ListType() | MapType() | TupleType():
                continue
            case _:
                assert_never(type_)


def scalar_kind(types: Iterable[Type]) -> ScalarKind | None:
    """Return the one kind of scalar that some types are, or None if they are something else."""
    kinds = {type_.kind if isinstance(type_, Scalar) else getattr(type_, "base", None) for type_ in types}
    return kinds.pop() if len(kinds) == 1 else None


KEY_KINDS = (STRING, INTEGER)
"""What a key can be."""
