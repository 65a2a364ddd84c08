"""A protocol that changes step by step, and what ``wiregen diff`` tells of all steps together."""

from __future__ import annotations

OLD = """protocol: chat
directions:
  server: {doc: Sent by the room., union: RoomEvent, constants: RoomEventType, unknown: UnknownRoomEvent}
enums:
  Mood: {doc: How a text is meant., values: {plain: As it stands.}}
records:
  Text: {doc: Something written., fields: {mood: {type: Mood, doc: How it is meant.}}}
events:
  server:
    posted: {doc: Somebody posted something., fields: {text: {type: Text, doc: What was posted.}}}
    left: {doc: Somebody left the room.}
"""
REWORDED = OLD.replace("Something written.", "Something that was written.")
MORE = REWORDED.replace("plain: As it stands.", "plain: As it stands., joke: Not seriously.")
NEW = MORE.replace("    left: {doc: Somebody left the room.}\n", "")
BROKEN = OLD.replace("type: Mood", "type: Moood")

TOLD = """breaking:
{old}:11:5: events.server.left: removed (server events) [event-removed]
risky:
{new}:5:68: enums.Mood.values.joke: new (server events: safe to receive, risky to send) [enum-value-added]
safe:
{new}:7:3: records.Text: its doc was changed [docs-changed]
1 breaking, 1 risky, 1 safe: a major step
"""
