"""What the package of ``tag_by_direction/spec`` does."""

from __future__ import annotations

from tests.support.golden import Construct


def test_each_direction_has_its_key(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded("ServerEvent", '{"event":"lit"}')
    assert it == package.LitEvent()
    assert package.peek_server_type(it.to_json()) == "lit"
    assert package.peek_client_type(it.to_json()) is None


def test_the_other_too(construct: Construct) -> None:
    package = construct.package
    it = package.light()
    construct.writes(it, '{"command":"light"}')
    assert package.peek_client_type(it.to_json()) == "light"
