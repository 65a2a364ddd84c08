"""A spec is read in the order of its files, with the names and flags that it leaves unsaid filled in."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.faults import write_spec
from wiregen.faults import Position
from wiregen.load import load
from wiregen.parse import parse
from wiregen.parse.declarations import BOUNDS
from wiregen.old_spec import Bound, Default, Deviation, FieldSpec, FlatFormSpec, Spec, TagSpec
from wiregen.spec_helpers import ConstantValue, ListValue, ParameterValue, RecordValue
from wiregen.spec_names import Ref, TypeUse
from wiregen.type_expression import Name, parse_type

FILES = {
    "protocol.yaml": """\
protocol: demo
doc: A demo.
directions:
  server: {doc: Sent by the server., union: ServerEvent, constants: Types, unknown: UnknownServerEvent}
  client:
    doc: Sent by the client.
    union: ClientEvent
    constants: ClientTypes
    unknown: UnknownClientEvent
    tag: kind
    keyword_only: [event_id]
""",
    "items.yaml": """\
doc: Items.
enums:
  Role:
    doc: Who speaks.
    values:
      user: A person.
      gpt-4: {name: MODEL, doc: A model.}
  Status: {doc: How far., closed: true, values: {in_progress: Not yet.}}
groups:
  head: {fields: {id: {type: string, doc: An id.}}}
records:
  Part:
    doc: A part.
    tag: {type: part}
    include: [head]
    fields:
      size: {type: integer, doc: A size., wire: Size, optional: true, nullable: true, default: 2, min: 1, max: 3}
      data: {type: string, doc: Data., bulk: true, deviation: {upstream: Text., reason: Bytes.}}
      key: {type: string, doc: A key., secret: true}
    exactly_one_of: [size]
unions:
  AnyPart: {doc: A part., tag: type, variants: [Part]}
  Named: {doc: A part., tag: type, tag_optional: true, unknown: OtherPart, variants: [Part]}
  Free: {doc: Either., variants: [string, "list[Part]"]}
events:
  server:
    part.added: {doc: A part came., fields: {part: {type: Part, doc: The part.}}}
  client:
    part.add: {doc: Adds a part., name: AddEvent, builder: add_it}
