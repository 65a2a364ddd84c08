"""Frames as servers and clients in use send them: none is lost, and each is what the fixture says, in both APIs.

A fixture names its public source. Beside each frame stands the class that it decodes to, or the faults for which it is
refused.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.support.json_values import same_json
from tests.support.packages import ROOT
from tests.support.rows import each_row

SERVERS = sorted((ROOT / "tests" / "wire_servers").glob("*.json"))


def decode(package: Any, prefix: str, row: Any) -> Any:
    """Decode the frame of a row."""
    return getattr(package, f"decode_{prefix}{row['direction']}_event")(json.dumps(row["frame"]))


def holds(package: Any, prefix: str, expected: Any, row: Any) -> None:
    """Assert that a frame is what its row says."""
    if isinstance(expected, list):
        with pytest.raises(package.DecodeError) as refused:
            decode(package, prefix, row)
        assert [str(fault) for fault in refused.value.faults] == expected
        return
    event = decode(package, prefix, row)
    assert type(event).__name__ == expected
    assert same_json(json.loads(package.encode(event)), row["frame"])
    assert same_json(event.to_dict(), row["frame"])


@each_row("path", SERVERS, ids=lambda path: path.stem)
def test_the_api_of_today_reads_what_servers_send(rt: Any, path: Path) -> None:
    for row in json.loads(path.read_bytes())["frames"]:
        holds(rt, "", row["ga"], row)


@each_row("path", SERVERS, ids=lambda path: path.stem)
def test_the_preview_api_reads_what_servers_send(beta: Any, path: Path) -> None:
    for row in json.loads(path.read_bytes())["frames"]:
        holds(beta, "", row["beta"], row)


@each_row("path", SERVERS, ids=lambda path: path.stem)
def test_a_session_without_a_type_is_one_of_speech(rt: Any, path: Path) -> None:
    rows = [row for row in json.loads(path.read_bytes())["frames"] if isinstance(row["ga"], str)]
    for row in rows:
        sent = row["frame"].get("session")
        if isinstance(sent, dict) and "type" not in sent and row["frame"]["type"].startswith("session."):
            session = decode(rt, "", row).session
            expected = (
                rt.RealtimeSessionCreateResponse if row["direction"] == "server" else rt.RealtimeSessionCreateRequest
            )
            assert type(session) is expected
            assert (session.type, session.instructions) == ("realtime", sent.get("instructions"))
            assert "type" not in session.to_dict()


@each_row("path", SERVERS, ids=lambda path: path.stem)
def test_the_preview_api_refuses_nothing(path: Path) -> None:
    assert [row for row in json.loads(path.read_bytes())["frames"] if isinstance(row["beta"], list)] == []


@pytest.mark.parametrize(
    "name", ["openai", "azure", "xai", "sarvam", "inworld", "mlx_audio", "openai_javascript_client"]
)
def test_what_speaks_the_api_of_today_is_never_refused(name: str) -> None:
    rows = json.loads((ROOT / "tests" / "wire_servers" / f"{name}.json").read_bytes())["frames"]
    assert [row for row in rows if isinstance(row["ga"], list)] == []


@each_row("path", SERVERS, ids=lambda path: path.stem)
def test_every_fixture_names_its_public_source(path: Path) -> None:
    fixture = json.loads(path.read_bytes())
    assert fixture["server"] != ""
    assert "/" in fixture["source"] or "Model Studio" in fixture["source"]
