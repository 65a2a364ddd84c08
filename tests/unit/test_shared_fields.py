"""Which fields of a direction's events can be read on its union."""

from __future__ import annotations

from pathlib import Path

import pytest

from wiregen import load
from wiregen.python.plan.shared_fields import shared_fields

PROTOCOL = """\
protocol: shared
doc: Events that share fields.
directions:
  server: {doc: Told., union: ServerEvent, constants: ServerEventType, unknown: UnknownServerEvent}
"""


def shared(folder: Path, events: list[str]) -> list[tuple[str, str, str]]:
    """Return the name, key and class of the fields that events share, each given by its fields."""
    listed = "\n".join(
        f"    event.n{number}:\n      doc: One.\n      fields: {fields}" for number, fields in enumerate(events)
    )
    (folder / "protocol.yaml").write_text(PROTOCOL)
    (folder / "server_events.yaml").write_text(f"events:\n  server:\n{listed}\n")
    (direction,) = load(folder).protocol.directions
    return [(field.name, str(field.key_literal), field.kind) for field in shared_fields(direction)]


FIELD = "{{{0}: {{type: {1}, doc: A field.}}}}"
ID, NUMBER = FIELD.format("event_id", "string"), FIELD.format("event_id", "integer")


@pytest.mark.parametrize(
    ("events", "expected"),
    [
        ([ID, ID], [("event_id", '"event_id"', "str")]),
        ([NUMBER, NUMBER], [("event_id", '"event_id"', "int")]),
        ([*[ID] * 9, "{}"], [("event_id", '"event_id"', "str")]),
        ([*[ID] * 8, "{}"], []),
        ([ID, NUMBER], []),
        ([ID], []),
        ([FIELD.format("payload", "string")] * 2, []),
        ([FIELD.format("at", "number")] * 2, []),
    ],
    ids=[
        "all",
        "all, integer",
        "nine of ten",
        "eight of nine",
        "of two types",
        "the only event",
        "as an attribute of unknown events",
        "of another type",
    ],
)
def test_a_field_is_shared_if_at_least_nine_of_ten_events_have_it_with_one_type(
    tmp_path: Path, events: list[str], expected: list[tuple[str, str, str]]
) -> None:
    assert shared(tmp_path, events) == expected


def test_an_optional_field_and_another_key_on_the_wire_are_shared_too(tmp_path: Path) -> None:
    field = "{event_id: {type: string, wire: eventId, optional: true, doc: A field.}}"
    assert shared(tmp_path, [field, field]) == [("event_id", '"eventId"', "str")]
