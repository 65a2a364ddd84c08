"""Types of an installed package to a document, so that an SDK's classes are imported as any JSON Schema is."""

from __future__ import annotations

import importlib
import json
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from wiregen.importing.document import Document
from wiregen.source.json_reader import read_json
from wiregen.source.nodes import Mapping

if TYPE_CHECKING:
    from pydantic import TypeAdapter
    from pydantic.json_schema import JsonSchemaMode


class PackageError(Exception):
    """The types of a package cannot be read; the message says why."""


def package_document(module: str, types: Iterable[str]) -> Document:
    """Return a JSON Schema of types that a module has, with all that they need, as pydantic gives it.

    Raises PackageError if there is no such module or type, or pydantic is not installed or cannot give it.
    """
    try:
        from pydantic import TypeAdapter  # imported here since it is not a dependency: it comes with the package
        from pydantic.errors import PydanticUserError
    except ImportError:
        raise PackageError("pydantic is needed to read the types of a package") from None
    try:
        found = importlib.import_module(module)
    except ImportError as error:
        raise PackageError(str(error)) from None
    except (Exception, SystemExit) as error:  # a module may do anything as it is imported
        raise PackageError(f"its import ends with {type(error).__name__}: {error}") from None
    try:
        wanted: list[tuple[str, JsonSchemaMode, TypeAdapter[Any]]] = [
            (name, "validation", TypeAdapter(getattr(found, name))) for name in types
        ]
        schemas, whole = TypeAdapter.json_schemas(wanted, ref_template="#/$defs/{model}")
    except (AttributeError, NameError, TypeError, ValueError) as error:
        raise PackageError(str(error)) from None
    except PydanticUserError as error:
        raise PackageError(f"a type that pydantic does not know: {error.message.splitlines()[0]}") from None
    definitions = whole.get("$defs", {}) | {name: schema for (name, _), schema in schemas.items()}
    value = {"title": module, "$defs": definitions}
    root, _ = read_json(json.dumps(value, indent=1), module)
    assert isinstance(root, Mapping), "an object was written"
    return Document(module, root, module.rpartition(".")[2])
