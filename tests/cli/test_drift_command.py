"""``wiregen drift`` finds what separates a spec from upstream, at its place in the spec, whatever names upstream has;
it tells what is declared as a deviation from what is not."""

from __future__ import annotations

import copy
import json
import re
import sys
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

from tests.faults import write_spec
from tests.support.drift_cases import CHANGES, FIELDS, SPEC, TEXT, UPSTREAM, ref
from tests.support.drift_command import SAME, drift, findings, place_of

EVENTS = ("--server-events", "Sent", "--client-events", "Received")


@pytest.fixture(name="working_directory", autouse=True)
def _working_directory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return an empty working directory."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def compared(spec: str, upstream: dict[str, Any], *options: str) -> Result:
    """Run the command on a spec and a document."""
    write_spec(Path("spec"), {"protocol.yaml": spec})
    Path("upstream.json").write_text(json.dumps(upstream))
    return drift("--against", "upstream.json", *EVENTS, *options)


def with_change(path: tuple[str | int, ...], value: Any) -> dict[str, Any]:
    """Return the document with another value at a place, or with none there."""
    changed = copy.deepcopy(UPSTREAM)
    place = changed["$defs"]
    for key in path[:-1]:
        place = place[key]
    if value is None:
        del place[path[-1]]
    else:
        place[path[-1]] = value
    return changed


DECLARED = "deviation: {upstream: The book says so., reason: We know better.}"

KNOWN: dict[str, tuple[str, str]] = {
    "a field that it lacks": ("doc: Its mood.", "a field"),
    "another default": ("doc: Its mood.", "a field"),
    "an optional field that we lack": ("doc: A post.", "a record"),
    "a required field that we lack": ("doc: A post is gone.", "an event"),
    "an event that it lacks": ("doc: A post is gone.", "an event"),
    "a variant that we lack": ("doc: A part.", "a union"),
    "a variant that it lacks": ("doc: Words.", "a variant"),
    "a value that we lack": ("doc: A mood.", "an enum"),
    "another type": ("doc: Words.", "the record of a field"),
    "no union": ("doc: A part.", "a union in a type"),
    "a value that it lacks": ("doc: Its mood.", "a field with the enum"),
}
"""By the change: the doc sentence beside which the deviation stands, and whose it is."""


def with_deviation(beside: str) -> str:
    """Return the spec with a deviation beside a doc sentence."""
    before, found, after = SPEC.partition(beside)
    separator = ", " if after[:1] in ",}" else "\n    "
    assert found
    return f"{before}{beside}{separator}{DECLARED}{after}"


def test_the_same_under_other_names_is_not_drift() -> None:
    result = compared(SPEC, UPSTREAM)
    assert (result.exit_code, result.stdout, result.stderr) == (0, SAME, "")


@pytest.mark.parametrize("name", CHANGES)
def test_each_difference_is_reported_once_at_its_place_in_the_spec(name: str) -> None:
    path, value, kind, place, message = CHANGES[name]
    result = compared(SPEC, with_change(path, value))
    counts = re.sub(f"0 {'differ' if kind == 'differs' else kind}", f"1 {kind}", SAME)
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == f"{kind}:\n{place_of(place)}: {message}\n{counts}"


@pytest.mark.parametrize("name", KNOWN, ids=[f"{name}, by {whose}" for name, (_, whose) in KNOWN.items()])
def test_a_difference_that_is_declared_is_known_with_its_reason(name: str) -> None:
    path, value, _, _, message = CHANGES[name]
    result = compared(with_deviation(KNOWN[name][0]), with_change(path, value))
    reported, _, rule = message.rpartition(" ")
    assert (result.exit_code, result.stderr) == (0, "")
    assert [line.partition(" ")[2] for line in findings(result)] == [f"{reported}: We know better. {rule}"]
    assert result.stdout.endswith(SAME.replace("0 known", "1 known"))


