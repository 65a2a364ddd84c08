"""``wiregen explain``: describe a rule, which reports name in brackets."""

from __future__ import annotations

import click
from click.shell_completion import CompletionItem

from wiregen.compare.changes.change import Change, step_of
from wiregen.compare.changes.rule import Rule
from wiregen.compare.changes.rules import RULES
from wiregen.compare.order.rules import ORDER_RULES
from wiregen.compare.traffic.traffic import KIND_MEANINGS
from wiregen.importing import NOTE_MEANINGS
from wiregen.source.suggestions import suggestion

_ORDER_MEANINGS = {
    rule.name: " ".join((rule.what, *(f"Seen: {one}" for one in rule.seen))) for rule in ORDER_RULES.values()
}
_REPORTED_BY = {"wiregen inspect": {**KIND_MEANINGS, **_ORDER_MEANINGS}, "wiregen import": NOTE_MEANINGS}


def _complete(context: click.Context, parameter: click.Parameter, begun: str) -> list[CompletionItem]:
    return [CompletionItem(name) for name in _names() if name.startswith(begun)]


@click.command()
@click.argument("rule", required=False, shell_complete=_complete)
def explain(rule: str | None) -> None:
    """Describe a RULE, which reports name in brackets.

    diff, drift, inspect and import have rules. Without RULE, list all names.

    \b
    Example: wiregen explain event-added
    """
    if rule is None:
        click.echo("\n".join(_names()))
    elif rule in RULES:
        click.echo(_change(RULES[rule]))
    elif rule in _names():
        (text,) = (f"{command}: {rules[rule]}" for command, rules in _REPORTED_BY.items() if rule in rules)
        click.echo(text)
    else:
        raise click.BadParameter(f"there is no rule {rule!r}{suggestion(rule, _names())}", param_hint="RULE")


def _names() -> list[str]:
    return [*RULES, *(name for meanings in _REPORTED_BY.values() for name in meanings)]


def _change(rule: Rule) -> str:
    step = step_of([Change(rule, ("x",), "", None, None)])
    return f"wiregen diff: {rule.what} {rule.why}\nReceive: {rule.receive}. Send: {rule.send}. Step: {step}."
