"""Check a document's own examples: each must decode with the imported types."""

from __future__ import annotations

from wiregen.compare.traffic.checks import Checks
from wiregen.compare.traffic.notes import Notes
from wiregen.compare.traffic.redaction import Redaction
from wiregen.compare.traffic.value_checks import Check
from wiregen.importing import Document, Draft, spec_of
from wiregen.importing.draft import EXAMPLE
from wiregen.importing.examples import examples_of
from wiregen.protocol.protocol import Protocol
from wiregen.protocol.resolve import resolve
from wiregen.protocol.types import RecordType


def note_failing_examples(document: Document, draft: Draft) -> int:
    """Note each example that does not decode. Return the number of those that do."""
    shown = list(examples_of(document))
    if not shown:
        return 0
    protocol = resolve(spec_of(draft, document))
    notes = Notes(Redaction(field for record in protocol.all_records for field in record.fields))
    checks = _checks(protocol, draft, Checks(protocol, notes))
    good = 0
    for example in shown:
        for check, takes_null in checks.get(example.schema, ())[:1]:
            if example.value is None and takes_null:
                good += 1
                continue
            notes.begin("", 1, is_deep=True)
            check(example.value, None)
            good += not notes.faults()
            for fault in notes.faults()[:1]:
                draft.notes.add(EXAMPLE, example.pointer, f"this example does not fit what was imported: {fault}")
    return good


def _checks(protocol: Protocol, draft: Draft, checks: Checks) -> dict[str, list[tuple[Check, bool]]]:
    """Return a check for each schema, by its pointer, with a flag whether the example may also be null."""
    found: dict[str, list[tuple[Check, bool]]] = {}
    ways = {way[1:]: pointer for way, pointer in draft.origins.items()}

    def add(way: tuple[str, ...], check: Check, *, takes_null: bool = False) -> None:
        if way in ways:
            found.setdefault(ways[way], []).append((check, takes_null))

    def add_fields(record: RecordType, way: tuple[str, ...]) -> None:
        for field in record.fields:
            add((*way, "fields", field.name), checks.value(field.type), takes_null=field.optional or field.nullable)

    for direction in protocol.directions:
        check = checks.direction(direction)
        for event in direction.events:
            way = ("events", direction.name, event.wire_type)
            add(way, check)
            add_fields(event.record, way)
    for record in protocol.records:
        add(("records", record.name), checks.value(record))
        add_fields(record, ("records", record.name))
    for union in protocol.unions:
        add(("unions", union.name), checks.value(union))
    return found