@pytest.mark.parametrize(
    ("beside", "place", "subject"),
    [
        ("doc: Its mood.", "mood: {type", "records.Post.fields.mood"),
        ("doc: A post.", "Post:", "records.Post"),
        ("doc: A part.", "Part: {doc", "unions.Part"),
        ("doc: A mood.", "Mood: {doc", "enums.Mood"),
        ("doc: A post is gone.", "post.gone: {doc", "events.server.post.gone"),
        ("doc: Make a post.", "post.create: {doc", "events.client.post.create"),
    ],
)
def test_a_deviation_that_holds_no_more_is_stale(beside: str, place: str, subject: str) -> None:
    spec = with_deviation(beside)
    result = compared(spec, UPSTREAM)
    message = "no difference was found, but a deviation is declared: The book says so. [stale-deviation]"
    assert result.exit_code == 1
    assert findings(result) == [f"{place_of(place, spec)}: {subject}: {message}"]
    assert result.stderr.endswith(SAME.replace("0 stale", "1 stale"))


@pytest.mark.parametrize(
    ("beside", "path", "value", "options"),
    [
        pytest.param("doc: Its mood.", ("Sound", "title"), "S", ["--upstream-name", "SDK"], id="of another upstream"),
        pytest.param("doc: Words.", ("TextPiece", "additionalProperties"), False, [], id="of what no import can tell"),
        pytest.param("doc: A part.", ("TextPiece", "additionalProperties"), False, [], id="of a variant like that"),
        pytest.param(
            "doc: Its name.",
            ("Sent", "anyOf"),
            [ref("MessageMade"), ref("MessageHidden")],
            [],
            id="of what was not compared",
        ),
    ],
)
def test_nothing_is_said_of_a_deviation_that_may_hold(
    beside: str, path: tuple[str, ...], value: Any, options: list[str]
) -> None:
    result = compared(with_deviation(beside), with_change(path, value), *options)
    assert "0 stale" in (result.stdout or result.stderr)


def test_what_one_side_never_mentions_is_not_drift() -> None:
    upstream = with_change((*FIELDS, "text"), TEXT)
    del upstream["$defs"]["Message"]["properties"]["mood"]["default"]
    for name in ("mood", "near"):
        field = upstream["$defs"]["Message"]["properties"].pop(name)
        upstream["$defs"]["Message"]["properties"][name] = {"anyOf": [field, {"type": "null"}]}
    assert compared(SPEC, upstream).stdout == SAME


@pytest.mark.parametrize(
    ("pattern", "status"),
    [("^[A-Z]+$", 0), ("^(?:[A-Z]+)$", 0), ("^[a-z]+$", 1), ("[A-Z]+", 1), ("^(?:a|b)[A-Z]+$", 1)],
)
def test_a_pattern_for_the_whole_text_is_the_same_however_it_says_so(pattern: str, status: int) -> None:
    spec = SPEC.replace("city: {type: string", 'city: {type: string, pattern: "[A-Z]+"')
    upstream = with_change(("Place", "properties", "city"), {"type": "string", "pattern": pattern})
    result = compared(spec, upstream)
    assert result.exit_code == status
    assert [line.rpartition(" ")[2] for line in findings(result)] == ["[pattern-changed]"] * status


@pytest.mark.parametrize(("value", "status"), [(8, 0), (9, 1)])
def test_two_bounds_that_leave_one_value_are_the_constant_that_upstream_names(value: int, status: int) -> None:
    spec = SPEC.replace("city: {type: string", "city: {type: integer, min: 8, max: 8")
    result = compared(spec, with_change(("Place", "properties", "city"), {"type": "integer", "enum": [value]}))
    assert result.exit_code == status


def test_null_for_what_is_absent_is_not_drift() -> None:
    upstream = with_change(("Place", "properties", "land"), {"type": ["string", "null"], "default": None})
    assert compared(SPEC, upstream).stdout == SAME


def test_a_class_that_answers_to_two_of_upstream_is_compared_with_both() -> None:
    upstream = with_change(("MakeMessage", "properties", "post"), ref("Draft"))
    upstream["$defs"]["Draft"] = copy.deepcopy(upstream["$defs"]["Message"])
    upstream["$defs"]["Draft"]["properties"]["likes"] = {"type": "integer"}
    for name in ("Message", "Draft"):
        upstream["$defs"][name]["properties"]["mood"] = {"type": "integer"}
    del upstream["$defs"]["Message"]["properties"]["note"]
    assert findings(compared(SPEC, upstream)) == [
        f"{place_of('Post:')}: records.Post as Draft.fields.likes: upstream has it [field-added]",
        f"{place_of('mood: {type')}: records.Post.fields.mood and 1 more: as upstream has it, the type is integer, "
        "was Mood [type-changed]",
        f"{place_of('note: {type')}: records.Post.fields.note: upstream does not have it [field-removed]",
    ]


