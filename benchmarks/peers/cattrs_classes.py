"""cattrs: attrs classes, its orjson converter, and unions told apart by one lookup of their tag."""

from __future__ import annotations

from importlib import import_module
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin

import attrs

from benchmarks.peers.peer import CATTRS, Peer
from benchmarks.records import TAG, RecordShape, make_events, union_of

# No import statements: `make lint` has no cattrs.
preconf: Any = import_module("cattrs.preconf.orjson")
gen: Any = import_module("cattrs.gen")


def peer() -> Peer:
    """Return cattrs with an attrs class for each record."""
    converter = preconf.make_converter(omit_if_default=True, detailed_validation=False)
    converter.register_structure_hook_factory(_is_union, lambda union: _structure_union(converter, union))
    events = make_events(lambda record: _attrs_class(converter, record), union_of)

    def decode(data: bytes) -> Any:
        return converter.loads(data, events)

    return Peer(
        name=CATTRS,
        decode=decode,
        encode=converter.dumps,
        replace=attrs.evolve,
        arguments=_arguments,
    )


def _attrs_class(converter: Any, record: RecordShape) -> Any:
    members: dict[str, Any] = {}
    if record.tag:
        tag_type: Any = Literal[record.tag]
        members[TAG] = attrs.field(type=tag_type, default=record.tag)
    for field in record.fields:
        if field.required:
            members[field.name] = attrs.field(type=field.hint)
        else:
            members[field.name] = attrs.field(type=field.hint | None, default=None)
    cls: type[Any] = attrs.make_class(record.name, members, kw_only=True, slots=True)
    tag_is_kept = {TAG: gen.override(omit_if_default=False)} if record.tag else {}
    writes = gen.make_dict_unstructure_fn(cls, converter, _cattrs_omit_if_default=True, **tag_is_kept)
    converter.register_unstructure_hook(cls, writes)
    return cls


def _is_union(hint: Any) -> bool:
    return get_origin(hint) in (Union, UnionType) and len(_members(hint)) > 1


def _members(hint: Any) -> list[Any]:
    return [member for member in get_args(hint) if member is not type(None)]


def _structure_union(converter: Any, union: Any) -> Any:
    """Return a function that reads a union: objects by their tag, lists and scalars by their kind."""
    classes = [member for member in _members(union) if attrs.has(member)]
    others = [member for member in _members(union) if member not in classes]
    hooks = {attrs.fields_dict(cls)[TAG].default: converter.get_structure_hook(cls) for cls in classes if _has_tag(cls)}
    lone = next((cls for cls in classes if not _has_tag(cls)), None)
    read_lone = converter.get_structure_hook(lone) if lone else None
    lists = next((member for member in others if get_origin(member) is list), None)

    def read(value: Any, _: Any) -> Any:
        if type(value) is dict:
            return read_lone(value, lone) if read_lone else hooks[value[TAG]](value, None)
        return converter.structure(value, lists) if type(value) is list else value

    return read


def _has_tag(cls: Any) -> bool:
    return TAG in attrs.fields_dict(cls) and attrs.fields_dict(cls)[TAG].default is not attrs.NOTHING


def _arguments(value: Any) -> dict[str, Any] | None:
    if not attrs.has(type(value)):
        return None
    given = attrs.asdict(value, recurse=False)
    return {name: item for name, item in given.items() if item is not None and name != TAG}
