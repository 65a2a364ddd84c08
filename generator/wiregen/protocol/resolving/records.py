"""Fill records with their fields, those of their groups first."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from wiregen.protocol.reach import components
from wiregen.protocol.resolving.arrays import layout_of
from wiregen.protocol.resolving.fields import ITEMS, Fields
from wiregen.protocol.resolving.scope import Scope
from wiregen.protocol.types import Group
from wiregen.source.suggestions import suggestion
from wiregen.spec.values import EventSpec, FieldSpec, GroupSpec, Ref


class Groups:
    """The groups of a spec, flattened, each once."""

    def __init__(self, scope: Scope, fields: Fields) -> None:
        self._scope = scope
        self._fields = fields
        self._flat: dict[str, tuple[FieldSpec, ...]] = {}
        self._included: dict[str, tuple[str, ...]] = {}
        self.groups: dict[str, Group] = {}
        specs = scope.groups
        for names in components(specs, lambda name: [ref.name for ref in specs[name].includes if ref.name in specs]):
            for name in names:
                self._add(specs[name], frozenset(names))

    def _add(self, group: GroupSpec, cycle: frozenset[str]) -> None:
        includes = [ref for ref in group.includes if ref.name not in cycle]
        self._flat[group.name] = (*self.specs(includes), *group.fields)
        self._included[group.name] = (*self._names(includes), group.name)
        style = self._scope.spec.rename_all or ""
        fields = tuple(self._fields.field(spec, style) for spec in self._flat[group.name])
        self.groups[group.name] = Group(group.name, fields, group.position)

    def specs(self, includes: Iterable[Ref]) -> tuple[FieldSpec, ...]:
        """Return the fields of some groups as written, those that they include first."""
        return tuple(spec for ref in includes for spec in self._flat.get(ref.name, ()))

    def _names(self, includes: Iterable[Ref]) -> tuple[str, ...]:
        return tuple(name for ref in includes for name in self._included.get(ref.name, ()))

    def included(self, includes: Iterable[Ref]) -> tuple[Group, ...]:
        """Return some groups and those that they include, in the order of their fields."""
        return tuple(self.groups[name] for name in dict.fromkeys(self._names(includes)))


def fill_records(scope: Scope, fields: Fields, groups: Groups) -> None:
    """Give every record its fields."""
    envelopes = {id(event.record): _frame(scope, event) for event, _ in scope.events}
    for spec, record in scope.declared:
        style = (scope.spec.rename_all or "") if spec.rename_all is None else spec.rename_all
        style = style if spec.layout is None else ITEMS
        flat = (*groups.specs(spec.includes), *spec.fields)
        object.__setattr__(record, "groups", groups.included(spec.includes))
        beside, value = envelopes.get(id(spec), (spec.envelope, spec.value))
        envelope = tuple(fields.field(item, style) for item in groups.specs(beside))
        flat = flat if value is None else (*flat, value)
        object.__setattr__(record, "fields", tuple(fields.field(item, style) for item in flat))
        object.__setattr__(record, "value", None if value is None else record.fields[-1])
        object.__setattr__(record, "envelope", envelope if record.content is not None else ())
        if record.content is None and envelope:  # the content is one value: all is in the frame
            object.__setattr__(record, "fields", (*envelope, *record.fields))
        object.__setattr__(record, "layout", layout_of(scope, spec, record))
        named = {field.name: field for field in record.fields}
        for ref in spec.has:
            if ref.name not in named:
                scope.fault(ref.position, f"{spec.name} has no field {ref.name!r}{suggestion(ref.name, named)}")
        object.__setattr__(record, "has", tuple(named[ref.name] for ref in spec.has if ref.name in named))


def _frame(scope: Scope, event: EventSpec) -> tuple[tuple[Ref, ...], FieldSpec | None]:
    """Return the groups beside the content of an event, and the field of its content if that is one value."""
    first = next(iter(scope.directions_of(event)), None)
    if first is None:
        return (), None
    value = event.record.value
    if value is not None and value.wire is None:
        value = replace(value, wire=event.wire_type if first.content is None else first.content.name)
    return first.envelope, value
