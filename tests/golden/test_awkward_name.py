"""What the package of ``awkward_name/spec`` does."""

from __future__ import annotations

from tests.support.golden import Construct


def test_fields_named_as_variables_of_the_codec(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded(
        "Local",
        '{"self":"a","cls":"b","m":{"self":"c"},"o":[1],"v":null,"v1":{"k1":2},"rest":3,"type":"d",'
        '"new":[],"field":"e"}',
    )
    assert it.self == "a"
    assert it.cls == "b"
    assert it.m == package.Local(self="c")
    assert it.o == [1]
    assert it.v is None
    assert it.v1 == {"k1": 2}
    assert it.rest == 3
    assert it.type == "d"
    assert it.new == []
    assert it.field == "e"


def test_records_named_as_what_the_codec_does_with_lists_and_maps(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded(
        "List", '{"lists":[{"texts":["a"]},{"texts":"b"}],"members":["\\"","c"],"text_map":{"d":"e"}}'
    )
    assert it.lists == [package.List(texts=["a"]), package.List(texts="b")]
    assert it.members == [package.Quote.DOUBLE, "c"]
    assert it.text_map == {"d": "e"}


def test_keys_that_are_not_names_of_python(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded(
        "Oddity",
        '{"the kind":"it\'s \\"odd\\"","it\'s \\"so\\"":"a","a.b":1,"a b":[],"größe":"straße","a\\\\b":2,"{'
        '{ a }}":3,"":true,"class":"b","match":"c"}',
    )
    assert type(it) is package.Odd
    assert it.quoted == "a"
    assert it.dotted == 1
    assert it.spaced == []
    assert it.foreign is package.Quote.STRASSE
    assert it.slashed == 2
    assert it.braced == 3
    assert it.empty is True
    assert it.class_ == "b"
    assert it.match == "c"


def test_paths_of_faults_quote_such_keys(construct: Construct) -> None:
    construct.refuses(
        "Odd",
        '{"the kind":"it\'s \\"odd\\"","it\'s \\"so\\"":1,"a b":[{}],"":0}',
        "$['it\\'s \"so\"']: expected string, got integer",
        "$['a.b']: missing",
        "$['a b'][0]['the kind']: missing",
        "$['a b'][0]['it\\'s \"so\"']: missing",
        "$['a b'][0]['a.b']: missing",
        "$['']: expected boolean, got integer",
    )


def test_an_event_with_an_odd_wire_type_and_an_odd_tag(construct: Construct) -> None:
    package = construct.package
    it = package.say_it_s_odd(package.Odd(quoted="", dotted=1), self="me")
    construct.writes(
        it,
        '{"@type":"say/it\'s \\"odd\\"","oddity":{"the kind":"it\'s \\"odd\\"","it\'s \\"so\\"":"","a.b":1},'
        '"self":"me"}',
    )
    assert type(it) is package.SayItSOddEvent
    assert it.to_event_type() is package.ClientEventType.SAY_IT_S_ODD
    assert package.peek_type(it.to_json()) == 'say/it\'s "odd"'
    assert package.decode_client_event(it.to_json()) == it


def test_an_event_whose_builder_would_be_a_word_of_python(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded("ClientEvent", '{"@type":"import","cls":"x"}')
    assert it == package.import_("x")
    assert it.event_type() == "import"
