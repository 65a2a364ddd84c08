"""Build the model of a protocol's reference site from its checked spec and its example payloads."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from wiregen.build.diagrams import Diagrams
from wiregen.build.docs import first_sentence
from wiregen.build.holding import holders, holdings
from wiregen.build.reference_texts import (
    departure,
    field_row,
    names,
    paragraphs,
    rules,
    sentence,
    tag_row,
    type_text,
)
from wiregen.lookup import Lookup
from wiregen.model_reference import (
    DirectionIndex,
    Entry,
    EnumSection,
    EnumValueRow,
    Node,
    Page,
    Piece,
    Reference,
    Section,
    Text,
)
from wiregen.spec import DirectionSpec, EnumSpec, EventSpec, RecordSpec, Spec, TopicSpec, UnionSpec
from wiregen.type_expression import Name

_LEVELS = 2
"""How deep the diagram of a single record or union goes; that of everything has no end."""


def build_reference(spec: Spec, payloads: Mapping[str, str]) -> Reference:
    """Return the model of the reference site of a spec, given a payload for every record and event by its class."""
    return _Builder(Lookup(spec), payloads).reference()


class _Builder:
    """What all parts of the site need to know."""

    def __init__(self, lookup: Lookup, payloads: Mapping[str, str]) -> None:
        self._lookup = lookup
        self._payloads = payloads
        self._variants = _variants_at_home(lookup)
        self._links = dict(_links(lookup, self._variants))
        self._docs = {enum.name: enum.doc for enum in lookup.spec.enums}
        self._docs |= {record.name: record.doc for record in lookup.spec.records}
        self._docs |= {union.name: union.doc for union in lookup.spec.unions}
        self._holding = holdings(lookup)
        self._holders = holders(self._holding)

    def reference(self) -> Reference:
        """Return the whole site."""
        spec = self._lookup.spec
        return Reference(
            name=spec.protocol,
            doc=paragraphs(spec.doc),
            directions=tuple(map(self._direction_index, spec.directions)),
            event_pages=tuple(map(self._event_page, spec.directions)),
            union_pages=tuple(map(self._union_page, spec.unions)),
            record_pages=tuple(page for topic in spec.topics if (page := self._record_page(topic)).sections),
            enums=tuple(map(self._enum, spec.enums)),
            diagrams=tuple(self._diagrams_from_the_top()),
        )

    def _direction_index(self, direction: DirectionSpec) -> DirectionIndex:
        return DirectionIndex(
            title=f"{direction.name.capitalize()} events",
            link=self._links[direction.union],
            doc=paragraphs(direction.doc),
            events=tuple(
                self._entry(event.wire_type, event.record.name, event.record.doc) for event in self._events(direction)
            ),
        )

    def _events(self, direction: DirectionSpec) -> list[EventSpec]:
        return [event for event in self._lookup.spec.events if event.direction.name == direction.name]

    def _entry(self, title: str, name: str, doc: str) -> Entry:
        return Entry(title, self._links[name], sentence(first_sentence(doc)))

    def _event_page(self, direction: DirectionSpec) -> Page:
        unknown = "An event of any other type is kept as "
        return Page(
            path=_path(self._links[direction.union]),
            root="../",
            title=direction.union,
            doc=paragraphs(direction.doc),
            departure=None,
            facts=(
                (Piece("Told apart by "), Piece(direction.tag, code=True), Piece(".")),
                (Piece(unknown), Piece(direction.unknown, code=True), Piece(".")),
            ),
            variants=(),
            diagram=None,
            sections=tuple(self._event(direction, event) for event in self._events(direction)),
        )

    def _event(self, direction: DirectionSpec, event: EventSpec) -> Section:
        return self._section(
            event.record, event.wire_type, (event.record.name, f"{event.builder}()"), (direction.tag, event.wire_type)
        )

    def _record(self, record: RecordSpec) -> Section:
        tag = (record.tag.key, record.tag.value) if record.tag else None
        return self._section(record, record.name, (), tag)

    def _section(
        self, record: RecordSpec, title: str, python_names: tuple[str, ...], tag: tuple[str, str] | None
    ) -> Section:
        fields = tuple(field_row(self._links, field) for field in self._lookup.fields(record))
        holders_of_it = () if python_names else self._holders.get(record.name, ())
        diagrams = Diagrams(self._lookup, self._links, self._holding)
        return Section(
            title=title,
            anchor=record.name,
            names=python_names,
            doc=paragraphs(record.doc),
            departure=departure(record.deviation),
            fields=(*((tag_row(*tag),) if tag else ()), *fields),
            rules=tuple(rules(self._lookup, self._links, record)),
            example=self._payloads[record.name],
            diagram=diagrams.draw(record.name, _LEVELS),
            held_by=names(self._links, holders_of_it),
        )

    def _union_page(self, union: UnionSpec) -> Page:
        return Page(
            path=_path(self._links[union.name]),
            root="../",
            title=union.name,
            doc=paragraphs(union.doc),
            departure=departure(union.deviation),
            facts=tuple(self._union_facts(union)),
            variants=tuple(self._variant(use.expression) for use in union.variants if isinstance(use.expression, Name)),
            diagram=Diagrams(self._lookup, self._links, self._holding).draw(union.name, _LEVELS),
            sections=tuple(map(self._record, self._variants[union.name])),
        )

    def _variant(self, expression: Name) -> Entry:
        name = expression.name
        if name not in self._links:
            return Entry(name, "", sentence(f"Any {name}"))
        return self._entry(name, name, self._docs[name])

    def _union_facts(self, union: UnionSpec) -> Iterator[Text]:
        if union.tag is None:
            others = [use.expression for use in union.variants if not isinstance(use.expression, Name)]
            for expression in others:
                yield (Piece("It can be a "), *type_text(self._links, expression), Piece("."))
            yield sentence("Its variants are told apart by the kind of JSON value.")
        else:
            absent = ", or without it," if union.tag_optional else ""
            yield sentence(f"Its variants are told apart by `{union.tag}`.")
            yield sentence(f"An object with any other `{union.tag}`{absent} is kept as `{union.unknown}`.")
        if union.name in self._holders:
            yield (Piece("Held by "), *names(self._links, self._holders[union.name]), Piece("."))

    def _record_page(self, topic: TopicSpec) -> Page:
        at_home = {record.name for records in self._variants.values() for record in records}
        records = [item for item in self._lookup.spec.records if item.topic == topic.name and item.name not in at_home]
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

    def _enum(self, enum: EnumSpec) -> EnumSection:
        return EnumSection(
            name=enum.name,
            doc=paragraphs(enum.doc),
            departure=departure(enum.deviation),
            closed=enum.closed,
            values=tuple(EnumValueRow(item.value, item.member, paragraphs(item.doc)) for item in enum.values),
            held_by=names(self._links, self._holders.get(enum.name, ())),
        )

    def _diagrams_from_the_top(self) -> Iterator[Node]:
        diagrams = Diagrams(self._lookup, self._links, self._holding)
        spec = self._lookup.spec
        names_in_order = [direction.union for direction in spec.directions]
        names_in_order += [union.name for union in spec.unions] + [record.name for record in spec.records]
        roots = [name for name in names_in_order if name not in self._holders]
        for name in (*roots, *names_in_order):  # what is left after the roots is held by itself alone, or in a ring
            node = diagrams.draw(name)
            if node is not None and not node.elsewhere:
                yield node


def _variants_at_home(lookup: Lookup) -> dict[str, list[RecordSpec]]:
    """Return the records that are described on the page of each union: those that no union before it has."""
    seen: set[str] = set()
    at_home: dict[str, list[RecordSpec]] = {}
    for union in lookup.spec.unions:
        variants = [str(use.expression) for use in union.variants]
        own = [name for name in variants if name in lookup.records and name not in seen]
        seen.update(own)
        at_home[union.name] = [lookup.records[name] for name in own]
    return at_home


def _links(lookup: Lookup, variants: Mapping[str, list[RecordSpec]]) -> Iterator[tuple[str, str]]:
    """Yield where each name is described; of two places the later one counts."""
    for record in lookup.spec.records:
        yield record.name, f"records/{record.topic}.html#{record.name}"
    for union, records in variants.items():
        yield union, f"unions/{union}.html"
        for record in records:
            yield record.name, f"unions/{union}.html#{record.name}"
    for direction in lookup.spec.directions:
        yield direction.union, f"events/{direction.name}.html"
    for event in lookup.spec.events:
        yield event.record.name, f"events/{event.direction.name}.html#{event.record.name}"
    for enum in lookup.spec.enums:
        yield enum.name, f"enums.html#{enum.name}"


def _path(link: str) -> str:
    return link.removesuffix(".html") + ".md"
