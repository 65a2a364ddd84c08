"""The protocol table: expressions of plain data."""

from __future__ import annotations

from dataclasses import dataclass

from wiregen.python.code import Code, Entry, Literal


@dataclass(frozen=True, slots=True)
class TableRecord:
    """A record in the protocol table: its fields, and what else it is made with."""

    key_literal: Literal
    fields: tuple[Code, ...]
    arguments: tuple[Code, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """The protocol table, part by part."""

    records: tuple[TableRecord, ...]
    tagged_unions: tuple[Entry, ...]
    untagged_unions: tuple[Entry, ...]
    enums: tuple[Entry, ...]
