"""What the package of ``hostile_doc/spec`` does."""

from __future__ import annotations

from tests.support.golden import Construct


def test_every_text_is_data(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded(
        "Hostile", '{"long":"x","quote":"it\'s"}', violations=['$.long: expected text that matches """\\\\']
    )
    assert it.quote is package.Text.IT_S


def test_enum_values_with_quotes_and_backslashes_are_the_values(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded("Hostile", '{"quote":"line\\nbreak"}')
    assert it.quote is package.Text.LINE_BREAK
    assert [member.value for member in package.Text] == [
        "it's",
        'say "hi"',
        "a\\b",
        "line\nbreak",
        '"""',
        "{{ x }}",
        "\u2028\u202e",
    ]


def test_docs_say_what_the_spec_says(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded("ServerEvent", '{"type":"evil\\"\\"\\"event","text":""}')
    assert it == package.evil("")
    assert package.EvilEvent.__doc__ == '"""Begins and ends with quotes. And goes on".'
    assert package.evil.__doc__ == 'Build the event ``evil"""event``. """Begins and ends with quotes. And goes on".'
    assert package.Hostile.__doc__.startswith('"""); raise SystemExit("""\n')
    assert package.ServerEventType.__doc__.rstrip() == 'Wire types of all server events. Ends with a quote "quoted"'
