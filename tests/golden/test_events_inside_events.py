"""What the package of ``events_inside_events/spec`` does."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from types import GenericAlias
from typing import get_type_hints

from tests.support.golden import Construct, raised

INNER = '{"type":"envelope","id":"1","payload":[{"type":"pong","number":1},{"type":"later","x":1}]}'


def test_an_event_holds_others_of_their_classes_and_unknown_ones(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded("ServerEvent", INNER)
    assert it.payload == [
        package.pong(number=1),
        package.UnknownServerEvent(type="later", payload={"type": "later", "x": 1}),
    ]
    one = construct.decoded("ServerEvent", f'{{"type":"envelope","id":"2","payload":{INNER}}}')
    assert one.payload == it


def test_events_of_the_other_direction_may_be_there_too(construct: Construct) -> None:
    package = construct.package
    text = '{"type":"replay","recording":{"events":[],"asked":{"type":"ping"}}}'
    assert construct.decoded("ServerEvent", text).recording == package.Recording(events=[], asked=package.ping())


def test_faults_inside_have_their_whole_path(construct: Construct) -> None:
    construct.refuses(
        "ServerEvent",
        '{"type":"envelope","id":"1","payload":[{"type":"pong"},{"number":1},1]}',
        "$.payload[0].number: missing",
        "$.payload[1].type: missing",
        "$.payload[2]: expected object, got integer",
    )


def test_an_inner_event_is_kept_by_itself(construct: Construct) -> None:
    package = construct.package
    text = '{"type":"envelope","id":"1","payload":[{"type":"pong","number":1},{"type":"pong"}]}'
    it = package.decode_server_event(text, on_fault="keep")
    assert it.payload[0] == package.pong(number=1)
    assert it.payload[1].faults == (package.Fault("$.payload[1].number", "missing"),)
    construct.writes(it, text, violations=["$.payload[1].number: missing"])


def test_only_an_event_of_the_direction_is_written(construct: Construct) -> None:
    package = construct.package
    construct.writes(
        package.envelope(id="1", payload=package.pong(number=1)),
        '{"type":"envelope","id":"1","payload":{"type":"pong","number":1}}',
    )
    assert raised(package.envelope(id="1", payload=package.ping()).to_dict) == (
        "EncodeError: $.payload: expected ServerEvent or list of ServerEvent, got PingEvent"
    )


def test_the_types_of_the_fields_can_be_asked_for(construct: Construct) -> None:
    package = construct.package
    hints = get_type_hints(package.EnvelopeEvent)
    assert hints["payload"] == package.ServerEvent | GenericAlias(list, (package.ServerEvent,))


EACH_FIRST = """
import sys
from importlib import import_module
for module in ("outer", "inner", "events", "builders", "decoders", "_codec.events", "_codec.outer", "_codec.inner"):
    import_module(f"{sys.argv[1]}.{module}")
    for name in [name for name in sys.modules if name.startswith(sys.argv[1])]:
        del sys.modules[name]
"""


def test_any_module_can_be_imported_first(construct: Construct) -> None:
    folder = Path(str(construct.package.__file__)).parent
    command = [sys.executable, "-c", EACH_FIRST, folder.name]
    result = subprocess.run(command, cwd=folder.parent, capture_output=True, text=True, check=False)
    assert (result.returncode, result.stderr) == (0, "")
