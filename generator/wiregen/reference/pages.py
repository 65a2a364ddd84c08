"""Plan the pages of a protocol's reference site, from the resolved protocol and its example payloads."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import assert_never

from wiregen.protocol.prose import first_sentence
from wiregen.protocol.protocol import Direction, Event, Topic
from wiregen.protocol.tagging import ExternalTag, InternalTag, OutsideTag
from wiregen.protocol.types import (
    Choice,
    EnumType,
    ListType,
    MapType,
    NamedType,
    RecordType,
    TupleType,
    Type,
    UnionType,
    UntaggedUnion,
)
from wiregen.reference.addresses import page_path, places, variants_at_home
from wiregen.reference.diagrams import Diagrams
from wiregen.reference.holding import holders, holdings
from wiregen.reference.model import (
    Changes,
    DirectionIndex,
    Entry,
    EnumSection,
    EnumValueRow,
    FieldRow,
    Helper,
    Node,
    Page,
    Piece,
    Reference,
    Section,
    Text,
)
from wiregen.reference.python_side import PythonSide
from wiregen.reference.states.page import parts_of_events, plan_state
from wiregen.reference.texts import (
    departure,
    deprecation,
    field_row,
    names,
    paragraphs,
    rules,
    sentence,
    tag_row,
    type_text,
)

_HELPERS = "helpers.html"
_LEVELS = 2
"""The levels in the diagram of a single record or union; the diagram of everything has no limit."""


def plan_reference(python: PythonSide, payloads: Mapping[RecordType, str], changes: Changes | None = None) -> Reference:
    """Return the model of the reference site of a package, given a payload of every record and what has changed."""
    return _Planner(python, payloads).reference(changes)


class _Planner:
    """Plans the site, with what all its parts need."""

    def __init__(self, python: PythonSide, payloads: Mapping[RecordType, str]) -> None:
        protocol = self._protocol = python.package.protocol
        self._python = python
        self._payloads = payloads
        self._variants = variants_at_home(protocol)
        self._links = dict(places(protocol, self._variants))
        self._holding = holdings(protocol)
        self._holders = holders(self._holding)
        self._parts = {} if protocol.state is None else parts_of_events(protocol.state)

    def reference(self, changes: Changes | None) -> Reference:
        """Return the whole site."""
        protocol, helpers = self._protocol, tuple(self._python.helpers())
        return Reference(
            name=protocol.name,
            doc=paragraphs(protocol.doc),
            directions=tuple(map(self._direction_index, protocol.directions)),
            event_pages=tuple(map(self._event_page, protocol.directions)),
            union_pages=tuple(map(self._union_page, protocol.unions)),
            record_pages=tuple(page for topic in protocol.topics if (page := self._record_page(topic)).sections),
            enums=tuple(map(self._enum, protocol.enums)),
            helpers=helpers,
            changes=changes,
            known=dict(self._known(helpers)),
            diagrams=tuple(self._diagrams_from_the_top()),
            state=None if protocol.state is None else plan_state(protocol, protocol.state, self._links),
        )

    def _known(self, helpers: tuple[Helper, ...]) -> Iterator[tuple[str, str]]:
        """Yield the names that code in prose may have, with their links. A type of an event needs a dot: other words
        may be names of fields."""
        for type_, link in self._links.items():
            yield type_.name, link
        for event in self._protocol.events:
            if "." in event.wire_type:
                yield event.wire_type, self._links[event.record]
        for helper in helpers:
            yield helper.name, f"{_HELPERS}#{helper.name}"

    def _direction_index(self, direction: Direction) -> DirectionIndex:
        return DirectionIndex(
            title=f"{direction.name.capitalize()} events",
            link=self._links[direction.union],
            doc=paragraphs(direction.doc),
            events=tuple(self._entry(event.wire_type, event.record) for event in direction.events),
        )

    def _entry(self, title: str, type_: NamedType) -> Entry:
        return Entry(title, self._links[type_], sentence(first_sentence(type_.doc)))

    def _event_page(self, direction: Direction) -> Page:
        return Page(
            path=page_path(self._links[direction.union]),
            root="../",
            title=direction.union.name,
            doc=paragraphs(direction.doc),
            departure=None,
            facts=tuple(_tagging_facts(direction.union, "event")),
            variants=(),
            diagram=None,
            sections=tuple(self._event(direction, event) for event in direction.events),
        )

    def _event(self, direction: Direction, event: Event) -> Section:
        section = self._section(event.record, event.wire_type, self._python.event_example(direction, event), ())
        if event.reply is None:
            return section
        answer: Text = (Piece("Answered with "), *names(self._links, [event.reply]), Piece("."))
        return replace(section, rules=(*section.rules, answer))

    def _record(self, record: RecordType) -> Section:
        return self._section(record, record.name, self._python.example(record), self._holders.get(record, ()))

    def _section(
        self,
        record: RecordType,
        title: str,
        python_example: str,
        held_by: tuple[NamedType, ...] | list[NamedType],
    ) -> Section:
        diagrams = Diagrams(self._protocol, self._links, self._holding)
        return Section(
            title=title,
            anchor=record.name,
            signatures=self._python.signatures(record),
            doc=(*paragraphs(record.doc), *deprecation(record.deprecated)),
            departure=departure(record.deviation),
            fields=tuple(self._rows(record)),
            rules=tuple(rules(self._links, record)),
            example=self._payloads[record],
            python_example=python_example,
            diagram=diagrams.draw(record, _LEVELS),
            held_by=names(self._links, held_by),
            takes_part=self._parts.get(record, ()),
        )

    def _rows(self, record: RecordType) -> Iterator[FieldRow]:
        """Yield the lines of tags and fields: the frame's before those of the content, an array's in its order."""
        python = self._python.names(record)
        rows = {tag.key.wire: tag_row(tag, optional=record.tags_optional, layout=record.layout) for tag in record.tags}
        if record.layout is not None:
            for field in record.fields:
                rows[field.wire] = field_row(self._links, field, python.get(field, ()), None, record.layout)
            yield from (rows[key] for key in record.layout)
            return
        yield from rows.values()
        yield from (field_row(self._links, field, python.get(field, ())) for field in record.envelope)
        yield from (field_row(self._links, field, python.get(field, ()), record.content) for field in record.fields)

    def _union_page(self, union: UnionType | UntaggedUnion) -> Page:
        return Page(
            path=page_path(self._links[union]),
            root="../",
            title=union.name,
            doc=(*paragraphs(union.doc), *deprecation(union.deprecated)),
            departure=departure(union.deviation),
            facts=tuple(self._union_facts(union)),
            variants=tuple(map(self._variant, _variants_by_name(union))),
            diagram=Diagrams(self._protocol, self._links, self._holding).draw(union, _LEVELS),
            sections=tuple(map(self._record, self._variants[union])),
        )

    def _variant(self, type_: Type) -> Entry:
        if isinstance(type_, (EnumType, RecordType, UnionType, UntaggedUnion)):
            return self._entry(type_.name, type_)
        (name,) = type_text(self._links, type_)[:1]
        return Entry(name.text, "", sentence(f"Any {name.text}"))

    def _union_facts(self, union: UnionType | UntaggedUnion) -> Iterator[Text]:
        match union:
            case UntaggedUnion(members=members):
                for member in members:
                    if isinstance(member, (ListType, MapType, TupleType, Choice)):
                        yield (Piece("It can be a "), *type_text(self._links, member), Piece("."))
                yield sentence("Its variants are distinguished by their JSON kind.")
            case UnionType():
                yield from _tagging_facts(union, "variant")
            case _:
                assert_never(union)
        if union in self._holders:
            yield (Piece("Held by "), *names(self._links, self._holders[union]), Piece("."))

    def _record_page(self, topic: Topic) -> Page:
        at_home = {record for records in self._variants.values() for record in records}
        records = [item for item in self._protocol.records if item.topic == topic.name and item not in at_home]
        return Page(
            path=f"records/{topic.name}.md",
            root="../",
            title=topic.name.replace("_", " ").capitalize(),
            doc=paragraphs(topic.doc),
            departure=None,
            facts=(),
            variants=(),
            diagram=None,
            sections=tuple(map(self._record, records)),
        )

    def _enum(self, enum: EnumType) -> EnumSection:
        return EnumSection(
            name=enum.name,
            doc=(*paragraphs(enum.doc), *deprecation(enum.deprecated)),
            departure=departure(enum.deviation),
            closed=enum.closed,
            values=tuple(
                EnumValueRow(str(item.value), item.member, (*paragraphs(item.doc), *deprecation(item.deprecated)))
                for item in enum.values
            ),
            held_by=names(self._links, self._holders.get(enum, ())),
        )

    def _diagrams_from_the_top(self) -> Iterator[Node]:
        diagrams = Diagrams(self._protocol, self._links, self._holding)
        protocol = self._protocol
        in_order: list[NamedType] = [direction.union for direction in protocol.directions]
        in_order += [*protocol.unions, *protocol.records]
        roots = [type_ for type_ in in_order if type_ not in self._holders]
        for type_ in (*roots, *in_order):  # what is left after the roots holds itself, or is in a ring
            node = diagrams.draw(type_)
            if node is not None and not node.elsewhere:
                yield node


def _tagging_facts(union: UnionType, what: str) -> Iterator[Text]:
    """Say how the variants of a union, or the events of a direction, are distinguished."""
    kept = f"is kept as `{union.unknown}`."
    match union.tagging:
        case InternalTag(keys=(key,), optional=optional):
            absent = ", or without it," if optional else ""
            yield sentence(f"The tag `{key.wire}` identifies the {what}.")
            yield sentence(f"An object with any other `{key.wire}`{absent} {kept}")
        case InternalTag(keys=keys):
            named = " and ".join(f"`{key.wire}`" for key in keys)
            yield sentence(f"The tags {named} together identify the {what}.")
            yield sentence(f"An object with any other values {kept}")
        case ExternalTag():
            yield sentence(f"One key identifies the {what}, and holds its content.")
            yield sentence(f"An object with any other key {kept}")
        case OutsideTag():
            yield sentence(f"The tag that says which {what} it is comes from outside the text, such as from a header.")
            yield sentence(f"One of any other type {kept}")
        case _:
            assert_never(union.tagging)
    if union.absent is not None:
        yield sentence(f"An object without the tag is a `{union.absent.name}`.")
    for record in union.variants:
        if record.has:
            keys_it_has = " and ".join(f"`{field.wire}`" for field in record.has)
            yield sentence(f"An object without the tag that has {keys_it_has} is a `{record.name}`.")


def _variants_by_name(union: UnionType | UntaggedUnion) -> list[Type]:
    return [member for member in union.members if not isinstance(member, (ListType, MapType, TupleType, Choice))]
