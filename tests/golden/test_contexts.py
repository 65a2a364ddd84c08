"""What the package of ``contexts/spec`` does."""

from __future__ import annotations

import dataclasses

from tests.support.golden import Construct, raised


def test_a_context_fills_in_what_it_holds(construct: Construct) -> None:
    package = construct.package
    it = package.JobEvents("j1").done("e1", package.Result(value=1), None)
    construct.writes(it, '{"type":"job.done","event_id":"e1","job_id":"j1","result":{"value":1},"note":null}')
    assert type(it) is package.JobDoneEvent
    assert it == package.job_done("e1", "j1", package.Result(value=1), None)


def test_a_context_within_another_holds_the_fields_of_both(construct: Construct) -> None:
    package = construct.package
    it = package.JobEvents("j1").for_step(3).begun("e1", "rest", note="long")
    construct.writes(
        it, '{"type":"job.step.begun","event_id":"e1","job_id":"j1","step":3,"title":"rest","note":"long"}'
    )
    assert package.StepEvents("j1", 3) == package.JobEvents("j1").for_step(3)
    assert package.StepEvents("j1", 3).job_id == "j1"
    assert it == package.StepEvents("j1", 3).begun("e1", "rest", "long")


def test_an_events_own_context_goes_before_that_of_its_groups_and_takes_what_that_one_does_not_hold(
    construct: Construct,
) -> None:
    package = construct.package
    it = package.JobEvents("j1").step_skipped("e1", 4)
    construct.writes(it, '{"type":"job.step.skipped","event_id":"e1","job_id":"j1","step":4}')
    assert hasattr(package.StepEvents, "skipped") is False
    assert hasattr(package.StepEvents, "step_skipped") is False


def test_a_name_without_the_prefix_stays_whole(construct: Construct) -> None:
    package = construct.package
    construct.writes(
        package.StepEvents("j1", 1).progress("e1", 0.5),
        '{"type":"progress","event_id":"e1","job_id":"j1","step":1,"share":0.5}',
    )


def test_a_factory_makes_the_identifier_of_each_event_that_is_given_none_also_in_the_context_within(
    construct: Construct,
) -> None:
    package = construct.package
    it = package.JobEvents("j1", event_id_factory=iter(["e7", "e8"]).__next__).for_step(1).begun(None, "rest")
    construct.writes(it, '{"type":"job.step.begun","event_id":"e7","job_id":"j1","step":1,"title":"rest"}')
    assert package.JobEvents("j1", event_id_factory=lambda: "e7").started().event_id == "e7"
    assert package.JobEvents("j1", event_id_factory=lambda: "e7").started("e1").event_id == "e1"
    assert package.JobEvents("j1", event_id_factory=lambda: "e7").started("").event_id == ""


def test_neither_an_identifier_nor_a_factory(construct: Construct) -> None:
    package = construct.package
    it = package.JobEvents("j1").started("e1")
    construct.writes(it, '{"type":"job.started","event_id":"e1","job_id":"j1"}')
    assert (
        raised(lambda: package.JobEvents("j1").started())
        == "TypeError: expected event_id, since this context has no event_id_factory"
    )


def test_a_context_does_not_change_and_does_not_show_its_factory(construct: Construct) -> None:
    package = construct.package
    it = package.JobEvents("j1").started("e1")
    construct.writes(it, '{"type":"job.started","event_id":"e1","job_id":"j1"}')
    assert raised(lambda: setattr(package.JobEvents("j1"), "job_id", "j2")).startswith("FrozenInstanceError: ")
    assert repr(package.JobEvents("j1", event_id_factory=lambda: "e7")) == "JobEvents(job_id='j1')"


def test_an_event_that_no_context_names_is_built_by_none(construct: Construct) -> None:
    package = construct.package
    it = package.ping("e1")
    construct.writes(it, '{"type":"ping","event_id":"e1"}')
    assert hasattr(package.JobEvents, "ping") is False


def test_a_context_without_an_identifier_and_with_a_prefix_that_would_leave_no_name(construct: Construct) -> None:
    package = construct.package
    it = package.LampCommands("hall").lamp_on()
    construct.writes(it, '{"type":"lamp.on","lamp":"hall"}')
    assert [field.name for field in dataclasses.fields(package.LampCommands)] == ["lamp"]
    assert package.LampCommands("hall").lamp_on(5) == package.lamp_on("hall", 5)
