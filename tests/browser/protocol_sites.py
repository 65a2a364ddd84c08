"""The reference sites in a browser: a search finds an event, links lead to it, nothing is too wide, no network.

Run by ``make test-docs``, since it needs Chromium on the machine.
"""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import urljoin

import pytest
from playwright.sync_api import expect

from tests.browser.visits import NARROW, WIDE, Visit
from tests.support.reference_sites import make_sites

EVENTS = [
    ("openai_realtime", "response.output_text.delta", "events/server.html#ResponseOutputTextDeltaEvent"),
    ("openai_realtime", "input_audio_buffer.append", "events/client.html#InputAudioBufferAppendEvent"),
    ("openai_realtime_translation", "session.closed", "events/server.html#SessionClosedEvent"),
]
FOLLOWED = [
    ("openai_realtime", "session.created", "ServerSessionConfig", "unions/ServerSessionConfig.html"),
    ("openai_realtime_translation", "session.created", "TranslationSession", "records/session.html#TranslationSession"),
]
LOOKED_AT = [
    ("openai_realtime", "index.html"),
    ("openai_realtime", "structure.html"),
    ("openai_realtime", "state.html"),
    ("openai_realtime", "events/server.html"),
    ("openai_realtime", "unions/RealtimeTool.html"),
    ("openai_realtime", "records/session.html"),
    ("openai_realtime", "enums.html"),
    ("openai_realtime_translation", "index.html"),
    ("openai_realtime_translation", "events/server.html"),
]


@pytest.fixture(scope="module", name="site")
def _site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make the sites of all protocols."""
    out = tmp_path_factory.mktemp("sites")
    result = make_sites(out)
    assert result.exit_code == 0, result.output
    return out


@pytest.mark.parametrize("served", [True, False], ids=["served", "from files"])
@pytest.mark.parametrize(("protocol", "wire_type", "place"), EVENTS)
def test_a_search_for_an_event_leads_to_its_section(
    visit: Visit, address: str, site: Path, protocol: str, wire_type: str, place: str, served: bool
) -> None:
    page = visit.page
    address = address if served else f"file://{site}/"
    page.goto(f"{address}{protocol}/index.html")
    page.locator("input.md-search__input").click()
    page.keyboard.type(wire_type)
    result = page.locator(f"a.md-search-result__link[href*='{place.partition('#')[2]}']").first
    expect(result).to_contain_text(wire_type)
    result.click()
    file, _, anchor = place.partition("#")
    expect(page).to_have_url(re.compile(rf"{re.escape(f'{address}{protocol}/{file}')}(\?[^#]*)?#{anchor}"))
    expect(page.locator(f"h2#{anchor}")).to_be_in_viewport()
    expect(page.locator(f"h2#{anchor}")).to_contain_text(wire_type)


@pytest.mark.parametrize(("protocol", "wire_type", "name", "place"), FOLLOWED)
def test_links_lead_from_the_index_to_an_event_and_to_what_it_holds(
    visit: Visit, address: str, protocol: str, wire_type: str, name: str, place: str
) -> None:
    page = visit.page
    page.goto(f"{address}{protocol}/index.html")
    page.locator("table.entries").get_by_role("link", name=wire_type, exact=True).click()
    expect(page.get_by_role("heading", name=wire_type)).to_be_in_viewport()
    page.locator("table.fields td.type").get_by_role("link", name=name, exact=True).first.click()
    expect(page).to_have_url(urljoin(f"{address}{protocol}/", place))
    expect(page.get_by_role("heading", name=re.compile(rf"^{name}\b"))).to_be_in_viewport()


def test_a_tab_shows_the_example_as_python(visit: Visit, address: str) -> None:
    page = visit.page
    page.goto(f"{address}openai_realtime/unions/RealtimeTool.html")
    tabs = page.locator(".tabbed-set").first
    expect(tabs.get_by_text("from openai_realtime import")).to_be_hidden()
    tabs.get_by_text("Python", exact=True).click()
    expect(tabs.get_by_text("from openai_realtime import")).to_be_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [WIDE, NARROW], ids=["wide", "narrow"])
@pytest.mark.parametrize(("protocol", "path"), LOOKED_AT)
def test_no_page_is_wider_than_the_screen_and_its_colours_are_those_of_the_system(
    visit: Visit, address: str, protocol: str, path: str, size: tuple[int, int], scheme: str
) -> None:
    page = visit.page
    page.set_viewport_size({"width": size[0], "height": size[1]})
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    page.goto(f"{address}{protocol}/{path}")
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate" if scheme == "dark" else "default")
    assert page.evaluate("document.documentElement.scrollWidth") <= size[0]
    too_wide = (
        "cells => cells.filter(cell => cell.getBoundingClientRect().right > innerWidth).map(cell => cell.innerText)"
    )
    assert page.locator("article td").evaluate_all(too_wide) == []


@pytest.mark.parametrize("size", [WIDE, NARROW], ids=["wide", "narrow"])
def test_a_diagram_shows_what_is_held_on_the_right_of_its_holder_or_below_it(
    visit: Visit, address: str, size: tuple[int, int]
) -> None:
    page = visit.page
    page.set_viewport_size({"width": size[0], "height": size[1]})
    page.goto(f"{address}openai_realtime/unions/RealtimeTool.html")
    diagram = page.locator(".diagram").first
    holder = diagram.locator(".node", has_text="McpTool").first.bounding_box()
    held = diagram.locator(".node", has_text="McpAllowedTools").bounding_box()
    assert holder is not None
    assert held is not None
    if size == WIDE:
        assert held["x"] > holder["x"] + holder["width"]
    else:
        assert held["y"] >= holder["y"] + holder["height"]
