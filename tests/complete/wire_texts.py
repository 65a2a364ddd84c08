"""The complete protocol with other texts on its wire, and all that its package can be seen to do with them."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.complete import Stop, complete_files, text_places
from tests.complete.editing import found, put, rename
from tests.support.hostile_texts import hostile

ON_THE_WIRE = {
    "allowed_variants.*.when key",
    "content",
    "context.drop_prefix",
    "enum.values key",
    "extract.event",
    "field.default key",
    "field.default",
    "field.example",
    "field.pattern",
    "file.events.* key",
    "file.names.* key",
    "fluent_builder.presets",
    "tag_values key",
    "tag_values.*",
    "shorthand.builds",
    "tag_keys",
    "wire_name",
}
"""What the texts are for that go over the wire."""


class WireTexts:
    """The texts of the complete protocol that go over the wire, each with a hostile one to are in its place."""

    def __init__(self, shift: int) -> None:
        values = ("plain", "in_jest", "left", "right", "red", "blue", "home", "Note", "said", "abc", "seen", "post.")
        self.values = {text: _constant(hostile(shift + 7 * number)) for number, text in enumerate(values)}
        tags = ("text", "picture", "post.done", "room.closed", "post", "picture.drawn", "jump", "leap")
        for number, text in enumerate(tags):
            self.values[text] = f"T{number}{hostile(shift + 5 * number)}"
        fields = sorted({str(stop.value) for stop in text_places() if _is_field(stop)})
        self.keys = {name: hostile(shift + number) for number, name in enumerate(fields)}
        self.keys["the title"] = self.keys["title"]
        self.keys |= {key: f"C{number}{hostile(shift)}" for number, key in enumerate(("circle", "to", "move"))}
        self.keys |= {"kind": f"K{hostile(shift)}", "sort": f"S{hostile(shift + 1)}", "seen": self.values["seen"]}

    def files(self) -> dict[str, Any]:
        """Return the files of the protocol with the new texts on the wire, and all names in Python as they were."""
        files = complete_files()
        topic = files["chat/talk.yaml"]
        topic["events"]["server"]["post.done"]["name"] = "PostDoneEvent"
        topic["events"]["server"]["picture.drawn"]["name"] = "PictureDrawnEvent"
        topic["events"]["client"]["post"]["name"] = "PostEvent"
        names = files["chat/python.yaml"]["names"]
        names["server"][self.values["post.done"]] = {"builder": "post_done"}
        names["server"][self.values["picture.drawn"]] = {"builder": "picture_drawn"}
        names["client"] = {self.values["post"]: {"builder": "post"}}
        for stop in reversed(text_places()):
            if _is_field(stop):
                found(files, stop.way)["wire"] = self.keys[stop.value]
            elif stop.meaning == "enum.values key":
                named = found(files, stop.way)
                if isinstance(named, str):
                    put(files, stop.way, {"name": stop.value.upper(), "doc": named})
            if stop.meaning == "names" and stop.way[-2] == "events":
                put(files, stop.way, self.values[stop.value])
            if stop.meaning == "field.pattern":
                put(files, stop.way, re.escape(self.values["abc"]))
            elif stop.meaning in ON_THE_WIRE - {"wire_name"} and not stop.value.startswith("$"):
                new = (self.keys if stop.meaning in ("content", "tag_keys", "tag_values key") else self.values)[
                    stop.value
                ]
                (rename if stop.is_key else put)(files, stop.way, new)
        return files

    def on_the_wire(self, value: Any) -> Any:
        """Return a JSON value of the protocol as it is with the new texts."""
        if isinstance(value, dict):
            return {self.keys.get(key, key): self.on_the_wire(item) for key, item in value.items()}
        if isinstance(value, list):
            return [self.on_the_wire(item) for item in value]
        return self.values.get(value, value) if isinstance(value, str) else value


def _constant(text: str) -> str:
    """Return a text as a shorthand takes it for a constant: with a dollar in front it would be a parameter."""
    return f"US{text}" if text.startswith("$") else text


def _is_field(stop: Stop) -> bool:
    return stop.is_key and stop.way[-2] == "fields"


def behaviour(package: Any, wire: Callable[[Any], Any]) -> Iterator[object]:
    """Yield as JSON what a package does with values of the protocol that ``wire`` turns into those on its wire."""
    picture = {"sort": "picture", "png": "AAAA", "side": "left", "caption": None}
    content: dict[str, Any] = {"sort": "text", "text": "hi", "mood": "in_jest", "later": 1}
    posted = {"kind": "post.done", "event_id": "e", "room": "r", "post_id": "p", "content": content}
    frame = json.dumps(wire(posted))
    event = package.decode_room_event(frame)
    yield json.loads(package.encode(event))
    yield [event.event_type(), event.to_event_type().as_str(), package.peek_type(frame), type(event).__name__]
    yield list(event.get_posting())[:1]
    assert event.content.mood is package.Mood.JOKE
    assert event == package.room_event_from_dict(event.to_dict()) == package.post_done("e", "r", "p", event.content)
    enums = (package.Mood, package.PictureSide, package.RoomEventType, package.MemberEventType)
    yield [[str(member.value) for member in enum] for enum in enums]

    shapes = [{"circle": {"radius": 1.5}, "layer": 2}, {"lettering": None, "later": 1}, {"later": {"circle": 2}}]
    leap = {"move": "leap", "layer": 3, "to": {"place": {"x": 1, "colour": "red"}}}
    drawn = {"kind": "picture.drawn", "event_id": "e", "room": "r", "shapes": shapes, "move": leap}
    event = package.decode_room_event(json.dumps(wire(drawn)))
    assert [type(shape).__name__ for shape in event.shapes] == ["Circle", "Caption", "UnknownShape"]
    assert (event.shapes[0].layer, type(event.move).__name__) == (2, "Jump")
    yield json.loads(package.encode(event))
    event = package.decode_room_event(frame)

    message = {"the title": "t", "parts": [content, picture], "links": ["a"], "token": "abc", "extra": {"seen": []}}
    message |= {"origin": {"x": 1, "colour": "red"}, "mood": "in_jest", "labels": {"a": "b"}, "size": "9"}
    sent = package.decode_member_event(json.dumps(wire({"kind": "post", "message": message, "to": ["m"]})))
    sent.validate()
    yield json.loads(package.encode(sent))
    sent.message.mood = package.Mood.PLAIN
    sent.message.token = "no match"
    with pytest.raises(package.ValidationError) as violated:
        sent.validate()
    yield len(violated.value.faults)

    yield package.quick_note("hi").to_dict()
    yield package.MessageBuilder("t", [package.Text(text="hi")]).build().to_dict()
    yield package.AnyContent.from_dict(wire({"sort": "text", "text": "hi"})).to_content().to_dict()
    with pytest.raises(package.DecodeError) as refused:
        package.decode_room_event(json.dumps(wire({"kind": "post.done", "content": {"sort": "picture", "png": 7}})))
    yield [fault.message for fault in refused.value.faults]
    yield repr(event).count("hi")
