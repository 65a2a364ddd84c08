"""The protocol table: expressions of plain data."""

from __future__ import annotations

from dataclasses import dataclass

from wiregen.python.code import Code, Entry, Literal


@dataclass(frozen=True, slots=True)
class TableRule:
    """Which variants a list may hold by the value of another field, each value with its variants as an entry."""

    field_literal: Literal
    by_literal: Literal
    when: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class TableRecord:
    """A record in the protocol table: its fields, and what else it is made with."""

    key_literal: Literal
    module_literal: Literal
    fields: tuple[Code, ...]
    arguments: tuple[Code, ...]
    allowed_variants: tuple[TableRule, ...]


@dataclass(frozen=True, slots=True)
class TableEnum:
    """An enum in the protocol table."""

    key_literal: Literal
    values: Code
    arguments: tuple[Code, ...]
    """What else it is made with."""


@dataclass(frozen=True, slots=True)
class Table:
    """The protocol table, part by part."""

    records: tuple[TableRecord, ...]
    tagged_unions: tuple[Entry, ...]
    untagged_unions: tuple[Entry, ...]
    enums: tuple[TableEnum, ...]
