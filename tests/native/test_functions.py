"""Native functions look and behave as the pure ones that they stand for."""

from __future__ import annotations

import copy
import gc
import inspect
import json
import pickle
import typing
import weakref
from typing import Any

import pytest

import openai_realtime as rt
from openai_realtime import decoders
from openai_realtime._runtime import entry
from tests.native.subjects import Subject

DELTA = (
    b'{"type":"response.output_text.delta","event_id":"e","response_id":"r","item_id":"i","output_index":0,'
    b'"content_index":0,"delta":"a"}'
)
FAULTY = b'{"type":"error","event_id":5}'


@pytest.fixture
def decode(realtime: Subject) -> Any:
    """The native ``decode_server_event``."""
    load = lambda: decoders.decode_server_event  # noqa: E731  # as a package gives it
    return realtime.plan.decoder("ServerEvent", "decode_server_event", "openai_realtime", load)


@pytest.fixture
def encode(realtime: Subject) -> Any:
    """The native ``encode``."""
    return realtime.plan.encoder("encode", "openai_realtime", lambda: entry.encode)


def test_the_signature_and_the_docstring_are_those_of_the_pure_function(decode: Any) -> None:
    pure = decoders.decode_server_event
    assert inspect.signature(decode) == inspect.signature(pure)
    assert typing.get_type_hints(decode).keys() == {"data", "on_fault", "return"}
    assert (decode.__doc__, decode.__name__, decode.__qualname__) == (pure.__doc__, pure.__name__, pure.__qualname__)
    assert (decode.__wrapped__, decode.__module__) == (pure, "openai_realtime")
    assert repr(decode) == "<native function openai_realtime.decode_server_event>"


def test_functions_are_pickled_by_name(decode: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rt, "decode_server_event", decode)
    assert pickle.loads(pickle.dumps(decode)) is decode
    assert copy.deepcopy(decode) is decode
    assert weakref.ref(decode)() is decode


def test_the_pure_function_is_loaded_for_a_fault_and_not_before(realtime: Subject) -> None:
    loaded: list[str] = []

    def load() -> Any:
        loaded.append("pure")
        return decoders.decode_server_event

    decode = realtime.plan.decoder("ServerEvent", "decode_server_event", "openai_realtime", load)
    assert decode(DELTA) == decode(DELTA, on_fault="keep")
    assert loaded == []
    for _ in range(2):
        with pytest.raises(rt.DecodeError, match=r"\$\.event_id: expected string, got integer"):
            decode(FAULTY)
    assert loaded == ["pure"]


def test_long_lists_of_variants_whose_tag_is_not_their_first_key_are_taken(realtime: Subject) -> None:
    item = {"id": "item_1", "object": "realtime.item", "type": "message", "role": "assistant", "content": []}
    response = {"id": "resp_1", "output": [item] * 1_000}
    frame = json.dumps({"type": "response.done", "event_id": "e", "response": response})
    load = lambda: pytest.fail("the pure function was asked for")  # noqa: E731  # as a package gives it
    event = realtime.plan.decoder("ServerEvent", "decode_server_event", "openai_realtime", load)(frame)
    assert [found.id for found in event.response.output] == ["item_1"] * 1_000


def test_faults_are_kept_as_the_pure_function_keeps_them(decode: Any) -> None:
    kept, expected = decode(FAULTY, on_fault="keep"), decoders.decode_server_event(FAULTY, on_fault="keep")
    assert isinstance(expected, rt.UnknownServerEvent)
    assert type(kept) is rt.UnknownServerEvent
    assert kept == expected
    assert kept.faults == expected.faults != ()


def test_what_is_taken_has_no_faults(decode: Any) -> None:
    assert decode(b'{"type":"later"}').faults == ()


@pytest.mark.parametrize(
    ("given", "named"),
    [((), {}), ((DELTA, 5), {}), ((DELTA,), {"on_fault": "bogus"}), ((DELTA,), {"other": 1}), ((None,), {})],
)
def test_a_wrong_call_raises_what_the_pure_function_raises(
    decode: Any, given: tuple[Any, ...], named: dict[str, Any]
) -> None:
    pure: Any = decoders.decode_server_event
    with pytest.raises(Exception) as expected:  # noqa: PT011  # whatever the pure one raises
        pure(*given, **named)
    with pytest.raises(expected.type) as found:
        decode(*given, **named)
    assert str(found.value) == str(expected.value)


