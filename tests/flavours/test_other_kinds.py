"""What the msgspec and typed dict models of ``wiregen flavour`` can do, and what not, is what its help says."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest

from tests.flavours import Models, flavour, load, protocols
from tests.support.json_values import same_json
from tests.support.type_checkers import STRICT, type_check

MSGSPEC_REFUSES = {
    "a variant that is new": r"Invalid (enum )?value .*",
    "a variant without its tag": r"Object missing required field `\w+` - at .*|Expected `str` - at .*`\$.*\.type`",
    "an integer that is written as 1.0": r"Expected `int.*`, got `float` - at .*",
    "a value that breaks a bound": r"Expected (`array` of length|`int` >=) .*",
}


def within(part: Any, whole: Any) -> bool:
    """Say whether a value is another one, some keys of its objects aside."""
    if isinstance(part, dict) and isinstance(whole, dict):
        return all(key in whole and within(value, whole[key]) for key, value in part.items())
    if isinstance(part, list) and isinstance(whole, list):
        return len(part) == len(whole) and all(map(within, part, whole))
    return same_json(part, whole)


def test_msgspec_decodes_what_is_known_and_refuses_the_rest_for_four_reasons(models: Models) -> None:
    decoded, refused = 0, list[str]()
    for protocol in protocols("msgspec"):
        module = models("msgspec", protocol.package.__name__)
        for path in protocol.payloads():
            try:
                event = msgspec.json.decode(path.read_bytes(), type=getattr(module, protocol.union(path)))
            except msgspec.ValidationError as error:
                refused.append(str(error))
            else:
                assert within(msgspec.to_builtins(event), json.loads(path.read_bytes())), path.name
                decoded += 1
    known = [error for error in refused if any(re.fullmatch(reason, error) for reason in MSGSPEC_REFUSES.values())]
    assert refused == known
    assert decoded > 4 * len(refused) > 20


@pytest.mark.parametrize(
    ("reason", "value"),
    [
        ("a variant that is new", {"kind": "herd", "of": [{"kind": "dog"}]}),
        ("a variant without its tag", {"kind": "herd", "of": [{"from": "here"}]}),
        ("an integer that is written as 1.0", {"kind": "herd", "of": [], "copy": 1.0}),
        ("a value that breaks a bound", {"kind": "herd", "of": [], "copy": 0}),
    ],
)
def test_each_of_these_reasons_is_one(reason: str, value: Any, zoo: Path, tmp_path: Path) -> None:
    assert flavour("msgspec", zoo, tmp_path).exit_code == 0
    animal = load(tmp_path / "zoo.py").Animal
    assert msgspec.to_builtins(msgspec.convert(value | {"of": [], "copy": 1}, animal)) == {
        "kind": "herd",
        "of": [],
        "copy": 1,
    }
    with pytest.raises(msgspec.ValidationError) as refused:
        msgspec.json.decode(json.dumps(value), type=animal)
    assert re.fullmatch(MSGSPEC_REFUSES[reason], str(refused.value))


def test_msgspec_refuses_every_broken_payload(models: Models) -> None:
    for protocol in protocols("msgspec"):
        module = models("msgspec", protocol.package.__name__)
        for case in protocol.refused():
            with pytest.raises(msgspec.ValidationError):
                msgspec.convert(case["frame"], getattr(module, protocol.unions[case["direction"]]))


TYPED = """
from models.openai_realtime_translation import SessionCloseEvent, TranslationServerEvent

def shown(event: TranslationServerEvent) -> str:
    if event["type"] == "session.output_transcript.delta":
        return event["delta"]
    if event["type"] == "session.closed":
        return event["delta"]  # wrong
    return event["type"]

good: SessionCloseEvent = {"type": "session.close", "event_id": "event_1"}
bad: SessionCloseEvent = {"type": "session.close", "event_id": 5}  # wrong
"""


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_typed_dicts_are_distinguished_by_their_tag(
    checker: str, folder: Callable[[str], Path], tmp_path: Path
) -> None:
    (tmp_path / "models").symlink_to(folder("typeddict"))
    (tmp_path / "mypy.ini").write_text(STRICT)
    (tmp_path / "pyrightconfig.json").write_text('{"typeCheckingMode": "strict"}')
    (tmp_path / "app.py").write_text(TYPED)
    result = type_check(checker, tmp_path)
    blamed = {int(line) for line in re.findall(r"app\.py:(\d+):(?:\d+ -)? error", result.stdout)}
    assert blamed == {number for number, line in enumerate(TYPED.splitlines(), 1) if line.endswith("# wrong")}
    assert "models" not in result.stdout.replace(str(tmp_path), "")
