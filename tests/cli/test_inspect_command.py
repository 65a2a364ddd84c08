"""``wiregen inspect`` reports what recorded traffic has that a spec does not say, and nothing else."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.support.inspect_command import findings, inspect
from tests.support.recordings import FOUND, SOUND, deep_post, protocol_in, recording
from wiregen.compare.traffic import parallel

LEFT = {"type": "left", "event_id": "e"}


@pytest.fixture(name="working_directory", autouse=True)
def _working_directory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a working directory with the spec in it."""
    monkeypatch.chdir(tmp_path)
    protocol_in(Path())
    return tmp_path


def test_a_recording_that_the_spec_describes_has_only_counts() -> None:
    quoted = {"text": "a", "level": 2, "quote": {"kind": "words", "said": "b"}, "answers": [deep_post(94)]}
    result = inspect(recorded=recording(SOUND, LEFT, LEFT, {"type": "post", "post": quoted}))
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout == (
        "frames:\nevents.server.left: 2\nevents.client.post: 1\nevents.server.posted: 1\n4 frames, 0 with faults\n"
    )


@pytest.mark.parametrize("name", FOUND)
def test_what_the_spec_leaves_unsaid_is_reported_once_with_its_place(name: str) -> None:
    frame, expected = FOUND[name]
    result = inspect(recorded=recording(SOUND, frame, SOUND))
    assert (result.exit_code, result.stdout) == (1, "")
    assert findings(result) == [expected]
    assert f"<stdin>:2:1: {expected}" in result.stderr
    assert "sk-123" not in result.stderr


def test_the_same_in_many_frames_is_counted() -> None:
    frames = [{"type": "posted", "event_id": "e", "post": {"text": "a", "likes": number}} for number in range(3)]
    result = inspect(recorded=recording(*frames))
    assert findings(result) == ["records.Post.fields.likes: 3 times, such as 0, at $.post.likes [unknown-field]"]
    assert result.stderr.endswith("3 frames, 0 with faults, 1 unknown field\n")


def test_nulls_that_the_spec_does_not_declare_are_noted_in_one_line_and_are_not_wrong() -> None:
    nulls = {"type": "posted", "event_id": "e", "post": {"text": "a", "mood": None, "size": None, "place": None}}
    result = inspect(recorded=recording(SOUND, nulls, {**nulls, "post": {"text": "a", "mood": None}}))
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.endswith(
        "undeclared nulls:\n"
        "<stdin>:2:1: records.Post.fields.mood and 1 more: null, 3 times, at $.post.mood [undeclared-null]\n"
        "3 frames, 0 with faults\n"
    )
    assert inspect("--suggest", recorded=recording(nulls)).stdout == ""
    (as_json,) = json.loads(inspect("--format", "json", recorded=recording(nulls)).stdout)["findings"][1:]
    assert as_json["subjects"] == ["records.Post.fields.mood", "records.Post.fields.size"]


def test_the_same_field_in_several_events_of_a_direction_is_one_finding() -> None:
    result = inspect(recorded=recording({**LEFT, "at": 1}, {**SOUND, "at": 2}, {**SOUND, "at": 3}))
    assert findings(result) == [
        "events.server.posted.fields.at and 1 more: 3 times, such as 1, at $.at [unknown-field]"
    ]


def test_the_keys_that_identify_a_content_are_inside_it(working_directory: Path) -> None:
    protocol = """
protocol: notices
directions: {server: {union: Notice, constants: NoticeType, unknown: UnknownNotice, content: data}}
events: {server: {answer: {has: [result], fields: {result: {type: integer}}}}}
"""
    (working_directory / "notices").mkdir()
    (working_directory / "notices/protocol.yaml").write_text(protocol, encoding="utf-8")
    result = inspect("--spec", "notices", recorded=recording({"data": {"result": 1}}, {"result": 1}))
    assert result.stderr.startswith("frames:\nevents.server.answer: 1\n")
    assert findings(result) == ["frames: missing, in 1 frame, at $.type [fault]"]


