"""What templates see of the protocol table: expressions of plain data."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TableEntry:
    """One entry of the protocol table: a key and an expression."""

    key_literal: str
    expression: str


@dataclass(frozen=True, slots=True)
class TableRule:
    """Which variants a list may hold by the value of another field, each value with its variants as an entry."""

    field_literal: str
    by_literal: str
    when: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TableRecord:
    """A record in the protocol table: the arguments of each of its fields, and what else it is made with."""

    key_literal: str
    module_literal: str
    fields: tuple[tuple[str, ...], ...]
    arguments: tuple[str, ...]
    allowed_variants: tuple[TableRule, ...]


@dataclass(frozen=True, slots=True)
class TableEnum:
    """An enum in the protocol table."""

    key_literal: str
    values: tuple[str, ...]
    closed: bool

    @property
    def arguments(self) -> list[str]:
        return ["closed=True"] if self.closed else []


@dataclass(frozen=True, slots=True)
class Table:
    """The protocol table, part by part."""

    records: tuple[TableRecord, ...]
    tagged_unions: tuple[TableEntry, ...]
    untagged_unions: tuple[TableEntry, ...]
    enums: tuple[TableEnum, ...]
