"""What the package of ``deprecated/spec`` does."""

from __future__ import annotations

from tests.support.golden import Construct


def test_docstrings_say_it_and_everything_works_as_before(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded("ClientEvent", '{"type":"lamp.on","colour":"crimson","hue":"red"}')
    assert "Deprecated: Use lamp.set instead." in package.LampOnEvent.__doc__
    assert "Deprecated: Use lamp.set instead." in package.lamp_on.__doc__
    assert "Deprecated: Lamps have no bulbs any more." in package.Bulb.__doc__
    assert it.colour is package.Colour.CRIMSON
