"""Expressions of Python as values that know what they import; text is made of them once, when a template prints them.

A module of the standard library is named as in an import statement, one of the generated package from the package's
root: ``._runtime.unset``, and ``.`` for the root itself.
"""

from wiregen.python.code.base import (
    NONE,
    Assign,
    Code,
    Import,
    Literal,
    Name,
    imported,
    literal,
)
from wiregen.python.code.containers import (
    DictComprehension,
    DictDisplay,
    Either,
    Entry,
    ListComprehension,
    ListDisplay,
    TupleDisplay,
    either,
)
from wiregen.python.code.expressions import (
    Add,
    Attribute,
    Call,
    Conditional,
    Is,
    Keyword,
    Lambda,
    Or,
    Subscript,
)

__all__ = [
    "NONE",
    "Add",
    "Assign",
    "Attribute",
    "Call",
    "Code",
    "Conditional",
    "DictComprehension",
    "DictDisplay",
    "Either",
    "Entry",
    "Import",
    "Is",
    "Keyword",
    "Lambda",
    "ListComprehension",
    "ListDisplay",
    "Literal",
    "Name",
    "Or",
    "Subscript",
    "TupleDisplay",
    "either",
    "imported",
    "literal",
]
