"""The order of events, held against ``spec/openai_realtime/state.yaml`` by the rules of ``wiregen inspect``."""

from __future__ import annotations

import logging
from functools import cache
from pathlib import Path

import openai_realtime as rt
from mock_realtime.refusals import RequestError
from wiregen.compare.order.checker import OrderChecker
from wiregen.compare.order.things import Violation
from wiregen.protocol.protocol import Protocol
from wiregen.protocol.resolve import resolve
from wiregen.spec.folder import read_folder
from wiregen.spec.parser import parse

log = logging.getLogger("mock_server")

SPEC = Path(__file__).parents[2] / "spec" / "openai_realtime"
REFUSALS = {
    "member-unknown": ("item_not_found", "item_id"),
    "begin-missing": ("response_cancel_not_active", "response_id"),
    "after-end": ("response_cancel_not_active", "response_id"),
}
"""The error code of the API for each rule that a client breaks, and the field that it names."""


@cache
def protocol() -> Protocol:
    """Return what the spec says."""
    return resolve(parse(read_folder(SPEC)))


class Order:
    """Follows the events of both sides of a session."""

    def __init__(self) -> None:
        known = protocol()
        assert known.state is not None
        self._checker = OrderChecker(known, known.state)
        self._records = {
            (direction.name, event.wire_type): event.record
            for direction in known.directions
            for event in direction.events
        }

    def check(self, event: rt.ClientEvent) -> None:
        """Take an event of the client. Raises RequestError if it is out of order."""
        for found in self._feed("client", event):
            code, param = REFUSALS.get(found.rule.name, ("invalid_value", None))
            raise RequestError(code, f"{found.text} [{found.rule.name}]", param)

    def watch(self, event: rt.ServerEvent) -> None:
        """Take an event of the server, and log what is out of order in it, as may be in a recording."""
        for found in self._feed("server", event):
            log.warning("%s [%s]", found.text, found.rule.name)

    def _feed(self, direction: str, event: rt.ClientEvent | rt.ServerEvent) -> list[Violation]:
        record = self._records.get((direction, event.type or ""))
        return [] if record is None else list(self._checker.feed(record, event.to_dict()))
