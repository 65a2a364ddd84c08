"""What the package of ``redacted_field/spec`` does."""

from __future__ import annotations

from tests.support.golden import Construct


def test_bulk_is_shown_by_its_size_a_secret_not_at_all(construct: Construct) -> None:
    it = construct.decoded(
        "Upload",
        '{"data":"AAAA","chunks":["AA","BB"],"token":"hush","headers":{"key":"hush"},"name":"a"}',
        out='{"data":"AAAA","token":"hush","name":"a","chunks":["AA","BB"],"headers":{"key":"hush"}}',
    )
    assert it.data == "AAAA"
    assert it.chunks == ["AA", "BB"]
    assert it.token == "hush"
    assert it.headers == {"key": "hush"}
    assert repr(it) == "Upload(data=<4 chars>, chunks=<2 items>, token=[REDACTED], headers=[REDACTED], name='a')"


def test_null_is_not_secret(construct: Construct) -> None:
    it = construct.decoded("Upload", '{"data":"","token":"hush","name":"a","headers":null,"extra":{"token":"hush"}}')
    hidden = "data=<0 chars>, token=[REDACTED], headers=None, name='a'"
    assert repr(it) == f"Upload({hidden}, model_extra={{'extra': {{'token': [REDACTED]}}}})"
