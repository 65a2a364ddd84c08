"""Everything that python.yaml adds to a package, each kind of helper by the same steps, side by side."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from types import MappingProxyType

from wiregen.protocol.protocol import Protocol
from wiregen.python.api import Api, Declaration
from wiregen.python.circles import circle_faults
from wiregen.python.collisions import name_faults
from wiregen.python.helpers import contexts, extracts, flat_forms, fluent_builders, names, shorthands
from wiregen.python.helpers.comparison import Difference, Sides
from wiregen.python.helpers.scope import Scope
from wiregen.python.model.helpers import PlannedHelpers
from wiregen.python.surface import make_api, with_declarations
from wiregen.source.faults import Fault
from wiregen.source.nodes import Mapping
from wiregen.spec.structure import PYTHON, structure_faults
from wiregen.spec.values import Spec


@dataclass(frozen=True, slots=True)
class PythonSpec:
    """A python.yaml as written, and what is wrong with it so far."""

    names: names.NamesSpec
    contexts: tuple[contexts.ContextSpec, ...]
    fluent_builders: tuple[fluent_builders.FluentBuilderSpec, ...]
    shorthands: tuple[shorthands.ShorthandSpec, ...]
    extracts: tuple[extracts.ExtractSpec, ...]
    flat_forms: tuple[flat_forms.FlatFormSpec, ...]
    faults: tuple[Fault, ...]


@dataclass(frozen=True, slots=True)
class Helpers:
    """The helpers of a package."""

    contexts: tuple[contexts.Context, ...] = ()
    fluent_builders: tuple[fluent_builders.FluentBuilder, ...] = ()
    shorthands: tuple[shorthands.Shorthand, ...] = ()
    extracts: tuple[extracts.Extract, ...] = ()
    flat_forms: tuple[flat_forms.FlatForm, ...] = ()


def parse(python: Mapping | None) -> PythonSpec:
    """Read a python.yaml; None if the protocol has none."""
    faults: list[Fault] = [] if python is None else list(structure_faults(python, PYTHON))
    return PythonSpec(
        names=names.parse(python, faults),
        contexts=contexts.parse(python, faults),
        fluent_builders=fluent_builders.parse(python, faults),
        shorthands=shorthands.parse(python, faults),
        extracts=extracts.parse(python, faults),
        flat_forms=flat_forms.parse(python, faults),
        faults=tuple(faults),
    )


def resolve(python: PythonSpec, spec: Spec, protocol: Protocol) -> tuple[Api, Helpers, tuple[Fault, ...]]:
    """Return the surface of a package and its helpers, with everything that is wrong with names and helpers."""
    faults = list(python.faults)
    scope = Scope(spec, protocol, faults)
    api = make_api(protocol, names.resolve(python.names, scope))
    found = Helpers(
        contexts=contexts.resolve(python.contexts, scope),
        fluent_builders=fluent_builders.resolve(python.fluent_builders, scope),
        shorthands=shorthands.resolve(python.shorthands, scope),
        extracts=extracts.resolve(python.extracts, scope),
        flat_forms=flat_forms.resolve(python.flat_forms, scope),
    )
    classes = tuple(contexts.declare(found.contexts, api))
    contexts.check(found.contexts, classes, scope)
    declared: tuple[Declaration, ...] = (
        *classes,
        *fluent_builders.declare(found.fluent_builders, api),
        *shorthands.declare(found.shorthands, api),
        *extracts.declare(found.extracts, api),
    )
    api = with_declarations(api, declared)
    needs = ((form.record.topic, form.union, form.position) for form in found.flat_forms)
    return api, found, (*faults, *name_faults(protocol, api), *circle_faults(protocol, needs))


def plan(helpers: Helpers, protocol: Protocol, api: Api) -> PlannedHelpers:
    """Return what helpers add to the model of a package."""
    return PlannedHelpers(
        modules=(
            *contexts.plan(helpers.contexts, protocol, api),
            *fluent_builders.plan(helpers.fluent_builders, protocol, api),
            *shorthands.plan(helpers.shorthands, protocol, api),
        ),
        extracts=MappingProxyType(extracts.plan(helpers.extracts, api)),
        flat_forms=MappingProxyType(flat_forms.plan(helpers.flat_forms, api)),
    )


def compare(old: Helpers, new: Helpers, sides: Sides) -> Iterator[Difference]:
    """Yield what differs between the helpers of two packages."""
    yield from contexts.compare(old.contexts, new.contexts, sides)
    yield from fluent_builders.compare(old.fluent_builders, new.fluent_builders, sides)
    yield from shorthands.compare(old.shorthands, new.shorthands, sides)
    yield from extracts.compare(old.extracts, new.extracts, sides)
    yield from flat_forms.compare(old.flat_forms, new.flat_forms, sides)
