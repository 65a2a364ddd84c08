"""What the package of ``event_reply/spec`` does."""

from __future__ import annotations

import pytest

from tests.support.golden import GOLDEN, Construct
from tests.support.reference_sites import pages_of


def test_a_reply_is_decoded_by_a_function_named_after_the_request(construct: Construct) -> None:
    package = construct.package
    assert package.decode_stock_list_reply({"items": ["tea"]}) == package.Stock(items=["tea"])
    assert package.decode_stock_look_reply({"kind": "found"}) == package.Found()
    assert not hasattr(package, "decode_leave_reply")


def test_a_reply_with_a_fault_names_it_or_is_kept(construct: Construct) -> None:
    package = construct.package
    with pytest.raises(package.DecodeError) as refusal:
        package.decode_stock_list_reply({"items": [1]}, on_fault="keep")
    assert str(refusal.value) == "$.items[0]: expected string, got integer"
    kept = package.decode_stock_look_reply({"kind": "found", "inside": {"kind": 1}}, on_fault="keep")
    assert type(kept.inside) is package.UnknownLookup


def test_the_page_of_a_request_says_what_it_is_answered_with() -> None:
    page = pages_of(GOLDEN / "event_reply" / "spec")["docs/events/client.md"]
    assert page.count("Answered with ") == 2