@pytest.mark.parametrize(
    "line",
    [
        '{"direction": "server", "data": {"type": "hello", "event_id": "e"}}',
        '{"direction": "received", "data": "{\\"type\\": \\"hello\\", \\"event_id\\": \\"e\\"}"}',
        '{"type": "receive", "time": 1.5, "opcode": 1, "data": "{\\"type\\": \\"hello\\", \\"event_id\\": \\"e\\"}"}',
        '{"ts": 1, "dir": "in", "message": {"type": "hello", "event_id": "e"}}',
        '{"level": "INFO", "source": "Server", "event": {"type": "hello", "event_id": "e"}}',
        '2026-01-31 12:00:00 INFO [server] {"type": "hello", "event_id": "e"}',
        '[2026-01-31 12:00:00] <- {"type": "hello", "event_id": "e"} (40 bytes)',
        'data: {"type": "hello", "event_id": "e"}',
        '[{"type": "hello", "event_id": "e"}]',
        '\ufeff{"type": "hello", "event_id": "e"}',
    ],
)
def test_a_frame_is_found_in_a_line_of_a_log(line: str) -> None:
    result = inspect(recorded=line.encode() + b"\n")
    assert (result.exit_code, result.stdout) == (0, "frames:\nevents.server.hello: 1\n1 frame, 0 with faults\n")


ARCHIVE = {
    "log": {
        "entries": [
            {"request": {"url": "https://example.com"}},
            {"_webSocketMessages": [{"type": "send", "data": json.dumps({"type": "hello", "name": "Ann"})}]},
            {"_webSocketMessages": [{"type": "receive", "data": json.dumps(LEFT)}] * 2},
        ]
    }
}


@pytest.mark.parametrize(
    ("name", "content", "counts"),
    [
        ("a.json", LEFT, {"events.server.left": 1}),
        ("a.json", [LEFT, {"direction": "server", "data": LEFT}], {"events.server.left": 2}),
        ("a.har", ARCHIVE, {"events.client.hello": 1, "events.server.left": 2}),
    ],
)
def test_a_document_may_hold_frames_over_several_lines(name: str, content: object, counts: dict[str, int]) -> None:
    Path(name).write_text(json.dumps(content, indent=2))
    result = inspect(name)
    found = dict(line.split(": ") for line in result.stdout.splitlines()[1:-1])
    assert (result.exit_code, found) == (0, {name: str(count) for name, count in counts.items()})


def test_a_document_that_is_not_json_is_read_line_by_line() -> None:
    Path("a.json").write_bytes(recording(LEFT, LEFT) + b'{"type": ')
    assert findings(inspect("a.json")) == ["lines: not JSON: Expecting value, in 1 frame, at $ [fault]"]


@pytest.mark.parametrize(
    ("line", "options", "event"),
    [
        ('{"type": "hello", "name": "Ann"}', (), "events.client.hello"),
        ('-> {"type": "hello", "name": "Ann"}', (), "events.client.hello"),
        ('{"type": "hello", "event_id": "e"}', (), "events.server.hello"),
        ('{"type": "hello", "event_id": "e", "name": "Ann"}', ("--direction", "client"), "events.client.hello"),
        (
            '{"dir": "server", "data": {"type": "hello", "name": "Ann"}}',
            ("--direction", "client"),
            "events.server.hello",
        ),
    ],
)
def test_the_direction_is_what_the_line_says_else_the_option_else_what_fits(
    line: str, options: tuple[str, ...], event: str
) -> None:
    result = inspect(*options, recorded=line.encode())
    assert f"{event}: 1\n" in result.stdout + result.stderr


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (b'{"type": "left"', "lines: not JSON: Expecting ',' delimiter, in 1 frame, at $ [fault]"),
        (b'{"type": "a\0"}', "lines: not JSON: Invalid control character, in 1 frame, at $ [fault]"),
        (b'<- {"type": "left"', "lines: not JSON: Expecting ',' delimiter, in 1 frame, at $ [fault]"),
        (b'{"data": "{\\"type\\": 1"}', "lines: not JSON: Expecting ',' delimiter, in 1 frame, at $ [fault]"),
        (b'{"type": "\xff"}', "lines: not UTF-8: byte 10 cannot be read, in 1 frame, at $ [fault]"),
        (b"[1, 2]", "frames: expected object, got array, in 1 frame, at $ [fault]"),
    ],
)
def test_a_line_that_cannot_be_read_is_a_fault(line: bytes, expected: str) -> None:
    result = inspect(recorded=recording(LEFT) + line + b"\n" + recording(LEFT))
    assert findings(result) == [expected]
    assert "events.server.left: 2\n" in result.stderr


