"""Flat forms: records that are another form of a tagged union."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from wiregen.protocol.types import RecordType, UnionType
from wiregen.python.api import Api
from wiregen.python.helpers.comparison import Difference, Sides
from wiregen.python.helpers.scope import Scope
from wiregen.python.members import attributes
from wiregen.python.model import records as model
from wiregen.python.reserved import MODEL_MEMBERS, why_reserved
from wiregen.source.faults import Fault, Position
from wiregen.source.nodes import Node
from wiregen.source.suggestions import suggestion
from wiregen.spec.reading import entries, ref, text
from wiregen.spec.values import Ref


@dataclass(frozen=True, slots=True)
class FlatFormSpec:
    """A flat form as written."""

    record: Ref
    union: Ref
    name: str


def parse(python: Node | None, faults: list[Fault]) -> tuple[FlatFormSpec, ...]:
    """Read the flat forms of a python.yaml."""
    return tuple(
        FlatFormSpec(
            record=Ref(entry.key, entry.key_position),
            union=ref(entry.value, "union") or Ref("", entry.key_position),
            name=text(entry.value, "name"),
        )
        for entry in entries(python, "flat_forms")
    )


@dataclass(frozen=True, slots=True, eq=False)
class FlatForm:
    """A record or event, the tagged union that it is another form of, and the word for a variant in its methods."""

    record: RecordType
    union: UnionType
    name: str
    position: Position
    """Where the union is named."""


def resolve(specs: tuple[FlatFormSpec, ...], scope: Scope) -> tuple[FlatForm, ...]:
    """Return the flat forms of a package; what is wrong with them is noted in the scope."""
    return tuple(found for spec in specs if (found := _resolved(spec, scope)) is not None)


def _resolved(spec: FlatFormSpec, scope: Scope) -> FlatForm | None:
    records = {record.name: record for record in scope.protocol.all_records}
    record = records.get(spec.record.name)
    if record is None:
        name = spec.record.name
        scope.fault(spec.record.position, f"{name!r} is not a record or an event{suggestion(name, records)}")
    unions = {union.name: union for union in scope.protocol.unions if isinstance(union, UnionType)}
    union, name = unions.get(spec.union.name), spec.name
    if union is None and spec.union.name:
        scope.fault(spec.union.position, f"{spec.union.name!r} is not a union with a tag")
    if why_reserved(name) is not None or name in ("cls", "self") or f"to_{name}" in MODEL_MEMBERS:
        scope.fault(spec.union.position, f"a flat form cannot be named {name!r}: choose another name")
    for field in () if record is None else attributes(record):
        if field.name in (f"to_{name}", f"from_{name}", "classmethod"):
            message = f"{spec.record.name} has the field {field.name!r}, which its flat form needs"
            scope.fault(spec.record.position, message)
    return None if record is None or union is None else FlatForm(record, union, name, spec.union.position)


def plan(forms: Iterable[FlatForm], api: Api) -> dict[RecordType, model.FlatForm]:
    """Return the flat forms by their records."""
    return {
        form.record: model.FlatForm(
            form.name, api.names.types[form.union], api.decoders[form.union].from_dict.name.text
        )
        for form in forms
    }


def compare(old: tuple[FlatForm, ...], new: tuple[FlatForm, ...], sides: Sides) -> Iterator[Difference]:
    """Compare the flat forms of records that both protocols have."""
    before, after = ({form.record: form for form in forms} for forms in (old, new))
    records = {record.name: record for record in sides.old.all_records}
    for record in sides.new.all_records:
        previous = records.get(record.name)
        if previous is None:
            continue
        was, now = before.get(previous), after.get(record)
        says, said = (form and (form.union.name, form.name) for form in (now, was))
        if says == said:
            continue
        rule = "helper-changed" if was and now else "helper-added" if now else "helper-removed"
        yield Difference(rule, f"flat_forms.{record.name}", _text(was, now), previous.position, record.position)


def _text(was: FlatForm | None, now: FlatForm | None) -> str:
    said, says = ("none" if form is None else f"{form.name} of {form.union.name}" for form in (was, now))
    return f"the flat form is {says}, was {said}"
