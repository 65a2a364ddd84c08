"""No spec has drifted from its own JSON Schema, and those of this repository differ from the SDK as they declare."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.support.drift_command import SAME, drift
from tests.support.effort import EXHAUSTIVE
from tests.support.packages import ROOT
from wiregen import load
from wiregen.cli import main
from wiregen.compare.drift import find_drift
from wiregen.importing import import_document, read_document, spec_of
from wiregen.json_schema.definitions import json_schema
from wiregen.json_schema.document import schema_text
from wiregen.protocol.resolve import resolve
from wiregen.protocol.tagging import OutsideTag


@pytest.fixture(autouse=True)
def _working_directory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Go to an empty working directory."""
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize(
    ("spec", "server", "client"),
    [
        ("spec/openai_realtime_translation", "TranslationServerEvent", "TranslationClientEvent"),
        ("tests/complete/chat", "RoomEvent", "MemberEvent"),
        *(
            [(f"spec/openai_realtime{api}", "ServerEvent", "ClientEvent") for api in ("", "_beta")]
            if EXHAUSTIVE
            else []
        ),
    ],
)
def test_a_spec_has_not_drifted_from_its_own_json_schema(spec: str, server: str, client: str) -> None:
    schema = CliRunner().invoke(main, ["schema", str(ROOT / spec)]).stdout
    Path("schema.json").write_text(schema, encoding="utf-8")
    unions = ("--server-events", server, "--client-events", client)
    own = "its own schema, which no deviation names"
    result = drift("--spec", ROOT / spec, "--against", "schema.json", *unions, "--upstream-name", own)
    assert (result.exit_code, result.stdout, result.stderr) == (0, SAME, "")


SPECS = sorted(
    path.parent
    for pattern in ("examples/protocols/*", "tests/dialect/*/spec", "tests/golden/*/spec")
    for path in ROOT.glob(f"{pattern}/protocol.yaml")
)


@pytest.mark.parametrize(
    "spec", SPECS[:: 1 if EXHAUSTIVE else 2], ids=lambda spec: spec.parent.name if spec.name == "spec" else spec.name
)
def test_whatever_a_spec_says_its_json_schema_has_not_drifted(spec: Path) -> None:
    ours = load(spec).protocol
    unions = {
        direction.name: direction.union.name
        for direction in ours.directions
        if not isinstance(direction.union.tagging, OutsideTag)  # no schema says what is outside the text
    }
    Path("schema.json").write_text(schema_text(json_schema(ours), "test"), encoding="utf-8")
    document = read_document(Path("schema.json"))
    draft = import_document(document, ours.name, (), unions)
    theirs = resolve(spec_of(draft, document))
    assert [item.text for item in find_drift(ours, theirs, draft.left_out(), "another")] == []
    known = {direction.name: len(direction.events) for direction in ours.directions if direction.name in unions}
    assert {direction.name: len(direction.events) for direction in theirs.directions} == known


@pytest.mark.parametrize(
    ("protocol", "module", "prefix", "known"),
    [
        ("openai_realtime", "openai.types.realtime", "Realtime", 37),
        ("openai_realtime_translation", "openai.types.realtime", "RealtimeTranslation", 2),
        *([("openai_realtime_beta", "openai.types.beta.realtime", "Realtime", 194)] if EXHAUSTIVE else []),
    ],
)
def test_the_specs_of_this_repository_differ_from_the_sdk_as_they_declare(
    protocol: str, module: str, prefix: str, known: int
) -> None:
    unions = ("--server-events", f"{prefix}ServerEvent", "--client-events", f"{prefix}ClientEvent")
    options = (*unions, "--upstream-name", "official Python SDK", "--format", "json")
    message = json.loads(drift("--spec", ROOT / "spec" / protocol, "--against", module, *options).stdout)
    assert message["conclusion"] == SAME[:-1].replace("0 known", f"{known} known")
