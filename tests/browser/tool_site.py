"""The documentation in a browser: a search finds a page, with a server and without; links lead on; nothing is too wide.

Run by ``make test-docs``, since it needs Chromium on the machine.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import expect

from docs.site.project import site_project
from tests.browser.visits import NARROW, WIDE, Visit
from tests.support.packages import ROOT
from wiregen.files import write_tree
from wiregen.reference.site import build_site

SEARCHED = [
    ("adjacent content envelope", "dialect/content-and-envelope.html"),
    ("on_fault keep", "design/on-fault.html"),
    ("wiregen explain", "commands/explain.html"),
]
LOOKED_AT = [
    "index.html",
    "start.html",
    "dialect/index.html",
    "dialect/tagged-unions.html",
    "dialect/keys.html",
    "commands/generate.html",
    "promises.html",
    "tests.html",
    "api.html",
    "performance.html",
    "guide/from-pydantic.html",
]


@pytest.fixture(scope="module", name="site")
def _site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the site; a link that leads nowhere fails here."""
    out = tmp_path_factory.mktemp("site")
    write_tree(out / "site", build_site(site_project(ROOT)))
    return out / "site"


@pytest.mark.parametrize("served", [True, False], ids=["served", "from files"])
@pytest.mark.parametrize(("words", "place"), SEARCHED)
def test_a_search_leads_to_a_page(visit: Visit, address: str, site: Path, words: str, place: str, served: bool) -> None:
    page = visit.page
    page.goto(f"{address if served else f'file://{site}/'}index.html")
    page.locator("input.md-search__input").click()
    page.keyboard.type(words)
    page.locator(f"a.md-search-result__link[href*='{place}']").first.click()
    expect(page).to_have_url(re.compile(re.escape(place)))


def test_a_promise_leads_to_its_test(visit: Visit, address: str) -> None:
    page = visit.page
    page.goto(f"{address}promises.html")
    page.get_by_role("link", name="test", exact=True).first.click()
    expect(page).to_have_url(f"{address}tests.html#test_promises-test_an_unknown_event_keeps_its_type_and_its_payload")
    heading = page.get_by_role("heading", name="An unknown event keeps its type and its payload")
    expect(heading).to_be_in_viewport()


def test_the_plots_of_the_benchmarks_are_shown(visit: Visit, address: str) -> None:
    page = visit.page
    page.goto(f"{address}performance.html")
    widths = page.locator("article img").evaluate_all("images => images.map(image => image.naturalWidth)")
    assert len(widths) == 3
    assert min(widths) > 0


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [WIDE, NARROW], ids=["wide", "narrow"])
@pytest.mark.parametrize("path", LOOKED_AT)
def test_no_page_is_wider_than_the_screen_and_its_colours_are_those_of_the_system(
    visit: Visit, address: str, path: str, size: tuple[int, int], scheme: str
) -> None:
    page = visit.page
    page.set_viewport_size({"width": size[0], "height": size[1]})
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    page.goto(f"{address}{path}")
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate" if scheme == "dark" else "default")
    assert page.evaluate("document.documentElement.scrollWidth") <= size[0]
