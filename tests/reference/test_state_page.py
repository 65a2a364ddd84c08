"""The page of a state: a sequence diagram for every lifecycle and collection, and what each event takes part in."""

from __future__ import annotations

import re
from functools import cache
from xml.etree import ElementTree

from tests.support.packages import ROOT
from wiregen import load
from wiregen.protocol.protocol import Protocol
from wiregen.protocol.types import NamedType
from wiregen.reference.model import DeclaredSection, Text
from wiregen.reference.states.page import parts_of_events, plan_state

EVENT = "events.html#"


@cache
def protocol() -> Protocol:
    """Return a small protocol whose state has every kind of declaration."""
    return load(ROOT / "tests/golden/state/spec").protocol


def sections() -> dict[str, DeclaredSection]:
    """Return the sections of the page by their anchors."""
    state = protocol().state
    assert state is not None
    links: dict[NamedType, str] = {event.record: f"{EVENT}{event.wire_type}" for event in protocol().events}
    page = plan_state(protocol(), state, links)
    return {section.anchor: section for section in page.sections}


def drawing(anchor: str) -> ElementTree.Element:
    """Return the drawing of a section; it has to be XML."""
    return ElementTree.fromstring(sections()[anchor].diagram)


def of_class(svg: ElementTree.Element, name: str) -> list[ElementTree.Element]:
    """Return the elements of a drawing that have a class."""
    return [element for element in svg.iter() if element.get("class") == name]


def words(text: Text) -> str:
    """Return a text without its links."""
    return "".join(piece.text for piece in text)


def test_a_lifecycle_is_drawn_from_its_begin_to_its_end_with_what_belongs_to_it() -> None:
    message = {anchor: drawing(anchor).findtext("desc") for anchor in ("lifecycle-talk", "lifecycle-answer")}
    assert message == {
        "lifecycle-talk": "server and receiver: talk.begin; any number of answer, which has its own diagram; "
        "notes, which has its own diagram; talk.end.",
        "lifecycle-answer": "server and receiver: answer.begin; any number of part (part.begin; side by side "
        "text (any number of part.text; part.whole), and data (any number of part.data), "
        "and sound (any number of part.extra), and mood (any number of part.extra), "
        "and moods (any number of part.extra); part.end); any number of answer.change; answer.end.",
    }


def test_a_collection_is_drawn_from_its_first_sign_of_a_member_to_its_removal() -> None:
    assert drawing("collection-notes").findtext("desc") == (
        "server and receiver: perhaps note.coming; note.new; perhaps dictation (any number of note.piece); "
        "any number of note.changed; perhaps note.gone."
    )


def test_every_event_in_a_diagram_is_a_link_and_so_is_everything_that_is_declared() -> None:
    links = [link.get("href") for link in drawing("lifecycle-answer").iter("a")]
    events = ["answer.begin", "part.begin", "part.text", "part.whole", "part.data", "part.end", "answer.end"]
    assert {f"{EVENT}{event}" for event in events} <= set(links)
    own = [f"state.html#{anchor}" for anchor in sections() if anchor.startswith(("stream", "lifecycle-part"))]
    assert {*own, "state.html#stream-dictation"} - set(links) == {"state.html#stream-dictation"}


def test_a_diagram_has_a_title_and_a_text_for_those_who_do_not_see_it() -> None:
    for anchor, section in sections().items():
        if section.kind == "Stream":
            assert section.diagram == ""
            continue
        svg = drawing(anchor)
        named = {key: svg.get(key) for key in ("aria-labelledby", "aria-describedby")}
        assert named == {"aria-labelledby": f"{anchor}-title", "aria-describedby": f"{anchor}-desc"}
        assert {element.get("id") for element in svg if element.tag in ("title", "desc")} == set(named.values())
        assert svg.findtext("title") == f"The sequence of {section.name}"


def test_the_colours_of_a_diagram_are_those_of_the_page() -> None:
    for section in sections().values():
        assert re.findall(r"""(?:fill|stroke|style)=|#[0-9a-f]{3}""", section.diagram.replace(EVENT, "")) == []


def test_nothing_of_a_diagram_lies_outside_of_it_and_messages_follow_each_other_downwards() -> None:
    for anchor, section in sections().items():
        if not section.diagram:
            continue
        svg = drawing(anchor)
        width, height = float(svg.get("width", "")), float(svg.get("height", ""))
        for box in svg.iter("rect"):
            x, y, wide, high = (float(box.get(key, "")) for key in ("x", "y", "width", "height"))
            assert 0 <= x < x + wide <= width
            assert 0 <= y < y + high <= height
        events = of_class(svg, "event")
        heights = [float(text.get("y", "")) for text in events]
        assert sorted(set(heights)) == heights
        left, right = (float(line.get("d", "M0 ").split()[0][1:]) for line in of_class(svg, "life"))
        assert max(len("".join(text.itertext())) for text in events) * 6 < right - left


def test_a_bar_lies_beside_all_that_happens_while_a_thing_is_open() -> None:
    svg = drawing("lifecycle-part")
    (bar,) = of_class(svg, "bar")
    top = float(bar.get("y", ""))
    bottom = top + float(bar.get("height", ""))
    arrows = [float(arrow.get("d", "").split()[1].partition("H")[0]) for arrow in of_class(svg, "arrow")]
    assert (top, bottom) == (arrows[0], arrows[-1])


def test_each_event_says_what_it_takes_part_in() -> None:
    state = protocol().state
    assert state is not None
    parts = parts_of_events(state)
    said = {event.wire_type: words(parts.get(event.record, ())) for event in protocol().events}
    assert said["talk.begin"] == "Begins talk."
    assert said["talk.end"] == "Cuts off talk."
    assert said["answer.change"] == "Changes the snapshot of answer."
    assert said["part.extra"] == "Brings a piece of sound; brings a piece of mood; brings a piece of moods."
    assert said["part.whole"] == "Ends text."
    assert said["note.coming"] == "Announces a member of notes."
    assert said["limits"] == "Adds or replaces a member of limits."
    (piece,) = (piece for piece in parts[protocol().events[0].record] if piece.link)
    assert piece.link == "state.html#lifecycle-talk"


def test_a_section_says_how_a_thing_is_known_and_which_events_are_about_it() -> None:
    answer, text = sections()["lifecycle-answer"], sections()["stream-text"]
    assert words(answer.facts).split(". ") == [
        "A part of talk",
        "Known by answer_id",
        "It is whole if state is whole in the end",
        "Its usage is added up over all of them",
        "",
    ]
    assert [(row.role, words(row.events)) for row in text.roles] == [
        ("Piece", "part.text by its piece"),
        ("Whole", "part.whole by its text"),
    ]
