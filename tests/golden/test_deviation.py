"""What the package of ``deviation/spec`` does."""

from __future__ import annotations

from tests.support.golden import Construct


def test_the_specs_own_reading_counts(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded("ServerEvent", '{"type":"weather.changed","bulletin":{"type":"report","sky":"grey"}}')
    assert it.bulletin.sky == "grey"
    assert it.bulletin.wind is None
    assert "Departs from upstream" in package.Report.__doc__
    assert "Departs from upstream" in package.Sky.__doc__
    assert "Departs from upstream" in package.WeatherChangedEvent.__doc__
