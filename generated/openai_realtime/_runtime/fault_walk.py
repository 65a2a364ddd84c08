# From templates/runtime/fault_walk.py of wiregen; remake: wiregen generate
"""The slow walk over a parsed value that names every fault by its path, and makes models of the sound parts.

It accepts exactly what the straight-line codec accepts. It reads the protocol from the table.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from .base import Rest
from .codec import frame_names, new, wire_names
from .envelope import EMPTY, exceptional_keys, with_envelope
from .errors import Fault, FaultList
from .json_path import items_path, kind_of, member
from .kinds import is_array, is_object
from .leaf_walk import LeafWalk, described
from .mismatch import MismatchError
from .parsed import as_parsed
from .protocol import generated_class, optional, protocol_table
from .recognition import recognizer
from .scalar_types import SCALARS, is_read, json_kind
from .scalars import MAX_DEPTH, json_value, nests_deeper
from .table import LIST, TUPLE, Content, Enum, Field, Record, Type, alternatives, record_tags, tag_keys
from .unset import UNSET


def walk(
    value: Any, type_: Type, deepest: int | None, *, keep: bool, path: str = "$", tag: str | None = None
) -> tuple[Any, tuple[Fault, ...]]:
    """Decode a parsed value as a type. Return the model or other value, and the faults.

    With ``keep``, unknown variants of tagged unions hold the faults, and no faults are returned. If a fault is outside
    every tagged union, all faults are returned. ``deepest`` limits the levels of a value whose type can hold itself.
    ``path`` is the path of the value, ``tag`` its tag if that is outside the JSON.
    """
    if keep:
        kept = _Walk(keep=True, tag=tag)
        try:
            model = kept.root(value, type_, deepest, path)
        except MismatchError:  # a payload cannot hold the value either, such as NaN
            model, faults = walk(value, type_, deepest, keep=False, path=path, tag=tag)
            if nests_deeper(value, MAX_DEPTH) and not any("nested too deeply" in fault.message for fault in faults):
                faults = (*faults, Fault(path, f"nested too deeply to be kept: more than {MAX_DEPTH} levels"))
            return model, faults
        return model, kept.faults.listed() if kept.loose else ()
    strict = _Walk(keep=False, tag=tag)
    model = strict.root(value, type_, deepest, path)
    return model, strict.faults.listed()


class _Walk(LeafWalk):
    """One walk over a value by the types of the table."""

    def __init__(self, *, keep: bool, tag: str | None) -> None:
        super().__init__()
        self.table = protocol_table()
        self.keep = keep
        self.tag_outside = tag

    def root(self, value: Any, type_: Type, deepest: int | None, path: str) -> Any:
        if deepest is None or not nests_deeper(value, deepest):
            return self.value(value, type_, path)
        self.fault(path, f"nested too deeply: more than {deepest} levels")
        if (
            self.keep
            and isinstance(type_, str)
            and type_ in self.table.tagged_unions
            and recognizer(type_).takes(value)
        ):
            return self.kept(type_, value)
        return None

    def value(self, value: Any, type_: Type, path: str) -> Any:
        """Return the Python form of a value. After a fault that nothing inside holds, the result has no meaning."""
        by_kind = _by_kind(type_)
        if len(by_kind) == 1:
            (fitting,) = by_kind.values()
        else:
            kind = kind_of(value).replace("Decimal", "number")
            found = by_kind.get("number" if kind == "integer" else kind)
            if found is None:
                expected = sorted("integer" if found == "integer" else kind for kind, found in by_kind.items())
                return self.fault(path, f"expected {' or '.join(expected)}, got {kind}")
            fitting = found
        if isinstance(fitting, str):
            return self.named(value, fitting, path)
        if fitting[0] == TUPLE:
            return self.fixed_items(value, fitting[1:], path)
        return (self.items if fitting[0] == LIST else self.entries)(value, fitting[1], path)

    def items(self, value: Any, item_type: Type, path: str) -> Any:
        if not is_array(value):
            return self.fault(path, f"expected array, got {kind_of(value)}")
        return [self.value(item, item_type, f"{path}[{index}]") for index, item in enumerate(value)]

    def fixed_items(self, value: Any, types: tuple[Type, ...], path: str) -> Any:
        if not is_array(value):
            return self.fault(path, f"expected array, got {kind_of(value)}")
        if len(value) != len(types):
            return self.fault(path, f"expected array of length {len(types)}, got length {len(value)}")
        items = zip(value, types, strict=True)
        return tuple(self.value(item, type_, f"{path}[{index}]") for index, (item, type_) in enumerate(items))

    def entries(self, value: Any, item_type: Type, path: str) -> Any:
        if not is_object(value):
            return self.fault(path, f"expected object, got {kind_of(value)}")
        return {self.key(key, path): self.value(item, item_type, member(path, key)) for key, item in value.items()}

    def named(self, value: Any, name: str, path: str) -> Any:
        if name == "any":
            return self.free_json(value, path)
        if name in self.table.records:
            return self.record(value, name, path)
        if name in self.table.tagged_unions:
            return self.tagged_union(value, name, path)
        if name in self.table.enums:
            return self.enum(value, name, self.table.enums[name], path)
        if name in SCALARS:
            return self.scalar(value, name, path)
        return self.unknown_root(value, name, path)

    def enum(self, value: Any, name: str, enum: Enum, path: str) -> Any:
        if not is_read(value, enum.base):
            return self.fault(path, f"expected {enum.base}, got {described(value, enum.base)}")
        if value in enum.values:
            return generated_class("enums", name)(value)
        if enum.closed:
            return self.fault(path, f"expected one of {', '.join(map(ascii, enum.values))}, got another {enum.base}")
        return self.scalar(value, enum.base, path)

    def record(self, value: Any, name: str, path: str) -> Any:
        record = self.table.records[name]
        if record.layout is not None:
            return self.array_record(value, name, path)
        if not is_object(value):
            return self.fault(path, f"expected object, got {kind_of(value)}")
        return self.object_record(value, record, name, path)

    def array_record(self, value: Any, name: str, path: str) -> Any:
        record = self.table.records[name]
        if not is_array(value):
            return self.fault(path, f"expected array, got {kind_of(value)}")
        named = optional("arrays").named_items(name, value)
        return self.object_record(named, record, name, items_path(path, record.layout))

    def object_record(self, value: dict[str, Any], record: Record, name: str, path: str) -> Any:
        for tag in record_tags(record):
            if len(tag.values) == 1 and not (record.tags_optional and value.get(tag.key) is None):
                self.tag(value, tag.key, tag.values[0], path)
        for key in record.null_keys:
            if value.get(key) is not None:
                self.fault(member(path, key), f"expected null, got {kind_of(value[key])}")
        model = new(generated_class(record.module, name))
        if record.content is None:
            self.fields(model, record.fields, value, path)
            model.model_rest = self.rest(value, *wire_names(name), exceptional_keys(record, value), path)
            return model
        self.fields(model, record.envelope, value, path)
        content, below = self.content(value, record.content, path), member(path, record.content.key)
        around = self.rest(value, *frame_names(name), exceptional_keys(record, value), path)
        if content is not None:
            self.fields(model, record.fields, content, below)
            model.model_rest = with_envelope(self.rest(content, *wire_names(name), frozenset(), below), around)
        return model

    def content(self, value: dict[str, Any], content: Content, path: str) -> dict[str, Any] | None:
        """Return the object below a record's content key, or note a fault."""
        found = value.get(content.key)
        if is_object(found):
            return found
        if (
            content.nullable
            if content.key in value and found is None
            else content.optional and content.key not in value
        ):
            return EMPTY
        message = f"expected object, got {kind_of(found)}" if content.key in value else "missing"
        self.fault(member(path, content.key), message)
        return None

    def rest(
        self, value: dict[str, Any], known: frozenset[str], nullable: frozenset[str], usual: frozenset[str], path: str
    ) -> Rest | None:
        """Return the unknown keys and remembered nulls of an object; the nulls at ``nullable`` keys are remembered."""
        extra = {
            self.key(key, path): self.free_member(key, item, path) for key, item in value.items() if key not in known
        }
        nulls = frozenset(key for key in nullable if key in value and value[key] is None)
        return Rest(extra, nulls, usual) if extra or nulls or usual else None

    def tag(self, value: dict[str, Any], tag: str, expected: str | int, path: str) -> None:
        if tag not in value:
            self.fault(member(path, tag), "missing")
        else:
            self.constant(value[tag], (expected,), member(path, tag))

    def fields(self, model: Any, fields: tuple[Field, ...], value: dict[str, Any], path: str) -> None:
        """Set the fields of a model from an object."""
        for field in fields:
            found = self.field(value, field, path)
            if not field.constant:
                setattr(model, field.name, found)

    def field(self, value: dict[str, Any], field: Field, path: str) -> Any:
        if field.wire not in value:
            if not field.optional:
                self.fault(member(path, field.wire), "missing")
            return UNSET if field.nullable else None
        item = value[field.wire]
        if item is None and (field.optional or field.nullable):
            return None
        if field.values:
            return self.constant(item, field.values, member(path, field.wire))
        return self.inside(item, field.type, member(path, field.wire), secret=field.secret)

    def inside(self, value: Any, type_: Type, path: str, *, secret: bool) -> Any:
        """Return the Python form of a member of an object. In a secret member, faults name only the member."""
        if not secret or self.secret is not None:
            return self.value(value, type_, path)
        self.secret = path
        found = self.value(value, type_, path)
        self.secret = None
        return found

    def tagged_union(self, value: Any, name: str, path: str) -> Any:
        if not recognizer(name).takes(value):
            return self.fault(path, f"expected {recognizer(name).kinds}, got {kind_of(value)}")
        if not self.keep:
            return self.variant(value, name, path)
        around, loose = self.faults, self.loose
        self.faults, self.loose = FaultList(), False
        model = self.variant(value, name, path)
        if self.loose:
            model = self.kept(name, value)
        around.extend(self.faults)
        self.faults, self.loose = around, loose
        return model

    def variant(self, value: Any, name: str, path: str) -> Any:
        found = recognizer(name)
        faults = tuple(found.faults(value))
        for key, message in faults:
            self.fault(path if key is None else member(path, key), message)
        record = None if faults else found.variant(value, exact=True, outside=self.tag_outside)
        if record is not None:
            return self.record(value, record, path)
        return _unknown(name, self.free_json(value, path), outside=self.tag_outside)

    def kept(self, union: str, value: Any) -> Any:
        """Return the unknown variant that holds a value and its faults. Give up if a payload cannot hold the value."""
        self.loose = False
        return _unknown(union, as_parsed(json_value(value)), self.faults.listed(), outside=self.tag_outside)

    def unknown_root(self, value: Any, class_name: str, path: str) -> Any:
        """Return a value as the unknown variant of its union. The expected type is that unknown class."""
        name = next(name for name, union in self.table.tagged_unions.items() if union.unknown == class_name)
        if not recognizer(name).takes(value):
            return self.fault(path, f"expected {recognizer(name).kinds}, got {kind_of(value)}")
        for key, message in recognizer(name).faults(value, known=False):
            self.fault(path if key is None else member(path, key), message)
        return _unknown(name, self.free_json(value, path))


@cache
def _by_kind(type_: Type) -> dict[str, Type]:
    """Return the alternatives of a type by their JSON kind."""
    table = protocol_table()
    return {json_kind(table, found): found for found in alternatives(table, type_)}


def _unknown(name: str, payload: Any, faults: tuple[Fault, ...] = (), *, outside: str | None = None) -> Any:
    """Return the unknown variant that holds a payload. A tag of the wrong kind is kept only in the payload."""
    union = protocol_table().tagged_unions[name]
    model = new(generated_class(union.module, union.unknown))
    for key, tag in zip(tag_keys(union), recognizer(name).kept_tags(payload, outside=outside), strict=True):
        setattr(model, key.attribute, tag)
    model.payload = payload
    model.faults = faults
    model.model_rest = None
    return model
