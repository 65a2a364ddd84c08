"""The text of a python.yaml, entry by entry, so that entries of other files can join it with their comments."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

import yaml

from wiregen.migrating.yaml_text import Item, Moved, YamlText, composed, indented, items_of, listed, value_of

SECTIONS = {
    "keyword_only": 1,
    "names": 2,
    "contexts": 1,
    "fluent_builders": 1,
    "shorthands": 1,
    "extracts": 2,
    "flat_forms": 1,
}
"""The sections of a python.yaml in their order, each with how many keys lead to what it declares."""


@dataclass(slots=True)
class Branch:
    """A key of a python.yaml with what stands below it, or a declaration with its text."""

    above: list[str] = field(default_factory=list)
    """The comments above it."""
    body: str = ""
    """What follows the colon on the same line; of a declaration all of it."""
    branches: dict[str, Branch] = field(default_factory=dict)
    below: list[str] = field(default_factory=list)
    """The comments behind the last entry."""

    def comment(self, comments: Iterable[str]) -> None:
        """Add comments above it that do not stand there yet."""
        self.above.extend(comment for comment in comments if comment not in self.above)


class PythonText:
    """A python.yaml that grows."""

    def __init__(self, source: YamlText) -> None:
        self._root = Branch()
        self._order = [item.name for item in items_of(source.root)]
        for item in items_of(source.root):
            self.take(source, item, (item.name,), SECTIONS.get(item.name, 0))

    def take(self, source: YamlText, item: Item, way: tuple[str, ...], depth: int) -> list[Item]:
        """Put an entry of a file and its comments at a way of keys; return what stands there already, differently."""
        if depth == 0 or not isinstance(item.value, yaml.MappingNode):
            return [] if self.put(way, source.moved(item, loose=True)) else [item]
        branch = self._branch(way)
        frame, below = source.frame(item)
        branch.comment(frame.above)
        branch.body = branch.body or frame.body
        inner = items_of(item.value)
        found = [other for one in inner for other in self.take(source, one, (*way, source.written(one.key)), depth - 1)]
        branch.below.extend(comment for comment in below if comment not in branch.below)
        return found

    def put(self, way: tuple[str, ...], moved: Moved) -> bool:
        """Put text at a way of keys; return whether there was nothing, or the same, before."""
        branch = self._branch(way)
        if branch.body and _without_members(branch.body) != _without_members(moved.body):
            return False
        if not branch.body:
            branch.body = moved.body
        branch.comment(moved.above)
        return True

    def add_members(self, context: str, key: str, names: list[str], comments: list[str]) -> None:
        """Add groups or events to those of a context."""
        branch = self._branch(("contexts", context))
        text = YamlText(f"x:{branch.body}\n")
        item = items_of(text.root)[0]
        members = value_of(item.value, key)
        line = f"{key}: [{', '.join(map(listed, names))}]"
        if isinstance(members, yaml.SequenceNode) and members.value:
            text.add(members, names)
            branch.above.extend(comments)
        elif isinstance(item.value, yaml.MappingNode) and item.value.value:
            text.put(item.value, [line] if item.value.flow_style else [*comments, line])
            branch.above.extend(comments if item.value.flow_style else [])
        else:
            text = YamlText(f"x: {{{line}}}\n")
            branch.above.extend(comments)
        branch.body = text.result().rstrip("\n").removeprefix("x:")

    def result(self, head: str) -> str:
        """Return the text behind a first line, new sections after those that were there; empty if it says nothing."""
        order = [*self._order, *(name for name in SECTIONS if name not in self._order)]
        sections = sorted(self._root.branches.items(), key=lambda item: order.index(item[0]))
        printed = [_printed(key, branch, SECTIONS.get(key, 0)) for key, branch in sections]
        return head + "\n".join(printed) if printed else ""

    def _branch(self, way: tuple[str, ...]) -> Branch:
        branch = self._root
        for key in way:
            branch = branch.branches.setdefault(key, Branch())
        return branch


def _without_members(body: str) -> object:
    """Return what text says, apart from the members of a context, for the old keys give these one by one."""
    (item,) = items_of(composed(f"x:{body}\n"))
    said = _said(item.value)
    if not isinstance(said, dict):
        return said
    return {key: part for key, part in said.items() if key not in ("groups", "events")}


def _said(node: yaml.Node) -> object:
    """Return what a node says, however it is written."""
    if isinstance(node, yaml.MappingNode):
        return {item.name: _said(item.value) for item in items_of(node)}
    return [_said(item) for item in node.value] if isinstance(node, yaml.SequenceNode) else (node.tag, node.value)


def _printed(key: str, branch: Branch, depth: int) -> str:
    lines = [*branch.above, f"{key}:{branch.body}"]
    apart = depth == 1 and any("\n" in inner.body for inner in branch.branches.values())
    for number, (name, inner) in enumerate(branch.branches.items()):
        if apart and number:
            lines.append("")
        lines.append("  " + indented(_printed(name, inner, depth - 1).rstrip("\n"), 2))
    lines.extend(f"  {comment}" for comment in branch.below)
    return "\n".join(lines) + "\n"
