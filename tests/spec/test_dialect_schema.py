"""The JSON Schema of the dialect is valid, fits the project's own spec, and has just the keys that the parser reads."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from tests.faults import HERE, FaultCase, fault_cases, write_spec
from tests.support.effort import sampled
from tests.support.packages import ROOT
from tests.support.rows import each_row
from wiregen.protocol.bounds import BOUNDS as BOUND_KINDS
from wiregen.protocol.formats import FORMATS
from wiregen.source.nodes import Entry, Mapping, Node, Sequence, plain
from wiregen.spec.declarations import BOUNDS
from wiregen.spec.folder import PYTHON_FILE, STATE_FILE, Folder, SpecFile, read_folder
from wiregen.spec.parser import parse
from wiregen.spec.structure import dialect_schema, python_schema, state_schema, structure_faults

SCHEMA: dict[str, Any] = json.loads(dialect_schema())

CASES = [case for path in sorted(HERE.glob("*.txt")) for case in fault_cases(path)]

FULL = """\
protocol: demo
doc: A demo.
docs: required
rename_all: camelCase
import: {other: [B]}
directions:
  server:
    doc: D.
    union: U
    constants: C
    unknown: X
    tagging: internal
    tag: {key: type, name: kind}
    tag_optional: true
    content: body
    envelope: [head]
    batch: true
enums:
  Role:
    doc: Who.
    type: string
    closed: true
    values: {user: {name: USER, doc: A person., deprecated: Use another.}}
    deprecated: Use another.
    deviation: {upstream: None., reason: None.}
groups:
  head: {doc: A head., include: [neck], fields: {}}
records:
  A:
    doc: A thing.
    tag: {type: a}
    has: [a]
    content:
      {name: b, type: string, doc: B., wire: B, optional: true, nullable: true, format: base64, json: A, bulk: true,
       secret: true}
    rename_all: camelCase
    layout: array
    deprecated: Use another.
    include: [head]
    fields:
      a:
        type: string
        doc: A text.
        wire: A
        optional: true
        nullable: true
        const: x
        default: x
        example: x
        format: base64
        json: A
        deprecated: Use another.
        min: 1
        max: 2
        min_length: 1
        max_length: 2
        pattern: x
        min_items: 1
        max_items: 2
        max_key_length: 1
        max_value_length: 1
        bulk: true
        secret: true
        deviation: {upstream: None., reason: None.}
    exactly_one_of: [a]
    allowed_variants: {a: {by: a, when: {x: [A]}}}
    deviation: {upstream: None., reason: None.}
unions:
  V:
    doc: A choice.
    variants: [A]
    tagging: external
    tag: [{key: type, name: kind}]
    absent: A
    tag_optional: true
    content: b
    envelope: [head]
    unknown: X
    deprecated: Use another.
    deviation: {upstream: None., reason: None.}
events:
  shared:
    a.b:
      directions: [server]
      tag: {type: a}
      has: [a]
      content: body
      reply: A
      doc: An event.
      name: Abc
      rename_all: camelCase
      layout: [a]
      deprecated: Use another.
      include: [head]
      fields: {}
      reply: A
      exactly_one_of: [a]
      allowed_variants: {}
      deviation: {upstream: None., reason: None.}
