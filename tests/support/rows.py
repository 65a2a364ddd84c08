"""Tables as tests: the rows run in one test, which costs less than a test for each, and its failure names every row."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable
from functools import wraps
from typing import Any

import pytest

Test = Callable[..., None]


def each_row(
    names: str | tuple[str, ...], rows: Iterable[Any], ids: Callable[[Any], object] | Iterable[object] = repr
) -> Callable[[Test], Test]:
    """Run a test on every row of a table, and fail with the error and the name of each row that fails.

    The arguments are those of ``pytest.mark.parametrize``: a row is a tuple of the parameters' values, or the value if
    ``names`` is one name; ``ids`` gives the name of a value, or holds the names of the rows. Rows share the fixtures.
    """
    parameters = (names,) if isinstance(names, str) else names
    table = [(row,) if isinstance(names, str) else row for row in rows]
    assert table, f"there are no rows of {names}"
    named = [", ".join(f"{ids(value)}" for value in row) for row in table] if callable(ids) else [*map(str, ids)]

    def on_every_row(check: Test) -> Test:
        @wraps(check, updated=())
        def test(**fixtures: Any) -> None:
            errors: list[BaseException] = []
            failing: list[str] = []
            for row, name in zip(table, named, strict=True):
                try:
                    check(**fixtures, **dict(zip(parameters, row, strict=True)))
                except (Exception, pytest.fail.Exception) as error:
                    error.add_note(f"This is the row {name}")
                    errors.append(error)
                    failing.append(name)
            if errors:
                raise BaseExceptionGroup("\n".join([f"fails on {len(errors)} of {len(table)} rows:", *failing]), errors)

        signature = inspect.signature(check)
        left = [found for name, found in signature.parameters.items() if name not in parameters]
        vars(test).update(__signature__=signature.replace(parameters=left), pytestmark=getattr(check, "pytestmark", []))
        return test

    return on_every_row