""",
}


@pytest.fixture(name="spec", scope="module")
def _spec(tmp_path_factory: pytest.TempPathFactory) -> Spec:
    parsed = parse(load(write_spec(tmp_path_factory.mktemp("spec") / "demo", FILES)))
    assert (parsed.faults, parsed.complete) == ((), True)
    return parsed.spec


def test_the_protocol_and_its_topics(spec: Spec) -> None:
    assert (spec.protocol, spec.doc) == ("demo", "A demo.")
    topics = [(topic.name, topic.file, topic.doc) for topic in spec.topics]
    assert topics == [("items", "items.yaml", "Items."), ("protocol", "protocol.yaml", "A demo.")]


def test_directions_have_the_tag_type_unless_they_say_another(spec: Spec) -> None:
    server, client = spec.directions
    assert (server.name, server.union, server.constants, server.unknown, server.tag, server.keyword_only) == (
        "server",
        "ServerEvent",
        "Types",
        "UnknownServerEvent",
        "type",
        (),
    )
    assert (client.tag, client.keyword_only) == (
        "kind",
        (Ref("event_id", Position("demo/protocol.yaml", 11, 20)),),
    )


def test_enums_are_open_and_members_named_after_their_values_unless_they_say_otherwise(spec: Spec) -> None:
    shown = [
        (enum.name, enum.closed, [(item.value, item.member, item.doc) for item in enum.values]) for enum in spec.enums
    ]
    assert shown == [
        ("Role", False, [("user", "USER", "A person."), ("gpt-4", "MODEL", "A model.")]),
        ("Status", True, [("in_progress", "IN_PROGRESS", "Not yet.")]),
    ]


def test_a_record_with_all_that_its_fields_say(spec: Spec) -> None:
    (part,) = spec.records
    file = "demo/items.yaml"
    assert (part.topic, part.tag) == ("items", TagSpec("type", "part", Position(file, 14, 11)))
    assert part.includes == (Ref("head", Position(file, 15, 15)),)
    assert part.exactly_one_of == (Ref("size", Position(file, 20, 22)),)
    size, data, key = part.fields
    assert size == FieldSpec(
        name="size",
        position=Position(file, 17, 7),
        type=TypeUse(Name("integer"), Position(file, 17, 20)),
        doc="A size.",
        wire="Size",
        optional=True,
        nullable=True,
        default=Default(2, Position(file, 17, 96)),
        bounds=(Bound("min", 1, Position(file, 17, 104)), Bound("max", 3, Position(file, 17, 112))),
        bulk=False,
        secret=False,
        deviation=None,
    )
    assert (data.wire, data.optional, data.nullable, data.default, data.bounds) == ("data", False, False, None, ())
    assert (data.bulk, data.secret, data.deviation) == (True, False, Deviation("Text.", "Bytes."))
    assert (key.bulk, key.secret) == (False, True)


def test_unions_name_their_unknown_variant_after_themselves_unless_they_say_another(spec: Spec) -> None:
    shown = [(union.name, union.tag, union.tag_optional, union.unknown) for union in spec.unions]
    assert shown == [
        ("AnyPart", "type", False, "UnknownAnyPart"),
        ("Named", "type", True, "OtherPart"),
        ("Free", None, False, "UnknownFree"),
    ]
    assert [use.expression for use in spec.unions[2].variants] == [Name("string"), parse_type("list[Part]")]


def test_events_are_named_after_their_wire_type_unless_they_say_otherwise(spec: Spec) -> None:
    shown = [(event.wire_type, event.direction.name, event.record.name, event.builder) for event in spec.events]
    assert shown == [
        ("part.added", "server", "PartAddedEvent", "part_added"),
        ("part.add", "client", "AddEvent", "add_it"),
    ]


@pytest.mark.parametrize("bound", BOUNDS)
def test_every_bound_is_read(bound: str, tmp_path: Path) -> None:
    value = "'a+'" if bound == "pattern" else "7"
    text = f"records:\n  A: {{doc: A thing., fields: {{a: {{type: any, doc: A value., {bound}: {value}}}}}}}\n"
    folder = write_spec(tmp_path / "demo", {"protocol.yaml": "protocol: demo\n", "items.yaml": text})
    (record,) = parse(load(folder)).spec.records
    assert [(item.name, item.value) for item in record.fields[0].bounds] == [(bound, "a+" if "'" in value else 7)]


HELPERS = """\
contexts:
  Outer: {doc: Outer events., holds: [id]}
  Inner: {doc: Inner events., holds: [size], within: Outer, opened_by: inner, identifier: key, drop_prefix: a.}
fluent_builders:
  Bare: {doc: Makes it., builds: A}
  Full: {doc: Makes it., builds: A, takes: [a], presets: {b: [{c: null}]}, maybe: [d]}
shorthands:
  bare: {doc: Makes it., builds: {A: {}}}
  full:
    doc: Makes it.
    parameters: {a: "list[string]?", b: integer}
    builds: {A: {a: $a, b: [$b, {B: {}}], c: null}}