def test_arguments_by_name_are_taken(decode: Any, encode: Any) -> None:
    event = decode(data=DELTA, on_fault="keep")
    assert encode(model=event) == encode(event) == DELTA


def test_an_error_of_encoding_names_the_path(decode: Any, encode: Any) -> None:
    event = decode(DELTA)
    event.delta = 5
    with pytest.raises(rt.EncodeError, match=r"\$\.delta: expected string, got int"):
        encode(event)


def test_no_code_runs_while_a_model_is_written(realtime: Subject) -> None:
    compared: list[object] = []

    class Hostile(str):
        """The key of a field, whose comparison could free what is being written."""

        __slots__ = ()
        __hash__ = str.__hash__

        def __eq__(self, other: object) -> bool:
            compared.append(other)
            return False

    event = realtime.plan.try_decode("ServerEvent", b'{"type":"response.done","event_id":"e","response":{}}')
    for rest in (
        realtime.rest({}, frozenset({Hostile("status"), "id"})),
        realtime.rest({}, frozenset(), frozenset({Hostile("status")})),
        realtime.rest({Hostile("status"): 1}, frozenset()),
    ):
        event.response.model_rest = rest
        compared.clear()
        assert realtime.plan.try_encode(event) is NotImplemented
        assert compared == []


def test_integers_that_python_code_might_read_or_write_are_left_to_the_pure_codec(realtime: Subject) -> None:
    plan, frame = realtime.plan, '{"type":"later","x":%d}'
    largest = plan.try_decode("ServerEvent", frame % (10**308 - 1))
    assert json.loads(plan.try_encode(largest))["x"] == 10**308 - 1
    assert plan.try_decode("ServerEvent", frame % 10**308) is NotImplemented
    for beyond in (10**309, -(10**309)):
        largest.payload["x"] = beyond
        assert plan.try_encode(largest) is NotImplemented


def test_views_of_any_shape_are_read_as_their_bytes(realtime: Subject) -> None:
    padded = DELTA + b" " * (-len(DELTA) % 8)
    event = realtime.plan.try_decode("ServerEvent", DELTA)
    released = memoryview(bytearray(DELTA))
    released.release()
    views = (
        memoryview(padded).cast("I"),
        memoryview(padded).cast("B", (len(padded) // 8, 8)),
        memoryview(bytes(byte for pair in zip(DELTA, DELTA, strict=True) for byte in pair))[::2],
        memoryview(DELTA[::-1])[::-1],
    )
    assert [realtime.plan.try_decode("ServerEvent", view) for view in views] == [event] * len(views)
    assert realtime.plan.try_decode("ServerEvent", released) is NotImplemented


def test_a_collection_on_the_way_may_decode_and_encode_and_sees_whole_models_only(realtime: Subject) -> None:
    plan, item = realtime.plan, '{"x":[{}],"type":"message","role":"user","content":[{"type":"input_text"}],"id":null}'
    frame = f'{{"type":"response.done","event_id":"e","response":{{"output":[{",".join([item] * 6)}]}}}}'
    expected, seen = plan.try_decode("ServerEvent", frame), []

    def look(phase: str, _: object) -> None:
        for model in (each for each in gc.get_objects() if isinstance(each, realtime.model)):
            seen.append(repr(model) + repr(model.model_rest))
        plan.try_encode(plan.try_decode("ServerEvent", DELTA if phase == "start" else frame))

    gc.collect()
    gc.freeze()
    threshold = gc.get_threshold()
    gc.callbacks.append(look)
    gc.set_threshold(5)
    try:
        found = [plan.try_decode("ServerEvent", frame) for _ in range(2)]
    finally:
        gc.callbacks.remove(look)
        gc.set_threshold(*threshold)
        gc.unfreeze()
    assert found == [expected] * 2
    assert seen


def test_the_collector_sees_the_models_and_frees_their_cycles(decode: Any) -> None:
    event = decode(DELTA)
    assert gc.is_tracked(event)

    class Marked(dict[str, Any]):
        """A dict that can be watched."""

    event.model_extra["x"] = marked = Marked(event=event)
    watched = weakref.ref(marked)
    del event, marked
    gc.collect()
    assert watched() is None


def test_a_copy_of_a_model_is_independent_of_it(decode: Any) -> None:
    event = decode(DELTA.replace(b'"delta"', b'"x":{"a":[1]},"delta"'))
    for other in (copy.deepcopy(event), pickle.loads(pickle.dumps(event))):
        assert other == event
        other.model_extra["x"]["a"].append(2)
    assert event.model_extra == {"x": {"a": [1]}}
