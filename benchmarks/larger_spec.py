"""Specs that are several times as large as the real one: the definitions of its files again, under other names."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

COPIED_SECTIONS = ("enums", "groups", "records", "unions", "events")
"""Helpers such as contexts and shorthands stay single: they are few, and functions whose names would collide."""

SECTION = re.compile(r"^(\w+):.*\n(?:(?:[ #].*)?\n)*", re.MULTILINE)
DEFINITION = re.compile(r"^(?:  |    unknown: )(\w+)(?::|$)", re.MULTILINE)
EVENT = re.compile(r"^    ([a-z][\w.]*):", re.MULTILINE)
CONTEXT = re.compile(r"^    context: \w+\n", re.MULTILINE)


def write_larger_spec(protocol: Path, copies: int, folder: Path) -> None:
    """Write a copy of a protocol's folder that has every definition ``times`` times."""
    texts = {path.name: path.read_text(encoding="utf-8") for path in sorted(protocol.glob("*.yaml"))}
    sections = {name: _copied_sections(text) for name, text in texts.items()}
    defined = [name for text in sections.values() for name in _defined_names(text)]
    folder.mkdir(parents=True)
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
        for number in range(2, copies + 1):
            if sections[name]:
                copy = _renamed(sections[name], defined, number)
                (folder / name.replace(".yaml", f"_{number}.yaml")).write_text(copy, encoding="utf-8")


def _copied_sections(text: str) -> dict[str, str]:
    return {match[1]: match[0] for match in SECTION.finditer(text) if match[1] in COPIED_SECTIONS}


def _defined_names(sections: dict[str, str]) -> Iterable[str]:
    for section, text in sections.items():
        if section != "events":
            yield from DEFINITION.findall(text)


def _renamed(sections: dict[str, str], defined: Iterable[str], number: int) -> str:
    """Return the sections with every name that the spec defines, and every wire type, made another one."""
    names = re.compile(rf"\b(?:{'|'.join(map(re.escape, defined))})\b")
    texts = []
    for section, text in sections.items():
        text = CONTEXT.sub("", text)
        if section == "events":
            text = EVENT.sub(rf"    copy{number}.\1:", text)
        texts.append(names.sub(lambda match: f"{match[0]}{'_' if match[0].islower() else ''}{number}", text))
    return "doc: Definitions of another file once more.\n\n" + "\n".join(texts)
