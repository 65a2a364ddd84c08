"""The events of a document that ``wiregen schema --as asyncapi`` wrote, distinguished as its extension says."""

from __future__ import annotations

from collections.abc import Sequence

from wiregen.importing.classes import Event, envelope
from wiregen.importing.direction import Direction, stem_of
from wiregen.importing.document import Place
from wiregen.importing.extension import extension
from wiregen.importing.messages import Messages
from wiregen.importing.naming import class_case
from wiregen.importing.types import Types


def read_exported(types: Types, direction: Direction, messages: Messages, before: list[Direction]) -> Direction:
    """Add the events to a direction and to the queue. An event that an earlier direction has is shared with it."""
    known = {event.record.folded.place.pointer: event for other in before for event in other.events.values()}
    beside = direction.framing.pop("envelope", ())
    for message in messages.all:
        place = types.folder.end(message.payload)
        event = known.get(place.pointer)
        if event is None:
            event = _event(types, direction, message.name, place, beside)
        else:
            event.directions.append(direction.name)
        direction.events[stem_of(str(event.wire), event.record.name)] = event
        types.event_places.add(place.pointer)
        if beside and direction.envelope is None:
            direction.envelope = envelope(f"{class_case(direction.name)}Envelope", event.record.folded, beside)
            types.queue.append(direction.envelope)
    return direction


def _event(types: Types, direction: Direction, wire: str, place: Place, beside: Sequence[str]) -> Event:
    said = extension(types.document, place.schema)
    folded = types.folder.fold(place)
    record = types.new_record(types.class_names[place.pointer], folded)
    number = [value for value in record.tags.values() if isinstance(value, int) and str(value) == wire]
    event = Event(number[0] if len(record.tags) == len(number) == 1 else wire, record, [direction.name])
    key, value, usual = said.get("content"), said.get("value"), direction.framing.get("content")
    event.reply = said["reply"] if isinstance(said.get("reply"), str) else None
    if isinstance(key, str) and key in folded.properties:
        record.body = types.folder.fold(folded.properties[key])
        event.content = key if usual is not None and key != usual else None
    elif isinstance(value, str) and value in folded.properties:
        record.value, record.left_out = value, record.left_out | frozenset(beside)
        event.content = value if value != usual else None
    types.queue.append(record)
    return event
