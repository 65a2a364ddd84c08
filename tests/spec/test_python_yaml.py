"""What python.yaml adds to a package: names, parameters by keyword, and helpers that take what a format stands for."""

from __future__ import annotations

import importlib
import inspect
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.faults import write_spec
from wiregen.python import helpers
from wiregen.python.package import ResolvedPackage, resolve_package
from wiregen.python.plan import plan
from wiregen.python.render import render
from wiregen.spec.folder import read_folder
from wiregen.spec.parser import parse

PROTOCOL = """\
protocol: sounds
directions:
  server: {doc: Sent by the server., union: ServerEvent, constants: ServerType, unknown: UnknownServer}
  client: {doc: Sent by the client., union: ClientEvent, constants: ClientType, unknown: UnknownClient}
groups:
  head: {fields: {id: {type: string, doc: An id.}}}
enums:
  Mood: {doc: How., values: {glad: With joy.}}
records:
  Sound:
    doc: A sound.
    fields:
      pcm: {type: string, format: base64, doc: What is heard.}
      echo: {type: string, format: base64, optional: true, nullable: true, doc: What comes back.}
      parts: {type: "list[string]", format: base64, optional: true, doc: Its parts.}
      at: {type: "map[string]", format: date, optional: true, doc: When it was heard.}
      mood: {type: Mood, optional: true, doc: How it is meant.}
events:
  server:
    sound.heard:
      doc: A sound was heard.
      include: [head]
      fields:
        pcm: {type: string, format: base64, doc: What was heard.}
        until: {type: string, format: date, optional: true, doc: How long.}
    sound.gone: {doc: A sound is gone., include: [head]}
  client:
    sound.play:
      doc: Plays a sound.
      fields:
        sound: {type: Sound, doc: The sound.}
        id: {type: string, optional: true, doc: An id.}
"""

PYTHON = """\
keyword_only: {client: [id]}
names:
  client: {sound.play: {builder: play, class: Play}}
  records: {Sound: Noise}
  enums: {Mood: Feeling}
contexts:
  Room: {doc: What is heard in a room., holds: [id], groups: [head], drop_prefix: sound.}
fluent_builders:
  NoiseMaker: {doc: Makes a noise., builds: Sound, takes: [pcm], presets: {mood: glad}, maybe: [echo]}
shorthands:
  noise:
    doc: A noise and its echo.
    parameters: {sound: string, again: string?, parts: "list[string]?"}
    builds: {Sound: {pcm: $sound, echo: $again, parts: $parts, mood: glad}}
  pair:
    doc: A noise of two parts.
    parameters: {one: string, other: string}
    builds: {Sound: {pcm: $one, parts: [$one, $other]}}
extracts:
  server:
    Heard: {doc: What was heard., event: sound.heard, fields: [pcm], test: is_heard, get: get_heard}
"""


def _resolved(folder: Path, python: str = PYTHON) -> ResolvedPackage:
    files = {"protocol.yaml": PROTOCOL, "python.yaml": python}
    return resolve_package(parse(read_folder(write_spec(folder / "sounds_spec", files))))


@pytest.fixture(scope="module")
def sounds(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """The package of the protocol above."""
    folder = tmp_path_factory.mktemp("sounds")
    package = _resolved(folder)
    model = plan(package.protocol, package.api, helpers.plan(package.helpers, package.protocol, package.api))
    for path, text in render(model).items():
        (folder / "sounds" / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / "sounds" / path).write_text(text, encoding="utf-8")
    sys.path.insert(0, str(folder))
    yield importlib.import_module("sounds")
    sys.path.remove(str(folder))
    for name in [name for name in sys.modules if name.partition(".")[0] == "sounds"]:
        del sys.modules[name]


def test_classes_and_builders_have_the_names_that_python_yaml_gives(sounds: Any) -> None:
    event = sounds.play(sounds.Noise(pcm="AA=="), id="a")
    assert type(event) is sounds.Play
    assert sounds.encode(event) == b'{"type":"sound.play","sound":{"pcm":"AA=="},"id":"a"}'
    assert sounds.Feeling.GLAD.as_str() == "glad"
    assert {"SoundPlayEvent", "sound_play", "Sound", "Mood"}.isdisjoint(dir(sounds))


def test_named_fields_are_taken_by_keyword_only(sounds: Any) -> None:
    parameters = inspect.signature(sounds.play).parameters
    assert parameters["id"].kind is inspect.Parameter.KEYWORD_ONLY
    assert parameters["sound"].kind is inspect.Parameter.POSITIONAL_OR_KEYWORD


def test_a_context_builds_the_events_of_its_groups_and_takes_the_value_of_a_format(sounds: Any) -> None:
    room = sounds.Room("r")
    assert room.heard(b"\x00", "2026-01-31").to_dict() == {
        "type": "sound.heard",
        "id": "r",
        "pcm": "AA==",
        "until": "2026-01-31",
    }
    assert room.heard("AA==").pcm == "AA=="
    assert room.gone().id == "r"


def test_a_shorthand_takes_the_value_of_a_format(sounds: Any) -> None:
    made = sounds.noise(b"\x00", again=b"\x01", parts=[b"\x02", "AA=="])
    assert (made.pcm, made.echo, made.parts, made.mood) == ("AA==", "AQ==", ["Ag==", "AA=="], sounds.Feeling.GLAD)
    assert sounds.noise("AA==").to_dict() == {"pcm": "AA==", "mood": "glad"}
    assert sounds.noise("AA==", again=None).to_dict() == {"pcm": "AA==", "echo": None, "mood": "glad"}


def test_a_parameter_that_goes_into_an_entry_too_stays_text(sounds: Any) -> None:
    assert sounds.pair("AA==", "AQ==").to_dict() == {"pcm": "AA==", "parts": ["AA==", "AQ=="]}
    assert inspect.signature(sounds.pair).parameters["one"].annotation == "str"


def test_a_fluent_builder_takes_the_value_of_a_format(sounds: Any) -> None:
    made = sounds.NoiseMaker(b"\x00").echo(b"\x01").parts(["AA=="]).add_parts(b"\x02").add_at("now", "2026-01-31")
    assert made.maybe_echo(None).build().to_dict() == {
        "pcm": "AA==",
        "echo": "AQ==",
        "parts": ["AA==", "Ag=="],
        "at": {"now": "2026-01-31"},
        "mood": "glad",
    }
    assert made.echo(None).build().echo is None


def test_an_extract_is_asked_of_every_event_of_its_direction(sounds: Any) -> None:
    heard, gone = sounds.Room("r").heard(b"\x00"), sounds.Room("r").gone()
    assert heard.is_heard()
    assert heard.get_heard() == sounds.Heard("AA==")
    assert not gone.is_heard()
    assert gone.get_heard() is None


def test_an_event_named_by_a_context_leaves_that_of_its_group(tmp_path: Path) -> None:
    python = """\
contexts:
  Room: {doc: A room., holds: [id], groups: [head]}
  Exit: {doc: An exit., holds: [id], events: [sound.gone]}
"""
    room, exit_ = _resolved(tmp_path, python).helpers.contexts
    assert [event.wire_type for event in room.events] == ["sound.heard"]
    assert [event.wire_type for event in exit_.events] == ["sound.gone"]
