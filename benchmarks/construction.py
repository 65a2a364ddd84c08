"""Making an event in code, as a programmer would write it: one expression of nested constructors."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from benchmarks.peers.peer import Peer


def construction(peer: Peer, event: Any) -> Callable[[], Any]:
    """Return a function without arguments that makes an event equal to this one.

    Its code is compiled from source text, so that nothing but the constructors themselves is measured.
    """
    classes: dict[str, type] = {}

    def source(value: Any) -> str:
        arguments = peer.arguments(value)
        if arguments is not None:
            classes[type(value).__name__] = type(value)
            return f"{type(value).__name__}({', '.join(f'{name}={source(item)}' for name, item in arguments.items())})"
        if isinstance(value, dict):
            return f"{{{', '.join(f'{key!r}: {source(item)}' for key, item in value.items())}}}"
        if isinstance(value, list):
            return f"[{', '.join(map(source, value))}]"
        return repr(str.__str__(value) if isinstance(value, str) else value)

    made: Callable[[], Any] = eval(f"lambda: {source(event)}", classes)
    return made
