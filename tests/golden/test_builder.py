"""What the package of ``builder/spec`` does."""

from __future__ import annotations

import inspect

from tests.support.golden import Construct


def test_what_is_required_comes_first_in_the_order_of_the_spec(construct: Construct) -> None:
    package = construct.package
    it = package.task_create(package.Task(title="rest"), "Ada", "t0", None, event_id="e1")
    construct.writes(
        it, '{"type":"task.create","task":{"title":"rest"},"owner":"Ada","after":"t0","note":null,"event_id":"e1"}'
    )
    assert type(it) is package.TaskCreateEvent
    payload = "task: 'Task', owner: 'str | None', after: 'str | None' = None, note: 'str | Unset | None' = UNSET"
    parameters = f"({payload}, *, event_id: 'str | None' = None)"
    assert str(inspect.signature(package.task_create)) == f"{parameters} -> '_tasks.TaskCreateEvent'"


def test_what_may_be_left_out_is_left_out(construct: Construct) -> None:
    package = construct.package
    construct.writes(
        package.task_create(package.Task(title="rest"), None),
        '{"type":"task.create","task":{"title":"rest"},"owner":null}',
    )


def test_names_that_the_spec_gives_and_a_required_keyword_only_field_by_position(construct: Construct) -> None:
    package = construct.package
    it = package.import_tasks("e2")
    construct.writes(it, '{"type":"task.import","event_id":"e2"}')
    assert type(it) is package.TasksImported


def test_an_event_without_fields(construct: Construct) -> None:
    package = construct.package
    it = package.ping()
    construct.writes(it, '{"type":"ping"}')
    assert it == package.PingEvent()
