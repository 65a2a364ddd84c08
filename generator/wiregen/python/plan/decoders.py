"""The public functions that decode unions and the replies of events."""

from __future__ import annotations

from dataclasses import replace

from wiregen.protocol.protocol import Direction, Event, Protocol
from wiregen.protocol.reach import holds_decimal
from wiregen.protocol.tagging import OutsideTag
from wiregen.protocol.types import RecordType, UnionType, UntaggedUnion
from wiregen.python.api import Api, Function
from wiregen.python.class_names import ClassNames
from wiregen.python.code import Call, Code, Keyword, Literal, Name, imported
from wiregen.python.codec_names import function_name, reader
from wiregen.python.docs import docstring
from wiregen.python.model.codec import BatchDecoder, Decoder, Decoders, EventDecoder, ReplyDecoder
from wiregen.python.plan.unions import inner_first

DATA, OBJ, ON_FAULT, TYPE = Name("data"), Name("obj"), Name("on_fault"), Name("type")


def plan_decoders(protocol: Protocol, api: Api) -> Decoders:
    """Return the module of decoding functions: of the directions' unions, then of those of the spec."""
    events = (_event_decoder(api.names, direction) for direction in protocol.directions)
    unions = (_decoder(api.names, union) for union in inner_first(protocol.unions))
    replies = (_reply_decoder(api.names, event, function) for event, function in api.replies.items())
    return Decoders((*events, *unions), tuple(replies))


def _decoder(names: ClassNames, union: UnionType | UntaggedUnion) -> Decoder:
    digits = (Keyword("digits", Literal(True)),) if holds_decimal((union,)) else ()
    arguments = (reader(names, union), Literal(names.text(union)), ON_FAULT, *_recursive(union))
    return Decoder(
        name=names.types[union],
        name_literal=Literal(names.text(union)),
        function=function_name(names, union),
        from_text=Call(_entry("union_from_text"), (DATA, *arguments, *digits)),
        from_value=Call(_entry("union_from_value"), (OBJ, *arguments)),
    )


def _event_decoder(names: ClassNames, direction: Direction) -> Decoder:
    """Return the functions of a direction, which decode a text without a call more than needed."""
    union, made = direction.union, _decoder(names, direction.union)
    parsed = Call(imported("._runtime.json_text", "parse_digits" if holds_decimal((union,)) else "parse"), (DATA,))
    outside = isinstance(union.tagging, OutsideTag)
    tag = (Keyword("tag", TYPE),) if outside else ()
    slow = (DATA, made.name_literal, ON_FAULT, *_recursive(union))
    batch: BatchDecoder | None = None
    if direction.batch:
        slow_batch = Call(imported("._runtime.batch", "decode_batch_slowly"), slow)
        batch = BatchDecoder(parsed, _read(names, union, OBJ), slow_batch)
    return replace(
        made,
        from_text=Call(_entry("decode_text_slowly"), (*slow, *tag)),
        from_value=Call(made.from_value.function, (*made.from_value.arguments, *tag)),
        events=EventDecoder(_read(names, union, parsed, *((TYPE,) if outside else ())), outside, batch),
    )


def _read(names: ClassNames, union: UnionType, value: Code, *more: Code) -> Call:
    limited = Call(imported("._runtime.scalars", "within_depth"), (value,)) if union.recursive else value
    return Call(reader(names, union), (limited, *more))


def _reply_decoder(names: ClassNames, event: Event, function: Function) -> ReplyDecoder:
    """Return the function that decodes the reply of an event."""
    assert event.reply is not None
    doc = f"Make the reply to ``{event.wire_type}`` from a value of ``json.loads``. Raises DecodeError."
    arguments = (OBJ, reader(names, event.reply), Literal(names.text(event.reply)), ON_FAULT, *_recursive(event.reply))
    return ReplyDecoder(
        function=function.name.text,
        doc=docstring(doc, 4),
        returns=function.returns,
        from_value=Call(_entry("union_from_value"), arguments),
    )


def _entry(name: str) -> Name:
    return imported("._runtime.entry", name)


def _recursive(type_: RecordType | UnionType | UntaggedUnion) -> tuple[Keyword, ...]:
    return (Keyword("recursive", Literal(True)),) if type_.recursive else ()