def test_lines_without_json_are_counted_and_empty_ones_are_not() -> None:
    result = inspect(recorded=b"event: left\n\n" + recording(LEFT) + b"done\n")
    assert (result.exit_code, result.stdout.splitlines()[-1]) == (0, "1 frame, 0 with faults, 2 lines without JSON")


def test_programs_are_given_counts_places_and_examples() -> None:
    frame = {"type": "posted", "event_id": "e", "post": {"text": "a", "mood": "loud"}}
    Path("a.jsonl").write_bytes(recording(LEFT))
    Path("b.jsonl").write_bytes(recording(frame, frame))
    result = inspect("a.jsonl", "b.jsonl", "--format", "json")
    report = json.loads(result.stdout)
    assert result.exit_code == 1
    assert report["conclusion"] == "3 frames, 0 with faults, 1 unknown enum value"
    assert [finding.get("type") for finding in report["findings"]] == ["posted", "left", None]
    assert report["findings"][2] == {
        "level": "warning",
        "rule": "unknown-value",
        "message": 'enums.Mood.values.loud: 2 times, such as "loud", at $.post.mood',
        "file": "b.jsonl",
        "line": 1,
        "column": 1,
        "subjects": ["enums.Mood.values.loud"],
        "count": 2,
        "path": "$.post.mood",
        "example": '"loud"',
    }


def test_a_comment_on_a_pull_request_has_a_table_for_each_kind() -> None:
    result = inspect("--format", "markdown", recorded=recording(LEFT, {**LEFT, "at": 1}))
    assert result.stdout == (
        "**2 frames, 0 with faults, 1 unknown field**\n"
        "\n"
        "<details><summary>frames: 1</summary>\n"
        "\n"
        "| what | where | rule |\n"
        "|--|--|--|\n"
        "| events.server.left: 2 |  |  |\n"
        "\n"
        "</details>\n"
        "\n"
        "### unknown fields\n"
        "\n"
        "| what | where | rule |\n"
        "|--|--|--|\n"
        "| events.server.left.fields.at: once, such as 1, at &#36;.at "
        "| <code>&#60;stdin&#62;&#58;2&#58;1</code> | `unknown-field` |\n"
    )


def test_several_processes_report_what_one_does(monkeypatch: pytest.MonkeyPatch) -> None:
    frames = [frame for frame, _ in FOUND.values()]
    Path("a.jsonl").write_bytes(recording(*frames, *[SOUND] * 20, *frames))
    Path("b.jsonl").write_bytes(b"nothing\n" + recording(*frames))
    alone = inspect("a.jsonl", "b.jsonl", "--format", "json")
    monkeypatch.setattr(parallel, "_BLOCK", 200)
    assert json.loads(alone.stdout)["findings"][0]["count"] == 56
    assert inspect("a.jsonl", "b.jsonl", "--format", "json", "--jobs", "2").stdout == alone.stdout


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("gone.jsonl",), "cannot read the recordings: "),
        (("--direction", "sever"), "chat has no 'sever', only server, client"),
        (("--spec", "none"), "none:1:1: no protocol.yaml here"),
        (("--spec", "both"), "both has several protocols, chat, talk: choose one with --spec"),
        (("--spec", "types"), "types has no directions, so it has no frames to inspect"),
    ],
)
def test_wrong_input_ends_with_status_2(arguments: tuple[str, ...], message: str) -> None:
    for folder, text in (
        ("both/chat", "protocol: chat\n"),
        ("both/talk", "protocol: talk\n"),
        ("types", "protocol: types\n"),
    ):
        Path(folder).mkdir(parents=True)
        Path(folder, "protocol.yaml").write_text(text)
    result = inspect(*arguments, recorded=recording(LEFT))
    assert (result.exit_code, result.stdout) == (2, "")
    assert message in result.stderr
