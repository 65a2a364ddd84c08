"""Records and events as classes, and their codec."""

from __future__ import annotations

from dataclasses import replace

from wiregen.protocol.facts import field_facts
from wiregen.protocol.reach import holds_decimal
from wiregen.protocol.types import Field, RecordType
from wiregen.python.accessors import plan_accessors
from wiregen.python.annotations import DATACLASS_FIELD
from wiregen.python.api import Parameter, field_parameter
from wiregen.python.base_classes import bases_of
from wiregen.python.class_names import ClassNames
from wiregen.python.code import Attribute, Call, Code, DictDisplay, Entry, Keyword, Literal, Name, Subscript, imported
from wiregen.python.codec_names import function_name
from wiregen.python.docs import deprecated_doc, deviation_doc, docstring
from wiregen.python.members import (
    Constant,
    JsonObject,
    attributes,
    constants,
    content,
    content_rules,
    frame,
    has_plain_tag,
    values,
)
from wiregen.python.model import records as model
from wiregen.python.model.codec import ConstantCheck, ContentCodec, FieldCodec, ObjectCodec, RecordCodec
from wiregen.python.model.records import Extract, FlatForm, ModelField, Record, SharedField
from wiregen.python.reading import read, scalar_function
from wiregen.python.values import Value, of_place, of_value
from wiregen.python.writing import write


def plan_record(
    names: ClassNames,
    record: RecordType,
    base: Name,
    *,
    what: str,
    absent: tuple[SharedField, ...] = (),
    extracts: tuple[Extract, ...] = (),
    flat_form: FlatForm | None = None,
    outside: tuple[model.Constant, ...] = (),
) -> Record:
    """Return the class of a record.

    ``what`` is its docstring if the spec has none; ``outside`` are its constants that are not in the text.
    """
    more = (deviation_doc(record.deviation), deprecated_doc(record.deprecated))
    return Record(
        name=names.text(record),
        bases=bases_of(record, base),
        doc=docstring(record.doc or f"The {what}.", 4, *more),
        constants=(*outside, *(model.Constant(item.name, Literal(item.value)) for item in constants(record))),
        fields=tuple(_field(names, field) for field in attributes(record)),
        accessors=plan_accessors(names, attributes(record), record.layout),
        absent=absent,
        extracts=extracts,
        flat_form=flat_form,
    )


def _field(names: ClassNames, field: Field) -> ModelField:
    more = (deviation_doc(field.deviation), deprecated_doc(field.deprecated))
    return ModelField(_parameter(names, field), docstring(field.doc, 4, *more, facts=field_facts(field)))


def _parameter(names: ClassNames, field: Field) -> Parameter:
    """Return a field of a class with its default. Secret and bulk fields are left out of the dataclass's repr."""
    parameter = field_parameter(names, field)
    if not (field.secret or field.bulk):
        return parameter
    default = () if parameter.default is None else (Keyword("default", parameter.default),)
    return replace(parameter, default=Call(DATACLASS_FIELD, (*default, Keyword("repr", Literal(False)))))


def plan_record_codec(names: ClassNames, record: RecordType) -> RecordCodec:
    """Return the functions that read and write a record."""
    name = names.text(record)
    decodes: list[Code] = [Attribute(Name("models"), name)]
    if has_plain_tag(record):
        decodes += [Literal(value) for tag in record.tags for value in (tag.key.wire, *tag.values)]
    if record.recursive:
        decodes.append(Keyword("recursive", Literal(True)))
    if holds_decimal((record,)):
        decodes.append(Keyword("digits", Literal(True)))
    below, rules = _content(names, record), content_rules(record)
    last = () if rules is None or not rules.written else (Entry(Literal(rules.key), Name("content")),)
    around = _object(names, record, frame(record), "obj", *last)
    return RecordCodec(
        name=name,
        name_literal=Literal(name),
        function=function_name(names, record),
        frame=around,
        content=below,
        array=record.layout is not None,
        plain=record.content is None and not record.tags_optional and not record.other_keys,
        decodes=tuple(decodes),
        write_names_value=_names_value(around) or (below is not None and _names_value(below.object)),
    )


def _names_value(planned: ObjectCodec) -> bool:
    return planned.always.binds() or any(field.write.binds() for field in planned.optional)


def _object(names: ClassNames, record: RecordType, found: JsonObject, variable: str, *last: Entry) -> ObjectCodec:
    required = tuple(_field_codec(names, field, variable) for field in found.fields if not field.optional)
    optional = tuple(_field_codec(names, field, variable) for field in found.fields if field.optional)
    tags = {tag.key.name for tag in record.tags}
    seen = tags if has_plain_tag(record) else set[str]()
    entries = (
        *(Entry(Literal(item.wire), Literal(item.value)) for item in found.constants),
        *(Entry(field.key_literal, field.write) for field in required),
    )
    return ObjectCodec(
        variable=variable,
        checks=tuple(
            _check(item, variable, optional=record.tags_optional and item.name in tags)
            for item in found.constants
            if item.name not in seen
        ),
        required=required,
        optional=optional,
        always=DictDisplay((*entries, *last)),
        required_keys=len(entries),
        tested=variable == "obj" and record.layout is None and not entries and not optional,
    )


def _check(item: Constant, variable: str, *, optional: bool) -> ConstantCheck:
    key, literal = Literal(item.wire), Literal(item.value)
    check = Call(scalar_function("constant_in"), (Subscript(Name(variable), (key,)), literal))
    return ConstantCheck(key, check, optional)


def _content(names: ClassNames, record: RecordType) -> ContentCodec | None:
    found, rules = content(record), content_rules(record)
    if found is None or rules is None:
        return None
    function = "content_if_any" if rules.optional else "content_or_null" if rules.nullable else "content_of"
    key = Literal(rules.key)
    return ContentCodec(
        object=_object(names, record, found, "content"),
        key_literal=key,
        read=Call(imported("._runtime.envelope", function), (Name("obj"), key)),
    )


def _field_codec(names: ClassNames, field: Field, variable: str) -> FieldCodec:
    key = Literal(field.wire)
    only = tuple(map(Literal, values(field)))

    def read_value(value: Value) -> Code:
        return Call(scalar_function("constant_in"), (value.first, *only)) if only else read(names, field.type, value)

    def write_value(value: Value) -> Code:
        return Call(scalar_function("constant_out"), (value.first, *only)) if only else write(names, field.type, value)

    return FieldCodec(
        name=field.name,
        key_literal=key,
        three_states=field.optional and field.nullable,
        read=of_value(read_value, nullable=field.nullable)
        if field.optional
        else of_place(read_value, Subscript(Name(variable), (key,)), nullable=field.nullable),
        write=of_place(write_value, Attribute(Name("model"), field.name), nullable=field.nullable),
    )