"""
"""Every key of the dialect; it makes no sense as a protocol."""

FOR_READERS_ONLY = {("group", "doc")}
"""Keys that say something to the reader of a spec and nothing to the generator."""


def _definitions() -> dict[str, dict[str, Any]]:
    """Return the schemas that list keys, by name."""
    found: dict[str, dict[str, Any]] = {"file": SCHEMA}
    found |= {name: part for name, part in SCHEMA["$defs"].items() if "properties" in part}
    found["rule"] = SCHEMA["$defs"]["allowed_variants"]["additionalProperties"]
    return found


@dataclass(frozen=True, slots=True)
class Watched(Mapping):
    """A mapping that notes which of its keys are asked for."""

    asked: set[str]

    def get(self, key: str) -> Node | None:
        self.asked.add(key)
        return next((entry.value for entry in self.entries if entry.key == key), None)


def _resolved(schema: dict[str, Any]) -> dict[str, Any]:
    reference = schema.get("$ref")
    return SCHEMA["$defs"][reference.removeprefix("#/$defs/")] if isinstance(reference, str) else schema


def _watched(node: Node, schema: dict[str, Any], asked: dict[str, set[str]]) -> Node:
    """Return a node with all mappings below it watched, each under the name of its definition."""
    schema = _resolved(schema)
    if isinstance(node, Sequence):
        return Sequence(tuple(_watched(item, schema.get("items", {}), asked) for item in node.items), node.position)
    if not isinstance(node, Mapping):
        return node
    names = [name for name, definition in _definitions().items() if definition is schema]
    inner = schema.get("additionalProperties") or {}
    entries = tuple(
        Entry(
            entry.key,
            entry.key_position,
            _watched(entry.value, schema.get("properties", {}).get(entry.key, inner), asked),
        )
        for entry in node.entries
    )
    return Watched(entries, node.position, asked.setdefault(names[0] if names else "", set()))


def _asked(folder: Path) -> dict[str, set[str]]:
    (file,) = read_folder(write_spec(folder, {"protocol.yaml": FULL})).files
    asked: dict[str, set[str]] = {}
    assert file.content is not None
    content = _watched(file.content, SCHEMA, asked)
    assert isinstance(content, Mapping)
    parsed = parse(Folder("spec", (SpecFile(file.name, content),), ()))
    assert parsed.faults == ()
    return asked


def _objects(schema: object) -> Iterator[dict[str, Any]]:
    if isinstance(schema, dict):
        if "properties" in schema:
            yield schema
        for part in schema.values():
            yield from _objects(part)


def test_the_schema_is_valid_json_schema_2020_12() -> None:
    assert SCHEMA["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    Draft202012Validator.check_schema(SCHEMA)


def _schema_of(path: Path) -> str:
    """Return the text of the schema that a file of a spec is to fit."""
    return {PYTHON_FILE: python_schema, STATE_FILE: state_schema}.get(path.name, dialect_schema)()


_read = cache(read_folder)


@each_row("path", sampled(sorted((ROOT / "spec").glob("*/*.yaml")), 4))
def test_every_file_of_the_spec_fits_the_schema(path: Path) -> None:
    (content,) = (file.content for file in _read(path.parent).files if file.name == path.name)
    assert content is not None
    schema = json.loads(_schema_of(path))
    assert [error.message for error in Draft202012Validator(schema).iter_errors(plain(content))] == []


def test_every_file_of_the_spec_names_the_schema_for_editors() -> None:
    for path in (ROOT / "spec").glob("*/*.yaml"):
        first = path.read_text(encoding="utf-8").splitlines()[0]
        prefix = "# yaml-language-server: $schema="
        assert first.startswith(prefix), path.name
        named = (path.parent / first.removeprefix(prefix)).resolve()
        assert named.read_text(encoding="utf-8") == _schema_of(path), path.name


def test_no_part_of_the_schema_lets_an_unknown_key_pass() -> None:
    assert [part.get("title") for part in _objects(SCHEMA) if part.get("additionalProperties") is not False] == []


def test_the_example_of_this_test_has_every_key(tmp_path: Path) -> None:
    (file,) = read_folder(write_spec(tmp_path / "demo", {"protocol.yaml": FULL})).files
    assert file.content is not None

    def keys(node: object) -> Iterator[str]:
        if isinstance(node, dict):
            for key, value in node.items():
                yield key
                yield from keys(value)

    every = {key for definition in _definitions().values() for key in definition["properties"]}
    assert every - set(keys(plain(file.content))) == set()


@pytest.mark.parametrize("name", _definitions())
def test_every_key_of_the_schema_is_read(name: str, tmp_path: Path) -> None:
    read = _asked(tmp_path / "demo")[name] | (set(BOUNDS) if name == "field" else set())
    for_readers = {key for owner, key in FOR_READERS_ONLY if owner == name}
    assert set(_definitions()[name]["properties"]) - read == for_readers


def test_every_key_that_is_read_is_in_the_schema(tmp_path: Path) -> None:
    known = {key for definition in _definitions().values() for key in definition["properties"]}
    asked = _asked(tmp_path / "demo")
    assert set().union(*asked.values(), BOUNDS) - known == set()


def test_the_table_of_bounds_and_the_keys_of_a_field_are_the_same() -> None:
    assert tuple(BOUND_KINDS) == BOUNDS


def test_the_schema_names_every_format() -> None:
    described = SCHEMA["$defs"]["field"]["properties"]["format"]["description"]
    assert [name for name in FORMATS if name not in described] == []


@each_row("case", CASES, ids=lambda case: case.name)
def test_a_file_has_a_fault_of_structure_if_and_only_if_the_schema_refuses_it(
    case: FaultCase, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """The schema is what editors hold a file against; the generator has a check of its own, since its messages."""
    for file in read_folder(write_spec(tmp_path_factory.mktemp("case") / "demo", case.files)).files:
        if file.content is not None:
            refused = not Draft202012Validator(SCHEMA).is_valid(plain(file.content))
            assert refused == any(structure_faults(file.content, docs_required=False)), file.name
