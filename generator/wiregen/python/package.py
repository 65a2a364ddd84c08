"""A whole package before it is planned: the protocol, its public names in Python, and its helpers."""

from __future__ import annotations

from dataclasses import dataclass

from wiregen.protocol.protocol import Protocol
from wiregen.protocol.resolve import resolve
from wiregen.python import helpers
from wiregen.python.api import Api
from wiregen.python.helpers import Helpers
from wiregen.source.faults import SpecError
from wiregen.spec.values import ParsedSpec


@dataclass(frozen=True, slots=True)
class ResolvedPackage:
    """A protocol and everything public of its package."""

    protocol: Protocol
    api: Api
    helpers: Helpers


def resolve_package(parsed: ParsedSpec) -> ResolvedPackage:
    """Return the package of a spec. Raises SpecError with every fault of the spec and of its python.yaml.

    If the protocol itself has faults, only the structure of python.yaml is checked.
    """
    python = helpers.parse(parsed.spec.python)
    try:
        protocol = resolve(parsed)
    except SpecError as error:
        raise SpecError((*error.faults, *python.faults)) from None
    api, found, faults = helpers.resolve(python, parsed.spec, protocol)
    if faults:
        raise SpecError(faults)
    return ResolvedPackage(protocol, api, found)
