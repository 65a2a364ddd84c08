"""The public surface of a package, from the protocol and the names in python.yaml."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from types import MappingProxyType

from wiregen.protocol.protocol import Direction, Event, Protocol
from wiregen.protocol.scalars import INTEGER
from wiregen.protocol.state import Join
from wiregen.protocol.tagging import OutsideTag
from wiregen.protocol.types import RecordType, UnionType, UntaggedUnion
from wiregen.python.accessors import accessors
from wiregen.python.annotations import annotation, payload_annotation, union_members
from wiregen.python.api import (
    RUNTIME_EXPORTS,
    Alias,
    Api,
    Class,
    Declaration,
    Decoders,
    EnumClass,
    Export,
    Function,
    Parameter,
    field_parameter,
    taken_parameter,
)
from wiregen.python.class_names import Choices, ClassNames, class_names, module_of
from wiregen.python.code import NONE, Name, Subscript, either, imported
from wiregen.python.members import attributes, unknown_tags
from wiregen.python.peeking import PEEK_TYPE, peeked
from wiregen.python.state.names import declare_state
from wiregen.spec.naming import snake_case

JSON_TEXT = imported("._runtime.json_text", "JsonText")


def make_api(protocol: Protocol, choices: Choices) -> Api:
    """Return the surface without helpers."""
    names = class_names(protocol, choices)
    builders: dict[Event, Function] = {}
    for direction in protocol.directions:
        for event in direction.events:
            if event not in builders:
                builders[event] = _builder(names, choices, direction, event)
    decoders = {union: _decoders(names, union) for union in protocol.all_unions}
    replies = {event: _reply_decoder(names, event, builder) for event, builder in builders.items() if event.reply}
    constants = {direction: _constants(direction) for direction in protocol.directions}
    api = Api(
        names=names,
        builders=MappingProxyType(builders),
        decoders=MappingProxyType(decoders),
        replies=MappingProxyType(replies),
        constants=MappingProxyType(constants),
        declarations=(),
        exports=_runtime_exports(protocol),
    )
    return with_declarations(api, _declarations(protocol, api))


def with_declarations(api: Api, declarations: Iterable[Declaration]) -> Api:
    """Return a surface with what helpers add to it."""
    added = tuple(declarations)
    exports = (*api.exports, *(Export(item.name.text, module_of(item.name)) for item in added))
    return replace(api, declarations=(*api.declarations, *added), exports=exports)


def _runtime_exports(protocol: Protocol) -> tuple[Export, ...]:
    exports = [Export(name, module) for module, names in RUNTIME_EXPORTS.items() for name in names]
    encode = "_runtime.batch" if any(direction.batch for direction in protocol.directions) else "_runtime.entry"
    exports.append(Export("encode", encode))
    if any(enum.base is INTEGER for enum in protocol.enums):
        exports.append(Export("IntegerEnum", "_runtime.enums"))
    if protocol.state is not None and any(stream.join is Join.BYTES for stream in protocol.state.streams):
        exports.append(Export("BytesQueue", "_runtime.state.queue"))
    exports.extend(Export(item.name, "peek") for item in peeked(protocol) if item.name == PEEK_TYPE)
    return tuple(exports)


def _declarations(protocol: Protocol, api: Api) -> Iterator[Declaration]:
    names = api.names
    for enum in protocol.enums:
        members = tuple(value.member for value in enum.values)
        yield EnumClass(names.types[enum], members, "the enum", enum.position)
    for record in protocol.records:
        yield _record(names, record, "the record")
    for union in protocol.unions:
        yield Alias(names.types[union], union_members(names, union), "the union", union.position)
        yield from (api.decoders[union].from_text, api.decoders[union].from_dict)
        if isinstance(union, UnionType):
            yield _unknown(names, union, f"the unknown variant of {union.name}")
    for direction in protocol.directions:
        union, what = direction.union, f"of direction {direction.name}"
        yield Alias(names.types[union], union_members(names, union), f"the union {what}", direction.position)
        yield api.constants[direction]
        yield replace(_unknown(names, union, f"the unknown event {what}"), position=direction.position)
        yield from (api.decoders[union].from_text, api.decoders[union].from_dict)
        if direction.batch:
            yield _batch_decoder(api.decoders[union].from_text)
    yield from _peeking(protocol)
    for event, builder in api.builders.items():
        yield _record(names, event.record, f"the event {event.wire_type!r}")
        yield builder
    yield from api.replies.values()
    yield from declare_state(protocol, names)


def _peeking(protocol: Protocol) -> Iterator[Function]:
    """Yield the functions that return the wire type for one direction. The name of the one for all is reserved."""
    for item in peeked(protocol):
        if item.name != PEEK_TYPE:
            (direction,) = item.directions
            what = f"what gives the wire type of direction {direction.name}"
            data = Parameter("data", JSON_TEXT)
            yield Function(imported(".peek", item.name), (data,), Name("object"), what, direction.position)


def _record(names: ClassNames, record: RecordType, what: str) -> Class:
    fields = tuple(field_parameter(names, field, keyword_only=True) for field in attributes(record))
    methods = tuple(accessor for _, accessor in accessors(names, attributes(record)))
    return Class(names.types[record], fields, methods, what, record.position)


def _unknown(names: ClassNames, union: UnionType, what: str) -> Class:
    payload = Parameter("payload", payload_annotation(union), keyword_only=True)
    tags = (
        Parameter(name, either(annotation(names, type_), NONE), keyword_only=True)
        for name, type_ in unknown_tags(union)
    )
    return Class(names.unknowns[union], (*tags, payload), (), what, union.position)


def _builder(names: ClassNames, choices: Choices, direction: Direction, event: Event) -> Function:
    """Return the builder of an event: what it requires first, then what may be left out.

    Optional fields that python.yaml names as keyword_only, such as an event's own identifier, come by keyword.
    """
    fields = attributes(event.record)
    by_keyword = choices.keyword_only.get(direction, frozenset())
    required = [field for field in fields if not field.optional]
    optional = [field for field in fields if field.optional and field.name not in by_keyword]
    keyword_only = [field for field in fields if field.optional and field.name in by_keyword]
    return Function(
        name=imported(".builders", choices.builders.get(event) or event.stem),
        parameters=(
            *(taken_parameter(names, field) for field in (*required, *optional)),
            *(taken_parameter(names, field, keyword_only=True) for field in keyword_only),
        ),
        returns=names.private(event.record),
        what=f"the builder of {event.wire_type!r}",
        position=event.record.position,
    )


def _decoders(names: ClassNames, union: UnionType | UntaggedUnion) -> Decoders:
    alias = names.types[union]
    what, function = f"the decoder of {alias}", snake_case(alias.text)
    data, obj = Parameter("data", JSON_TEXT), Parameter("obj", Name("object"))
    outside = isinstance(union, UnionType) and isinstance(union.tagging, OutsideTag)
    tag = (Parameter("type", Name("str"), keyword_only=True),) if outside else ()
    return Decoders(
        Function(imported(".decoders", f"decode_{function}"), (data, *tag), alias, what, union.position),
        Function(imported(".decoders", f"{function}_from_dict"), (obj, *tag), alias, what, union.position),
    )


def _reply_decoder(names: ClassNames, event: Event, builder: Function) -> Function:
    """Return the decoder of the reply of an event, named after the event's builder."""
    assert event.reply is not None
    name, obj = imported(".decoders", f"decode_{builder.name.text}_reply"), Parameter("obj", Name("object"))
    what = f"the decoder of the reply to {event.wire_type!r}"
    return Function(name, (obj,), names.types[event.reply], what, event.record.position)


def _batch_decoder(decoder: Function) -> Function:
    """Return the decoder of frames that hold one event or a list of them."""
    name, returns = imported(".decoders", f"{decoder.name.text}s"), Subscript(Name("list"), (decoder.returns,))
    return replace(decoder, name=name, returns=returns)


def _constants(direction: Direction) -> EnumClass:
    members = tuple(event.stem.upper() for event in direction.events)
    what = f"the constants of direction {direction.name}"
    return EnumClass(imported(".enums", direction.constants), members, what, direction.position)
