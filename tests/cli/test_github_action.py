"""The GitHub Action checks packages, says what has changed in meaning, and comments; nothing of a checkout is run."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.github_action import LIST, MARK, MINE, made_runner, run_action


@pytest.fixture(name="runner", scope="module")
def _runner(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made_runner(tmp_path_factory.mktemp("runner"))


@pytest.fixture(name="place")
def _place(tmp_path: Path, runner: Path) -> Iterator[Path]:
    """Return a checkout with a spec and what it gives; fail if a step ran one of its modules."""
    yield shutil.copytree(runner / "checkout", tmp_path / "checkout")
    assert not (runner / "canary").exists()


def test_an_up_to_date_package_passes_and_the_summary_and_a_new_comment_say_so(runner: Path, place: Path) -> None:
    outcome = run_action(runner, place)
    assert outcome.statuses == {"check": 0, "comment": 0}
    assert outcome.shown == "**up to date generated**\n"
    assert outcome.summary == f"{MARK}\n### wiregen check\n\n**up to date generated**\n"
    post = ["api", "--silent", "--method", "POST", "repos/me/mine/issues/7/comments", "--field"]
    field = f"body=@{runner / 'temp/wiregen-comment.md'}"
    assert outcome.calls == [
        ("the-token", [*LIST, MINE], []),
        ("the-token", [*post, field], [outcome.summary]),
    ]


def test_a_package_that_the_spec_does_not_give_fails_with_annotations_and_the_diff_and_no_link_is_read(
    runner: Path, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("JOB_SECRET", "canary-7")
    package = place / "generated/demo/items.py"
    package.write_text(package.read_text().replace("A thing.", "A thingy."))
    (place / "generated/demo/x.txt").symlink_to("/proc/self/environ")
    outcome = run_action(runner, place)
    assert outcome.statuses == {"check": 1, "comment": 0}
    annotations = outcome.shown.splitlines()
    assert "::error file=generated/demo/items.py,line=1,col=1::out of date with the spec" in annotations
    assert [line for line in annotations if line.startswith("::error file=generated/demo/x.txt,")] != []
    (body,) = outcome.calls[-1][2]
    assert '-    """A thingy."""\n+    """A thing."""\n' in body
    assert "generated/demo/x.txt" in outcome.summary
    assert "canary-7" not in outcome.summary + outcome.shown + str(outcome.calls)


def test_a_fault_of_a_spec_fails_with_an_annotation_at_its_place(runner: Path, place: Path) -> None:
    (place / "spec/demo/items.yaml").write_text("records: {Item: {doc: A thing., fields: {a: {type: strin, doc: A.}}}}")
    outcome = run_action(runner, place)
    assert outcome.statuses == {"check": 2, "comment": 0}
    annotation = "::error file=spec/demo/items.yaml,line=1,col=52::unknown type 'strin': did you mean 'string'?"
    assert outcome.shown.splitlines()[0] == annotation
    assert "spec/demo/items.yaml:1:52" in outcome.summary


def report(runner: Path, text: str = "**up to date generated**\n") -> None:
    """Leave what the step that checks leaves to the one that comments."""
    (runner / "temp/wiregen-check.md").write_text(text)


def test_a_later_push_writes_the_comment_again(runner: Path, place: Path) -> None:
    report(runner)
    outcome = run_action(runner, place, only="comment", found="41\n42")
    assert outcome.statuses == {"comment": 0}
    patch = ["api", "--silent", "--method", "PATCH", "repos/me/mine/issues/comments/41"]
    assert [arguments[:5] for _, arguments, _ in outcome.calls] == [[*LIST, MINE], patch]
    assert outcome.calls[-1][2] == [outcome.summary]


def test_outside_a_pull_request_there_is_the_summary_alone(runner: Path, place: Path) -> None:
    report(runner)
    outcome = run_action(runner, place, only="comment", pull_request="")
    assert outcome.statuses == {"comment": 0}
    assert "up to date generated" in outcome.summary
    assert outcome.calls == []


def test_a_comment_that_may_not_be_written_is_a_warning(runner: Path, place: Path) -> None:
    report(runner)
    outcome = run_action(runner, place, only="comment", gh_status=1)
    assert outcome.statuses == {"comment": 0}
    assert "::warning::no comment on the pull request" in outcome.shown
    assert [arguments for _, arguments, _ in outcome.calls] == [[*LIST, MINE]]


def test_a_comment_is_never_longer_than_github_takes(runner: Path, place: Path) -> None:
    report(runner, "Much is to be said.\n" * 10_000)
    outcome = run_action(runner, place, only="comment")
    assert outcome.statuses == {"comment": 0}
    (body,) = outcome.calls[-1][2]
    assert body.startswith(f"{MARK}\n")
    assert len(body) == 60_000


def git(place: Path, *arguments: str) -> str:
    """Return what git says."""
    somebody = ("-c", "user.name=Somebody", "-c", "user.email=somebody@example.org")
    done = subprocess.run(["git", *somebody, *arguments], cwd=place, capture_output=True, text=True, check=True)
    return done.stdout.strip()


def committed(place: Path) -> str:
    """Return the commit of a repository's working tree as it is."""
    git(place, "init", "--quiet")
    git(place, "add", ".")
    git(place, "commit", "--quiet", "--allow-empty", "--message", "A state")
    return git(place, "rev-parse", "HEAD")


