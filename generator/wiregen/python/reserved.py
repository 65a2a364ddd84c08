"""The names that a generated package cannot give to what a spec declares, each with its reason."""

from __future__ import annotations

import builtins
import keyword
import sys

MODEL_MEMBERS = {
    "from_dict": "a method of every model",
    "from_json": "a method of every model",
    "to_dict": "a method of every model",
    "to_json": "a method of every model",
    "validate": "a method of every model",
    "model_extra": "a property of every model",
    "model_tail": "a property of every array",
    "model_rest": "an attribute of every model",
    "model_write": "a method of every model",
    "to_log_dict": "a method of every model",
    "type_name": "a method of every record with a tag",
    "event_type": "a method of every event",
    "to_event_type": "a method of every event",
}
"""Attributes that models have already."""

_BUILTINS = ("str", "int", "float", "bool", "list", "dict")

ANNOTATION_NAMES: dict[str, str] = dict.fromkeys(_BUILTINS, "a builtin that annotations need")
"""Builtins that annotations need, so that no field or function may hide them."""

FUNCTION_NAMES = ANNOTATION_NAMES | {"annotations": "a name that generated modules import"}
"""Names that a builder cannot have."""

TAG_NAMES = MODEL_MEMBERS | dict.fromkeys(("payload", "faults"), "an attribute of every unknown variant")
"""Attributes that a tag cannot be."""

BUILTIN_CLASSES = frozenset(name for name in dir(builtins) if name[0].isupper() and not keyword.iskeyword(name))
"""Names of classes that Python has without an import."""

PACKAGE_NAMES = {
    "encode": "the encoder of every package",
    "codec": "a function of every package",
    "peek_type": "a function of every package",
    "UNSET": "a value of every package",
    "Unset": "a class of every package",
    "Model": "the base class of every package",
    "Fault": "a class of every package",
    "WireError": "an error of every package",
    "DecodeError": "an error of every package",
    "EncodeError": "an error of every package",
    "ValidationError": "an error of every package",
    "StringEnum": "the base class of enums of strings",
    "IntegerEnum": "the base class of enums of integers",
    "BytesQueue": "a class of packages with a state",
    "Any": "a name that generated modules import",
    "Callable": "a name that generated modules import",
    "NamedTuple": "a name that generated modules import",
    "Self": "a name that generated modules import",
    "TaggedModel": "the base class of every record with a tag",
    "ClassVar": "a name that generated modules import",
    "Literal": "a name that generated modules import",
    "TypeAlias": "a name that generated modules import",
    "JsonText": "a name that generated modules import",
    "OnFault": "a name that generated modules import",
    "TypePeeker": "a name that generated modules import",
    "Readers": "a name that generated modules import",
}
"""Names that every package exports or imports."""

MODULE_NAMES = {
    "enums": "the module of all enums",
    "builders": "the module of the builder functions",
    "directions": "the module of the event base classes",
    "events": "the module of the event unions",
    "decoders": "the module of the decoding functions",
    "peek": "the module of peek_type",
    "contexts": "the module of the contexts",
    "fluent_builders": "the module of the fluent builders",
    "shorthands": "the module of the shorthands",
    "state": "the module of the state",
    "enum_members": "the codec's module of enum members",
}
"""Modules that a package may have beside its topics."""

KNOWN_ALREADY = "a package or module that Python knows already, and would no longer find"
"""Why a package cannot have the name of another."""

_NEEDED_PACKAGES = ("wiregen", "wiregen_native", "orjson")
"""The generator, and what generated packages import if they can."""

_DEVICES = {"con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in range(1, 10))}
"""Names that no file or folder can have on Windows."""


def why_reserved(name: str) -> str | None:
    """Say why a name cannot be a Python name of its own, or None if it can."""
    return "a reserved word of Python" if keyword.iskeyword(name) else None


def why_not_a_field(name: str) -> str | None:
    """Say why a field cannot have this name, or None if it can."""
    return why_reserved(name) or MODEL_MEMBERS.get(name) or ANNOTATION_NAMES.get(name)


def why_not_a_module(name: str) -> str | None:
    """Say why a module cannot have this name, or None if it can."""
    return "the name of a device on Windows, where no file can have it" if name in _DEVICES else None


def why_not_a_package(name: str) -> str | None:
    """Say why a package cannot have this name, or None if it can."""
    if name in sys.stdlib_module_names or name in _NEEDED_PACKAGES:
        return KNOWN_ALREADY
    return "the name of a device on Windows, where no folder can have it" if name in _DEVICES else why_reserved(name)
