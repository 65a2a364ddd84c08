"""The difference of two trees is a unified diff that turns what was found into what is expected."""

from __future__ import annotations

import pytest

from wiregen.cli.tree_diff import tree_diff

Tree = dict[str, str]

CASES: list[tuple[str, Tree, Tree, list[str]]] = [
    ("equal trees", {"a": "1\n"}, {"a": "1\n"}, []),
    (
        "an edited file",
        {"a": "1\n2\n3\n"},
        {"a": "1\nx\n3\n"},
        ["--- out/a\n", "+++ out/a\n", "@@ -1,3 +1,3 @@\n", " 1\n", "-2\n", "+x\n", " 3\n"],
    ),
    ("a missing file", {}, {"a/b": "1\n"}, ["--- /dev/null\n", "+++ out/a/b\n", "@@ -0,0 +1 @@\n", "+1\n"]),
    ("an extra file", {"a": "1\n"}, {}, ["--- out/a\n", "+++ /dev/null\n", "@@ -1 +0,0 @@\n", "-1\n"]),
    ("a missing empty file", {}, {"py.typed": ""}, ["--- /dev/null\n", "+++ out/py.typed\n"]),
    ("an extra empty file", {"py.typed": ""}, {}, ["--- out/py.typed\n", "+++ /dev/null\n"]),
    (
        "a last line without an end",
        {"a": "1"},
        {"a": "1\n"},
        ["--- out/a\n", "+++ out/a\n", "@@ -1 +1 @@\n", "-1\n\\ No newline at end of file\n", "+1\n"],
    ),
    (
        "other line ends",
        {"a": "1\r\n"},
        {"a": "1\n"},
        ["--- out/a\n", "+++ out/a\n", "@@ -1 +1 @@\n", "-1\r\n", "+1\n"],
    ),
    (
        "a form feed inside a line, which ends no line",
        {"a": "1\f2\n"},
        {"a": "1\n"},
        ["--- out/a\n", "+++ out/a\n", "@@ -1 +1 @@\n", "-1\f2\n", "+1\n"],
    ),
]


@pytest.mark.parametrize(("found", "expected", "lines"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_a_difference_is_shown(found: Tree, expected: Tree, lines: list[str]) -> None:
    assert list(tree_diff("out", found, expected)) == lines


def test_files_come_sorted_by_name() -> None:
    shown = [line for line in tree_diff("out", {"c": "", "a": ""}, {"b": ""}) if line.startswith("---")]
    assert shown == ["--- out/a\n", "--- /dev/null\n", "--- out/c\n"]
