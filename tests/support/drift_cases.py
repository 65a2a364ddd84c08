"""A small spec, what upstream says of the same under other names, and changes of that with the report of each."""

from __future__ import annotations

from typing import Any

SPEC = """\
protocol: chat
doc: Talk.
directions:
  server: {doc: From the server., union: ServerEvent, constants: ServerEventType, unknown: UnknownServerEvent}
  client: {doc: From the client., union: ClientEvent, constants: ClientEventType, unknown: UnknownClientEvent}
enums:
  Mood: {doc: A mood., values: {calm: Calm., loud: Loud.}}
records:
  Post:
    doc: A post.
    fields:
      text: {type: string, max_length: 100, doc: What it says.}
      mood: {type: Mood, optional: true, default: calm, doc: Its mood.}
      note: {type: string, optional: true, nullable: true, doc: A note.}
      parts: {type: "list[Part]", doc: Its parts.}
      near: {type: "Post | string", optional: true, doc: "Another post, or its name."}
  Words: {doc: Words., tag: {kind: words}, fields: {said: {type: string, doc: What was said.}}}
  Picture: {doc: A picture., tag: {kind: picture}, fields: {link: {type: string, doc: Where it is.}}}
  Place:
    doc: A place.
    fields:
      city: {type: string, doc: Its city.}
      land: {type: string, optional: true, doc: Its land.}
      zone: {type: string, optional: true, format: uri, doc: Its zone.}
unions:
  Part: {doc: A part., tag: kind, variants: [Words, Picture]}
events:
  server:
    post.created: {doc: A post is there., fields: {post: {type: Post, doc: The post.}}}
    post.gone: {doc: A post is gone., fields: {name: {type: string, doc: Its name.}}}
    post.hidden: {doc: A post does not show.}
  client:
    post.hide: {doc: Do not show a post.}
    post.create: {doc: Make a post., fields: {post: {type: Post, doc: The post.}}}
"""

TEXT = {"type": "string"}


def closed(**properties: Any) -> dict[str, Any]:
    """Return the schema of an object that needs all its properties."""
    return {"type": "object", "properties": properties, "required": list(properties)}


def ref(name: str) -> dict[str, Any]:
    """Return a reference to another schema."""
    return {"$ref": f"#/$defs/{name}"}


UPSTREAM: dict[str, Any] = {
    "$defs": {
        "Sent": {"anyOf": [ref("MessageMade"), ref("MessageDropped"), ref("MessageHidden")]},
        "Received": {"anyOf": [ref("MakeMessage"), ref("HideMessage")]},
        "HideMessage": closed(type={"const": "post.hide"}),
        "MessageHidden": closed(type={"const": "post.hidden"}),
        "MessageMade": closed(type={"const": "post.created"}, post=ref("Message")),
        "MessageDropped": closed(type={"const": "post.gone"}, name=TEXT),
        "MakeMessage": closed(type={"const": "post.create"}, post=ref("Message")),
        "Message": {
            "type": "object",
            "required": ["text", "parts"],
            "properties": {
                "text": {"type": "string", "maxLength": 100},
                "mood": {"enum": ["calm", "loud"], "default": "calm"},
                "note": {"type": ["string", "null"]},
                "parts": {"type": "array", "items": {"anyOf": [ref("TextPiece"), ref("ImagePiece")]}},
                "near": {"anyOf": [TEXT, ref("Message")]},
            },
        },
        "Place": closed(city=TEXT) | {"properties": {"city": TEXT, "land": TEXT, "zone": TEXT}},
        "TextPiece": closed(kind={"const": "words"}, said=TEXT),
        "ImagePiece": closed(kind={"const": "picture"}, link=TEXT),
        "Sound": closed(kind={"const": "sound"}, link=TEXT),
        "MessageRead": closed(type={"const": "post.read"}, name=TEXT),
    }
}
"""What the spec says, under other names, and two schemas that nothing uses yet."""

FIELDS = ("Message", "properties")

