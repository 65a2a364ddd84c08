# From all files of the spec enum_of_integers; remake: wiregen generate
"""Enums whose values are integers."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._runtime.errors import DecodeError as DecodeError
    from .doors import Door as Door
    from ._runtime.entry import encode as encode
    from ._runtime.errors import EncodeError as EncodeError
    from ._runtime.errors import Fault as Fault
    from .enums import Floor as Floor
    from ._runtime.integer_enum import IntegerEnum as IntegerEnum
    from ._runtime.model import Model as Model
    from .enums import State as State
    from ._runtime.string_enum import StringEnum as StringEnum
    from ._runtime.unset import UNSET as UNSET
    from ._runtime.unset import Unset as Unset
    from ._runtime.errors import ValidationError as ValidationError
    from ._runtime.errors import WireError as WireError
else:
    from ._exports import MODULES
    from ._runtime.lazy import lazy_names

    __getattr__, __dir__, __all__ = lazy_names(__name__, MODULES)
