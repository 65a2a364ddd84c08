"""Any model of any class comes back from its JSON as it went, through every way in and out."""

from __future__ import annotations

import copy
import json
import pickle
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import openai_realtime as rt
from tests.json_values import same_json
from tests.packages import exported_names
from tests.strategies import models

CLASSES = sorted(
    (
        cls
        for name in exported_names(rt)
        if isinstance(cls := getattr(rt, name), type) and issubclass(cls, rt.Model) and cls is not rt.Model
    ),
    key=lambda cls: cls.__name__,
)


def without_spare_types(value: Any) -> Any:
    """Return a value as JSON text gives it: plain strings for enum members, lists for tuples."""
    return json.loads(json.dumps(value))


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__name__)
@given(data=st.data())
def test_a_model_comes_back_from_its_json_as_it_went(cls: type[rt.Model], data: st.DataObject) -> None:
    model = data.draw(models(cls))
    text = rt.encode(model)
    value = json.loads(text)
    assert b"\n" not in text
    assert same_json(without_spare_types(model.to_dict()), value)
    assert same_json(json.loads(cls.from_json(text).to_json()), value)
    assert cls.from_dict(value) == cls.from_json(text)
    for copied in (copy.deepcopy(model), pickle.loads(pickle.dumps(model))):
        assert same_json(json.loads(rt.encode(copied)), value)
    repr(model)


@pytest.mark.parametrize("direction", ["server", "client"])
@given(data=st.data())
def test_an_event_comes_back_through_its_union(direction: str, data: st.DataObject) -> None:
    events = [cls for cls in CLASSES if hasattr(cls, "event_type")]
    constants = rt.RealtimeServerEvent if direction == "server" else rt.RealtimeClientEvent
    own = [cls for cls in events if getattr(cls, "type", None) in set(constants)]
    event = data.draw(st.sampled_from(own).flatmap(models))
    decoded = getattr(rt, f"decode_{direction}_event")(rt.encode(event))
    assert type(decoded) is type(event)
    assert same_json(json.loads(rt.encode(decoded)), json.loads(rt.encode(event)))
