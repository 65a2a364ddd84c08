"""Examples of every record of a protocol, for the commands that show them."""

from __future__ import annotations

from wiregen.cli.printing import end_with
from wiregen.pipeline import rendered
from wiregen.protocol.types import RecordType
from wiregen.python.code import Call
from wiregen.python.package import ResolvedPackage
from wiregen.reference.example_values import example_calls
from wiregen.reference.payloads import InvalidExampleError, make_payloads


def examples_of(item: ResolvedPackage) -> dict[RecordType, Call]:
    """Return a call that makes an example, for every record. Raises SpecError for a record without one."""
    builders = {event.record: builder.name.text for event, builder in item.api.builders.items()}
    return example_calls(item.protocol, builders, item.api.names.text)


def example_payloads(item: ResolvedPackage, examples: dict[RecordType, Call]) -> dict[RecordType, str]:
    """Return every example as JSON, or exit with the reason why one cannot be made."""
    try:
        return make_payloads(rendered(item), examples)
    except InvalidExampleError as error:
        end_with(str(error))
