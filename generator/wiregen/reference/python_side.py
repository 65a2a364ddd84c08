"""The Python side of a protocol's reference: the signatures of records and events, and the helpers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from wiregen.protocol.protocol import Direction, Event
from wiregen.protocol.tagging import OutsideTag
from wiregen.protocol.types import Field, RecordType
from wiregen.python.accessors import accessors
from wiregen.python.api import Api, Class, Function
from wiregen.python.code import Call
from wiregen.python.members import attributes
from wiregen.python.package import ResolvedPackage
from wiregen.reference.model import Helper
from wiregen.reference.python_text import class_text, event_text, function_text, made_text, shown
from wiregen.reference.texts import paragraphs


@dataclass(frozen=True, slots=True)
class PythonSide:
    """A package and the examples of its records."""

    package: ResolvedPackage
    examples: Mapping[RecordType, Call]

    @property
    def _api(self) -> Api:
        return self.package.api

    @property
    def _name(self) -> str:
        return self.package.protocol.name

    def signatures(self, record: RecordType) -> str:
        """Return the class of a record, and the builder of an event."""
        lines = [class_text(self._class(record))]
        lines += [function_text(builder) for event, builder in self._api.builders.items() if event.record is record]
        return "\n\n".join(lines)

    def example(self, record: RecordType) -> str:
        """Return the program that makes the example of a record."""
        return made_text(self._name, self.examples[record])

    def event_example(self, direction: Direction, event: Event) -> str:
        """Return the program that makes the example of an event, and matches it."""
        outside = isinstance(direction.union.tagging, OutsideTag)
        return event_text(
            self._name,
            self.examples[event.record],
            self._class(event.record),
            str(self._api.decoders[direction.union].from_text.name),
            event.wire_type if outside else "",
        )

    def names(self, record: RecordType) -> dict[Field, tuple[str, ...]]:
        """Return for each field of a record its name in Python if that differs from the wire, and its accessor."""
        found: dict[Field, tuple[str, ...]] = {
            field: (f"In Python: {field.name}.",) for field in attributes(record) if field.name != field.wire
        }
        for field, accessor in accessors(self._api.names, attributes(record)):
            found[field] = (*found.get(field, ()), f"Value: {accessor.name}() -> {shown(accessor.returns)}.")
        return found

    def helpers(self) -> Iterator[Helper]:
        """Yield what python.yaml adds to the package."""
        helpers = self.package.helpers
        for context in helpers.contexts:
            within = context.within
            opened = "" if within is None else f"\n\nOpened by `{within.name}.{context.opened_by}()`."
            own = context.own_identifier
            made = f"\n\n`{own}_factory=` takes what makes the `{own}` of an event that is given `None`." if own else ""
            yield self._helper(context.name, f"{context.doc}{opened}{made}", "Builds events that share fields")
        for builder in helpers.fluent_builders:
            yield self._helper(builder.name, builder.doc, f"Makes a {builder.builds.name} field by field")
        for shorthand in helpers.shorthands:
            yield self._helper(shorthand.name, shorthand.doc, f"Makes a {shorthand.builds.record.name}")
        for extract in helpers.extracts:
            asked = (
                f"Every event has `{extract.test}()` and `{extract.get}()`; only `{extract.event.wire_type}` has it."
            )
            yield self._helper(extract.name, f"{extract.doc}\n\n{asked}", "What an event says")
        for form in helpers.flat_forms:
            text = f"`to_{form.name}()` gives the variant, and `{form.record.name}.from_{form.name}()` the flat form."
            name = self._api.names.text(form.record)
            code = class_text(self._class(form.record))
            yield Helper(name, f"Another form of {form.union.name}", paragraphs(text), code)

    def _helper(self, name: str, doc: str, kind: str) -> Helper:
        (item,) = (
            item for item in self._api.declarations if isinstance(item, Class | Function) and str(item.name) == name
        )
        code = class_text(item) if isinstance(item, Class) else function_text(item)
        return Helper(name, kind, paragraphs(doc), code)

    def _class(self, record: RecordType) -> Class:
        name = self._api.names.text(record)
        (found,) = (item for item in self._api.declarations if isinstance(item, Class) and str(item.name) == name)
        return found
