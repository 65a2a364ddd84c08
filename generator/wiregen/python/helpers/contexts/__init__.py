"""Contexts: builders of events that share fields."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from wiregen.python.api import Class
from wiregen.python.helpers.comparison import Described, Difference, Sides, differences
from wiregen.python.helpers.contexts.planning import declare, plan
from wiregen.python.helpers.contexts.resolving import Context, resolve
from wiregen.python.helpers.contexts.spec import ContextSpec, parse
from wiregen.python.helpers.scope import Scope

__all__ = ["Context", "ContextSpec", "check", "compare", "declare", "parse", "plan", "resolve"]


def check(contexts: Iterable[Context], declared: Iterable[Class], scope: Scope) -> None:
    """Find members of contexts that would have one name, or none that Python takes."""
    for context, item in zip(contexts, declared, strict=True):
        factories = (f"{outer.own_identifier}_factory" for outer in context.chain if outer.own_identifier)
        names = (*(field.name for field in item.fields), *factories, *(method.name.text for method in item.methods))
        scope.check_members(context.name, context.position, names)


def compare(old: tuple[Context, ...], new: tuple[Context, ...], sides: Sides) -> Iterator[Difference]:
    """Compare the contexts of two packages, and which events they build."""
    yield from differences(map(_described, old), map(_described, new))
    before, after = ({event: item.name for item in contexts for event in item.events} for contexts in (old, new))
    for direction, was, now in sides.kept_events():
        was_in, now_in = before.get(was, "none"), after.get(now, "none")
        if was_in != now_in:
            yield Difference(
                rule="helper-added" if was_in == "none" else "helper-removed",
                subject=f"events.{direction}.{now.wire_type}.context",
                text=f"built by the context {now_in}, was by {was_in}",
                old=was.record.position,
                new=now.record.position,
                directions=(direction,),
            )


def _described(context: Context) -> Described:
    within = "" if context.within is None else context.within.name
    held = [field.name for field in context.added]
    content = (held, within, context.own_identifier, context.opened_by, context.drop_prefix)
    return Described(f"contexts.{context.name}", context.position, context.doc, content)
