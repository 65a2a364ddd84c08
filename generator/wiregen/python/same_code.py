"""Say whether two pieces of Python are the same code in different layouts."""

from __future__ import annotations

import ast
import re
from types import CodeType

_OF_CODE = (
    "co_argcount",
    "co_cellvars",
    "co_code",
    "co_exceptiontable",
    "co_flags",
    "co_freevars",
    "co_kwonlyargcount",
    "co_name",
    "co_names",
    "co_posonlyargcount",
    "co_qualname",
    "co_varnames",
)
"""The attributes of compiled code, without its constants and line numbers."""

_LAYOUT = b" \t\n\r\f\\(),"
"""The characters that black may add, remove or move."""

_QUOTES = bytes.maketrans(b"'", b'"')


def is_same_code(first: str, second: str) -> bool:
    """Say whether two modules, or blocks of them, run as the same code and have the same comments.

    They are read as bytes, since a comment may set the encoding of the rest. Compiled code is compared first. It lacks
    what is never run, such as the docs of fields and the types of variables, so the text must be the same too, except
    for layout. Compiled code may differ if lines end elsewhere; then syntax trees are compared, which takes longer.
    """
    if first == second:
        return True
    if _comments(first) != _comments(second) or _docs(first) != _docs(second):
        return False
    one, other = (text.encode("utf-8", "surrogateescape") for text in (first, second))
    try:
        if _without_layout(one) == _without_layout(other) and _is_same(_compiled(one), _compiled(other)):
            return True
        return ast.dump(ast.parse(one)) == ast.dump(ast.parse(other))
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False


def _comments(text: str) -> list[str]:
    """Return what comes after every ``#``, those inside strings too."""
    return [line.rstrip() for line in re.findall("#.*", text)]


def _docs(text: str) -> list[list[str]]:
    """Return the words of every doc. Black indents docs differently, and compiled code lacks the docs of fields."""
    return [doc.split() for doc in re.findall(r'"""((?:\\.|[^\\])*?)"""', text, re.DOTALL)]


def _without_layout(source: bytes) -> bytes:
    return source.translate(_QUOTES, _LAYOUT)


def _compiled(source: bytes) -> CodeType:
    return compile(source, "", "exec", dont_inherit=True, optimize=0)


def _is_same(first: object, second: object) -> bool:
    """Say whether two constants of compiled code are the same, those of code inside of it too."""
    if not isinstance(first, CodeType) or not isinstance(second, CodeType):
        return type(first) is type(second) and repr(first) == repr(second)  # 1 is not True here, and 0.0 not -0.0
    return (
        all(getattr(first, name) == getattr(second, name) for name in _OF_CODE)
        and len(first.co_consts) == len(second.co_consts)
        and all(map(_is_same, first.co_consts, second.co_consts))
    )
