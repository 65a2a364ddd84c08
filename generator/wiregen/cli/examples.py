"""Examples of every record of a protocol, for the commands that show them."""

from __future__ import annotations

from wiregen.cli.telling import end_with
from wiregen.pipeline import rendered
from wiregen.protocol.types import RecordType
from wiregen.python.package import ResolvedPackage
from wiregen.reference.example_values import example_calls
from wiregen.reference.model import PythonNames
from wiregen.reference.payloads import InvalidExampleError, make_payloads


def python_names(item: ResolvedPackage) -> dict[RecordType, PythonNames]:
    """Return what every event is called in Python."""
    api = item.api
    return {
        event.record: PythonNames(api.names.text(event.record), builder.name.text)
        for event, builder in api.builders.items()
    }


def example_payloads(item: ResolvedPackage) -> dict[RecordType, str]:
    """Return an example of every record as JSON, or end with what keeps one from being made.

    Raises SpecError if no example is found for a record.
    """
    examples = example_calls(item.protocol, python_names(item), item.api.names.text)
    try:
        return make_payloads(rendered(item), examples)
    except InvalidExampleError as error:
        end_with(str(error))
