"""The reference sites in a browser: a search finds an event, links lead to it, nothing is too wide, no network.

Run by ``make test-docs``, since it needs Chromium on the machine.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from urllib.parse import urljoin

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests.support.reference_sites import make_sites

COMMANDS = ("chromium", "chromium-browser", "google-chrome")
QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
WIDE, NARROW = (1280, 900), (390, 844)

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
    ("openai_realtime", "events/server.html"),
    ("openai_realtime", "unions/RealtimeTool.html"),
    ("openai_realtime", "records/session.html"),
    ("openai_realtime", "enums.html"),
    ("openai_realtime_translation", "index.html"),
    ("openai_realtime_translation", "events/server.html"),
]


class QuietHandler(SimpleHTTPRequestHandler):
    """Serves files and says nothing of it."""

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture(scope="module", name="address")
def _address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Serve the sites of both protocols on loopback."""
    out = tmp_path_factory.mktemp("sites")
    result = make_sites(out)
    assert result.exit_code == 0, result.output
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(QuietHandler, directory=str(out)))
    thread = Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture(scope="module", name="browser")
def _browser() -> Iterator[Browser]:
    command = next(filter(None, map(shutil.which, COMMANDS)), None)
    assert command, f"this test opens a browser: install Chromium, so that one of {', '.join(COMMANDS)} is found"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=command, args=QUIET)
        yield browser
        browser.close()


@dataclass(frozen=True)
class Visit:
    """A browser's window, and what went wrong in it."""

    page: Page
    faults: list[str]


@pytest.fixture(name="visit")
def _visit(browser: Browser, address: str) -> Iterator[Visit]:
    """Open a window that must meet no error and ask nobody but the server of the test."""
    context = browser.new_context(viewport={"width": WIDE[0], "height": WIDE[1]})
    visit = Visit(context.new_page(), [])
    visit.page.on("pageerror", lambda error: visit.faults.append(str(error)))
    visit.page.on("requestfailed", lambda request: visit.faults.append(f"failed: {request.url}"))
    visit.page.on(
        "response", lambda answer: None if answer.status < 400 else visit.faults.append(f"no file: {answer.url}")
    )
    visit.page.on(
        "request", lambda asked: None if asked.url.startswith((address, "data:")) else visit.faults.append(asked.url)
    )
    yield visit
    context.close()
    assert visit.faults == []


@pytest.mark.parametrize(("protocol", "wire_type", "place"), EVENTS)
def test_a_search_for_an_event_leads_to_its_section(
    visit: Visit, address: str, protocol: str, wire_type: str, place: str
) -> None:
    page = visit.page
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
