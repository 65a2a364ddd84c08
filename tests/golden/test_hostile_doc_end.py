"""What the package of ``hostile_doc_end/spec`` does."""

from __future__ import annotations

from tests.support.golden import Construct


def test_docs_say_what_the_spec_says(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded("Ends", '{"only":"","slash":""}')
    assert it.only == ""
    assert package.Ends.__doc__.rstrip() == 'Six at the end """"""'
