"""A spec is read in the order of its files, with the names and flags that it leaves unsaid filled in."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.faults import write_spec
from wiregen.source.faults import Position
from wiregen.source.nodes import plain
from wiregen.spec.declarations import BOUNDS
from wiregen.spec.folder import read_folder
from wiregen.spec.parser import parse
from wiregen.spec.type_expression import Name, parse_type
from wiregen.spec.values import BoundSpec, DeviationSpec, FieldSpec, JsonSpec, Ref, Spec, TagSpec, TypeUse

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
      at: {type: integer, format: unix-seconds, deprecated: Use size., example: 5}
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
    part.add: {doc: Adds a part., name: AddEvent}
""",
}


@pytest.fixture(name="spec", scope="module")
def _spec(tmp_path_factory: pytest.TempPathFactory) -> Spec:
    parsed = parse(read_folder(write_spec(tmp_path_factory.mktemp("spec") / "demo", FILES)))
    assert (parsed.faults, parsed.complete) == ((), True)
    return parsed.spec


def test_the_protocol_and_its_topics(spec: Spec) -> None:
    assert (spec.protocol, spec.doc) == ("demo", "A demo.")
    topics = [(topic.name, topic.file, topic.doc) for topic in spec.topics]
    assert topics == [("items", "items.yaml", "Items."), ("protocol", "protocol.yaml", "A demo.")]


def test_directions_have_the_tag_type_unless_they_say_another(spec: Spec) -> None:
    server, client = spec.directions
    shown = (server.name, server.union, server.constants, server.unknown, [key.wire for key in server.tags])
    assert shown == ("server", "ServerEvent", "Types", "UnknownServerEvent", ["type"])
    assert [key.wire for key in client.tags] == ["kind"]


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
    assert (part.topic, part.tags) == ("items", (TagSpec("type", ("part",), Position(file, 14, 11)),))
    assert part.includes == (Ref("head", Position(file, 15, 15)),)
    assert part.exactly_one_of == (Ref("size", Position(file, 21, 22)),)
    size, at, data, key = part.fields
    assert size == FieldSpec(
        name="size",
        position=Position(file, 17, 7),
        type=TypeUse(Name("integer"), Position(file, 17, 20)),
        format=None,
        json=None,
        doc="A size.",
        wire="Size",
        optional=True,
        nullable=True,
        const=None,
        example=None,
        default=JsonSpec(2, Position(file, 17, 96)),
        bounds=(BoundSpec("min", 1, Position(file, 17, 104)), BoundSpec("max", 3, Position(file, 17, 112))),
        bulk=False,
        secret=False,
        deprecated=None,
        deviation=None,
    )
    assert (at.format, at.doc, at.deprecated) == (Ref("unix-seconds", Position(file, 18, 35)), "", "Use size.")
    assert at.example == JsonSpec(5, Position(file, 18, 81))
    assert (data.wire, data.optional, data.nullable, data.default, data.bounds) == (None, False, False, None, ())
    assert (data.bulk, data.secret, data.deviation) == (True, False, DeviationSpec("Text.", "Bytes."))
    assert (key.bulk, key.secret) == (False, True)


def test_unions_name_their_unknown_variant_after_themselves_unless_they_say_another(spec: Spec) -> None:
    shown = [(union.name, [key.wire for key in union.tags], union.tag_optional, union.unknown) for union in spec.unions]
    assert shown == [
        ("AnyPart", ["type"], False, "UnknownAnyPart"),
        ("Named", ["type"], True, "OtherPart"),
        ("Free", [], False, "UnknownFree"),
    ]
    assert [use.expression for use in spec.unions[2].variants] == [Name("string"), parse_type("list[Part]")]


def test_events_are_named_after_their_wire_type_unless_they_say_otherwise(spec: Spec) -> None:
    shown = [(event.wire_type, [ref.name for ref in event.directions], event.record.name) for event in spec.events]
    assert shown == [
        ("part.added", ["server"], "PartAddedEvent"),
        ("part.add", ["client"], "AddEvent"),
    ]


