"""Plan a package: the protocol and its surface become the model that templates print."""

from __future__ import annotations

from wiregen.protocol.protocol import Protocol
from wiregen.python.api import Api
from wiregen.python.code import imported
from wiregen.python.docs import docstring
from wiregen.python.imports import import_groups
from wiregen.python.model.codec import Decoders
from wiregen.python.model.helpers import PlannedHelpers
from wiregen.python.model.package import ModuleExports, Package
from wiregen.python.plan.enums import plan_constants, plan_enum
from wiregen.python.plan.events import plan_bases, plan_builders, plan_event_unions, plan_events_codec, plan_peek
from wiregen.python.plan.modules import plan_modules
from wiregen.python.plan.sources import plan_sources
from wiregen.python.plan.table import plan_table
from wiregen.python.plan.unions import inner_first, plan_decoder, plan_event_decoder, plan_reply_decoder
from wiregen.python.state.planning import plan_state


def plan(protocol: Protocol, api: Api, helpers: PlannedHelpers) -> Package:
    """Return the model of the package of a protocol."""
    modules, codec = plan_modules(protocol, api.names, helpers)
    value_enums = tuple(plan_enum(api.names, enum) for enum in protocol.enums)
    constants = (plan_constants(direction, api.constants[direction]) for direction in protocol.directions)
    enums = (*constants, *value_enums)
    return Package(
        name=protocol.name,
        doc=docstring(protocol.doc or f"The protocol {protocol.name}.", 0),
        sources=plan_sources(protocol),
        enums=enums,
        enum_imports=import_groups(".enums", enums),
        value_enums=value_enums,
        modules=modules,
        codec=codec,
        decoders=_decoders(protocol, api),
        bases=plan_bases(protocol, api, helpers),
        events=plan_event_unions(protocol, api.names),
        events_codec=plan_events_codec(protocol, api.names),
        builders=plan_builders(api),
        peek=plan_peek(protocol, api.names),
        helpers=(*helpers.modules, *plan_state(protocol, api)),
        exports=_exports(api),
        table=plan_table(protocol, api.names),
    )


def _decoders(protocol: Protocol, api: Api) -> Decoders:
    """Return the module of decoding functions: of the directions' unions, then of those of the spec."""
    names = api.names
    decoders = (
        *(plan_event_decoder(names, item.union, batch=item.batch) for item in protocol.directions),
        *(plan_decoder(names, union) for union in inner_first(protocol.unions)),
    )
    entry = ["check_on_fault", "decode_text_slowly", "union_from_value"]
    if protocol.unions:
        entry.append("union_from_text")
    printed = [imported("._runtime.entry", name) for name in entry]
    printed += [imported("._runtime.errors", name) for name in ("DecodeError", "OnFault")]
    printed.append(imported("._runtime.json_text", "JsonText"))
    if any(decoder.of_events and not decoder.digits for decoder in decoders):
        printed.append(imported("._runtime.json_text", "parse"))
    if any(decoder.of_events and decoder.digits for decoder in decoders):
        printed.append(imported("._runtime.json_text", "parse_digits"))
    printed.append(imported("._runtime.mismatch", "FAST_PATH_FAILURES"))
    if any(decoder.batch for decoder in decoders):
        printed += [imported("._runtime.batch", "decode_batch_slowly"), imported("._runtime.kinds", "is_array")]
    if any(decoder.recursive for decoder in decoders):
        printed.append(imported("._runtime.scalars", "within_depth"))
    replies = tuple(plan_reply_decoder(names, event, function) for event, function in api.replies.items())
    return Decoders(import_groups(".decoders", decoders, replies, tuple(printed)), decoders, replies)


def _exports(api: Api) -> tuple[ModuleExports, ...]:
    """Return the names that each module offers, the shared modules first, each name in the order of the spec."""
    by_module: dict[str, list[str]] = {}
    for export in api.exports:
        by_module.setdefault(export.module, []).append(export.name)
    return tuple(ModuleExports(module, tuple(names)) for module, names in by_module.items())