def test_a_direction_that_was_not_asked_for_is_not_compared() -> None:
    write_spec(Path("spec"), {"protocol.yaml": SPEC})
    Path("upstream.json").write_text(
        json.dumps(with_change(("Sent", "anyOf"), [ref("MessageMade"), ref("MessageHidden")]))
    )
    assert drift("--against", "upstream.json", "--client-events", "Received").stdout == SAME


def test_programs_get_the_kind_and_the_position() -> None:
    path, value, *_ = CHANGES["a value that it lacks"]
    reported = json.loads(compared(SPEC, with_change(path, value), "--format", "json").stdout)
    assert reported["conclusion"] == "0 missing, 0 differ, 1 ours only, 0 stale, 0 known"
    assert reported["findings"] == [
        {
            "level": "warning",
            "rule": "enum-value-removed",
            "message": "enums.Mood.values.loud: upstream does not have it",
            "file": "spec/protocol.yaml",
            "line": 7,
            "column": int(place_of("loud: Loud").rpartition(":")[2]),
            "kind": "ours only",
            "subjects": ["enums.Mood.values.loud"],
        }
    ]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--against", "gone.json", *EVENTS], "gone.json:1:1: cannot be read: No such file"),
        (["--against", "no.such.module", *EVENTS], "cannot read the types in no.such.module: No module named 'no'"),
        (["--against", "json", *EVENTS], "cannot read the types in json: module 'json' has no attribute 'Sent'"),
        (["--against", "json", "--server-events", "JSONDecoder"], "json: a type that pydantic does not know: "),
        (["--against", "json"], "json is not a file: for a module, give --server-events, --client-events, or both"),
        (
            ["--against", "upstream.json", "--server-events", "Snet"],
            "upstream.json has no 'Snet' (did you mean 'Sent'?)",
        ),
        (["--against", "upstream.json", "--spec", "both", *EVENTS], "both has several protocols, chat, talk: choose"),
        (["--against", "upstream.json", "--spec", "none", *EVENTS], "none:1:1: no protocol.yaml here"),
    ],
)
def test_wrong_input_ends_with_status_2(arguments: list[str], message: str) -> None:
    for folder, name in (("spec", "chat"), ("both/chat", "chat"), ("both/talk", "talk")):
        write_spec(Path(folder), {"protocol.yaml": SPEC.replace("protocol: chat", f"protocol: {name}")})
    Path("upstream.json").write_text(json.dumps(UPSTREAM))
    result = drift(*arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert message in result.stderr


@pytest.mark.parametrize(
    ("text", "why"),
    [("raise RuntimeError('no display')", "RuntimeError: no display"), ("raise SystemExit(3)", "SystemExit: 3")],
)
def test_what_a_module_does_as_it_is_imported_is_reported(text: str, why: str, monkeypatch: pytest.MonkeyPatch) -> None:
    write_spec(Path("spec"), {"protocol.yaml": SPEC})
    Path("fails_on_import.py").write_text(text)
    monkeypatch.syspath_prepend(str(Path.cwd()))
    result = drift("--against", "fails_on_import", *EVENTS)
    message = f"cannot read the types in fails_on_import: its import ends with {why}\n"
    assert (result.exit_code, result.stdout, result.stderr) == (2, "", message)


def test_a_module_cannot_be_read_without_pydantic(monkeypatch: pytest.MonkeyPatch) -> None:
    write_spec(Path("spec"), {"protocol.yaml": SPEC})
    monkeypatch.setitem(sys.modules, "pydantic", None)
    result = drift("--against", "openai.types.realtime", *EVENTS)
    message = "cannot read the types in openai.types.realtime: pydantic is needed to read the types of a package\n"
    assert (result.exit_code, result.stdout, result.stderr) == (2, "", message)
