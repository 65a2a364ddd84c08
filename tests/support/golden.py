"""The constructs of ``tests/golden``: each a small spec, what is generated from it, and what its package does."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from tests.support.packages import TESTS
from wiregen import load
from wiregen.pipeline import rendered
from wiregen.spec.naming import snake_case

GOLDEN = TESTS / "golden"
CONSTRUCTS = sorted(path for path in GOLDEN.iterdir() if (path / "spec").is_dir())
each_construct = pytest.mark.parametrize("folder", CONSTRUCTS, ids=lambda folder: folder.name)


@cache
def printed(spec: Path) -> dict[str, str]:
    """Return every file of the package that a spec gives, not formatted: that takes long and changes no meaning."""
    return rendered(load(spec))


def raised(call: Callable[[], object]) -> str:
    """Return the error that a call ends with as ``Class: text``, or nothing if it ends without one."""
    try:
        call()
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    return ""


@dataclass(frozen=True, slots=True)
class Construct:
    """The package of a construct, and its JSON Schema."""

    package: Any
    schema: dict[str, Any]

    def decoded(
        self,
        name: str,
        text: str,
        *,
        out: str | None = None,
        violations: Sequence[str] = (),
        schema_takes_it: bool | None = None,
    ) -> Any:
        """Return what a text is as the record or union of a name; it is written as it was read, or as ``out``.

        The schema takes exactly what is valid, if not said otherwise.
        """
        decode = getattr(self.package, f"decode_{snake_case(name)}", None) or getattr(self.package, name).from_json
        model = decode(text)
        self.writes(model, text if out is None else out, violations=violations)
        assert self._schema_takes(name, text) is (not violations if schema_takes_it is None else schema_takes_it)
        return model

    def refuses(self, name: str, text: str, *faults: str) -> None:
        """Assert that a text is not decoded, since these faults, and that the schema does not take it."""
        decode = getattr(self.package, f"decode_{snake_case(name)}", None) or getattr(self.package, name).from_json
        with pytest.raises(self.package.DecodeError) as refusal:
            decode(text)
        assert tuple(map(str, refusal.value.faults)) == faults
        assert not self._schema_takes(name, text)

    def writes(self, model: Any, text: str, *, violations: Sequence[str] = ()) -> None:
        """Assert what a model is written as, and what ``validate()`` finds."""
        assert model.to_json().decode() == text
        found: Sequence[Any] = ()
        try:
            model.validate()
        except self.package.ValidationError as error:
            found = error.faults
        assert [f"{fault.path}: {fault.message}" for fault in found] == list(violations)

    def _schema_takes(self, name: str, text: str) -> bool:
        return Draft202012Validator({**self.schema, "$ref": f"#/$defs/{name}"}).is_valid(json.loads(text))
