"""Recordings of OpenAI Realtime against its state: sessions in order are clean, and what is planted is found."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from tests.codec.test_state import AFTER, BEFORE, DONE
from tests.support.packages import ROOT, TESTS, loaded
from wiregen.cli import main
from wiregen.compare.order.inspector import OrderInspector
from wiregen.compare.traffic.traffic import Traffic
from wiregen.protocol.protocol import Protocol

SESSION = (*BEFORE, *AFTER, DONE)
CREATED, LISTENING = BEFORE[:1], BEFORE[1:7]
CANCELLED = {"type": "response.done", "response": {"id": "resp_1", "status": "cancelled", "output": []}}
WHOLE = next(event for event in AFTER if str(event["type"]).endswith("transcript.done"))


@cache
def protocol() -> Protocol:
    return loaded(ROOT / "spec/openai_realtime").protocol


def traffic(*events: dict[str, Any], file: str = "session") -> Traffic:
    """Return what is out of order in a recording."""
    state = protocol().state
    assert state is not None
    inspector = OrderInspector(protocol(), state)
    for number, event in enumerate(events, 1):
        inspector.read(file, number, json.dumps(event).encode())
    inspector.finish()
    return inspector.traffic


def broken(*events: dict[str, Any]) -> list[str]:
    """Return the rules that a recording breaks, by what is concerned."""
    return sorted(f"{way[-1]}: {rule}" for _, (way, rule), _ in traffic(*events).findings())


def without(*kinds: str) -> list[dict[str, Any]]:
    return [event for event in SESSION if event["type"] not in kinds]


@pytest.mark.parametrize(
    "events",
    [
        pytest.param(SESSION, id="a session"),
        pytest.param((*SESSION, *SESSION), id="two connections behind each other"),
        pytest.param((*BEFORE, CANCELLED), id="a response that is cut off lacks ends"),
        pytest.param((*CREATED, LISTENING[3], *LISTENING[4:]), id="audio that the client commits itself"),
        pytest.param(({"type": "session.update", "session": {"type": "realtime"}}, *SESSION), id="both directions"),
        pytest.param(
            (
                *SESSION,
                *({"type": f"output_audio_buffer.{what}", "response_id": "resp_1"} for what in ("started", "stopped")),
            ),
            id="playback that outlives the response",
        ),
        pytest.param(
            (
                *BEFORE,
                {"type": "response.cancel", "response_id": "resp_1"},
                {"type": "response.cancel"},
                {"type": "conversation.item.truncate", "item_id": "item_2", "content_index": 0, "audio_end_ms": 1},
                CANCELLED,
            ),
            id="a client that interrupts",
        ),
    ],
)
def test_a_recording_in_order_is_clean(events: tuple[dict[str, Any], ...]) -> None:
    assert broken(*events) == []


@pytest.mark.parametrize(
    ("events", "rules"),
    [
        pytest.param(without("response.created"), {"output_item: parent-missing", "response: end-without-begin"}),
        pytest.param(without("response.done"), {"response: end-missing"}),
        pytest.param(without("response.content_part.done"), {"output_item: parent-outlived"}),
        pytest.param((*SESSION, WHOLE), {"transcript: after-end"}),
        pytest.param(
            [{**event, "transcript": "Good evening."} if event is WHOLE else event for event in SESSION],
            {"transcript: whole-differs", "transcript: snapshot-differs"},
        ),
        pytest.param((*SESSION, BEFORE[5]), {"conversation: member-repeated"}),
        pytest.param(
            (*SESSION, {"type": "conversation.item.deleted", "item_id": "item_9"}), {"conversation: member-unknown"}
        ),
        pytest.param(
            (*SESSION, {"type": "conversation.item.delete", "item_id": "item_9"}), {"conversation: member-unknown"}
        ),
        pytest.param((*SESSION, {"type": "response.cancel", "response_id": "resp_1"}), {"response: after-end"}),
        pytest.param((*SESSION, {"type": "response.cancel", "response_id": "resp_9"}), {"response: begin-missing"}),
        pytest.param(BEFORE[:5], {"conversation: member-awaited"}),
        pytest.param(SESSION[1:], {"state: joined-late"}),
    ],
)
def test_what_is_planted_is_found(events: list[dict[str, Any]], rules: set[str]) -> None:
    assert set(broken(*events)) == rules


def test_the_report_of_two_files_is_the_sum_of_the_reports_of_each(tmp_path: Path) -> None:
    half = SESSION[:9]
    both = traffic(*half, file="a")
    both.merge(traffic(*SESSION[9:], file="b"))
    for name, events in (("a", half), ("b", SESSION[9:])):
        lines = (json.dumps({"event_id": "e", **event}) + "\n" for event in events)
        (tmp_path / f"{name}.jsonl").write_text("".join(lines), encoding="utf-8")
    files = [str(tmp_path / f"{name}.jsonl") for name in "ab"]
    command = ["inspect", *files, "--spec", str(ROOT / "spec/openai_realtime"), "--format", "json"]
    result = CliRunner().invoke(main, command)
    rules = {rule: one.count for _, (_, rule), one in both.findings()}
    found = [item for item in json.loads(result.stdout)["findings"] if item["rule"] in rules]
    assert {item["rule"]: item["count"] for item in found} == rules


def test_several_processes_find_the_same(tmp_path: Path) -> None:
    begin, end = '{"type":"answer.begin","answer":"a"}\n', '{"type":"answer.end","answer":"a"}\n'
    (tmp_path / "a.jsonl").write_text('{"type":"talk.begin"}\n' + begin + end * 4, encoding="utf-8")
    command = ["inspect", str(tmp_path / "a.jsonl"), "--spec", str(TESTS / "order/spec"), "--jobs"]
    one, two = (CliRunner().invoke(main, [*command, jobs]) for jobs in "12")
    assert "3 times [end-repeated]" in one.output
    assert (one.exit_code, one.output) == (two.exit_code, two.output)


def test_a_notice_alone_does_not_fail_the_command(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"type":"answer.end","answer":"a"}\n', encoding="utf-8")
    result = CliRunner().invoke(main, ["inspect", str(tmp_path / "a.jsonl"), "--spec", str(TESTS / "order/spec")])
    assert result.stdout.splitlines()[-2].endswith(" [joined-late]")
    assert result.exit_code == 0
