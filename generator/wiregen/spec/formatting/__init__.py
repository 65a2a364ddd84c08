"""The one form of the files of a spec, which ``wiregen fmt`` and all that writes drafts give them."""

from __future__ import annotations

from typing import Any

from wiregen.source.faults import Fault, Position, SpecError
from wiregen.source.nodes import Mapping, Node, Scalar, Sequence
from wiregen.source.reader import SPEC, read_text
from wiregen.spec.formatting.comments import comment_texts, comments_of, key_of
from wiregen.spec.formatting.printer import draft_text, yaml_text

__all__ = ["draft_text", "formatted"]


def formatted(text: str, file: str) -> str:
    """Return the text of a file of a spec in its one form, comments kept, without a byte order mark.

    Raises SpecError if the text is not YAML as a spec has it, and if it would not say the same afterwards.
    """
    text = text.removeprefix("\ufeff")
    root = _read(text, file)
    before = _value(root)
    after = yaml_text(before, comments_of(text, root))
    if _value(_read(after, file)) != before or comment_texts(after) != comment_texts(text):
        message = "formatting would move a comment: put each comment on its own line, above its entry"
        raise SpecError((Fault(Position(file, 1, 1), message),))
    return after


def _read(text: str, file: str) -> Mapping:
    node, faults = read_text(text, file, SPEC)
    if faults:
        raise SpecError(tuple(faults))
    if not isinstance(node, Mapping):
        raise SpecError((Fault(Position(file, 1, 1), "expected a file of a spec, which is a mapping"),))
    return node


def _value(node: Node) -> Any:
    """Return a node as plain values, its keys too."""
    match node:
        case Mapping(entries=entries):
            return {key_of(entry): _value(entry.value) for entry in entries}
        case Sequence(items=items):
            return [_value(item) for item in items]
        case Scalar(value=value):
            return value
