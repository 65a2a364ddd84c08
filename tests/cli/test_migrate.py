"""``wiregen migrate`` moves what only the Python package needs to python.yaml, and loses no comment."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from wiregen.cli import main
from wiregen.spec.formatting import formatted


def _texts(folder: Path) -> dict[str, str]:
    return {path.stem: path.read_bytes().decode() for path in folder.glob("*.yaml")}


BEFORE, AFTER = (_texts(Path(__file__).parent / "migrated" / name) for name in ("before", "after"))


def _folder(root: Path, **texts: str) -> Path:
    root.mkdir(parents=True, exist_ok=True)
    for name, text in texts.items():
        (root / f"{name}.yaml").write_bytes(text.encode())
    return root


def _migrate(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, ["migrate", *map(str, arguments)])


def test_every_key_moves_and_every_comment_goes_with_it(tmp_path: Path) -> None:
    folder = _folder(tmp_path / "chat", **BEFORE)
    assert _migrate(folder).exit_code == 0
    assert _texts(folder) == AFTER
    comments = sorted(re.findall("#.*", "".join(BEFORE.values())))
    assert sorted(re.findall("#.*", "".join(_texts(folder).values()))) == comments


def test_files_that_change_are_formatted_and_others_stay(tmp_path: Path) -> None:
    other = "enums:  {E: {doc:   An enum., values: {a: A.}}}\n"
    folder = _folder(tmp_path / "chat", **BEFORE, other=other)
    _migrate(folder)
    texts = _texts(folder)
    assert texts.pop("other") == other
    assert {name: formatted(text, name) for name, text in texts.items()} == texts


def test_a_second_run_changes_nothing(tmp_path: Path) -> None:
    folder = _folder(tmp_path / "chat", **BEFORE)
    _migrate(folder)
    before = _texts(folder)
    result = _migrate(folder)
    assert (result.exit_code, result.output) == (0, f"nothing to migrate in {folder}\n")
    assert _texts(folder) == before


def test_check_says_what_would_change_and_changes_nothing(tmp_path: Path) -> None:
    folder = _folder(tmp_path / "chat", **BEFORE)
    result = _migrate(folder, "--check")
    names = ("protocol", "python", "talk")
    assert result.output.splitlines() == [f"would change {folder / name}.yaml" for name in names]
    assert result.exit_code == 1
    assert _texts(folder) == BEFORE
    _migrate(folder)
    assert _migrate(folder, "--check").exit_code == 0


def test_old_keys_of_a_merge_join_a_python_yaml_that_is_there(tmp_path: Path) -> None:
    folder = _folder(
        tmp_path / "chat",
        protocol="protocol: chat\ndirections:\n  client: {doc: D., keyword_only: [id], union: V}\n",
        talk=(
            "groups:\n  talk: {context: Room, fields: {}}\nevents:\n  server:\n"
            "    new: {doc: New., context: Seat, builder: made}\n    old: {doc: Old., context: Room}\n"
            "contexts:\n  # A seat.\n  Seat:\n    doc: A seat.\n    holds: [seat]\n"
        ),
        python=(
            "# Ours.\ncontexts:\n  Room: {doc: A room., holds: [room], events: [old]}  # one\n\n"
            "  # A seat.\n  Seat:\n    doc: A seat.\n    holds: [seat]\n    events:\n      - said  # last\n"
            "keyword_only: {server: [id]}  # mine\n"
        ),
    )
    assert _migrate(folder).exit_code == 0
    assert _texts(folder)["python"] == (
        "# Ours.\n"
        "contexts:\n"
        "  Room:  # one\n"
        "    doc: A room.\n"
        "    holds: [room]\n"
        "    events: [old]\n"
        "    groups: [talk]\n"
        "\n"
        "  # A seat.\n"
        "  Seat:\n"
        "    doc: A seat.\n"
        "    holds: [seat]\n"
        "    events:\n"
        "      - said  # last\n"
        "      - new\n"
        "\n"
        "keyword_only: {server: [id], client: [id]}  # mine\n"
        "\n"
        "names: {server: {new: {builder: made}}}\n"
    )


def test_what_python_yaml_says_differently_is_a_fault_and_nothing_changes(tmp_path: Path) -> None:
    texts = {
        "protocol": "protocol: chat\n",
        "python": "contexts:\n  Room: {doc: A., holds: [a], groups: [b]}\n  Seat: {doc: A., holds: [a]}\n",
        "talk": "contexts:\n  Room:\n    doc: A.\n    holds: [a]\n  Seat: {doc: A., holds: [b]}\n",
    }
    folder = _folder(tmp_path / "chat", **texts)
    result = _migrate(folder)
    fault = f"{folder.as_posix()}/talk.yaml:5:3: python.yaml says something else of 'Seat': keep one of the two"
    assert (result.exit_code, result.stderr.splitlines()[0]) == (2, fault)
    assert _texts(folder) == texts


def test_a_file_of_which_nothing_is_left_goes(tmp_path: Path) -> None:
    shorthands = "shorthands: {one: {doc: One., builds: {A: {}}}}\n"
    folder = _folder(tmp_path / "chat", protocol="protocol: chat\n", short=shorthands)
    assert _migrate(folder).output.splitlines() == [
        f"changed {folder / 'python.yaml'}",
        f"removed {folder / 'short.yaml'}",
    ]
    assert _texts(folder) == {"protocol": "protocol: chat\n", "python": shorthands}


def test_flat_forms_of_what_is_imported_are_named_again_and_their_union_is_imported(tmp_path: Path) -> None:
    base = (
        "protocol: base\nrecords:\n  Flat: {doc: F., flat_form_of: {union: Shape, name: shape}}\n"
        "  Other: {doc: O., flat_form_of: {union: Shape, name: other}}\n  Line: {doc: L., fields: {a: {type: Flat}}}\n"
        "unions:\n  Shape: {doc: S., tag: type, variants: [Line]}\n"
    )
    _folder(tmp_path / "base", protocol=base)
    own = _folder(tmp_path / "app", protocol="protocol: own\nimport: {base: [Line]}\n")
    assert _migrate(tmp_path).exit_code == 0
    assert _texts(own) == {
        "protocol": "protocol: own\n\nimport: {base: [Line, Shape]}\n",
        "python": "flat_forms: {Flat: {union: Shape, name: shape}}\n",
    }
    assert "would" not in _migrate(tmp_path, "--check").output


def test_python_yaml_names_its_schema_as_the_other_files_do(tmp_path: Path) -> None:
    head = "# yaml-language-server: $schema=../dialect.schema.json\n"
    folder = _folder(tmp_path / "chat", protocol=f"{head}protocol: chat\nshorthands: {{a: {{}}}}\n")
    _migrate(folder)
    assert _texts(folder)["python"].startswith(
        "# yaml-language-server: $schema=../python.schema.json\nshorthands: {a: {}}\n"
    )


@pytest.mark.parametrize("begin", ["\ufeff", ""])
def test_line_ends_and_byte_order_marks_stay(tmp_path: Path, begin: str) -> None:
    text = f"{begin}protocol: chat\r\nrecords:\r\n  A:\r\n    flat_form_of: {{union: B, name: b}}\r\n    doc: A.\r\n"
    folder = _folder(tmp_path / "chat", protocol=text)
    assert _migrate(folder).exit_code == 0
    assert _texts(folder)["protocol"] == f"{begin}protocol: chat\r\n\r\nrecords:\r\n  A: {{doc: A.}}\r\n"
    assert _texts(folder)["python"] == "flat_forms: {A: {union: B, name: b}}\n"


def test_text_that_is_not_yaml_is_a_fault(tmp_path: Path) -> None:
    folder = _folder(tmp_path / "chat", protocol="protocol: [chat\n")
    result = _migrate(folder)
    assert result.exit_code == 2
    assert result.stderr.startswith(f"{folder.as_posix()}/protocol.yaml:")


def test_a_folder_without_specs_is_refused(tmp_path: Path) -> None:
    assert _migrate(tmp_path).exit_code == 2
