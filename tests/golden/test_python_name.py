"""What the package of ``python_name/spec`` does."""

from __future__ import annotations

from tests.support.golden import Construct


def test_the_names_of_python_yaml_are_the_ones_that_python_knows(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded("ClientEvent", '{"type":"light.set","light":{"kind":"lamp","mode":"warm"}}')
    assert type(it) is package.SetLight
    assert it == package.set_light(package.DeskLamp(mode=package.LightMode.WARM))
    assert repr(it.light) == "DeskLamp(mode='warm')"
    assert package.decode_any_light('{"kind":"lamp","mode":"warm"}') == it.light
    assert it.to_event_type() is package.ClientEventType.LIGHT_SET
