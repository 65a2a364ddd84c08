"""However many faults there are, an error lists the first thousand and says how many more."""

from __future__ import annotations

import json
from typing import Any

import pytest

MANY = 2500


def listed(paths: list[str], message: str) -> list[str]:
    """Return how the faults of these paths are listed."""
    return [*(f"{path}: {message}" for path in paths[:1000]), f"$: {MANY - 1000:,} more faults"]


def test_an_error_lists_a_thousand_faults_and_how_many_more(rt: Any) -> None:
    value = {"type": "message", "role": "user", "content": [7] * MANY}
    faults = listed([f"$.content[{index}]" for index in range(MANY)], "expected object, got integer")
    with pytest.raises(rt.DecodeError) as refused:
        rt.MessageItem.from_dict(value)
    assert [str(fault) for fault in refused.value.faults] == faults
    assert str(refused.value) == "\n".join(faults)
    kept = rt.decode_realtime_conversation_item(json.dumps(value), on_fault="keep")
    assert [str(fault) for fault in kept.faults] == faults
    assert kept.to_dict() == value


def test_encoding_and_validating_do_so_too(rt: Any) -> None:
    message = rt.MessageItem(role="user", content=[7] * MANY)
    faults = listed([f"$.content[{index}]" for index in range(MANY)], "expected RealtimeContentPart, got int")
    for check, error in ((rt.encode, rt.EncodeError), (rt.MessageItem.validate, rt.ValidationError)):
        with pytest.raises(error) as refused:
            check(message)
        assert [str(fault) for fault in refused.value.faults] == faults


def test_each_object_that_is_kept_has_its_own_faults(rt: Any) -> None:
    items = [{"type": "message", "role": "user", "content": [index]} for index in range(MANY)]
    value = {"type": "response.done", "event_id": "e", "response": {"output": items}}
    event = rt.decode_server_event(json.dumps(value), on_fault="keep")
    paths = [fault.path for item in event.response.output for fault in item.faults]
    assert paths == [f"$.response.output[{index}].content[0]" for index in range(MANY)]
    with pytest.raises(rt.ValidationError) as broken:
        event.validate()
    assert len(broken.value.faults) == 1001
