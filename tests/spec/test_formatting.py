"""``wiregen fmt``: the files of a spec have one form, which keeps what they say, their order and their comments."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tests.support.effort import sampled
from tests.support.packages import ROOT
from wiregen import load
from wiregen.cli import main
from wiregen.compare.changes import compare
from wiregen.files import read_tree, write_tree
from wiregen.scaffold.project import protocol_files
from wiregen.source.faults import SpecError
from wiregen.spec.formatting import formatted

LONG = " ".join(["long"] * 22)

UNTIDY = """\
# Of the file.

# Of the name.
protocol:   chat   # The name.
doc: |  # Marked.
  One.
  Two.
directions: {server: {union: S, constants: T, unknown: U,
   tag: op}}  # Of the tag.
events:
    # Of the server.
    server:
        "a.b":   # The first.
            {doc: 'It''s', fields: {on: {type: string, optional: true, default: "yes"}}}
        10: {name: Ten}
        11: {name: Eleven}
        c:
          doc: "LONG end."
          fields:
            how:
              type: "list[string]"

              # Why.
              doc: 'x: y'
          # At the end of c.
    # At the end of the events.
# At the end of the file.
""".replace("LONG", LONG)

TIDY = """\
# Of the file.

# Of the name.
protocol: chat  # The name.
doc: |  # Marked.
  One.
  Two.

directions:
  server:
    union: S
    constants: T
    unknown: U
    tag: op  # Of the tag.

events:
  # Of the server.
  server:
    a.b:  # The first.
      doc: It's
      fields:
        "on": {type: string, optional: true, default: "yes"}

    10: {name: Ten}
    11: {name: Eleven}

    c:
      doc: >-
        LONG
        end.
      fields:
        how:
          type: list[string]
          # Why.
          doc: "x: y"
      # At the end of c.
  # At the end of the events.
# At the end of the file.
""".replace("LONG", LONG)

SPECS = sorted(
    path.parent
    for path in ROOT.glob("tests/**/protocol.yaml")
    if not {"expected", "faults"} & set(path.relative_to(ROOT).parts)
)


def fmt(*arguments: str | Path) -> Result:
    """Run the command in this process."""
    return CliRunner().invoke(main, ["fmt", *map(str, arguments)], prog_name="wiregen")


def test_a_file_gets_its_one_form_and_keeps_its_comments() -> None:
    assert formatted(UNTIDY, "chat.yaml") == TIDY
    assert formatted(TIDY, "chat.yaml") == TIDY


def test_a_comment_behind_a_byte_order_mark_is_kept() -> None:
    assert formatted("\ufeff# First.\ndoc:   Well.\n", "chat.yaml") == "# First.\ndoc: Well.\n"


def test_every_spec_of_the_tests_means_the_same_in_its_one_form(tmp_path: Path) -> None:
    assert len(SPECS) > 60
    for number, spec in sampled([*enumerate(SPECS)], 2):
        texts = {name: text for name, text in read_tree(spec).items() if "/" not in name}
        written = {name: formatted(text, name) for name, text in texts.items()}
        assert {name: formatted(text, name) for name, text in written.items()} == written
        if spec.is_relative_to(ROOT / "tests/golden") and number % 6 == 0 and "imports" not in texts["protocol.yaml"]:
            write_tree(tmp_path / str(number) / spec.name, written)
            assert compare(load(spec).protocol, load(tmp_path / str(number) / spec.name).protocol) == ()


def test_the_files_of_a_new_protocol_are_in_form() -> None:
    for name, text in protocol_files("shop").items():
        assert not name.endswith(".yaml") or formatted(text, name) == text


def test_check_names_what_would_change_and_changes_nothing(tmp_path: Path) -> None:
    (tmp_path / "protocol.yaml").write_text(UNTIDY)
    (tmp_path / "other.yaml").write_text("doc: Well.\n")
    result = fmt("--check", tmp_path)
    assert (result.exit_code, result.stdout) == (1, f"would change {tmp_path}/protocol.yaml\n")
    assert (tmp_path / "protocol.yaml").read_text() == UNTIDY
    result = fmt(tmp_path)
    assert (result.exit_code, result.stdout) == (0, f"changed {tmp_path}/protocol.yaml\n")
    assert (tmp_path / "protocol.yaml").read_text() == TIDY
    assert fmt("--check", tmp_path / "protocol.yaml").stdout == "1 file is formatted\n"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("doc: [\n", "f.yaml:2:1: not YAML: "),
        ("- doc\n", "f.yaml:1:1: expected a file of a spec, which is a mapping"),
        ("doc: &a x\n", "f.yaml:1:6: anchors and aliases are not part of the dialect"),
    ],
)
def test_what_is_not_a_spec_is_refused_at_its_place(text: str, message: str) -> None:
    with pytest.raises(SpecError) as caught:
        formatted(text, "f.yaml")
    assert str(caught.value.faults[0]).startswith(message)
