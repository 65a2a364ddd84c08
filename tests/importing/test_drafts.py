"""``wiregen import``: the drafts that documents give, word by word, with all that is noted; each draft generates, and
its package imports.

A folder of ``importing/`` holds a document, the files of its draft in ``expected/``, the notes in ``notes.txt``, and
in ``options.txt`` the options of the command where it has any. ``pytest --update-golden`` rewrites the draft and the
notes, and fails where a file changed.
"""

from __future__ import annotations

import json
import shlex
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from openai.types.realtime import RealtimeClientEvent, RealtimeServerEvent
from pydantic import TypeAdapter

from tests.support.corpora import PROTOCOLS, Protocol
from tests.support.effort import sampled
from tests.support.import_command import run
from tests.support.json_values import same_json
from tests.support.outcomes import functions_of
from tests.support.packages import GENERATED, ROOT, WIRE, exported_names, loaded, write_and_import
from tests.support.schema_documents import DOCUMENTS
from wiregen import load
from wiregen.files import read_tree, write_tree
from wiregen.importing import Document, draft_texts, import_document, read_document, spec_of
from wiregen.pipeline import rendered
from wiregen.python.package import resolve_package
from wiregen.source.nodes import plain
from wiregen.spec.folder import read_folder

Drafts = Callable[[Path], tuple[Path, dict[str, str]]]

CASES = sorted(path.parent for path in Path(__file__).parent.glob("*/notes.txt"))


def document_of(case: Path) -> Path:
    """Return the document of a case."""
    (document,) = (path for path in case.iterdir() if path.name in ("asyncapi.yaml", "openapi.yaml", "schema.json"))
    return document


@pytest.fixture(scope="module")
def drafts(tmp_path_factory: pytest.TempPathFactory) -> Drafts:
    """What gives the draft of a case, and by file name what is in it with the notes that the command prints."""

    @cache
    def made(case: Path) -> tuple[Path, dict[str, str]]:
        out = tmp_path_factory.mktemp(case.name) / "draft"
        return out, imported(case, out)

    return made


def imported(case: Path, out: Path) -> dict[str, str]:
    """Return what the command makes of a case, and the notes that it prints, by file name."""
    options = case / "options.txt"
    arguments = shlex.split(options.read_text()) if options.exists() else []
    result = run(document_of(case), *arguments, "--out", out)
    assert (result.exit_code, result.stderr) == (0, "")
    *notes, conclusion = result.stdout.splitlines()
    count = "1 note" if len(notes) == 1 else f"{len(notes)} notes"
    assert conclusion.partition(", and no events")[0] == f"wrote a draft in {out} with {count}"
    written = {f"expected/{name}": _without_schema_line(name, text) for name, text in read_tree(out).items()}
    shown = str(document_of(case).as_posix())
    return written | {"notes.txt": "".join(f"{note.removeprefix(shown)}\n" for note in notes)}


def _without_schema_line(name: str, text: str) -> str:
    """Return a file without its first line, which leads to the schema of such files."""
    first, _, rest = text.partition("\n")
    schema = "python" if name == "python.yaml" else "dialect"
    assert first == f"# yaml-language-server: $schema=../{schema}.schema.json"
    return rest


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_document_gives_its_golden_draft_and_notes(case: Path, drafts: Drafts, pytestconfig: pytest.Config) -> None:
    _, made = drafts(case)
    kept = {path: text for path, text in read_tree(case).items() if path.startswith("expected/") or path == "notes.txt"}
    if pytestconfig.getoption("--update-golden") and made != kept:
        for path in kept.keys() - made.keys():
            (case / path).unlink()
        for path, text in made.items():
            (case / path).parent.mkdir(exist_ok=True)
            (case / path).write_text(text, encoding="utf-8", newline="\n")
        pytest.fail(f"rewrote {case.name}: look at git diff tests/importing")
    assert made == kept