"""


@pytest.fixture(name="helpers")
def _helpers(tmp_path: Path) -> Spec:
    files = {"protocol.yaml": "protocol: demo\n", "help.yaml": HELPERS}
    parsed = parse(load(write_spec(tmp_path / "demo", files)))
    assert (parsed.faults, parsed.complete) == ((), True)
    return parsed.spec


def test_contexts_stand_alone_unless_they_are_within_another(helpers: Spec) -> None:
    outer, inner = helpers.contexts
    assert (outer.name, outer.doc, outer.holds) == ("Outer", "Outer events.", (Ref("id", _at(2, 39)),))
    assert (outer.within, outer.opened_by, outer.identifier, outer.drop_prefix) == (None, "", None, "")
    assert (inner.holds, inner.within) == ((Ref("size", _at(3, 39)),), Ref("Outer", _at(3, 54)))
    assert (inner.opened_by, inner.identifier, inner.drop_prefix) == ("inner", Ref("key", _at(3, 91)), "a.")


def test_fluent_builders_take_and_preset_nothing_unless_they_say_so(helpers: Spec) -> None:
    bare, full = helpers.fluent_builders
    assert (bare.builds, bare.takes, bare.presets, bare.maybe) == (Ref("A", _at(5, 34)), (), (), ())
    assert (full.takes, full.maybe) == ((Ref("a", _at(6, 45)),), (Ref("d", _at(6, 84)),))
    assert [(item.field, item.value) for item in full.presets] == [(Ref("b", _at(6, 59)), [{"c": None}])]


def test_a_shorthand_has_records_lists_parameters_and_constants(helpers: Spec) -> None:
    bare, full = helpers.shorthands
    assert (bare.parameters, bare.builds) == ((), RecordValue(Ref("A", _at(8, 35)), ()))
    assert [(item.name, item.type.expression, item.optional) for item in full.parameters] == [
        ("a", parse_type("list[string]"), True),
        ("b", Name("integer"), False),
    ]
    inner = RecordValue(Ref("B", _at(12, 34)), ())
    assert full.builds.record == Ref("A", _at(12, 14))
    assert [(ref.name, value) for ref, value in full.builds.fields] == [
        ("a", ParameterValue(Ref("a", _at(12, 21)))),
        ("b", ListValue((ParameterValue(Ref("b", _at(12, 29))), inner))),
        ("c", ConstantValue(None, _at(12, 46))),
    ]


def _at(line: int, column: int) -> Position:
    return Position("demo/help.yaml", line, column)


def test_what_is_imported_comes_with_all_it_needs_and_keeps_its_positions(tmp_path: Path) -> None:
    base = """\
protocol: base
enums: {Kind: {doc: Which., values: {a: A.}}, Other: {doc: Which., values: {a: A.}}}
groups: {head: {include: [neck], fields: {}}, neck: {fields: {kind: {type: Kind, doc: Which.}}}, tail: {fields: {}}}
records:
  A: {doc: A thing., include: [head], fields: {u: {type: "list[map[U]]", doc: Things.}}}
  B: {doc: A thing., tag: {type: b}, flat_form_of: {union: V, name: b}}
  C: {doc: A thing., tag: {type: c}}
  D: {doc: A thing.}
unions: {U: {doc: A choice., tag: type, variants: [B]}, V: {doc: A choice., tag: type, variants: [C]}}
"""
    files = {"protocol.yaml": "protocol: demo\nimport: {base: [A]}\n", "../base/protocol.yaml": base}
    parsed = parse(load(write_spec(tmp_path / "demo", files)))
    spec = parsed.spec
    assert (parsed.faults, parsed.complete) == ((), True)
    assert [(topic.name, topic.file, topic.position) for topic in spec.topics] == [
        ("protocol", "protocol.yaml", Position("demo/protocol.yaml", 1, 1)),
        ("base", "base/*.yaml", Position("demo/protocol.yaml", 2, 10)),
    ]
    assert [enum.name for enum in spec.enums] == ["Kind"]
    assert [group.name for group in spec.groups] == ["head", "neck"]
    assert [(record.name, record.topic) for record in spec.records] == [("A", "base"), ("B", "base"), ("C", "base")]
    assert [(union.name, union.topic) for union in spec.unions] == [("U", "base"), ("V", "base")]
    place = Position("base/protocol.yaml", 6, 60)
    assert spec.records[1].flat_form == FlatFormSpec(Ref("V", place), "b")
