"""What a protocol is once it is resolved: types that hold each other, flattened fields, tags, rules, what recurs."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.faults import write_spec
from wiregen.protocol.formats import FORMATS
from wiregen.protocol.kinds import alternatives, json_kind, json_kinds
from wiregen.protocol.protocol import Protocol
from wiregen.protocol.reach import held, reachable
from wiregen.protocol.resolve import resolve
from wiregen.protocol.scalars import INTEGER, STRING, JsonKind
from wiregen.protocol.spelling import spelled
from wiregen.protocol.tagging import InternalTag, TagKey
from wiregen.protocol.types import (
    AnyJson,
    Choice,
    Default,
    Example,
    ListType,
    MapType,
    RecordType,
    Scalar,
    UnionType,
    UntaggedUnion,
)
from wiregen.spec.folder import read_folder
from wiregen.spec.parser import parse

FULL = {
    "protocol.yaml": """\
protocol: demo
doc: A demo.
rename_all: camelCase
directions:
  server: {doc: Sent by the server., union: ServerEvent, constants: ServerTypes, unknown: UnknownServerEvent, tag: op}
  client: {union: ClientEvent, constants: ClientTypes, unknown: UnknownClientEvent, tag: op}
""",
    "items.yaml": """\
doc: Items.
enums:
  Code: {type: integer, closed: true, values: {0: {name: ZERO}, -1: {name: MINUS, deprecated: Use 0.}}}
  Role: {values: {user: A person.}}
groups:
  head: {include: [neck], fields: {item_id: {type: string}}}
  neck: {fields: {class_: {type: integer, format: unix-seconds}}}
records:
  Leaf: {tag: {kind: leaf}, fields: {role: {type: Role, optional: true, default: user, example: user}}}
  Twig: {tag: {kind: twig}, rename_all: kebab-case, include: [head], fields: {last_one: {type: string, wire: LAST}}}
  Tree:
    include: [head]
    deprecated: Plant another.
    fields:
      nodes: {type: "list[Node]", min_items: 1}
      role: {type: Role}
      stamps: {type: "map[list[string]]", format: date-time}
    allowed_variants: {nodes: {by: role, when: {user: [Leaf]}}}
unions:
  Node: {tag: kind, variants: [Leaf, Inner, Twig]}
  Inner: {tag: kind, tag_optional: true, variants: [Twig]}
  Text: {variants: [string, Either]}
  Either: {variants: [integer, Forest]}
""",
    "events.yaml": """\
records: {Forest: {fields: {trees: {type: "list[Tree]"}, inner: {type: Either, optional: true}}}}
events:
  client:
    2fa.enabled: {name: TwoFactorEnabledEvent}
  server:
    tree.planted: {include: [neck], fields: {tree: {type: Tree}, note: {type: "Text | list[any]", nullable: true}}}
    ping: {}