OLD = """
protocol: demo
directions: {server: {doc: S., union: Said, constants: SaidType, unknown: UnknownSaid}}
events: {server: {item.made: {doc: Made., fields: {id: {type: string, doc: An id.}}}}}
"""
NEW = OLD.replace("type: string", "type: integer")


def test_what_has_changed_in_meaning_is_reported_before_the_check(runner: Path, place: Path) -> None:
    (place / "spec/demo/protocol.yaml").write_text(OLD)
    base = committed(place)
    (place / "spec/demo/protocol.yaml").write_text(NEW)
    report(runner)
    outcome = run_action(runner, place, only="diff comment", base=base)
    assert outcome.statuses == {"diff": 0, "comment": 0}
    (body,) = outcome.calls[-1][2]
    head, message, checked = re.split("### wiregen (?:diff|check)\n", body)
    assert head == f"{MARK}\n"
    assert "### breaking" in message
    assert "spec/demo/protocol.yaml:4:" in message
    assert checked == "\n**up to date generated**\n"


def test_nothing_that_has_changed_fails_nothing(runner: Path, place: Path) -> None:
    assert run_action(runner, place, only="diff", base=committed(place), fail_on="any").statuses == {"diff": 0}


def test_a_checkout_of_the_last_commit_alone_fetches_the_one_to_compare_with(
    runner: Path, place: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    (place / "spec/demo/protocol.yaml").write_text(OLD)
    base = committed(place)
    (place / "spec/demo/protocol.yaml").write_text(NEW)
    committed(place)
    shallow = tmp_path_factory.mktemp("shallow")
    git(shallow, "clone", "--quiet", "--depth", "1", place.as_uri(), ".")
    assert run_action(runner, shallow, only="diff", base=base, fail_on="breaking").statuses == {"diff": 1}
    assert "### breaking" in (runner / "temp/wiregen-diff.md").read_text()


def test_a_first_spec_has_nothing_to_be_compared_with(runner: Path, place: Path) -> None:
    (place / "spec").rename(place / "later")
    base = committed(place)
    (place / "later").rename(place / "spec")
    report(runner)
    outcome = run_action(runner, place, only="diff comment", base=base, fail_on="any")
    assert outcome.statuses == {"diff": 0, "comment": 0}
    assert "### wiregen diff\n\nThere was no spec before.\n" in outcome.summary


def test_an_old_spec_with_a_fault_does_not_keep_it_from_being_mended(runner: Path, place: Path) -> None:
    mended = (place / "spec/demo/items.yaml").read_text()
    (place / "spec/demo/items.yaml").write_text("record: {}\n")
    base = committed(place)
    (place / "spec/demo/items.yaml").write_text(mended)
    report(runner)
    outcome = run_action(runner, place, only="diff comment", base=base, fail_on="any")
    assert outcome.statuses == {"diff": 0, "comment": 0}
    assert "::warning::the specs have faults and could not be compared" in outcome.shown
    assert "unknown key 'record'" in outcome.summary


@pytest.mark.parametrize(("base", "fail_on"), [("HEAD", "braking"), ("nowhere", "any")])
def test_an_input_that_makes_no_sense_fails_and_is_reported(base: str, fail_on: str, runner: Path, place: Path) -> None:
    committed(place)
    outcome = run_action(runner, place, only="diff", base=base, fail_on=fail_on)
    assert outcome.statuses["diff"] > 1
    assert (fail_on if base == "HEAD" else "origin") in outcome.shown
