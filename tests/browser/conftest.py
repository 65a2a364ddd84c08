"""Fixtures of the sites' tests: a site on loopback, and a browser that meets no error and asks nobody else."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

import pytest

from tests.browser.visits import WIDE, Visit

if TYPE_CHECKING:
    from playwright.sync_api import Browser

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


class QuietHandler(SimpleHTTPRequestHandler):
    """Serves files and says nothing of it."""

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture(scope="module", name="address")
def _address(site: Path) -> Iterator[str]:
    """Serve the module's site on loopback."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(QuietHandler, directory=str(site)))
    thread = Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture(scope="module", name="browser")
def _browser() -> Iterator[Browser]:
    from playwright.sync_api import sync_playwright

    command = next(filter(None, map(shutil.which, COMMANDS)), None)
    assert command, f"this test opens a browser: install Chromium, so that one of {', '.join(COMMANDS)} is found"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=command, args=QUIET)
        yield browser
        browser.close()


@pytest.fixture(name="visit")
def _visit(browser: Browser, address: str) -> Iterator[Visit]:
    """Open a window that must meet no error and ask nobody but the server of the test."""
    context = browser.new_context(viewport={"width": WIDE[0], "height": WIDE[1]})
    visit = Visit(context.new_page())
    here = (address, "data:", "file:", "about:")
    visit.page.on("pageerror", lambda error: visit.faults.append(str(error)))
    visit.page.on("requestfailed", lambda request: visit.faults.append(f"failed: {request.url}"))
    visit.page.on(
        "response", lambda answer: None if answer.status < 400 else visit.faults.append(f"no file: {answer.url}")
    )
    visit.page.on("request", lambda asked: None if asked.url.startswith(here) else visit.faults.append(asked.url))
    yield visit
    context.close()
    assert visit.faults == []