@pytest.mark.parametrize("bound", BOUNDS)
def test_every_bound_is_read(bound: str, tmp_path: Path) -> None:
    value = "'a+'" if bound == "pattern" else "7"
    text = f"records:\n  A: {{doc: A thing., fields: {{a: {{type: any, doc: A value., {bound}: {value}}}}}}}\n"
    folder = write_spec(tmp_path / "demo", {"protocol.yaml": "protocol: demo\n", "items.yaml": text})
    (record,) = parse(read_folder(folder)).spec.records
    assert [(item.name, item.value) for item in record.fields[0].bounds] == [(bound, "a+" if "'" in value else 7)]


def test_what_is_imported_comes_with_all_it_needs_and_keeps_its_positions(tmp_path: Path) -> None:
    base = """\
protocol: base
enums: {Kind: {doc: Which., values: {a: A.}}, Other: {doc: Which., values: {a: A.}}}
groups: {head: {include: [neck], fields: {}}, neck: {fields: {kind: {type: Kind, doc: Which.}}}, tail: {fields: {}}}
records:
  A: {doc: A thing., include: [head], fields: {u: {type: "list[map[U]]", doc: Things.}}}
  B: {doc: A thing., tag: {type: b}}
  C: {doc: A thing., rename_all: kebab-case}
  D: {doc: A thing.}
unions: {U: {doc: A choice., tag: type, variants: [B]}, V: {doc: A choice., variants: [string]}}
"""
    files = {
        "protocol.yaml": "protocol: demo\nrename_all: camelCase\nimport: {base: [A, C]}\n",
        "../base/protocol.yaml": base,
    }
    parsed = parse(read_folder(write_spec(tmp_path / "demo", files)))
    spec = parsed.spec
    assert (parsed.faults, parsed.complete) == ((), True)
    assert [(topic.name, topic.file, topic.position) for topic in spec.topics] == [
        ("protocol", "protocol.yaml", Position("demo/protocol.yaml", 1, 1)),
        ("base", "base/*.yaml", Position("demo/protocol.yaml", 3, 10)),
    ]
    assert [enum.name for enum in spec.enums] == ["Kind"]
    assert [group.name for group in spec.groups] == ["head", "neck"]
    assert [(record.name, record.topic) for record in spec.records] == [("A", "base"), ("B", "base"), ("C", "base")]
    assert [(union.name, union.topic) for union in spec.unions] == [("U", "base")]
    assert [record.rename_all for record in spec.records] == ["", "", "kebab-case"]


def test_what_is_for_python_alone_is_kept_as_it_stands(tmp_path: Path) -> None:
    files = {"protocol.yaml": "protocol: demo\n", "python.yaml": "keyword_only: {client: [event_id]}\nnonsense: 5\n"}
    parsed = parse(read_folder(write_spec(tmp_path / "demo", files)))
    assert (parsed.faults, parsed.complete) == ((), True)
    assert [topic.file for topic in parsed.spec.topics] == ["protocol.yaml"]
    assert parsed.spec.python is not None
    assert plain(parsed.spec.python) == {"keyword_only": {"client": ["event_id"]}, "nonsense": 5}


def test_an_enum_knows_its_base_and_which_of_its_values_are_numbers(tmp_path: Path) -> None:
    values = "{0: {name: ZERO, deprecated: Use 1.}, '1': }"
    text = f"protocol: demo\nenums: {{Op: {{type: integer, values: {values}}}, T: {{values: {{a: A.}}}}}}\n"
    parsed = parse(read_folder(write_spec(tmp_path / "demo", {"protocol.yaml": text})))
    assert [(enum.name, enum.base) for enum in parsed.spec.enums] == [("Op", "integer"), ("T", "string")]
    zero, one = parsed.spec.enums[0].values
    assert (zero.value, zero.member, zero.number, zero.deprecated) == ("0", "ZERO", True, "Use 1.")
    assert (one.value, one.number, one.deprecated) == ("1", False, None)
