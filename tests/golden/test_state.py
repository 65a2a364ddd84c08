"""What the package of ``state/spec`` does."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.support.golden import Construct


class Talk:
    """A state, fed with events as JSON objects."""

    def __init__(self, package: Any, **options: Any) -> None:
        self.package = package
        self.state = package.State(**options)

    def feed(self, kind: str, **fields: Any) -> list[str]:
        """Feed an event, and return what it has ended."""
        event = self.package.decode_server_event(json.dumps({"type": kind, **fields}))
        return [repr(thing) for thing in self.state.feed(event)]

    def answer(self, key: str = "a") -> Any:
        """Begin an answer, and return it."""
        self.feed("answer.begin", answer={"id": key, "state": "open"})
        return self.state.find(self.package.AnswerState, key)

    def part(self, place: int = 0, kind: str = "words") -> Any:
        """Begin a part of an answer, and return it."""
        self.feed("part.begin", answer_id="a", place=place, part={"kind": kind})
        return self.state.find(self.package.PartState, "a", place)


@pytest.fixture
def talk(construct: Construct) -> Talk:
    return Talk(construct.package)


def test_a_snapshot_has_what_came_in_pieces_before_anything_ends(talk: Talk) -> None:
    answer = talk.answer()
    talk.part(0)
    for piece in ("Good ", "morning"):
        talk.feed("part.text", answer_id="a", place=0, piece=piece)
    talk.part(1, "call")
    assert answer.snapshot().to_dict() == {
        "id": "a",
        "state": "open",
        "parts": [{"kind": "text", "text": "Good morning"}, {"kind": "call"}],
    }
    assert [part.text for part in answer.all(talk.package.PartState)] == ["Good morning", ""]


def test_the_event_that_ends_a_thing_tells_what_has_ended_parts_first(talk: Talk) -> None:
    talk.answer()
    talk.part()
    assert talk.feed("answer.end", answer={"id": "a", "state": "broken"}) == [
        "<PartState a/0 ended>",
        "<AnswerState a ended>",
    ]
    assert talk.state.open(talk.package.AnswerState) == ()


def test_the_final_snapshot_is_the_word_of_the_server_but_does_not_erase_what_it_leaves_out(talk: Talk) -> None:
    answer = talk.answer()
    part = talk.part()
    talk.feed("part.text", answer_id="a", place=0, piece="mornin")
    talk.feed("part.whole", answer_id="a", place=0, text="morning")
    assert part.has_ended("text")
    talk.feed("part.end", answer_id="a", place=0)
    talk.feed("answer.end", answer={"id": "a", "state": "whole", "parts": [{"kind": "text", "text": "Evening"}]})
    assert answer.snapshot().to_dict()["parts"] == [{"kind": "text", "text": "Evening"}]
    assert part.text == "morning"
    talk.answer()
    talk.part()
    talk.feed("part.whole", answer_id="a", place=0, text="morning")
    talk.feed("answer.end", answer={"id": "a", "state": "whole"})
    answer = talk.state.find(talk.package.AnswerState, "a")
    assert answer.snapshot().to_dict()["parts"] == [{"kind": "text", "text": "morning"}]


def test_json_in_pieces_is_parsed_when_it_has_ended(talk: Talk) -> None:
    answer = talk.answer()
    part = talk.part(kind="call")
    for piece in ('{"city"', ': "Bonn"}'):
        talk.feed("part.data", answer_id="a", place=0, piece=piece)
    assert (part.data, part.snapshot().data) == ('{"city": "Bonn"}', None)
    talk.feed("part.end", answer_id="a", place=0)
    assert part.snapshot().data == {"city": "Bonn"}
    assert answer.snapshot().parts[0].data == {"city": "Bonn"}


@pytest.mark.parametrize("text", ['{"city"', "NaN", "[" * 100_000, "9" * 10_000, '"\\ud800"'])
def test_json_that_is_cut_off_or_cannot_be_kept_is_left_out_of_the_snapshot_and_kept_as_text(
    talk: Talk, text: str
) -> None:
    talk.answer()
    part = talk.part(kind="call")
    talk.feed("part.data", answer_id="a", place=0, piece=text)
    talk.feed("part.end", answer_id="a", place=0)
    assert (part.data, part.snapshot().data) == (text, None)


def _say(talk: Talk) -> Any:
    talk.answer()
    part = talk.part()
    for speaker, data in (("Ada", "AAE="), ("Bob", "AgM="), ("Ada", "BAUG")):
        talk.feed("part.extra", answer_id="a", place=0, speaker=speaker, extra={"type": "wave", "data": data})
    return part


def test_bytes_are_dropped_and_counted(talk: Talk) -> None:
    part = _say(talk)
    assert (part.sound, part.sound_size) == ({"Ada": b"", "Bob": b""}, 7)


def test_bytes_are_kept_if_asked_for(construct: Construct) -> None:
    part = _say(Talk(construct.package, binary="keep"))
    assert (part.sound, part.sound_size) == ({"Ada": b"\0\1\4\5\6", "Bob": b"\2\3"}, 7)


def test_bytes_are_handed_on_if_there_is_somebody_to_take_them(construct: Construct) -> None:
    taken: list[tuple[Any, str, bytes]] = []
    part = _say(Talk(construct.package, binary=lambda *arguments: taken.append(arguments)))
    assert taken == [(part, "sound", b"\0\1"), (part, "sound", b"\2\3"), (part, "sound", b"\4\5\6")]
    assert part.sound == {"Ada": b"", "Bob": b""}


def test_the_last_piece_and_a_list_of_pieces(talk: Talk) -> None:
    talk.answer()
    part = talk.part()
    assert (part.mood, part.moods) == (None, [])
    for word in ("glad", "sad"):
        talk.feed("part.extra", answer_id="a", place=0, speaker="Ada", extra={"type": "mood", "word": word})
    mood = talk.package.Mood
    assert (part.mood, part.moods) == (mood(word="sad"), [mood(word="glad"), mood(word="sad")])


def test_a_merge_overwrites_what_is_not_null_and_leaves_the_events_as_they_are(talk: Talk) -> None:
    begin = talk.package.decode_server_event('{"type":"answer.begin","answer":{"id":"a","state":"open","voice":"low"}}')
    talk.state.feed(begin)
    talk.feed("answer.change", answer_id="a", delta={"id": "a", "state": "broken", "usage": {"words": 3}})
    answer = talk.state.find(talk.package.AnswerState, "a")
    assert answer.snapshot().to_dict() == {"id": "a", "state": "broken", "voice": "low", "usage": {"words": 3}}
    assert begin.answer.to_dict() == {"id": "a", "state": "open", "voice": "low"}


def test_totals_are_those_of_all_that_has_ended_each_once(talk: Talk) -> None:
    assert talk.state.answer_usage is None
    for key, usage in (("a", {"words": 3}), ("b", {"words": 4, "seconds": 1.5}), ("c", {"words": 0, "seconds": 0.5})):
        talk.answer(key)
        for _ in range(2):
            talk.feed("answer.end", answer={"id": key, "state": "broken", "usage": usage})
    assert talk.state.answer_usage == talk.package.Usage(words=7, seconds=2.0)


def test_usage_that_comes_behind_a_cut_counts_too(talk: Talk) -> None:
    talk.feed("talk.begin")
    talk.answer()
    talk.feed("talk.end")
    assert talk.state.answer_usage is None
    talk.feed("answer.end", answer={"id": "a", "state": "broken", "usage": {"words": 3}})
    assert talk.state.answer_usage == talk.package.Usage(words=3)


def _order(talk: Talk) -> list[str]:
    return [note.note_id for note in talk.state.notes]


def test_members_come_after_the_one_that_is_named(talk: Talk) -> None:
    for key, after in (("a", None), ("c", "a"), ("b", "a"), ("d", "c"), ("e", "nobody"), ("f", None)):
        talk.feed("note.new", note={"id": key}, after=after)
    assert _order(talk) == ["a", "b", "c", "d", "e", "f"]
    for key in ("a", "c", "f", "nobody"):
        talk.feed("note.gone", note_id=key)
    assert _order(talk) == ["b", "d", "e"]
    talk.feed("note.new", note={"id": "g"})
    talk.feed("note.changed", note={"id": "d", "text": "new"})
    assert [note.snapshot().text for note in talk.state.notes] == [talk.package.UNSET, "new", *[talk.package.UNSET] * 2]


def test_pieces_may_come_before_the_member_and_null_does_not_erase_them(talk: Talk) -> None:
    talk.feed("note.coming", note_id="a")
    talk.feed("note.piece", note_id="a", piece="so ")
    assert _order(talk) == []
    talk.feed("note.new", note={"id": "a", "text": None})
    talk.feed("note.piece", note_id="a", piece="far")
    assert [note.snapshot().text for note in talk.state.notes] == ["so far"]
    talk.feed("note.changed", note={"id": "a", "text": "so far."})
    assert [note.snapshot().text for note in talk.state.notes] == ["so far."]


def test_members_in_a_list_are_put_by_their_keys(talk: Talk) -> None:
    talk.feed("limits", limits=[{"name": "a", "left": 1}, {"name": "b", "left": 2}])
    talk.feed("limits", limits=[{"name": "b", "left": 1}, {"name": "c", "left": 3}])
    assert [limit.snapshot().left for limit in talk.state.limits] == [1, 1, 3]


def test_what_has_no_key_begins_again_with_all_that_is_within(talk: Talk) -> None:
    talk.feed("talk.begin", voice="low")
    talk.answer()
    talk.part()
    talk.feed("note.new", note={"id": "a"})
    talk.feed("limits", limits=[{"name": "a", "left": 1}])
    talk.feed("talk.begin", voice="high")
    package = talk.package
    assert (talk.state.all(package.AnswerState), talk.state.all(package.PartState), talk.state.notes) == ((), (), ())
    assert len(talk.state.limits) == 1
    assert talk.state.talk.snapshot().voice == "high"


def test_a_cut_ends_all_that_is_open(talk: Talk) -> None:
    talk.feed("talk.begin")
    talk.answer()
    assert talk.feed("talk.end") == ["<AnswerState a ended>", "<TalkState  ended>"]
    assert talk.feed("talk.end") == []


def test_the_newest_things_are_held_with_their_parts(construct: Construct) -> None:
    talk = Talk(construct.package, keep=2)
    talk.feed("talk.begin")
    talk.answer("a")
    talk.part()
    talk.answer("b")
    talk.answer("c")
    package = talk.package
    assert [answer.answer_id for answer in talk.state.all(package.AnswerState)] == ["b", "c"]
    assert talk.state.find(package.PartState, "a", 0) is None
    assert [answer.answer_id for answer in talk.state.talk.all(package.AnswerState)] == ["b", "c"]


def test_events_that_make_no_sense_do_nothing(talk: Talk) -> None:
    for kind, fields in (
        ("part.text", {"piece": "x"}),
        ("part.whole", {"text": "x"}),
        ("part.begin", {"part": {"kind": "words"}}),
        ("part.end", {}),
    ):
        talk.feed(kind, answer_id="nobody", place=7, **fields)
    talk.feed("note.gone", note_id="nobody")
    talk.feed("note.changed", note={"id": "nobody"})
    talk.feed("answer.change", answer_id="nobody", delta={"id": "x", "state": "open"})
    assert talk.feed("unheard of") == []
    assert talk.feed("answer.end", answer={"id": "late", "state": "whole"}) == ["<AnswerState late ended>"]
