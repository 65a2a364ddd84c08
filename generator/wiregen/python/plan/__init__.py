"""Plan a package: the protocol and its surface become the model that templates print."""

from __future__ import annotations

from wiregen.protocol.protocol import Protocol
from wiregen.python.api import Api
from wiregen.python.code import Import, Literal, TupleDisplay
from wiregen.python.docs import docstring
from wiregen.python.model.helpers import PlannedHelpers
from wiregen.python.model.package import ModuleExports, Package
from wiregen.python.plan.decoders import plan_decoders
from wiregen.python.plan.enums import plan_constants, plan_enum
from wiregen.python.plan.events import plan_bases, plan_builders, plan_event_codecs, plan_event_unions, plan_peekers
from wiregen.python.plan.modules import plan_modules
from wiregen.python.plan.sources import plan_sources
from wiregen.python.plan.table import plan_table
from wiregen.python.state.planning import plan_state


def plan(protocol: Protocol, api: Api, helpers: PlannedHelpers) -> Package:
    """Return the model of the package of a protocol."""
    modules, codec = plan_modules(protocol, api.names, helpers)
    value_enums = tuple(plan_enum(api.names, enum) for enum in protocol.enums)
    constants = (plan_constants(direction, api.constants[direction]) for direction in protocol.directions)
    return Package(
        name=protocol.name,
        doc=docstring(protocol.doc or f"The protocol {protocol.name}.", 0),
        sources=plan_sources(protocol),
        enums=(*constants, *value_enums),
        value_enums=value_enums,
        modules=modules,
        codec=codec,
        decoders=plan_decoders(protocol, api),
        bases=plan_bases(protocol, api, helpers),
        event_unions=plan_event_unions(protocol, api.names),
        event_codecs=plan_event_codecs(protocol, api.names),
        builders=plan_builders(api),
        peekers=plan_peekers(protocol, api.names),
        helpers=(*helpers.modules, *plan_state(protocol, api)),
        exports=_exports(api),
        table=plan_table(protocol, api.names),
    )


def _exports(api: Api) -> tuple[ModuleExports, ...]:
    """Return the names that each module offers, the shared modules first, each name in the order of the spec."""
    by_module: dict[str, list[str]] = {}
    for export in api.exports:
        by_module.setdefault(export.module, []).append(export.name)
    return tuple(
        ModuleExports(
            module,
            imports=tuple(Import(f".{module}", name, name) for name in names),
            names=TupleDisplay(tuple(map(Literal, names))),
        )
        for module, names in by_module.items()
    )
