"""Records and events as classes, and their codec."""

from __future__ import annotations

from dataclasses import replace

from wiregen.protocol.facts import field_facts
from wiregen.protocol.types import Field, RecordType
from wiregen.python.accessors import plan_accessors
from wiregen.python.annotations import DATACLASS_FIELD
from wiregen.python.api import Parameter, field_parameter
from wiregen.python.class_names import ClassNames
from wiregen.python.code import Attribute, Call, Code, Keyword, Literal, Name, Subscript
from wiregen.python.codec_names import function_name
from wiregen.python.docs import deprecated_doc, deviation_doc, docstring
from wiregen.python.model.codec import FieldCodec, RecordCodec
from wiregen.python.model.records import Extract, FlatForm, ModelField, Record, SharedField, Tag
from wiregen.python.reading import read
from wiregen.python.values import of_field
from wiregen.python.writing import write


def plan_record(
    names: ClassNames,
    record: RecordType,
    base: Name,
    *,
    absent: tuple[SharedField, ...] = (),
    extracts: tuple[Extract, ...] = (),
    flat_form: FlatForm | None = None,
) -> Record:
    """Return the class of a record."""
    more = (deviation_doc(record.deviation), deprecated_doc(record.deprecated))
    return Record(
        name=names.text(record),
        base=base,
        doc=docstring(record.doc, 4, *more),
        tag=_tag(record),
        fields=tuple(_field(names, field) for field in record.fields),
        accessors=plan_accessors(record.fields),
        absent=absent,
        extracts=extracts,
        flat_form=flat_form,
    )


def _tag(record: RecordType) -> Tag | None:
    """Return the class constant of a record with an internal tag."""
    for tag in record.tags:
        return Tag(tag.key.name, Literal(tag.key.wire), Literal(tag.value))
    return None


def _field(names: ClassNames, field: Field) -> ModelField:
    more = (deviation_doc(field.deviation), deprecated_doc(field.deprecated))
    return ModelField(_parameter(names, field), docstring(field.doc, 4, *more, facts=field_facts(field)))


def _parameter(names: ClassNames, field: Field) -> Parameter:
    """Return a field of a class with its default: what is not to be shown is not in any dataclass's repr."""
    parameter = field_parameter(names, field)
    if not (field.secret or field.bulk):
        return parameter
    default = () if parameter.default is None else (Keyword("default", parameter.default),)
    return replace(parameter, default=Call(DATACLASS_FIELD, (*default, Keyword("repr", Literal(False)))))


def plan_record_codec(names: ClassNames, record: RecordType) -> RecordCodec:
    """Return the functions that read and write a record."""
    required = tuple(_field_codec(names, field) for field in record.fields if not field.optional)
    optional = tuple(_field_codec(names, field) for field in record.fields if field.optional)
    tag = _tag(record)
    name = names.text(record)
    decodes: list[Code] = [Attribute(Name("models"), name)]
    if tag is not None:
        decodes += [tag.key_literal, tag.literal]
    if record.recursive:
        decodes.append(Keyword("recursive", Literal(True)))
    return RecordCodec(
        name=name,
        name_literal=Literal(name),
        function=function_name(names, record),
        tag=tag,
        required=required,
        optional=optional,
        required_keys=len(required) + len(record.tags),
        decodes=tuple(decodes),
        write_names_value=any(field.write.binds() for field in required) or bool(optional),
    )


def _field_codec(names: ClassNames, field: Field) -> FieldCodec:
    key, states = Literal(field.wire), {"optional": field.optional, "nullable": field.nullable}
    return FieldCodec(
        name=field.name,
        key_literal=key,
        three_states=field.optional and field.nullable,
        read=of_field(lambda value: read(names, field.type, value), Subscript(Name("obj"), (key,)), **states),
        write=of_field(lambda value: write(names, field.type, value), Attribute(Name("model"), field.name), **states),
    )
