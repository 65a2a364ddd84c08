# From all files of the spec fluent_builder; remake: wiregen generate
"""A fluent builder makes a record field by field."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .blank import Blank as Blank
    from .fluent_builders import BlankBuilder as BlankBuilder
    from .enums import Currency as Currency
    from ._runtime.errors import DecodeError as DecodeError
    from .menu import Dish as Dish
    from ._runtime.entry import encode as encode
    from ._runtime.errors import EncodeError as EncodeError
    from ._runtime.errors import Fault as Fault
    from .menu import Menu as Menu
    from .fluent_builders import MenuBuilder as MenuBuilder
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
