"""The one form of the files of a spec, which ``wiregen fmt`` and all that writes drafts give them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from wiregen.source.faults import Fault, Position, SpecError
from wiregen.source.nodes import Mapping, Node, Scalar, Sequence
from wiregen.source.reader import SPEC, read_text
from wiregen.spec.formatting.comments import Comments, Path, comment_texts, comments_of, key_of
from wiregen.spec.formatting.printer import SCHEMA_LINE, draft_text, yaml_text

__all__ = ["SCHEMA_LINE", "Content", "content_of", "draft_text", "formatted", "yaml_text"]


@dataclass(slots=True)
class Content:
    """What a file of a spec says: as nodes, as plain values, and its comments by what they are about."""

    root: Mapping
    value: dict[Any, Any]
    comments: Comments

    def text(self) -> str:
        """Return the file in its one form."""
        return yaml_text(self.value, self.comments)

    def position(self, path: Path) -> Position:
        """Return where the key at the end of a path is in the file that was read."""
        node: Node = self.root
        position = self.root.position
        for key in path:
            entries = node.entries if isinstance(node, Mapping) else ()
            for entry in entries:
                if key_of(entry) == key:
                    position, node = entry.key_position, entry.value
        return position


def content_of(text: str, file: str) -> Content:
    """Return the content of a file. Raises SpecError if the text is not YAML as a spec has it."""
    root = _read(text, file)
    value: dict[Any, Any] = _value(root)
    return Content(root, value, comments_of(text, root))


def formatted(text: str, file: str) -> str:
    """Return the text of a file of a spec in its one form, comments kept, without a byte order mark.

    Raises SpecError if the text is not YAML as a spec has it, and if it would not say the same afterwards.
    """
    text = text.removeprefix("\ufeff")
    content = content_of(text, file)
    after = content.text()
    if _value(_read(after, file)) != content.value or comment_texts(after) != comment_texts(text):
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