CHANGES: dict[str, tuple[tuple[str | int, ...], Any, str, str, str]] = {
    "an event that we lack": (
        ("Sent", "anyOf"),
        [ref("MessageMade"), ref("MessageDropped"), ref("MessageHidden"), ref("MessageRead")],
        "missing",
        "server: {doc",
        "events.server.post.read: upstream has it [event-added]",
    ),
    "an optional field that we lack": (
        (*FIELDS, "likes"),
        {"type": "integer"},
        "missing",
        "Post:",
        "records.Post.fields.likes: upstream has it [field-added]",
    ),
    "a required field that we lack": (
        ("MessageDropped",),
        closed(type={"const": "post.gone"}, name=TEXT, by=TEXT),
        "missing",
        "post.gone:",
        "events.server.post.gone.fields.by: upstream has it, required [required-field-added]",
    ),
    "a value that we lack": (
        (*FIELDS, "mood", "enum"),
        ["calm", "loud", "v1.5 beta"],
        "missing",
        "Mood: {doc",
        "enums.Mood.values.v1.5 beta: upstream has it [enum-value-added]",
    ),
    "a variant that we lack": (
        (*FIELDS, "parts", "items", "anyOf"),
        [ref("TextPiece"), ref("ImagePiece"), ref("Sound")],
        "missing",
        "Part: {doc",
        "unions.Part.variants.Sound: upstream has it [variant-added]",
    ),
    "another type": (
        ("TextPiece", "properties", "said"),
        {"type": "integer"},
        "differs",
        "said: {type",
        "records.Words.fields.said: as upstream has it, the type is integer, was string [type-changed]",
    ),
    "a type that takes more": (
        ("TextPiece", "properties", "said"),
        {"type": ["integer", "string"]},
        "differs",
        "said: {type",
        "records.Words.fields.said: as upstream has it, the type is integer | string, was string [type-widened]",
    ),
    "a class for which we take text": (
        ("ImagePiece", "properties", "link"),
        ref("TextPiece"),
        "differs",
        "link: {type",
        "records.Picture.fields.link: as upstream has it, the type is upstream's TextPiece, was string [type-changed]",
    ),
    "a list of a class for which we take text": (
        ("ImagePiece", "properties", "link"),
        {"type": "array", "items": ref("TextPiece")},
        "differs",
        "link: {type",
        "records.Picture.fields.link: as upstream has it, the type is list[upstream's TextPiece], was string "
        "[type-changed]",
    ),
    "a map of a union for which we take text": (
        ("ImagePiece", "properties", "link"),
        {"type": "object", "additionalProperties": {"anyOf": [ref("TextPiece"), ref("Sound"), TEXT]}},
        "differs",
        "link: {type",
        "records.Picture.fields.link: as upstream has it, the type is map[upstream's ImagePieceLinkObject | string], "
        "was string [type-changed]",
    ),
    "no union": (
        (*FIELDS, "parts", "items"),
        TEXT,
        "differs",
        "parts: {type",
        "records.Post.fields.parts: as upstream has it, the type is list[string], was list[Part] [type-changed]",
    ),
    "a union that no import can tell": (
        (*FIELDS, "parts", "items", "anyOf"),
        [closed(said=TEXT, by=TEXT), closed(link=TEXT, by=TEXT)],
        "differs",
        "parts: {type",
        "records.Post.fields.parts: as upstream has it, the type is list[map[any]], was list[Part], but upstream "
        "says more here than an import can express [type-widened]",
    ),
    "a type in what no event needs": (
        ("Place", "properties", "city"),
        {"type": "integer"},
        "differs",
        "city: {type",
        "records.Place.fields.city: as upstream has it, the type is integer, was string [type-changed]",
    ),
    "a field that may be absent": (
        ("TextPiece", "required"),
        ["kind"],
        "differs",
        "said: {type",
        "records.Words.fields.said: as upstream has it, optional, was required [field-made-optional]",
    ),
    "a field that must be there": (
        ("Message", "required"),
        ["text", "parts", "note"],
        "differs",
        "note: {type",
        "records.Post.fields.note: as upstream has it, required, was optional [field-made-required]",
    ),
    "null refused": (
        (*FIELDS, "note"),
        TEXT,
        "differs",
        "note: {type",
        "records.Post.fields.note: upstream does not allow null, which the spec distinguishes from absent "
        "[null-lost-meaning]",
    ),
    "null taken": (
        ("TextPiece", "properties", "said"),
        {"type": ["string", "null"]},
        "differs",
        "said: {type",
        "records.Words.fields.said: as upstream has it, may be null [null-allowed]",
    ),
    "null for another thing than absent": (
        ("Place", "properties", "land"),
        {"type": ["string", "null"]},
        "differs",
        "land: {type",
        "records.Place.fields.land: upstream allows null, which the spec treats as absent [null-given-meaning]",
    ),
    "another bound": (
        (*FIELDS, "text", "maxLength"),
        200,
        "differs",
        "text: {type",
        "records.Post.fields.text: as upstream has it, max_length is 200, was 100 [bound-loosened]",
    ),
    "a format that we lack": (
        ("Place", "properties", "land"),
        {"type": "string", "format": "uuid"},
        "differs",
        "land: {type",
        "records.Place.fields.land: as upstream has it, the format is uuid, was none [format-added]",
    ),
    "another format": (
        ("Place", "properties", "zone"),
        {"type": "string", "format": "date-time"},
        "differs",
        "zone: {type",
        "records.Place.fields.zone: as upstream has it, the format is date-time, was uri [format-changed]",
    ),
    "another default": (
        (*FIELDS, "mood", "default"),
        "loud",
        "differs",
        "mood: {type",
        'records.Post.fields.mood: as upstream has it, the default is "loud", was "calm" [default-changed]',
    ),
    "an event that it lacks": (
        ("Sent", "anyOf"),
        [ref("MessageMade"), ref("MessageHidden")],
        "ours only",
        "post.gone:",
        "events.server.post.gone: upstream does not have it [event-removed]",
    ),
    "a field that it lacks": (
        (*FIELDS, "mood"),
        None,
        "ours only",
        "mood: {type",
        "records.Post.fields.mood: upstream does not have it [field-removed]",
    ),
    "a value that it lacks": (
        (*FIELDS, "mood", "enum"),
        ["calm"],
        "ours only",
        "loud: Loud",
        "enums.Mood.values.loud: upstream does not have it [enum-value-removed]",
    ),
    "a variant that it lacks": (
        (*FIELDS, "parts", "items"),
        ref("ImagePiece"),
        "ours only",
        "Words, Picture]",
        "unions.Part.variants.Words: upstream does not have it [variant-removed]",
    ),
}
"""By name: the place of the change and what is there then; the kind of the finding, the text at its place in the
spec, and what is said of it."""
