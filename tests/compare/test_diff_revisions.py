"""``wiregen diff`` reads a spec as it is in a git revision, leaves only the repository, says what is missing."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests.changes import diff
from tests.changes.chat import BROKEN, NEW, OLD, TOLD


def git(*arguments: str) -> str:
    """Run git and return what it prints."""
    return subprocess.run(["git", *arguments], check=True, capture_output=True, text=True, timeout=60).stdout


def commit(text: str) -> None:
    """Commit the protocol in ``spec/chat``, with another one beside it."""
    for folder, content in (("chat", text), ("base", "protocol: base\n")):
        path = Path("spec", folder, "protocol.yaml")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")
    Path("spec/README.md").write_text("The specs.\n", encoding="utf-8")
    git("add", "--all")
    git("commit", "--quiet", "--message", "Change the spec")


@pytest.fixture(name="place")
def _place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return an empty working directory in no git repository, with a git that knows nothing of this machine's user."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(tmp_path / "none"))
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    for role in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{role}_NAME", "Somebody")
        monkeypatch.setenv(f"GIT_{role}_EMAIL", "somebody@example.com")
    for name in ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


@pytest.fixture(name="repository")
def _repository(place: Path) -> Path:
    """Return a git repository with two commits of a spec."""
    git("init", "--quiet")
    commit(OLD)
    commit(NEW)
    return place


@pytest.mark.parametrize(
    ("arguments", "old", "new"),
    [
        (["HEAD~1", "HEAD"], "HEAD~1:spec/chat/", "HEAD:spec/chat/"),
        (["HEAD~1"], "HEAD~1:spec/chat/", "spec/chat/"),
        (["HEAD~1", "spec"], "HEAD~1:spec/chat/", "spec/chat/"),
        (["HEAD~1:spec/chat/", "HEAD:spec/chat"], "HEAD~1:spec/chat/", "HEAD:spec/chat/"),
        (["HEAD~1", "--spec", "spec/chat"], "HEAD~1:spec/chat/", "spec/chat/"),
        (["HEAD^{commit}~1:spec/chat", "spec/chat"], "HEAD^{commit}~1:spec/chat/", "spec/chat/"),
    ],
)
@pytest.mark.usefixtures("repository")
def test_a_side_may_be_a_revision(arguments: list[str], old: str, new: str) -> None:
    status = git("status", "--porcelain", "--ignored")
    result = diff(*arguments)
    message = TOLD.format(old=f"{old}protocol.yaml", new=f"{new}protocol.yaml")
    assert (result.exit_code, result.stdout, result.stderr) == (0, message, "")
    assert git("status", "--porcelain", "--ignored") == status


def test_a_revision_is_found_from_a_folder_inside_the_repository(
    repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(repository / "spec")
    old = "HEAD~1:spec/chat/protocol.yaml"
    assert diff("HEAD~1", "--spec", "chat").stdout == TOLD.format(old=old, new="chat/protocol.yaml")
    monkeypatch.chdir(repository / "spec/chat")
    message = TOLD.format(old=old, new="HEAD:spec/chat/protocol.yaml")
    assert diff("HEAD~1", "HEAD", "--spec", "../chat").stdout == message


def test_a_protocol_may_be_at_the_root_of_the_repository(place: Path) -> None:
    git("init", "--quiet")
    for text in (OLD, NEW):
        (place / "protocol.yaml").write_text(text, encoding="utf-8")
        git("add", "--all")
        git("commit", "--quiet", "--message", "Change the spec")
    message = TOLD.format(old="HEAD~1:protocol.yaml", new="HEAD:protocol.yaml")
    assert diff("HEAD~1", "HEAD", "--spec", ".").stdout == message
    assert diff("HEAD~1:", "HEAD:.").stdout == message


@pytest.mark.usefixtures("place")
def test_a_revision_has_what_its_spec_imports() -> None:
    git("init", "--quiet")
    importing = "protocol: chat\nimport: {base: [Item]}\n"
    base = "protocol: base\nrecords:\n  Item: {doc: A thing.}\n"
    for text in (base, base + "  Box: {doc: A box.}\n"):
        write = {"spec/chat/protocol.yaml": importing, "spec/base/protocol.yaml": text.replace("A thing.", "Things.")}
        for name, content in write.items():
            Path(name).parent.mkdir(parents=True, exist_ok=True)
            Path(name).write_text(content, encoding="utf-8")
        git("add", "--all")
        git("commit", "--quiet", "--message", "Change the spec")
    assert diff("HEAD~1:spec/chat", "HEAD:spec/chat").stdout == "no change: no step\n"
    assert diff("HEAD~1", "HEAD").stdout == (
        "safe:\nHEAD:spec/base/protocol.yaml:4:3: records.Box: new [record-added]\n1 safe: a minor step\n"
    )


@pytest.mark.usefixtures("repository")
def test_an_annotation_of_something_removed_is_at_its_holder() -> None:
    message = (
        "::error file=spec/chat/protocol.yaml,line=3,col=3,title=event-removed::"
        "events.server.left: removed (server events)\n"
        "::warning file=spec/chat/protocol.yaml,line=5,col=68,title=enum-value-added::"
        "enums.Mood.values.joke: new (server events: safe to receive, risky to send)\n"
        "::notice file=spec/chat/protocol.yaml,line=7,col=3,title=docs-changed::records.Text: its doc was changed\n"
        "1 breaking, 1 risky, 1 safe: a major step\n"
    )
    assert diff("HEAD~1", "--format", "github").stdout == message
    assert diff("HEAD~1", "HEAD", "--format", "github").stdout == message


@pytest.mark.usefixtures("repository")
def test_faults_of_a_revision_are_reported_with_their_places_in_it() -> None:
    commit(BROKEN)
    commit(OLD)
    result = diff("HEAD~1")
    assert (result.exit_code, result.stderr) == (
        2,
        "HEAD~1:spec/chat/protocol.yaml:7:57: unknown type 'Moood': did you mean 'Mood'?\n"
        "1 fault in the old spec HEAD~1\n",
    )


@pytest.mark.parametrize(
    ("named", "message"),
    [
        ("v9", "'v9' is not a folder, and 'v9' is not a revision of a git repository here"),
        ("HEAD~7", "'HEAD~7' is not a folder, and 'HEAD~7' is not a revision of a git repository here"),
        ("v9:spec", "'v9:spec' is not a folder, and 'v9' is not a revision of a git repository here"),
        (":spec", "':spec' is not a folder, and '' is not a revision of a git repository here"),
        ("--output=x", "'--output=x' is not a folder, and '--output=x' is not a revision of a git repository here"),
        ("HEAD:nowhere", "revision 'HEAD' has no spec in the folder nowhere"),
        ("HEAD:../spec", "revision 'HEAD' has no spec in the folder ../spec"),
        ("HEAD:spec/README.md", "revision 'HEAD' has no spec in the folder spec/README.md"),
    ],
)
@pytest.mark.usefixtures("repository")
def test_what_is_neither_a_folder_nor_a_revision_with_a_spec_is_wrong_input(named: str, message: str) -> None:
    for arguments in ([named, "spec"], ["spec", named]):
        result = diff("--", *arguments)
        assert (result.exit_code, result.stdout, result.stderr) == (2, "", f"{message}\n")


@pytest.mark.usefixtures("place")
def test_without_a_repository_or_git_itself_a_sentence_says_so(monkeypatch: pytest.MonkeyPatch, place: Path) -> None:
    result = diff("HEAD")
    message = "'HEAD' is not a folder, and 'HEAD' is not a revision of a git repository here\n"
    assert (result.exit_code, result.stderr) == (2, message)
    monkeypatch.setenv("PATH", str(place))
    result = diff("HEAD")
    assert result.exit_code == 2
    assert result.stderr.startswith("cannot run git: ")


@pytest.mark.usefixtures("repository")
def test_an_empty_name_is_wrong_input() -> None:
    result = diff("", "spec")
    assert result.exit_code == 2
    assert "expected a folder or a git revision, got an empty name" in result.stderr
