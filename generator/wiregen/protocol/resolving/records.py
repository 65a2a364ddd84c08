"""Records filled with their fields, those of their groups first, and with their rules."""

from __future__ import annotations

from collections.abc import Iterable

from wiregen.protocol.reach import components
from wiregen.protocol.resolving.fields import Fields
from wiregen.protocol.resolving.scope import Scope
from wiregen.protocol.types import Group
from wiregen.spec.values import FieldSpec, GroupSpec, Ref


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
    for spec, record in scope.declared:
        style = (scope.spec.rename_all or "") if spec.rename_all is None else spec.rename_all
        flat = (*groups.specs(spec.includes), *spec.fields)
        object.__setattr__(record, "groups", groups.included(spec.includes))
        object.__setattr__(record, "fields", tuple(fields.field(item, style) for item in flat))
