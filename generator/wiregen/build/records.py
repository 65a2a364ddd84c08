"""Records and events of a spec as classes with their codec."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from wiregen.build.annotations import DATACLASS_FIELD, UNSET, field_annotation, field_default
from wiregen.build.code import Code, Import, literal
from wiregen.build.docs import deviation_doc, docstring, field_facts
from wiregen.build.expressions import CODEC, FAIL, read, write
from wiregen.build.extracts import extract_imports, extracts_of
from wiregen.build.shared_fields import SHARED, absent_fields
from wiregen.lookup import Lookup
from wiregen.model import Extract, Field, FlatForm, Record, SharedField, Tag
from wiregen.names import snake_case
from wiregen.spec import EventSpec, FieldSpec, RecordSpec
from wiregen.type_expression import TypeExpression

CODEC_NAMES = ("decodes", "encodes", "new", "put_rest", "rest_of")
"""What every record's codec functions use."""


@dataclass(frozen=True, slots=True)
class BuiltRecord:
    """A record and what the modules of its class and of its codec import for it."""

    record: Record
    topic: str
    imports: frozenset[Import]
    codec_imports: frozenset[Import]


def build_record(lookup: Lookup, spec: RecordSpec) -> BuiltRecord:
    """Build a record of the spec."""
    tag = _tag(spec.tag.key, spec.tag.value) if spec.tag else None
    base = "TaggedModel" if tag else "Model"
    return _build(lookup, spec, tag, Import("._runtime.model", base), ())


def build_event(lookup: Lookup, event: EventSpec, shared: tuple[SharedField, ...]) -> BuiltRecord:
    """Build an event of the spec: a record whose base knows the events of its direction, which share these fields."""
    direction = lookup.directions[event.direction.name]
    base = Import(".directions", f"{direction.union}Base")
    built = _build(lookup, event.record, _tag(direction.tag, event.wire_type), base, extracts_of(lookup, event))
    absent = absent_fields(lookup, event, shared)
    imports = built.imports | extract_imports(lookup, event) | ({SHARED} if absent else set())
    return replace(built, record=replace(built.record, absent=absent), imports=imports)


def _tag(key: str, value: str) -> Tag:
    return Tag(snake_case(key), literal(key), literal(value))


def _build(
    lookup: Lookup, spec: RecordSpec, tag: Tag | None, base: Import, extracts: tuple[Extract, ...]
) -> BuiltRecord:
    specs = lookup.fields(spec)
    fields = tuple(_field(lookup, field) for field in specs)
    required = tuple(field for field in fields if field.required)
    optional = tuple(field for field in fields if not field.required)
    annotations = [field_annotation(lookup, field) for field in specs]
    reads = [_read(lookup, field).imports for field in specs]
    writes = [_write(lookup, field).imports for field in specs]
    fails = set[Import]() if required or tag else {FAIL}
    unset = {UNSET} if any(field.three_states for field in fields) else set[Import]()
    hidden = {DATACLASS_FIELD} if any(field.secret or field.bulk for field in specs) else set[Import]()
    tag_imports = {Import("typing", "ClassVar"), Import("typing", "Literal")} if tag else set[Import]()
    codec = {Import(CODEC, name) for name in CODEC_NAMES} | {Import("..", f"{spec.topic} as models")}
    codec_unset = {Import(f".{item.module}", item.name) for item in unset}
    return BuiltRecord(
        record=Record(
            name=spec.name,
            name_literal=literal(spec.name),
            function=snake_case(spec.name),
            base=base.name,
            doc=docstring(spec.doc, 4, deviation_doc(spec.deviation)),
            tag=tag,
            fields=fields,
            required=required,
            optional=optional,
            required_keys=len(required) + (tag is not None),
            decodes=_decodes(lookup, spec.name, tag),
            write_names_value=any("value := " in field.write for field in required) or bool(optional),
            extracts=extracts,
            flat_form=_flat_form(spec),
        ),
        topic=spec.topic,
        imports=frozenset(
            {Import("dataclasses", "dataclass"), base} | _flat_form_imports(lookup, spec) | tag_imports | unset | hidden
        ).union(*(item.imports for item in annotations)),
        codec_imports=frozenset({Import("typing", "Any")} | codec | codec_unset | fails).union(*reads, *writes),
    )


def _decodes(lookup: Lookup, name: str, tag: Tag | None) -> tuple[str, ...]:
    tagged = () if tag is None else (tag.key_literal, tag.literal)
    return (f"models.{name}", *tagged, *(("recursive=True",) if name in lookup.recursive_types else ()))


def _flat_form(spec: RecordSpec) -> FlatForm | None:
    if spec.flat_form is None:
        return None
    union = spec.flat_form.union.name
    return FlatForm(spec.flat_form.name, union, f"{snake_case(union)}_from_dict")


def _flat_form_imports(lookup: Lookup, spec: RecordSpec) -> set[Import]:
    if spec.flat_form is None:
        return set()
    union = lookup.unions[spec.flat_form.union.name]
    return {Import(f".{union.topic}", union.name), Import("typing", "Self")}


def _field(lookup: Lookup, spec: FieldSpec) -> Field:
    return Field(
        name=spec.name,
        annotation=field_annotation(lookup, spec).text,
        default=_class_default(spec),
        doc=docstring(spec.doc, 4, deviation_doc(spec.deviation), facts=field_facts(spec)),
        key_literal=literal(spec.wire),
        required=not spec.optional,
        three_states=spec.optional and spec.nullable,
        read=_read(lookup, spec).text,
        write=_write(lookup, spec).text,
    )


def _class_default(spec: FieldSpec) -> str:
    """Return what stands behind a field in its class: what is not to be shown is in no dataclass's repr."""
    default = field_default(spec)
    if not (spec.secret or spec.bulk):
        return default
    return f" = _field(default{default.replace(' ', '')}, repr=False)" if default else " = _field(repr=False)"


def _read(lookup: Lookup, spec: FieldSpec) -> Code:
    return _through_name(read, lookup, spec, f"obj[{literal(spec.wire)}]")


def _write(lookup: Lookup, spec: FieldSpec) -> Code:
    return _through_name(write, lookup, spec, f"model.{spec.name}")


def _through_name(
    expression: Callable[[Lookup, TypeExpression, str, str], Code], lookup: Lookup, spec: FieldSpec, place: str
) -> Code:
    """Return the expression for a field whose value is named ``value``, in it or, of an optional field, before it."""
    if spec.optional and spec.nullable:
        code = expression(lookup, spec.type.expression, "value", "value")
        return Code(f"None if value is None else {code.text}", code.imports)
    if spec.optional:
        return expression(lookup, spec.type.expression, "value", "value")
    first = f"value := {place}"
    if spec.nullable:
        code = expression(lookup, spec.type.expression, "value", "value")
        return Code(f"None if ({first}) is None else {code.text}", code.imports)
    code = expression(lookup, spec.type.expression, first, "value")
    if re.search(r"\bvalue\b", code.text.replace(first, "")) is None:  # the value is used once: it needs no name
        return Code(code.text.replace(first, place), code.imports)
    return code
