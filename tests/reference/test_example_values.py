"""Example values: whatever the spec says of a field, there is a value that the package calls valid."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.faults import write_spec
from tests.support.effort import sampled
from tests.support.golden import CONSTRUCTS
from tests.support.rows import each_row
from wiregen import load
from wiregen.pipeline import rendered
from wiregen.reference.example_values import example_calls
from wiregen.reference.payloads import make_payloads


def payloads(folder: Path) -> dict[str, Any]:
    """Return the example of every class of a spec; one that is not valid raises."""
    package = load(folder)
    names = package.api.names
    builders = {event.record: builder.name.text for event, builder in package.api.builders.items()}
    examples = make_payloads(rendered(package), example_calls(package.protocol, builders, names.text))
    return {record.name: json.loads(text) for record, text in examples.items()}


@each_row("folder", sampled(CONSTRUCTS, 6), ids=lambda folder: folder.name)
def test_a_construct_of_the_dialect_has_valid_examples(folder: Path) -> None:
    records = load(folder / "spec").protocol.all_records
    assert payloads(folder / "spec").keys() == {record.name for record in records}


@pytest.mark.parametrize(
    ("field", "expected"),
    [
        ("id: {type: string, doc: d.}", "record_1"),
        ("item_id: {type: string, doc: d.}", "item_1"),
        ("image_url: {type: string, doc: d.}", "https://example.com/"),
        ("server_label: {type: string, doc: d.}", "server label"),
        ("label: {type: string, max_length: 3, doc: d.}", "lab"),
        ("label: {type: string, min_length: 7, doc: d.}", "labella"),
        ("audio: {type: string, bulk: true, doc: d.}", "UklGRg=="),
        ("code: {type: string, pattern: 'ab{3}', doc: d.}", "abbb"),
        ("label: {type: string, optional: true, default: none, doc: d.}", "none"),
        ("item_index: {type: integer, doc: d.}", 0),
        ("count: {type: integer, doc: d.}", 1),
        ("count: {type: integer, min: 5, doc: d.}", 5),
        ("share: {type: number, max: 0.5, doc: d.}", 0.5),
        ("expires_at: {type: integer, doc: d.}", 1767225600),
        ("rate: {type: integer, optional: true, default: 24000, doc: d.}", 24000),
        ("on: {type: boolean, optional: true, default: false, doc: d.}", False),
        ("names: {type: 'list[string]', min_items: 2, max_value_length: 3, doc: d.}", ["nam", "nam"]),
        ("notes: {type: 'map[string]', max_key_length: 2, doc: d.}", {"_1": "notes"}),
        ("limit: {type: 'integer | string', doc: d.}", 1),
        ("schema: {type: any, doc: d.}", {"key": "value"}),
    ],
)
def test_a_value_is_chosen_by_the_name_the_default_and_the_bounds_of_its_field(
    field: str, expected: object, tmp_path: Path
) -> None:
    files = {"protocol.yaml": "protocol: p\n", "things.yaml": f"records:\n  Record: {{doc: d., fields: {{{field}}}}}\n"}
    (value,) = payloads(write_spec(tmp_path / "p", files))["Record"].values()
    assert value == expected
