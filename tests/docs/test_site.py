"""The documentation site has every page, with links that lead to pages, and shows the tests that promises name."""

from __future__ import annotations

import re
from posixpath import dirname, normpath
from typing import Any

import click
import pytest
import yaml

from docs.site.linked_tests import test_source as source_of_test
from docs.site.links import LinkError, PageLinks
from docs.site.project import site_project
from tests.support.packages import ROOT
from wiregen.cli import main
from wiregen.python.api import RUNTIME_EXPORTS

LINK = re.compile(r"\]\(([^)\s]+)\)")
FENCE = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)


@pytest.fixture(scope="module", name="project")
def _project() -> dict[str, str]:
    return site_project(ROOT)


@pytest.fixture(name="pages")
def _pages(project: dict[str, str]) -> dict[str, str]:
    pages = {path.removeprefix("docs/"): text for path, text in project.items()}
    return {path: text for path, text in pages.items() if path.endswith(".md")}


def in_navigation(part: Any) -> list[str]:
    """Return the pages of a part of the navigation, in its order."""
    if isinstance(part, str):
        return [part]
    return [page for held in (part.values() if isinstance(part, dict) else part) for page in in_navigation(held)]


def test_every_page_is_in_the_navigation_once(project: dict[str, str], pages: dict[str, str]) -> None:
    navigation = yaml.safe_load(project["mkdocs.yml"])["nav"]
    assert sorted(in_navigation(navigation)) == sorted(pages)


def test_every_link_leads_to_a_page_and_a_heading_of_the_site(project: dict[str, str], pages: dict[str, str]) -> None:
    followed = 0
    for path, text in pages.items():
        for link in LINK.findall(FENCE.sub("", text)):
            if "://" in link:
                continue
            file, _, fragment = link.partition("#")
            target = normpath(f"{dirname(path)}/{file}") if dirname(path) else normpath(file)
            if not file:
                target = path
            assert f"docs/{target}" in project, f"{path}: {link}"
            if fragment:
                followed += 1
                assert fragment in anchors(pages[target]), f"{path}: {link}"
    assert followed > 20


def anchors(text: str) -> set[str]:
    """Return the anchors of the headings of a page."""
    headings = re.findall(r"^#+ (.*)$", FENCE.sub("", text), re.MULTILINE)
    named = (re.search(r"\{ #(\S+) \}", heading) for heading in headings)
    plain = (re.sub(r"[^\w\s-]", "", heading).strip().lower().replace(" ", "-") for heading in headings)
    return {match[1] for match in named if match} | set(plain)


def test_every_promise_is_linked_to_a_test(pages: dict[str, str]) -> None:
    promises = re.findall(r"^- (.*?)(?=^- |^## |\Z)", pages["promises.md"], re.MULTILINE | re.DOTALL)
    assert len(promises) > 20
    assert [promise for promise in promises if "](tests.md#" not in promise] == []


def test_a_promise_is_linked_to_a_test_that_is_there(pages: dict[str, str]) -> None:
    shown = pages["tests.md"]
    assert "### An unknown field is kept and more can be added { #test_promises-" in shown
    assert "def test_an_unknown_field_is_kept_and_more_can_be_added(rt: Any) -> None:" in shown
    with pytest.raises(LookupError, match=r"tests/codec/test_promises\.py has no test test_nothing"):
        source_of_test(ROOT, "tests/codec/test_promises.py", "test_nothing")


def test_a_link_to_what_the_site_does_not_have_is_an_error() -> None:
    links = PageLinks(ROOT, {"docs/a.md": "a.md"}, "tests.md", "specs.md")
    assert links.rewritten("docs/a.md", "[a](a.md#b)\n```\n[x](y)\n```\n") == "[a](a.md#b)\n```\n[x](y)\n```\n"
    with pytest.raises(LinkError) as error:
        links.rewritten("docs/a.md", "[code](../generator/wiregen/cli/new.py)")
    assert str(error.value) == "docs/a.md links to ../generator/wiregen/cli/new.py, which the site does not have"


def test_every_command_has_a_page_with_its_help(pages: dict[str, str]) -> None:
    for name in main.list_commands(click.Context(main)):
        assert f"$ wiregen {name} --help\nUsage: wiregen {name} " in pages[f"commands/{name}.md"]


def test_what_every_package_offers_is_on_the_page_of_the_runtime(pages: dict[str, str]) -> None:
    shown = pages["api.md"]
    names = [name for exported in RUNTIME_EXPORTS.values() for name in exported]
    assert [name for name in names if f"{{ #{name} }}" not in shown] == []
    assert "from_json(data: bytes | bytearray | memoryview | str, *, on_fault: OnFault='raise') -> Self" in shown


def test_the_keys_of_the_dialect_are_on_a_page_with_what_they_take(pages: dict[str, str]) -> None:
    keys = pages["dialect/keys.md"]
    assert "| `optional` | true or false | true: the key may be absent. Default: it is required. |" in keys
    assert "| `fields` | names, each with [a field](#field) |" in keys
    assert "## Direction { #direction }" in keys
