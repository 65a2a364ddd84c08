# From outer.yaml of the spec events_inside_events; remake: wiregen generate
"""The readers and writers of the classes in the module outer.

In writers, ``"" + value`` makes a plain ``str`` of text. On any other value it raises, like ``fail()``.
"""

from __future__ import annotations

from typing import Any

from .. import outer as models
from .._runtime.codec import decodes, encodes, new, rest_of, with_rest
from .._runtime.kinds import array, is_array, is_list, sequence
from .._runtime.scalars import string


@decodes(models.Recording, recursive=True)
def read_recording(obj: dict[str, Any]) -> models.Recording:
    model = new(models.Recording)
    model.events = [_events.read_server_event(item) for item in array(obj["events"])]
    model.asked = None
    unread = len(obj) - 1
    if (value := obj.get("asked")) is not None:
        model.asked = value if type(value) is str else _events.read_client_event(value)
        unread -= 1
    model.model_rest = rest_of("Recording", obj) if unread else None
    return model


@encodes(models.Recording)
def write_recording(model: models.Recording) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {"events": [_events.write_server_event(item) for item in sequence(model.events)]}
    if model.asked is not None:
        obj["asked"] = "" + value if isinstance(value := model.asked, str) else _events.write_client_event(value)
    return obj if model.model_rest is None else with_rest("Recording", obj, model.model_rest)


@decodes(models.EnvelopeEvent, "type", "envelope", recursive=True)
def read_envelope_event(obj: dict[str, Any]) -> models.EnvelopeEvent:
    model = new(models.EnvelopeEvent)
    model.id = string(obj["id"])
    model.payload = (
        [_events.read_server_event(item) for item in array(value)]
        if is_array(value := obj["payload"])
        else _events.read_server_event(value)
    )
    model.model_rest = None if len(obj) == 3 else rest_of("EnvelopeEvent", obj)
    return model


@encodes(models.EnvelopeEvent)
def write_envelope_event(model: models.EnvelopeEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {
        "type": "envelope",
        "id": "" + model.id,
        "payload": (
            [_events.write_server_event(item) for item in sequence(value)]
            if is_list(value := model.payload)
            else _events.write_server_event(value)
        ),
    }
    return obj if model.model_rest is None else with_rest("EnvelopeEvent", obj, model.model_rest)


@decodes(models.ReplayEvent, "type", "replay", recursive=True)
def read_replay_event(obj: dict[str, Any]) -> models.ReplayEvent:
    model = new(models.ReplayEvent)
    model.recording = read_recording(obj["recording"])
    model.model_rest = None if len(obj) == 2 else rest_of("ReplayEvent", obj)
    return model


@encodes(models.ReplayEvent)
def write_replay_event(model: models.ReplayEvent) -> dict[str, Any]:
    obj: dict[str, Any] = {"type": "replay", "recording": write_recording(model.recording)}
    return obj if model.model_rest is None else with_rest("ReplayEvent", obj, model.model_rest)


from . import events as _events  # noqa: E402  # at the end, since it imports this module
