"""What the package of ``rules/spec`` does."""

from __future__ import annotations

from tests.support.golden import Construct


def test_a_user_may_send_both_and_an_unknown_part_is_not_judged(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded(
        "Letter", '{"role":"user","parts":[{"type":"text"},{"type":"image"},{"type":"sound"}],"to":{"e-mail":"a@b"}}'
    )
    assert it.parts[:2] == [package.TextPart(), package.ImagePart()]
    assert it.to.email == "a@b"


def test_every_violation_is_named(construct: Construct) -> None:
    construct.decoded(
        "Letter",
        '{"role":"system","parts":[{"type":"text"},{"type":"image"}],"to":{"street":"x","e-mail":"y"}}',
        violations=[
            "$.to: expected exactly one of street, e-mail; got street, e-mail",
            "$.parts[1]: expected TextPart where role system, got ImagePart",
        ],
    )


def test_none_is_as_wrong_as_two(construct: Construct) -> None:
    construct.decoded("Address", '{"e-mail":null}', violations=["$: expected exactly one of street, e-mail; got none"])
