# From all files of the spec enum_open; remake: wiregen generate
"""An open enum keeps values that it does not list."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .enums import Colour as Colour
    from ._runtime.errors import DecodeError as DecodeError
    from ._runtime.entry import encode as encode
    from ._runtime.errors import EncodeError as EncodeError
    from ._runtime.errors import Fault as Fault
    from .lamps import Lamp as Lamp
    from ._runtime.model import Model as Model
    from ._runtime.string_enum import StringEnum as StringEnum
    from ._runtime.unset import UNSET as UNSET
    from ._runtime.unset import Unset as Unset
    from ._runtime.errors import ValidationError as ValidationError
    from ._runtime.errors import WireError as WireError
else:
    from ._exports import MODULES
    from ._runtime.lazy import lazy_names

    __getattr__, __dir__, __all__ = lazy_names(__name__, MODULES)
