"""Remove everything from a draft that the check of a spec refuses, with a note each time.

A document may have a default of the wrong type, a pattern that Python does not accept, or an object that requires
itself. A refused field loses a key, or gets the type ``any``.
"""

from __future__ import annotations

from collections.abc import Callable

from wiregen.importing.draft import NOT_EXPRESSED, Draft
from wiregen.importing.draft_spec import Path, parse_draft
from wiregen.python.package import resolve_package
from wiregen.source.faults import Fault, Position, SpecError


def settle(draft: Draft, position: Callable[[str], Position]) -> None:
    """Change a draft until it passes the check.

    Raises SpecError, at the position in the document, if the check refuses something outside a field.
    """
    while True:
        paths: list[Path] = []

        def numbered(path: Path, paths: list[Path] = paths) -> Position:
            paths.append(path)
            return Position("draft", len(paths) - 1, 1)

        try:
            resolve_package(parse_draft(draft, numbered))
        except SpecError as error:
            changed = [_settled(draft, paths[fault.position.line], fault) for fault in error.faults]
            if not any(changed):
                faults = ((draft.origin(paths[fault.position.line]), fault) for fault in error.faults)
                raise SpecError(tuple(Fault(position(origin), fault.message) for origin, fault in faults)) from None
        else:
            return


def _settled(draft: Draft, path: Path, fault: Fault) -> bool:
    """Remove a fault at its field, and say whether that was possible."""
    match path:
        case (_, "records", _, "fields", _, key, *_):
            way = path[1:5]
        case (_, "events", _, _, "fields", _, key, *_):
            way = path[1:6]
        case _:
            return False
    field = draft.files[path[0]]
    for part in way:
        field = field[part]
    if key == "doc" or key not in field:
        return False
    if key != "type":
        lost = field.pop(key)
        message = f"{key} {lost!r} is left out: {fault.message}"
    elif field["type"] != "any":
        message = f"any value is allowed instead of {field['type']}: {fault.message}"
        field["type"] = "any"
        field.pop("nullable", None)
    else:
        return False
    draft.notes.add(NOT_EXPRESSED, draft.origin(path), message)
    return True