""",
}


@pytest.fixture(name="protocol", scope="module")
def _protocol(tmp_path_factory: pytest.TempPathFactory) -> Protocol:
    return resolve(parse(read_folder(write_spec(tmp_path_factory.mktemp("spec") / "demo", FULL))))


def _record(protocol: Protocol, name: str) -> RecordType:
    return next(record for record in protocol.all_records if record.name == name)


def _union(protocol: Protocol, name: str) -> UnionType | UntaggedUnion:
    return next(union for union in protocol.unions if union.name == name)


def test_declarations_are_in_the_order_of_the_files_and_events_in_that_of_the_directions(protocol: Protocol) -> None:
    assert [topic.name for topic in protocol.topics] == ["events", "items", "protocol"]
    assert [record.name for record in protocol.records] == ["Forest", "Leaf", "Twig", "Tree"]
    assert [union.name for union in protocol.unions] == ["Node", "Inner", "Text", "Either"]
    assert [event.wire_type for event in protocol.events] == ["tree.planted", "ping", "2fa.enabled"]
    assert [group.name for group in protocol.groups] == ["head", "neck"]


def test_fields_are_flattened_with_those_of_groups_first(protocol: Protocol) -> None:
    tree = _record(protocol, "Tree")
    assert [field.name for field in tree.fields] == ["class_", "item_id", "nodes", "role", "stamps"]
    assert [group.name for group in tree.groups] == ["neck", "head"]
    assert tree.fields[:2] == protocol.groups[0].fields


def test_fields_are_renamed_as_their_record_says_and_groups_follow_the_record_that_includes_them(
    protocol: Protocol,
) -> None:
    assert [field.wire for field in _record(protocol, "Tree").fields[:2]] == ["class", "itemId"]
    assert [field.wire for field in _record(protocol, "Twig").fields] == ["class", "item-id", "LAST"]


@pytest.mark.parametrize(
    ("style", "expected"),
    [
        ("camelCase", ["itemId2", "id", "in"]),
        ("PascalCase", ["ItemId2", "Id", "In"]),
        ("snake_case", ["item_id2", "id", "in"]),
        ("kebab-case", ["item-id2", "id", "in"]),
        ("SCREAMING_SNAKE_CASE", ["ITEM_ID2", "ID", "IN"]),
        ("SCREAMING-KEBAB-CASE", ["ITEM-ID2", "ID", "IN"]),
    ],
)
def test_every_style_of_names_is_spelled_as_serde_spells_it(style: str, expected: list[str], tmp_path: Path) -> None:
    fields = "{item_id2: {type: string}, id: {type: string}, in_: {type: string}}"
    text = f"protocol: demo\nrename_all: {style}\nrecords: {{A: {{fields: {fields}}}}}\n"
    (record,) = resolve(parse(read_folder(write_spec(tmp_path / "demo", {"protocol.yaml": text})))).records
    assert [field.wire for field in record.fields] == expected


def test_types_hold_each_other_as_objects(protocol: Protocol) -> None:
    tree, node = _record(protocol, "Tree"), _union(protocol, "Node")
    assert tree.fields[2].type == ListType(node)
    assert isinstance(node, UnionType)
    assert [member.name for member in node.members] == ["Leaf", "Inner", "Twig"]
    assert [record.name for record in node.variants] == ["Leaf", "Twig"]
    assert node.variants[1] is _record(protocol, "Twig")
    note = _record(protocol, "TreePlantedEvent").fields[2]
    assert note.type == Choice((_union(protocol, "Text"), ListType(AnyJson())))


def test_tags_say_how_records_are_distinguished(protocol: Protocol) -> None:
    node, inner = _union(protocol, "Node"), _union(protocol, "Inner")
    assert isinstance(node, UnionType)
    assert isinstance(inner, UnionType)
    kind = TagKey("kind", "kind")
    assert (node.tagging, inner.tagging) == (InternalTag((kind,), optional=False), InternalTag((kind,), optional=True))
    assert [(tag.key, tag.values) for tag in _record(protocol, "Leaf").tags] == [(kind, ("leaf",))]
    server = protocol.directions[0]
    assert server.union.tagging == InternalTag((TagKey("op", "op"),), optional=False)
    assert server.union.variants == tuple(event.record for event in server.events)
    assert [value for event in protocol.events for tag in event.record.tags for value in tag.values] == [
        "tree.planted",
        "ping",
        "2fa.enabled",
    ]


def test_a_wire_type_that_makes_no_name_leaves_it_to_the_class(protocol: Protocol) -> None:
    assert [event.stem for event in protocol.events] == ["tree_planted", "ping", "two_factor_enabled"]


def test_formats_hold_for_each_member_of_lists_and_maps(protocol: Protocol) -> None:
    class_, _, _, _, stamps = _record(protocol, "Tree").fields
    assert class_.type == Scalar(INTEGER, FORMATS["unix-seconds"])
    assert stamps.type == MapType(ListType(Scalar(STRING, FORMATS["date-time"])))


def test_integer_enums_have_integers_as_values(protocol: Protocol) -> None:
    code, role = protocol.enums
    assert (code.base, code.closed, role.base, role.closed) == (INTEGER, True, STRING, False)
    assert [(item.value, item.member, item.deprecated) for item in code.values] == [
        (0, "ZERO", None),
        (-1, "MINUS", "Use 0."),
    ]


def test_rules_defaults_and_notes_are_of_the_objects_that_they_name(protocol: Protocol) -> None:
    tree, leaf = _record(protocol, "Tree"), _record(protocol, "Leaf")
    (rule,) = tree.allowed_variants
    assert (rule.field, rule.by, rule.when) == (tree.fields[2], tree.fields[3], (("user", (leaf,)),))
    assert (leaf.fields[0].default, leaf.fields[0].example) == (Default("user"), Example("user"))
    assert (tree.deprecated, leaf.deprecated) == ("Plant another.", None)
    assert [(bound.kind.name, bound.value) for bound in tree.fields[2].bounds] == [("min_items", 1)]


def test_what_holds_itself_is_recursive_and_what_reaches_that(protocol: Protocol) -> None:
    recursive = {record.name for record in protocol.all_records if record.recursive}
    assert recursive == {"Forest", "TreePlantedEvent"}
    assert {union.name for union in protocol.unions if union.recursive} == {"Text", "Either"}
    assert [direction.union.recursive for direction in protocol.directions] == [True, False]


def test_alternatives_are_those_of_inner_choices_too(protocol: Protocol) -> None:
    text = _union(protocol, "Text")
    assert [spelled(member) for member in alternatives(text)] == ["string", "integer", "Forest"]
    assert json_kinds(text) == {JsonKind.STRING, JsonKind.NUMBER, JsonKind.OBJECT}
    assert alternatives(ListType(text)) == (ListType(text),)
    assert [json_kind(member) for member in alternatives(text)] == [JsonKind.STRING, JsonKind.NUMBER, JsonKind.OBJECT]
    assert json_kinds(AnyJson()) == frozenset(JsonKind)


def test_what_can_be_reached_is_found_once_each(protocol: Protocol) -> None:
    tree = _record(protocol, "Tree")
    assert {item.name for item in reachable([tree])} == {"Tree", "Node", "Leaf", "Twig", "Inner", "Role"}
    note = _record(protocol, "TreePlantedEvent").fields[2]
    assert [item.name for item in held(note.type)] == ["Text"]
