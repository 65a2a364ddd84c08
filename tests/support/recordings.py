"""A small protocol, and recordings of it with what a spec may leave unsaid."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tests.faults import write_spec
from wiregen.protocol.protocol import Protocol
from wiregen.protocol.resolve import resolve
from wiregen.spec.folder import read_folder
from wiregen.spec.parser import parse

SPEC = """\
protocol: chat
directions:
  server: {doc: From the server., union: ServerEvent, constants: ServerEventType, unknown: UnknownServerEvent}
  client: {doc: From the client., union: ClientEvent, constants: ClientEventType, unknown: UnknownClientEvent}
enums:
  Mood: {doc: A mood., values: {calm: Calm.}}
  Level: {doc: A level., closed: true, type: integer, values: {1: {name: LOW, doc: Low.}, 2: {name: HIGH, doc: High.}}}
groups:
  sent: {fields: {event_id: {type: string, doc: Its number.}}}
records:
  Post:
    doc: A post.
    fields:
      text: {type: string, doc: What it says.}
      mood: {type: Mood, optional: true, doc: Its mood.}
      parts: {type: "list[Part]", optional: true, doc: Its parts.}
      size: {type: integer | string, optional: true, doc: Its size.}
      key: {type: "map[string]", optional: true, secret: true, doc: What opens it.}
      place: {type: string, optional: true, nullable: true, doc: Where it is.}
      level: {type: Level, optional: true, doc: Its level.}
      quote: {type: Words, optional: true, doc: Words of others.}
      more: {type: any, optional: true, doc: Anything.}
      answers: {type: "list[Post]", optional: true, doc: Its answers.}
  Words: {doc: Words., tag: {kind: words}, fields: {said: {type: string, doc: What was said.}}}
unions:
  Part: {doc: A part., tag: kind, variants: [Words]}
events:
  server:
    posted: {doc: A post is there., include: [sent], fields: {post: {type: Post, doc: The post.}}}
    left: {doc: Somebody left., include: [sent]}
    hello: {doc: A greeting., include: [sent]}
  client:
    post: {doc: Make a post., fields: {post: {type: Post, doc: The post.}}}
    hello: {name: GreetingEvent, doc: A greeting., fields: {name: {type: string, doc: Who greets.}}}
"""


def deep_post(levels: int) -> dict[str, Any]:
    """Return a post with answers that nest."""
    post: dict[str, Any] = {"text": "a", "more": {"any": [1]}}
    for _ in range(levels // 2):
        post = {"text": "a", "answers": [post]}
    return post


FOUND: dict[str, tuple[dict[str, Any], str]] = {
    "a field that is missing": (
        {"type": "posted", "event_id": "e", "post": {}},
        "records.Post.fields.text: missing, in 1 frame, at $.post.text [fault]",
    ),
    "another kind of value": (
        {"type": "posted", "event_id": 7, "post": {"text": "a"}},
        "events.server.posted.fields.event_id: expected string, got integer, in 1 frame, at $.event_id [fault]",
    ),
    "none of several kinds": (
        {"type": "posted", "event_id": "e", "post": {"text": "a", "size": []}},
        "records.Post.fields.size: expected integer or string, got array, in 1 frame, at $.post.size [fault]",
    ),
    "an item of a list without its tag": (
        {"type": "posted", "event_id": "e", "post": {"text": "a", "parts": [{"said": "b"}]}},
        "unions.Part: missing, in 1 frame, at $.post.parts[0].kind [fault]",
    ),
    "a fault inside a secret": (
        {"type": "posted", "event_id": "e", "post": {"text": "a", "key": {"sk-123": 7}}},
        "records.Post.fields.key[]: expected string, got integer, in 1 frame, at $.post.key [fault]",
    ),
    "another value of a closed enum": (
        {"type": "posted", "event_id": "e", "post": {"text": "a", "level": 3}},
        "records.Post.fields.level: expected one of 2 values, got another integer, in 1 frame, at $.post.level [fault]",
    ),
    "another kind of value for an enum": (
        {"type": "posted", "event_id": "e", "post": {"text": "a", "level": "1"}},
        "records.Post.fields.level: expected integer, got string, in 1 frame, at $.post.level [fault]",
    ),
    "another tag than that of the one record": (
        {"type": "posted", "event_id": "e", "post": {"text": "a", "quote": {"kind": "sound", "said": "b"}}},
        "records.Words.tag: expected 'words', got another string, in 1 frame, at $.post.quote.kind [fault]",
    ),
    "levels without end": (
        {"type": "posted", "event_id": "e", "post": deep_post(100)},
        "frames: nested too deeply: more than 100 levels, in 1 frame, at $ [fault]",
    ),
    "a frame without a type": (
        {"event_id": "e"},
        "frames: missing, in 1 frame, at $.type [fault]",
    ),
    "an event": (
        {"type": "ping", "at": 12},
        'events.*.ping: once, such as {"type": "ping", "at": 12}, at $ [unknown-event]',
    ),
    "a variant": (
        {"type": "posted", "event_id": "e", "post": {"text": "a", "parts": [{"kind": "sound", "link": "b"}]}},
        'unions.Part.variants.sound: once, such as {"kind": "sound", "link": "b"}, at $.post.parts[0] '
        "[unknown-variant]",
    ),
    "a field": (
        {"type": "posted", "event_id": "e", "post": {"text": "a", "by Whom": "Ann"}},
        "records.Post.fields.by Whom: once, such as \"Ann\", at $.post['by Whom'] [unknown-field]",
    ),
    "a field that looks secret": (
        {"type": "left", "event_id": "e", "apiKey": "sk-123"},
        'events.server.left.fields.apiKey: once, such as "[REDACTED]", at $.apiKey [unknown-field]',
    ),
    "a value of an enum": (
        {"type": "posted", "event_id": "e", "post": {"text": "a", "mood": "loud"}},
        'enums.Mood.values.loud: once, such as "loud", at $.post.mood [unknown-value]',
    ),
}
"""By name: a frame of which the spec leaves one thing unsaid, and what is reported of it."""

SOUND = {"type": "posted", "event_id": "e", "post": {"text": "a", "mood": "calm", "size": 1.0, "place": None}}


def protocol_in(folder: Path) -> Protocol:
    """Write the spec into a folder, and return its protocol."""
    return resolve(parse(read_folder(write_spec(folder / "spec", {"protocol.yaml": SPEC}))))


def recording(*frames: object) -> bytes:
    """Return frames as the lines of a recording."""
    return b"".join(json.dumps(frame).encode() + b"\n" for frame in frames)