@pytest.mark.parametrize("case", sampled(CASES, 3), ids=lambda case: case.name)
def test_the_draft_of_a_document_generates_and_its_package_imports(
    case: Path, drafts: Drafts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    draft, _ = drafts(case)
    monkeypatch.syspath_prepend(str(tmp_path))
    package = write_and_import(tmp_path, f"imported_{case.name}", rendered(load(draft)))
    assert all(getattr(package, name) is not None for name in exported_names(package))


@pytest.mark.parametrize("protocol", sampled(PROTOCOLS, 3, 1), ids=lambda protocol: protocol.package.__name__)
def test_our_own_json_schema_gives_a_package_that_decodes_the_wire_corpus_to_equal_values(
    protocol: Protocol, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = protocol.package.__name__
    events = [part for direction, union in protocol.unions.items() for part in (f"--{direction}-events", union)]
    result = run(GENERATED / name / "schema.json", "--name", f"again_{name}", *events, "--out", tmp_path / "draft")
    assert result.exit_code == 0
    monkeypatch.syspath_prepend(str(tmp_path))
    draft = load(tmp_path / "draft")
    package: Any = write_and_import(tmp_path, f"again_{name}", rendered(draft))
    for path in protocol.payloads():
        value = json.loads(path.read_bytes())
        read = f"{functions_of(protocol.union(path))}_from_dict"
        ours, imported = getattr(protocol.package, read)(value), getattr(package, read)(value)
        assert same_json(imported.to_dict(), value), path
        assert type(imported).__name__ == type(ours).__name__, path
    wire_types = [event.wire_type for event in loaded(ROOT / "spec" / name).protocol.events]
    assert sorted(event.wire_type for event in draft.protocol.events) == sorted(wire_types)


BEYOND_THE_SDK = {
    "server": {
        "conversation.item.input_audio_transcription.completed--usage_without_type.json": "$.usage.type",
        "conversation.item.input_audio_transcription.completed--without_content_index.json": "$.content_index",
        "conversation.item.input_audio_transcription.completed--without_usage.json": "$.usage",
        "error--without_type.json": "$.error.type",
        "input_audio_buffer.speech_started--without_time.json": "$.audio_start_ms",
        "input_audio_buffer.speech_stopped--without_time.json": "$.audio_end_ms",
        "response.content_part.done--without_part.json": "$.part",
        "response.created--custom_voice.json": "$.response.audio.output.voice",
        "response.created--format_as_text.json": "$.response.audio.output.format",
        "response.created--status_details_text.json": "$.response.status_details",
        "response.done--metadata_lists.json": "$.response.metadata.attempts",
        "response.function_call_arguments.delta--without_output_index.json": "$.output_index",
        "response.function_call_arguments.done--without_name.json": "$.name",
        "response.output_item.added--phase_and_no_content.json": "$.item.content",
        "session.created--transcription_string_format.json": "$.session.audio.input.format",
        "session.created--without_type.json": "$.session.type",
        "session.updated--format_as_text.json": "$.session.audio.input.format",
        "session.updated--transcription_empty_format.json": "$.session.audio.input.format",
        "session.updated--transcription_vad_null_type.json": "$.session.audio.input.turn_detection.type",
        "session.updated--transcription_vad_without_type.json": "$.session.audio.input.turn_detection.type",
        "session.updated--turn_detection_without_type.json": "$.session.audio.input.turn_detection.type",
        "session.updated--unknown_truncation.json": "$.session.truncation.type",
        "session.updated--without_type.json": "$.session.type",
    },
    "client": {
        "conversation.item.create--approval_without_id.json": "$.item.id",
        "response.create--format_as_text.json": "$.response.audio.output.format",
        "session.update--empty_session.json": "$.session.type",
        "session.update--format_as_text.json": "$.session.audio.input.format",
        "session.update--prompt_variable_nulls.json": "$.session.prompt.variables.i.detail",
        "session.update--prompt_variable_unknowns.json": "$.session.prompt.variables.t.prompt_cache_breakpoint.mode",
        "session.update--prompt_variables_bare.json": "$.session.prompt.variables.i.detail",
        "session.update--unknown_truncation.json": "$.session.truncation.type",
        "session.update--without_type.json": "$.session.type",
    },
}
"""Payloads that the types of the SDK do not take, with the first place where that shows."""


@pytest.mark.parametrize(
    ("direction", "union"), sampled([("client", RealtimeClientEvent), ("server", RealtimeServerEvent)], 2)
)
def test_the_types_of_the_sdk_give_a_package_that_takes_what_they_take(
    direction: str, union: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    schema = TypeAdapter[Any](union).json_schema()
    (tmp_path / "event.json").write_text(json.dumps(schema))
    name = f"sdk_{direction}"
    result = run(tmp_path / "event.json", "--name", name, f"--{direction}-events", "Event", "--out", tmp_path / "draft")
    assert result.exit_code == 0
    drafted = load(tmp_path / "draft")
    assert len(drafted.protocol.events) == len(schema["anyOf"])
    monkeypatch.syspath_prepend(str(tmp_path))
    package: Any = write_and_import(tmp_path, name, rendered(drafted))
    refused: dict[str, str] = {}
    for path in sorted((WIRE / direction).glob("*.json")):
        value = json.loads(path.read_bytes())
        try:
            event = package.event_from_dict(value)
        except package.DecodeError as error:
            refused[path.name] = error.faults[0].path
        else:
            assert same_json(event.to_dict(), value), path
    assert refused == BEYOND_THE_SDK[direction]


def read(folder: Path, document: Any) -> Document:
    """Return a document that is written to a file of the folder first."""
    path = folder / "document.json"
    path.write_text(json.dumps(document, ensure_ascii=False), encoding="utf-8")
    return read_document(path)


HALF_AN_ITEM = {
    "$defs": {"a": {"oneOf": [{"type": "object"}, {"type": "array", "prefixItems": [{"const": "b"}], "minItems": 1.5}]}}
}


@given(document=DOCUMENTS)
@example(document=HALF_AN_ITEM)
def test_every_draft_is_a_spec_and_its_files_read_back_as_it_is(document: Any, tmp_path_factory: Any) -> None:
    folder = tmp_path_factory.mktemp("random")
    source = read(folder, document)
    draft = import_document(source, "drafted")
    assert resolve_package(spec_of(draft, source)).protocol.name == "drafted"
    write_tree(folder / "draft", draft_texts(draft))
    files = {file.name: plain(file.content) for file in read_folder(folder / "draft").files if file.content is not None}
    assert files == {name: _with_text_keys(content) for name, content in draft.files.items()}


def _with_text_keys(content: Any) -> Any:
    """Return a file of a draft with keys as nodes have them: a number is the text that is written."""
    if isinstance(content, dict):
        return {str(key): _with_text_keys(value) for key, value in content.items()}
    return [_with_text_keys(item) for item in content] if isinstance(content, list) else content


@given(document=DOCUMENTS)
def test_every_draft_gives_a_package_that_imports(document: Any, tmp_path_factory: Any) -> None:
    folder = tmp_path_factory.mktemp("random")
    name = f"random_{folder.name.replace('-', '_')}"
    source = read(folder, document)
    texts = rendered(resolve_package(spec_of(import_document(source, name), source)))
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(folder))
        package = write_and_import(folder, name, texts)
        assert all(getattr(package, exported) is not None for exported in exported_names(package))
