"""Builder functions, one an event."""

from __future__ import annotations

from wiregen.build.annotations import field_annotation, field_default
from wiregen.build.code import Import
from wiregen.build.docs import docstring
from wiregen.lookup import Lookup
from wiregen.model import Builder
from wiregen.model_code import Parameter
from wiregen.old_spec import EventSpec, FieldSpec


def build_builder(lookup: Lookup, event: EventSpec) -> Builder:
    """Build the builder of an event: what it requires first, then what may be left out.

    Optional fields that the direction names as keyword_only, such as an event's own identifier, come by keyword.
    """
    fields = lookup.fields(event.record)
    named = {ref.name for ref in lookup.directions[event.direction.name].keyword_only}
    required = [field for field in fields if not field.optional]
    optional = [field for field in fields if field.optional and field.name not in named]
    keyword_only = [field for field in fields if field.optional and field.name in named]
    return Builder(
        name=event.builder,
        class_name=f"_{event.record.topic}.{event.record.name}",
        doc=docstring(f"Build the event ``{event.wire_type}``. {event.record.doc}", 4),
        parameters=tuple(_parameter(lookup, field) for field in (*required, *optional)),
        keyword_only=tuple(_parameter(lookup, field) for field in keyword_only),
    )


def _parameter(lookup: Lookup, field: FieldSpec) -> Parameter:
    return Parameter(field.name, f"{field.name}: {field_annotation(lookup, field).text}{field_default(field)}")


def builder_imports(lookup: Lookup, event: EventSpec) -> frozenset[Import]:
    """Return what the signature of an event's builder needs."""
    annotations = [field_annotation(lookup, field) for field in lookup.fields(event.record)]
    return frozenset[Import]().union(*(item.imports for item in annotations))
