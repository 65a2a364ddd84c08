# From all files of the spec default; remake: wiregen generate
"""Defaults are facts for the reader and are never filled in."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._runtime.errors import DecodeError as DecodeError
    from ._runtime.entry import encode as encode
    from ._runtime.errors import EncodeError as EncodeError
    from ._runtime.errors import Fault as Fault
    from .printing import Job as Job
    from ._runtime.model import Model as Model
    from .enums import Side as Side
    from ._runtime.string_enum import StringEnum as StringEnum
    from ._runtime.unset import UNSET as UNSET
    from ._runtime.unset import Unset as Unset
    from ._runtime.errors import ValidationError as ValidationError
    from ._runtime.errors import WireError as WireError
else:
    from ._exports import MODULES
    from ._runtime.lazy import lazy_names

    __getattr__, __dir__, __all__ = lazy_names(__name__, MODULES)
